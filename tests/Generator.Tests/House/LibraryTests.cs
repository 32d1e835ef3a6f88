using Generator.Building;
using Generator.Files;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.House;

/// <summary>What the published library promises.</summary>
public sealed class LibraryTests
{
    private static readonly SourceTree Tree = SourceTree.Read(Repository.Root).Value;
    private static readonly BuildResult Library = SiteBuild.Run(Tree, new BuildOptions(Site.Noon) { CheckHeldBack = true, VerifyOutput = true });

    [Fact]
    public void It_has_no_finding() => Assert.Equal("", string.Join('\n', Library.Findings));

    [Fact]
    public void Every_article_is_written_in_both_languages() =>
        Assert.Empty(Library.Knowledge.Entries.Where(e => e.Article.In("zh") is null || e.Article.In("en") is null).Select(e => e.Key));

    [Fact]
    public void Every_figure_and_award_carries_the_words_of_its_source() =>
        Assert.All(Library.Knowledge.Cases, c =>
        {
            Assert.All(c.Figures, f => Assert.True(f is { Source: not null, Quote.Length: > 0, AsOf: not null }, $"{c.Key} {f.Id}"));
            Assert.All(c.Recognitions, r => Assert.True(r is { Source: not null, Quote.Length: > 0 }, $"{c.Key} {r.Id}"));
        });

    [Fact]
    public void No_page_holds_a_long_run_of_a_stored_source_text()
    {
        const int longest = 60;
        var pages = Library.Files.Where(f => f.Path.ToString() is var p && !p.StartsWith("assets/", StringComparison.Ordinal))
            .Select(f => (f.Path, Text: Folded(f.Text())))
            .ToList();
        foreach (var text in Tree.Under("content/sources/").Where(f => f.Path.EndsWith("/text.txt", StringComparison.Ordinal)).Select(f => Folded(f.ReadText().Value)))
        {
            for (var start = 0; start + longest <= text.Length; start += longest / 2)
            {
                var run = text.Substring(start, longest / 2);
                Assert.DoesNotContain(pages, p => p.Text.IndexOf(run, StringComparison.Ordinal) is var at && at >= 0 && p.Text.AsSpan(at).CommonPrefixLength(text.AsSpan(start)) > longest);
            }
        }
    }

    [Fact]
    public void No_page_is_heavier_than_50_KB() =>
        Assert.Empty(Library.HtmlPages().Where(p => p.Bytes.Length > 50 * 1024).Select(p => $"{p.Path} {p.Bytes.Length}"));

    [Fact]
    public void Chinese_text_has_no_blanks_around_latin_words_and_digits()
    {
        var wrong =
            from entry in Library.Knowledge.Entries
            from section in entry.Article.In("zh")!.Body.Sections
            from System.Text.RegularExpressions.Match match in System.Text.RegularExpressions.Regex.Matches(section.Text, @"[\u4e00-\u9fff] [A-Za-z0-9]|[A-Za-z0-9] [\u4e00-\u9fff]")
            select $"{entry.Key}: {match.Value}";
        Assert.Empty(wrong);
    }

    private static string Folded(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
