using Generator.Markdown;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Markdown;

public sealed class HeadingTests
{
    private static IEnumerable<string> Anchors(string text) => MarkdownReader.Read(text, "a.md").Value.Headings.Select(h => h.Id);

    [Theory]
    [InlineData("## 怎么运行", "怎么运行")]
    [InlineData("## 一、组织 架构（试行）", "一组织-架构试行")]
    [InlineData("## What it IS", "what-it-is")]
    [InlineData("## **粗** `code`", "粗-code")]
    [InlineData("## ——", "section")]
    [InlineData("## 𠮷野家", "𠮷野家")]
    public void An_anchor_keeps_letters_and_chinese(string text, string anchor) => Assert.Equal([anchor], Anchors(text));

    [Fact]
    public void Headings_of_the_same_words_are_numbered()
    {
        Assert.Equal(["成效", "成效-1", "成效-2"], Anchors("## 成效\n\n## 成效\n\n## 成效\n"));
        Assert.Equal(["a", "a-1", "a-1-1", "a-2"], Anchors("## a\n\n## a\n\n## a-1\n\n## a\n"));
    }

    [Fact]
    public void The_anchor_is_printed_with_the_heading() => Assert.Equal("<h2 id=\"成效\">成效</h2>", Html.Of("## 成效"));

    [Fact]
    public void A_heading_of_the_first_level_is_a_warning()
    {
        Assert.Equal(["a.md:3:1 KB407"], Short.Of(Html.Findings("正文\n\n# 标题\n")));
        Assert.Equal(["a.md:1:1 KB407"], Short.Of(Html.Findings("标题\n===\n")));
    }

    [Fact]
    public void A_heading_knows_its_place_in_the_file()
    {
        var heading = Assert.Single(MarkdownReader.Read("正文\n\n## 成效", "a.md", 10).Value.Headings);
        Assert.Equal((2, "成效", "a.md:12:1"), (heading.Level, heading.Text, heading.Location.ToString()));
    }

    [Fact]
    public void A_figure_in_a_heading_stays_in_the_heading()
    {
        Assert.Equal("<h2 id=\"岗位\">岗位<a class=\"fig\" href=\"#fig-jobs\">350个</a></h2>", Html.Of("## 岗位{fig:jobs}"));
    }
}
