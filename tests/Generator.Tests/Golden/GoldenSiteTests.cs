using AngleSharp;
using AngleSharp.Html;
using Generator.Building;
using Generator.Files;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Golden;

/// <summary>
/// A small site that is complete, <c>tests/sites/golden/site/</c>, in the repository's templates: the main part of some of its pages is kept in
/// <c>tests/sites/golden/expected/</c>, so that a change of what readers get is seen in review.
/// </summary>
public sealed class GoldenSiteTests
{
    private const string Folder = "tests/sites/golden";

    private static readonly PrettyMarkupFormatter Formatter = new() { Indentation = "  ", NewLine = "\n" };
    private static readonly Lazy<BuildResult> Built = new(Build);

    public static TheoryData<string> Pages { get; } =
    [
        "index.html",
        "browse/index.html",
        "cases/qingshi-yehua.html",
        "methods/night-talks.html",
        "sources/nanjiang-20230915.html",
        "regions/430000.html",
        "about.html",
        "en/cases/qingshi-yehua.html",
        "en/cases/qingshi-shitang.html",
        "en/themes/elderly-care.html",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_reads_as_it_did(string page)
    {
        var main = Built.Value.MainPart(page);
        var lines = string.Concat(main.ChildNodes.Select(n => n.ToHtml(Formatter))).Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0);
        Expected.Matches($"{Folder}/expected/{page}", string.Join('\n', lines) + "\n");
    }

    [Fact]
    public void Every_expected_page_is_compared() =>
        Assert.Equal(
            Pages.Select(p => $"{Folder}/expected/{p.Data}").Order(StringComparer.Ordinal),
            Repository.FilesUnder($"{Folder}/expected", "*"));

    [Fact]
    public void The_site_has_no_finding() => Assert.Empty(Built.Value.Findings);

    private static BuildResult Build()
    {
        var content = SourceTree.Read(Repository.PathOf($"{Folder}/site")).Value.Files;
        return SiteBuild.Run(new SourceTree([.. content, .. Repository.Templates]), new BuildOptions(Site.Noon) { VerifyOutput = true });
    }
}
