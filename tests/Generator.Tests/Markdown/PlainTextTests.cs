using Generator.Markdown;
using Xunit;

namespace Generator.Tests.Markdown;

public sealed class PlainTextTests
{
    private static IEnumerable<string> Sections(string text) => MarkdownReader.Read(text, "a.md").Value.Sections.Select(s => $"{s.Heading}|{s.HeadingId}|{s.Text}");

    [Fact]
    public void The_words_stand_below_their_heading()
    {
        Assert.Equal(["||开头", "做法|做法|第一 第二", "空|空|"], Sections("开头\n\n## 做法\n\n**第一** [第二](a.md)\n\n### 空\n"));
    }

    [Theory]
    [InlineData("基层\n治理", "基层治理")]
    [InlineData("social\nwork", "social work")]
    [InlineData("a `b` c", "a b c")]
    [InlineData("&amp; &lt;", "& <")]
    [InlineData("- 一\n- 二", "一\n二")]
    [InlineData("![图](a.png)", "图")]
    [InlineData("```\ncode\n```", "code")]
    public void Marks_are_no_part_of_the_words(string text, string words) => Assert.Equal($"||{words}", Assert.Single(Sections(text)).ReplaceLineEndings("\n"));
}
