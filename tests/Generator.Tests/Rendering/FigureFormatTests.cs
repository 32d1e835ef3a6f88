using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Knowledge;
using Generator.Rendering;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Rendering;

public sealed class FigureFormatTests
{
    private static readonly Language[] Languages = [new("zh", "中文", "zh-CN", ""), new("en", "English", "en", "en")];
    private static readonly UiText Texts = UiText.Read(Site.Minimal.Tree(), Languages).Value;

    private static string Write(Figure figure, string language) => new FigureFormat(new Wording(Texts, language)).Text(figure);

    private static Figure Of(decimal? value, string zh = "元", string en = "yuan") => new()
    {
        Id = "a",
        Label = LocalText.Empty,
        Value = value,
        Range = null,
        AsPrinted = LocalText.Of([("zh", "三百余"), ("en", "some three hundred")]),
        Qualifier = null,
        Unit = LocalText.Of([("zh", zh), ("en", en)]),
        AsOf = null,
        Kind = FigureKind.Output,
        Source = null,
        Quote = "",
        IsDoubtful = false,
        Reason = LocalText.Empty,
        Likely = LocalText.Empty,
        DecideBy = LocalText.Empty,
        Location = new SourceLocation("a"),
    };

    [Theory]
    [InlineData("24580000", "2458万元", "24.58 million yuan")]
    [InlineData("28132", "28132元", "28,132 yuan")]
    [InlineData("37000", "3.7万元", "37,000 yuan")]
    [InlineData("348000000", "3.48亿元", "348 million yuan")]
    [InlineData("1000000000", "10亿元", "1 billion yuan")]
    [InlineData("10000", "1万元", "10,000 yuan")]
    [InlineData("9999", "9999元", "9,999 yuan")]
    [InlineData("12345678", "12345678元", "12,345,678 yuan")]
    [InlineData("1234567.8", "1234567.8元", "1,234,567.8 yuan")]
    [InlineData("0", "0元", "0 yuan")]
    [InlineData("0.5", "0.5元", "0.5 yuan")]
    [InlineData("-20000", "-2万元", "-20,000 yuan")]
    public void A_number_is_counted_as_the_language_counts_and_loses_no_digit(string value, string zh, string en)
    {
        var figure = Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((zh, en), (Write(figure, "zh"), Write(figure, "en")));
    }

    [Theory]
    [InlineData("0.125", "0.125元")]
    [InlineData("3.14159", "3.14159元")]
    public void Digits_behind_the_point_are_kept_too(string value, string zh) =>
        Assert.Equal(zh, Write(Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)), "zh"));

    [Theory]
    [InlineData(Qualifier.Over, "超过350个", "over 350 jobs")]
    [InlineData(Qualifier.About, "约350个", "about 350 jobs")]
    [InlineData(Qualifier.Nearly, "近350个", "nearly 350 jobs")]
    [InlineData(Qualifier.UpTo, "至多350个", "up to 350 jobs")]
    public void A_qualifier_says_how_exact_it_is(Qualifier qualifier, string zh, string en)
    {
        var figure = Of(350, "个", "jobs") with { Qualifier = qualifier };
        Assert.Equal((zh, en), (Write(figure, "zh"), Write(figure, "en")));
    }

    [Fact]
    public void A_range_has_both_its_ends()
    {
        var figure = Of(null) with { Range = (20000, 30000) };
        Assert.Equal(("2万至3万元", "20,000 to 30,000 yuan"), (Write(figure, "zh"), Write(figure, "en")));
    }

    [Fact]
    public void A_percentage_stands_at_its_number()
    {
        Assert.Equal(("98.6%", "98.6%"), (Write(Of(98.6m, "%", "%"), "zh"), Write(Of(98.6m, "%", "%"), "en")));
    }

    [Fact]
    public void A_figure_without_unit_or_number_is_printed_as_it_is()
    {
        Assert.Equal("350", Write(Of(350, "", ""), "zh"));
        Assert.Equal(("三百余", "some three hundred"), (Write(Of(null), "zh"), Write(Of(null), "en")));
    }
}
