using Generator.Configuration;
using Generator.Knowledge;
using Generator.Rendering;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Rendering;

public sealed class DateFormatTests
{
    private static readonly Language[] Languages = [new("zh", "中文", "zh-CN", ""), new("en", "English", "en", "en")];
    private static readonly UiText Texts = UiText.Read(Site.Minimal.Tree(), Languages).Value;

    [Theory]
    [InlineData("2021", "2021年", "2021", "2021")]
    [InlineData("2021-05", "2021年5月", "May 2021", "2021-05")]
    [InlineData("2021-05-09", "2021年5月9日", "9 May 2021", "2021-05-09")]
    [InlineData("2021-05?", "2021年5月（推定）", "May 2021 (inferred)", "2021-05")]
    [InlineData("2021/..", "不早于2021年", "not before 2021", "2021")]
    [InlineData("2021-12?/..", "不早于2021年12月（推定）", "not before December 2021 (inferred)", "2021-12")]
    public void A_date_is_as_exact_as_it_is_known(string date, string zh, string en, string iso)
    {
        var parsed = PartialDate.Parse(date);
        Assert.Equal(new DateView(zh, iso), new DateFormat(new Wording(Texts, "zh")).Of(parsed));
        Assert.Equal(new DateView(en, iso), new DateFormat(new Wording(Texts, "en")).Of(parsed));
    }

    [Fact]
    public void A_date_that_nobody_knows_is_no_date() => Assert.Null(new DateFormat(new Wording(Texts, "zh")).Of((PartialDate?)null));
}
