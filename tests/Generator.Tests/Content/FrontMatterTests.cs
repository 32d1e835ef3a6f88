using Generator.Content;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Content;

public sealed class FrontMatterTests
{
    private const string File = "a.md";

    [Fact]
    public void The_header_stands_between_two_lines_of_hyphens()
    {
        var front = FrontMatter.Read("---\ntitle: 关于\n---\n正文\n---\n", File).Value!;
        Assert.Equal(["title"], front.Header.Entries.Select(e => e.Key));
        Assert.Equal("正文\n---\n", front.Body);
        Assert.Equal(4, front.BodyFirstLine);
    }

    [Fact]
    public void Positions_count_from_the_top_of_the_file()
    {
        var header = FrontMatter.Read("---\n# 说明\ntitle: 关于\n---\n", File).Value!.Header;
        Assert.Equal("a.md:3:8", header.Find("title")!.Value.Location.ToString());
    }

    [Theory]
    [InlineData("---  \ntitle: a\n---\t\nb")]
    [InlineData("---\ntitle: a\n---")]
    [InlineData("---\n---\n")]
    public void Blanks_after_the_hyphens_and_an_empty_part_do_no_harm(string text)
    {
        var read = FrontMatter.Read(text, File);
        Assert.NotNull(read.Value);
        Assert.Equal([], read.Findings);
    }

    [Theory]
    [InlineData("", "KB003")]
    [InlineData("正文", "KB003")]
    [InlineData("\n---\ntitle: a\n---\n", "KB003")]
    [InlineData("----\ntitle: a\n----\n", "KB003")]
    [InlineData("－－－\ntitle: a\n", "KB003")]
    [InlineData("---", "KB004")]
    [InlineData("---\ntitle: a\n", "KB004")]
    [InlineData("---\ntitle: a\n ---\n", "KB004")]
    public void A_header_that_is_missing_or_open_is_reported_at_the_top(string text, string rule)
    {
        var read = FrontMatter.Read(text, File);
        Assert.Null(read.Value);
        Assert.Equal([$"a.md:1:1 {rule}"], Short.Of(read.Findings));
    }

    [Fact]
    public void An_article_without_a_readable_header_is_one_finding_and_naming_it_is_no_other()
    {
        Assert.Equal([$"{Site.Method}:1:1 KB003"], Site.Minimal.With(Site.Method, "正文").Findings());
        Assert.Equal([$"{Site.Source}:1:1 KB004"], Site.Minimal.With(Site.Source, "---\ntitle: a\n").Findings());
    }
}
