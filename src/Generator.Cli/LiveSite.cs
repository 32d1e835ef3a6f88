using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Building;
using Generator.Diagnostics;
using Generator.Files;

namespace Generator.Cli;

/// <summary>A state of the site as the server shows it: the last good files, and what is wrong with the sources now.</summary>
internal sealed record LiveState(int Version, FrozenDictionary<string, ReadOnlyMemory<byte>> Files, ImmutableArray<Diagnostic> Findings)
{
    public bool IsGood => Findings.All(f => f.Rule.Severity != Severity.Error);
}

/// <summary>The site in memory (预览中的站点). A build with errors changes what is said, not what is shown.</summary>
internal sealed class LiveSite(string root, BuildOptions options, FindingReport report, bool quiet)
{
    private volatile TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Root => root;

    public string Language => report.Chinese ? "zh" : "en";

    public LiveState State { get; private set; } = new(0, FrozenDictionary<string, ReadOnlyMemory<byte>>.Empty, []);

    /// <summary>Completes at the next rebuild.</summary>
    public Task Changed => changed.Task;

    /// <summary>Builds from the files as they are now. Not to be called twice at once.</summary>
    /// <param name="address">Where the site is served: its <c>base_url</c> for now.</param>
    public void Rebuild(Uri address)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var result = SiteBuild.Run(SourceTree.Read(root), options with { BaseUrl = address });
        var files = result.Errors > 0
            ? State.Files
            : result.Files.ToFrozenDictionary(f => f.Path.ToString(), f => f.Bytes, StringComparer.Ordinal);
        State = new LiveState(State.Version + 1, files, result.Findings);
        report.Print(result.Findings);
        if (!quiet)
        {
            Say(result, watch.Elapsed);
        }

        Interlocked.Exchange(ref changed, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    private void Say(BuildResult result, TimeSpan time)
    {
        Console.WriteLine(report.Chinese
            ? $"{result.Plan.Pages.Length} 个页面；{report.Count(result)}；用时 {time.TotalSeconds:0.00} 秒{(result.Errors > 0 ? "；仍显示上一次的好版本" : "")}"
            : $"{result.Plan.Pages.Length} pages; {report.Count(result)}; {time.TotalSeconds:0.00} s{(result.Errors > 0 ? "; still showing the last good site" : "")}");
    }
}
