using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Generator.BrowserTests;

/// <summary>A web server that knows nothing of the generator and shows a folder.</summary>
public sealed class StaticServer : IAsyncDisposable
{
    private readonly Func<ValueTask> stop;

    private StaticServer(string address, Func<ValueTask> stop) => (Address, this.stop) = (address, stop);

    /// <summary>Ends with a slash.</summary>
    public string Address { get; }

    /// <summary>The framework's own server with its static files.</summary>
    public static async Task<StaticServer> StartKestrel(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(folder) });
        app.Run(async context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.SendFileAsync(Path.Combine(folder, "404.html"));
        });
        await app.StartAsync();
        return new StaticServer(app.Urls.First() + "/", app.DisposeAsync);
    }

    /// <summary>nginx as Debian ships it, with the folder's parent as its root; the test is skipped where there is none.</summary>
    public static async Task<StaticServer> StartNginx(string parent)
    {
        const string program = "/usr/sbin/nginx";
        if (!File.Exists(program))
        {
            Assert.Skip($"No nginx at {program}.");
        }

        var port = FreePort();
        var state = Directory.CreateTempSubdirectory("nginx-");
        var configuration = $$"""
            worker_processes 1; daemon off; error_log {{state.FullName}}/error.log; pid {{state.FullName}}/pid; {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
            events { }
            http {
              include /etc/nginx/mime.types; access_log off;
              client_body_temp_path {{state.FullName}}/b; proxy_temp_path {{state.FullName}}/p; fastcgi_temp_path {{state.FullName}}/f; uwsgi_temp_path {{state.FullName}}/u; scgi_temp_path {{state.FullName}}/s;
              server { listen 127.0.0.1:{{port}}; root {{parent}}; index index.html; error_page 404 /kb/404.html; }
            }
            """;
        var file = Path.Combine(state.FullName, "nginx.conf");
        await File.WriteAllTextAsync(file, configuration);
        var process = Process.Start(new ProcessStartInfo(program, ["-e", Path.Combine(state.FullName, "error.log"), "-c", file]))!;
        await WaitFor(port);
        return new StaticServer($"http://127.0.0.1:{port}/", async () =>
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
            state.Delete(recursive: true);
        });
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Waits until somebody listens.</summary>
    public static async Task WaitFor(int port)
    {
        for (var i = 0; i < 300; i++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(50);
            }
        }

        Assert.Fail($"Nobody listens on port {port}.");
    }

    public ValueTask DisposeAsync() => stop();
}
