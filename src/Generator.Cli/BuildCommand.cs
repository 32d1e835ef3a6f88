using System.CommandLine;
using System.Diagnostics;
using Generator.Building;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Knowledge;
using Generator.Output;
using Spectre.Console;

namespace Generator.Cli;

/// <summary><c>generator build</c>: reads, checks, renders and writes the site, then says what it did.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var options = new SharedOptions();
        var command = new Command("build", "生成站点 / build the site") { options.Destination };
        options.AddReadingTo(command);
        command.SetAction(parsed => Run(parsed, options));
        return command;
    }

    private static int Run(ParseResult parsed, SharedOptions options)
    {
        var watch = Stopwatch.StartNew();
        var root = options.Root(parsed);
        var destination = options.DestinationFolder(parsed);
        var report = options.Report(parsed, root);
        var wanted = options.BuildOptions(parsed);
        var result = WithProgress(parsed.GetValue(options.Quiet), progress => SiteBuild.Run(SourceTree.Read(root), wanted with { Progress = progress }));
        if (report.Stops(result))
        {
            report.Print(result.Findings);
            Console.Error.WriteLine(report.Count(result) + (report.Chinese ? "。没有写出任何文件，原来的站点保持不变。" : ". Nothing was written; the earlier site is as it was."));
            return (int)ExitCode.Findings;
        }

        var failures = new List<Diagnostic>();
        var written = new OutputFolder(destination).Publish(result.Files).Into(failures);
        report.Print([.. result.Findings, .. failures]);
        if (failures.Count > 0)
        {
            return (int)ExitCode.Findings;
        }

        if (!parsed.GetValue(options.Quiet))
        {
            Summary(new SummaryFacts(result, written, watch.Elapsed, destination), report, parsed.GetValue(options.Verbose));
        }

        return (int)ExitCode.Success;
    }

    private sealed record SummaryFacts(BuildResult Result, WriteSummary Written, TimeSpan Time, string Destination);

    private static void Summary(SummaryFacts facts, FindingReport report, bool verbose)
    {
        var (result, written, time) = (facts.Result, facts.Written, facts.Time);
        Console.WriteLine(report.Chinese
            ? $"{result.Plan.Pages.Length} 个页面，{result.Knowledge.Cases.Length} 篇案例；{report.Count(result)}；用时 {time.TotalSeconds:0.00} 秒"
            : $"{result.Plan.Pages.Length} pages from {result.Knowledge.Cases.Length} cases; {report.Count(result)}; {time.TotalSeconds:0.00} s");
        Console.WriteLine(report.Chinese
            ? $"写入 {written.Written}，未变 {written.Unchanged}，删除 {written.Removed} → {facts.Destination}"
            : $"{written.Written} written, {written.Unchanged} unchanged, {written.Removed} removed → {facts.Destination}");
        foreach (var held in result.Knowledge.HeldBack)
        {
            Console.WriteLine(HeldBackLine(held, report.Chinese));
        }

        if (verbose)
        {
            foreach (var kind in result.Plan.Pages.GroupBy(p => p.GetType().Name, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                Console.WriteLine($"  {kind.Key}: {kind.Count()}");
            }
        }
    }

    private static string HeldBackLine(HeldBack held, bool chinese) => (held.Reason, chinese) switch
    {
        (HeldBackReason.Draft, true) => $"未发布（草稿）：{held.File}",
        (HeldBackReason.Draft, false) => $"held back (draft): {held.File}",
        (_, true) => $"未发布（{held.Date:yyyy-MM-dd} 才到日期）：{held.File}",
        (_, false) => $"held back until {held.Date:yyyy-MM-dd}: {held.File}",
    };

    // A bar only where somebody watches and there is something to wait for.
    private static BuildResult WithProgress(bool quiet, Func<Action<int, int>?, BuildResult> build)
    {
        if (quiet || Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive)
        {
            return build(null);
        }

        return AnsiConsole.Progress().AutoClear(true).HideCompleted(true).Start(context =>
        {
            var task = context.AddTask("生成 / rendering", autoStart: true);
            return build((done, total) =>
            {
                if (done % 64 == 0 || done == total)
                {
                    (task.MaxValue, task.Value) = (total, done);
                }
            });
        });
    }
}
