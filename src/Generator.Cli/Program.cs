using System.CommandLine;
using System.Runtime.InteropServices;
using Generator.Cli;

// The only place that decides how the process ends.
var root = new RootCommand("基层治理实践库的静态站点生成器 / static-site generator for libraries of governance practice")
{
    BuildCommand.Create(), ServeCommand.Create(), CheckCommand.Create(), NewCommand.Create(), ListCommand.Create(), CleanCommand.Create(), VersionCommand.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    Console.Error.WriteLine("generator --help");
    return (int)ExitCode.Usage;
}

// Files are written one by one and each whole, so that a build can be left at any moment.
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
{
    context.Cancel = true;
    Environment.Exit((int)ExitCode.Cancelled);
});
try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (UsageException e)
{
    Console.Error.WriteLine(e.Message);
    return (int)ExitCode.Usage;
}
catch (OperationCanceledException)
{
    return (int)ExitCode.Cancelled;
}
catch (Exception e)
{
    Console.Error.WriteLine("程序自身出错，不是您的问题。请把下面的内容发给维护者。/ Internal error, not your fault. Please send the maintainers what follows.");
    Console.Error.WriteLine(e);
    return (int)ExitCode.InternalError;
}
