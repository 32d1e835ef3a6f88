using Generator.Configuration;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Rendering;

public sealed class WordingTests
{
    private static readonly Language[] Languages = [new("zh", "中文", "zh-CN", ""), new("en", "English", "en", "en")];
    private static readonly UiText Texts = UiText.Read(Site.Minimal.Tree(), Languages).Value;

    [Theory]
    [InlineData("zh", 1, "1篇案例")]
    [InlineData("zh", 2, "2篇案例")]
    [InlineData("en", 1, "1 case")]
    [InlineData("en", 2, "2 cases")]
    [InlineData("en", 0, "0 cases")]
    public void One_has_a_form_of_its_own_where_the_language_has_it(string language, int number, string text) =>
        Assert.Equal(text, new Wording(Texts, language).Count("count_cases", number));

    [Fact]
    public void Blanks_are_filled_by_name() =>
        Assert.Equal("from May (x)", new Wording(Texts, "en").Fill("period_since", ("start", "May"), ("status", "x")));

    [Fact]
    public void Members_of_a_closed_set_have_texts() =>
        Assert.Equal("政策文件", new Wording(Texts, "zh").Of("source_type", Generator.Knowledge.SourceType.PolicyDocument));
}
