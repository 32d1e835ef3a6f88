namespace Generator.Cli;

/// <summary>Tells when something below the site's folder has changed and has then been quiet for a moment: editors save in several steps.</summary>
internal sealed class SourceWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(80);

    private readonly FileSystemWatcher watcher;
    private readonly SemaphoreSlim signal = new(0);
    private readonly string root;

    public SourceWatcher(string root)
    {
        this.root = root;
        watcher = new FileSystemWatcher(root)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.Size,
        };
        watcher.Changed += (_, e) => Notice(e.FullPath);
        watcher.Created += (_, e) => Notice(e.FullPath);
        watcher.Deleted += (_, e) => Notice(e.FullPath);
        watcher.Renamed += (_, e) => Notice(e.FullPath);
        // Too many changes for the system's buffer: something did change.
        watcher.Error += (_, _) => signal.Release();
        watcher.EnableRaisingEvents = true;
    }

    public async Task WaitAsync(CancellationToken cancellation)
    {
        await signal.WaitAsync(cancellation);
        while (await signal.WaitAsync(Quiet, cancellation))
        {
            // Still busy: wait for the next quiet moment.
        }
    }

    public void Dispose()
    {
        watcher.Dispose();
        signal.Dispose();
    }

    private void Notice(string path)
    {
        var relative = Path.GetRelativePath(root, path).Replace('\\', '/');
        if (relative == "site.yml" || relative.StartsWith("content", StringComparison.Ordinal) || relative.StartsWith("templates", StringComparison.Ordinal))
        {
            signal.Release();
        }
    }
}
