using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Generator.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Generator.Cli;

/// <summary>
/// The preview server (预览服务器). It listens on loopback unless told otherwise, answers only to its own name (a page elsewhere cannot reach it by
/// DNS rebinding), reads nothing from disk for a request, and has nothing that changes anything.
/// </summary>
internal static class DevServer
{
    private const string Own = "__generator/";
    private static readonly byte[] Script = Resource("live.js");

    /// <summary>Serves the site until the process is stopped, and builds it again whenever a source changes.</summary>
    /// <exception cref="UsageException">The address is taken or not ours.</exception>
    public static async Task<int> RunAsync(LiveSite site, IPEndPoint endpoint, CancellationToken cancellation)
    {
        await using var app = Build(site, endpoint);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException e)
        {
            throw new UsageException($"{endpoint} 用不了，换一个端口：-p {endpoint.Port + 1} / cannot listen: {e.Message}", e);
        }

        var address = new Uri(app.Urls.First().TrimEnd('/') + "/");
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation, app.Lifetime.ApplicationStopping);
        using var watcher = new SourceWatcher(site.Root);
        site.Rebuild(address);
        Console.WriteLine($"{address}  (Ctrl+C)");
        try
        {
            while (true)
            {
                await watcher.WaitAsync(stopping.Token);
                site.Rebuild(address);
            }
        }
        catch (OperationCanceledException)
        {
            await app.StopAsync(CancellationToken.None);
            return (int)ExitCode.Success;
        }
    }

    private static WebApplication Build(LiveSite site, IPEndPoint endpoint)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(endpoint);
        });
        var app = builder.Build();
        app.Run(context => Answer(context, site, endpoint));
        return app;
    }

    private static Task Answer(HttpContext context, LiveSite site, IPEndPoint endpoint)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (!IsOurName(context.Request.Host, endpoint))
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return context.Response.WriteAsync("host?");
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }

        var path = (context.Request.Path.Value ?? "/")[1..];
        return path switch
        {
            Own + "live.js" => Send(context, "live.js", Script),
            Own + "events" => Events(context, site),
            _ => Page(context, site, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path),
        };
    }

    private static Task Page(HttpContext context, LiveSite site, string path)
    {
        var files = site.State.Files;
        if (!files.TryGetValue(path, out var bytes))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            var language = path.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? path[..slash] + "/" : "";
            (path, bytes) = files.TryGetValue(language + "404.html", out var missing) ? ("404.html", missing)
                : files.TryGetValue("404.html", out missing) ? ("404.html", missing)
                : ("404.html", Encoding.UTF8.GetBytes("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>generator serve</title></head><body></body></html>"));
        }

        return Send(context, path, path.EndsWith(".html", StringComparison.Ordinal) ? WithScript(bytes) : bytes);
    }

    private static async Task Send(HttpContext context, string path, ReadOnlyMemory<byte> bytes)
    {
        context.Response.ContentType = ContentTypes.Of(path);
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }

    private static ReadOnlyMemory<byte> WithScript(ReadOnlyMemory<byte> page)
    {
        var end = page.Span.LastIndexOf("</body>"u8);
        return end < 0 ? page : (byte[])[.. page.Span[..end], .. "<script src=\"/__generator/live.js\"></script>"u8, .. page.Span[end..]];
    }

    // Server-sent events: the state at once, and again after every rebuild.
    private static async Task Events(HttpContext context, LiveSite site)
    {
        context.Response.ContentType = "text/event-stream";
        while (!context.RequestAborted.IsCancellationRequested)
        {
            var changed = site.Changed;
            var state = site.State;
            var findings = state.Findings.Select(f => new { place = f.Location.ToString(), message = f.Message(site.Language), fix = f.Fix(site.Language), error = f.Rule.Severity == Severity.Error });
            var data = JsonSerializer.Serialize(new { version = state.Version, good = state.IsGood, findings });
            await context.Response.WriteAsync($"data: {data}\n\n", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await changed.WaitAsync(context.RequestAborted).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    // On loopback only the names of loopback; elsewhere whoever listens there has chosen to be seen.
    private static bool IsOurName(HostString host, IPEndPoint endpoint) =>
        !IPAddress.IsLoopback(endpoint.Address) || host.Host is "localhost" or "127.0.0.1" or "[::1]" || host.Host == endpoint.Address.ToString();

    private static byte[] Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
