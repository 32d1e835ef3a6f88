using System.CommandLine;
using System.Globalization;
using Generator.Building;
using Generator.Configuration;

namespace Generator.Cli;

/// <summary>The options that several commands take, spelled as users of Hugo and Zola expect them.</summary>
internal sealed class SharedOptions
{
    public Option<string> Source { get; } = new("--source", "-s")
    {
        Description = "站点所在的文件夹 / the site's folder",
        DefaultValueFactory = _ => ".",
    };

    public Option<string> Destination { get; } = new("--destination", "-d")
    {
        Description = "输出文件夹 / where the site is written",
        DefaultValueFactory = _ => "out",
    };

    public Option<string?> BaseUrl { get; } = new("--base-url", "-b") { Description = "站点的绝对地址，代替 site.yml 里的 base_url / the site's absolute address" };

    public Option<bool> Drafts { get; } = new("--drafts", "-D") { Description = "连草稿一起 / include drafts" };

    public Option<bool> Future { get; } = new("--future", "-F") { Description = "连日期未到的一起 / include articles dated in the future" };

    public Option<string?> Clock { get; } = new("--clock") { Description = "当作现在的时间，如 2026-11-22 / the time taken as now" };

    public Option<bool> Strict { get; } = new("--strict") { Description = "把提醒也当作错误 / treat warnings as errors" };

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "只说问题 / print findings only" };

    public Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "说得更细 / print more" };

    public Option<string> Language { get; } = new("--lang")
    {
        Description = "提示所用的语言 zh|en / the language of messages",
        DefaultValueFactory = _ => "zh",
    };

    public SharedOptions() => Language.AcceptOnlyFromAmong("zh", "en");

    /// <summary>The options of every command that reads the sources.</summary>
    public void AddReadingTo(Command command)
    {
        foreach (var option in (Option[])[Source, BaseUrl, Drafts, Future, Clock, Strict, Quiet, Verbose, Language])
        {
            command.Add(option);
        }
    }

    public BuildOptions BuildOptions(ParseResult parsed) => new(Now(parsed))
    {
        IncludeDrafts = parsed.GetValue(Drafts),
        IncludeFuture = parsed.GetValue(Future),
        BaseUrl = parsed.GetValue(BaseUrl) is { } text
            ? SiteConfigReader.ParseBaseUrl(text) ?? throw new UsageException($"--base-url: https://example.org/kb/ ← {text}")
            : null,
    };

    /// <summary>The site's folder, which must hold a <c>site.yml</c>.</summary>
    public string Root(ParseResult parsed)
    {
        var root = Path.GetFullPath(parsed.GetValue(Source)!);
        return File.Exists(Path.Combine(root, "site.yml"))
            ? root
            : throw new UsageException($"这个文件夹里没有 site.yml / no site.yml in {root}\ngenerator build -s <文件夹 folder>");
    }

    /// <summary>The destination, relative to the folder the command is run in.</summary>
    /// <exception cref="UsageException">It is the site's own folder, or lies in its sources.</exception>
    public string DestinationFolder(ParseResult parsed)
    {
        var root = Path.GetFullPath(parsed.GetValue(Source)!) + Path.DirectorySeparatorChar;
        var folder = Path.GetFullPath(parsed.GetValue(Destination)!) + Path.DirectorySeparatorChar;
        var sources = ((string[])["content", "templates", "src", "tests", ".git"]).Select(s => root + s + Path.DirectorySeparatorChar);
        return root.StartsWith(folder, StringComparison.Ordinal) || sources.Any(s => folder.StartsWith(s, StringComparison.Ordinal))
            ? throw new UsageException($"不能输出到站点自己的文件夹里 / the destination would mix with the sources: {folder}")
            : folder.TrimEnd(Path.DirectorySeparatorChar);
    }

    public FindingReport Report(ParseResult parsed, string root) =>
        new(parsed.GetValue(Language)!, parsed.GetValue(Strict), root, Console.Error);

    // The one place where the program looks at the clock.
    private DateTimeOffset Now(ParseResult parsed)
    {
        if (parsed.GetValue(Clock) is not { } text)
        {
            return TimeProvider.System.GetUtcNow();
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw new UsageException($"--clock: 2026-11-22, 2026-11-22T08:00:00+08:00 ← {text}");
    }
}
