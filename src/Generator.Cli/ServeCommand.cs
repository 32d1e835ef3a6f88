using System.CommandLine;
using System.Net;

namespace Generator.Cli;

/// <summary><c>generator serve</c>: the site in memory on this machine, built again at every change.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var options = new SharedOptions();
        var port = new Option<int>("--port", "-p") { Description = "端口 / port", DefaultValueFactory = _ => 1313 };
        var bind = new Option<string>("--bind") { Description = "监听地址；默认只有本机能看 / address to listen on", DefaultValueFactory = _ => "127.0.0.1" };
        var command = new Command("serve", "在本机预览，改动即时可见 / preview, rebuilt at every change") { port, bind };
        options.AddReadingTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var root = options.Root(parsed);
            var number = parsed.GetValue(port);
            if (!IPAddress.TryParse(parsed.GetValue(bind) == "localhost" ? "127.0.0.1" : parsed.GetValue(bind), out var address))
            {
                throw new UsageException($"--bind: 127.0.0.1 ← {parsed.GetValue(bind)}");
            }

            if (number is < 0 or > 65535)
            {
                throw new UsageException($"--port: 0–65535 ← {number}");
            }

            var site = new LiveSite(root, options.BuildOptions(parsed), options.Report(parsed, root), parsed.GetValue(options.Quiet));
            return DevServer.RunAsync(site, new IPEndPoint(address, number), cancellation);
        });
        return command;
    }
}
