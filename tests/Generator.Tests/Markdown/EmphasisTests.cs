using Xunit;

namespace Generator.Tests.Markdown;

public sealed class EmphasisTests
{
    [Theory]
    [InlineData("**重点。**后续", "<p><strong>重点。</strong>后续</p>")]
    [InlineData("是**“四社融合”**的", "<p>是<strong>“四社融合”</strong>的</p>")]
    [InlineData("做**（一）**好", "<p>做<strong>（一）</strong>好</p>")]
    [InlineData("*重点，*后续", "<p><em>重点，</em>后续</p>")]
    [InlineData("~~旧名。~~新名", "<p><del>旧名。</del>新名</p>")]
    [InlineData("a **b** c", "<p>a <strong>b</strong> c</p>")]
    public void Emphasis_beside_chinese_punctuation_marks_what_was_meant(string text, string html) => Assert.Equal(html, Html.Of(text));

    [Theory]
    [InlineData("2 * 3 * 4", "<p>2 * 3 * 4</p>")]
    [InlineData("snake_case_name", "<p>snake_case_name</p>")]
    public void A_star_that_marks_nothing_is_a_star(string text, string html) => Assert.Equal(html, Html.Of(text));
}
