using System.Collections.Immutable;
using System.Text;
using Generator.Building;
using Generator.Files;
using Xunit;

namespace Generator.Tests.Inline;

/// <summary>
/// A site described in place: <see cref="Minimal"/> is small and without a finding, and every method returns a site that differs from it in one thing.
/// </summary>
internal sealed class Site
{
    public const string Config = "site.yml";
    public const string Case = "content/cases/luojiang/index.md";
    public const string CaseEnglish = "content/cases/luojiang/index.en.md";
    public const string Method = "content/methods/night-talks/index.md";
    public const string MethodEnglish = "content/methods/night-talks/index.en.md";
    public const string Source = "content/sources/paper/index.md";
    public const string SourceEnglish = "content/sources/paper/index.en.md";
    public const string SourceText = "content/sources/paper/text.txt";
    public const string About = "content/pages/about/index.md";
    public const string Themes = "content/themes.yml";
    public const string Regions = "content/regions.yml";
    public const string Chinese = "templates/text/zh.yml";
    public const string English = "templates/text/en.yml";

    /// <summary>Noon of 22 November 2026 in Shanghai: the day on which every test takes place.</summary>
    public static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.FromHours(8));

    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files;

    private Site(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files) => this.files = files;

    public static Site Minimal { get; } = Empty(Repository.Templates).With(MinimalSite.Files);

    public IEnumerable<string> Paths => files.Keys;

    public static Site Empty(IEnumerable<SourceFile> files) =>
        new(files.ToImmutableSortedDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal));

    public Site With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public Site With(string path, ReadOnlyMemory<byte> bytes) => new(files.SetItem(path, bytes));

    public Site With(IEnumerable<(string Path, string Text)> added) => added.Aggregate(this, (site, file) => site.With(file.Path, file.Text));

    public Site Without(string path) =>
        files.ContainsKey(path) ? new(files.Remove(path)) : throw new ArgumentException($"no file {path}", nameof(path));

    /// <summary>Replaces the first occurrence of a text, which must be there.</summary>
    public Site Replace(string path, string old, string replacement)
    {
        var text = Text(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return at >= 0
            ? With(path, string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + old.Length)))
            : throw new ArgumentException($"{path} does not contain: {old}", nameof(old));
    }

    /// <summary>Adds a text at the end of a file.</summary>
    public Site Append(string path, string text) => With(path, Text(path) + text);

    /// <summary>Adds lines to the end of an article's header.</summary>
    public Site Header(string path, string lines)
    {
        var text = Text(path);
        var fence = text.IndexOf("\n---\n", StringComparison.Ordinal) + 1;
        return With(path, text.Insert(fence, lines + "\n"));
    }

    /// <summary>Another case like the first, under an id of its own.</summary>
    public Site AnotherCase(string id) => With($"content/cases/{id}/index.md", Text(Case).Replace("title: 罗江夜话", $"title: 案例{id}", StringComparison.Ordinal));

    public string Text(string path) => Encoding.UTF8.GetString(files[path].Span);

    public SourceTree Tree() => new(files.Select(f => new SourceFile(f.Key, f.Value)));

    public BuildResult Build(Func<BuildOptions, BuildOptions>? change = null)
    {
        var options = new BuildOptions(Noon);
        return SiteBuild.Run(Tree(), change?.Invoke(options) ?? options);
    }

    /// <summary>The findings as <c>file:line:column KB000</c>.</summary>
    public ImmutableArray<string> Findings() => [.. Check().Findings.Select(f => $"{f.Location} {f.Rule.Id}")];

    /// <summary>The one finding there is, as it is printed in Chinese.</summary>
    public string OnlyMessage() => Assert.Single(Check().Findings).ToString("zh");

    /// <summary>
    /// A build for its findings alone. Templates that the test did not touch are replaced by one line each: compiling the real ones takes
    /// most of the time of a small site, and they have no say in what is found.
    /// </summary>
    public BuildResult Check()
    {
        var templates = Repository.Templates.Where(t => t.Path.EndsWith(".hbs", StringComparison.Ordinal)).ToList();
        return templates.TrueForAll(t => files.TryGetValue(t.Path, out var bytes) && bytes.Equals(t.Bytes))
            ? With(templates.Select(t => (t.Path, "{{page.title}}"))).Build()
            : Build();
    }
}
