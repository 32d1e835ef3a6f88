using Xunit;

namespace Generator.Tests.Markdown;

public sealed class LineBreakTests
{
    [Theory]
    [InlineData("基层\n治理", "<p>基层治理</p>")]
    [InlineData("基层，\n治理", "<p>基层，治理</p>")]
    [InlineData("他说：\n“好”", "<p>他说：“好”</p>")]
    [InlineData("**基层**\n治理", "<p><strong>基层</strong>治理</p>")]
    [InlineData("[基层](a.md)\n治理", "<p><a href=\"a.md\">基层</a>治理</p>")]
    [InlineData("𠮷\n治理", "<p>𠮷治理</p>")]
    [InlineData("有{fig:jobs}\n岗位", "<p>有<a class=\"fig\" href=\"#fig-jobs\">350个</a>岗位</p>")]
    [InlineData("共有\n{fig:jobs}岗位", "<p>共有<a class=\"fig\" href=\"#fig-jobs\">350个</a>岗位</p>")]
    public void Between_chinese_characters_a_line_end_prints_nothing(string text, string html) => Assert.Equal(html, Html.Of(text));

    [Theory]
    [InlineData("social\nwork", "<p>social\nwork</p>")]
    [InlineData("中文\nAPI", "<p>中文\nAPI</p>")]
    [InlineData("API\n中文", "<p>API\n中文</p>")]
    [InlineData("见`a`\n中文", "<p>见<code>a</code>\n中文</p>")]
    [InlineData("the {fig:jobs}\nwere", "<p>the <a class=\"fig\" href=\"#fig-jobs\">350个</a>\nwere</p>")]
    public void Beside_latin_words_it_stays(string text, string html) => Assert.Equal(html, Html.Of(text));

    [Theory]
    [InlineData("基层  \n治理")]
    [InlineData("基层\\\n治理")]
    public void A_break_that_was_asked_for_stays(string text) => Assert.Equal("<p>基层<br />\n治理</p>", Html.Of(text));
}
