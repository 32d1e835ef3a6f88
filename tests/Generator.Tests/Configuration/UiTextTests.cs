using Generator.Configuration;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Configuration;

public sealed class UiTextTests
{
    private static int LineOf(string path, string start) =>
        Array.FindIndex(Site.Minimal.Text(path).Split('\n'), l => l.StartsWith(start, StringComparison.Ordinal)) + 1;

    [Fact]
    public void A_text_that_one_language_lacks_is_named_where_the_other_has_it()
    {
        var site = Site.Minimal.Replace(Site.English, "\nhome: Home\n", "\n");
        Assert.Equal([$"{Site.Chinese}:{LineOf(Site.Chinese, "home:")}:1 KB604"], site.Findings());
    }

    [Fact]
    public void Only_a_form_for_one_may_be_missing()
    {
        Assert.Equal([], Site.Minimal.Append(Site.English, "share_one: Print one\n").Findings());
        Assert.Equal(["templates/text/en.yml KB604"], Site.Minimal.Append(Site.English, "new_text: New\n").Findings().Select(f => f.Split(':')[0] + " " + f.Split(' ')[1]));
    }

    [Fact]
    public void A_missing_language_is_one_finding()
    {
        Assert.Equal([$"{Site.English} KB603"], Site.Minimal.Without(Site.English).Findings());
    }

    [Fact]
    public void A_language_that_cannot_be_read_is_one_finding()
    {
        Assert.Equal([$"{Site.English}:1:5 KB006"], Site.Minimal.With(Site.English, "home：Home\n").Findings());
        Assert.Equal([$"{Site.Chinese} KB002"], Site.Minimal.With(Site.Chinese, new byte[] { 0xB1, 0xEA }).Findings());
    }

    [Fact]
    public void A_text_is_a_text()
    {
        var site = Site.Minimal.Replace(Site.English, "\nhome: Home\n", "\nhome: [Home]\n");
        Assert.Contains($"{Site.English}:{LineOf(Site.English, "home:")}:7 KB103", site.Findings());
    }

    [Theory]
    [InlineData("number_scales: 100000000 亿|10000 万", "number_scales: 万")]
    [InlineData("number_scales: 100000000 亿|10000 万", "number_scales: 十 万")]
    [InlineData("number_scales: 100000000 亿|10000 万", "number_scales: 0 万")]
    [InlineData("number_format: \"0.########\"", "number_format: E999999999999")]
    [InlineData("date_year: \"{y}年\"", "date_year: \"{0}{\"")]
    public void A_format_that_makes_no_sense_breaks_no_build(string old, string replacement)
    {
        Assert.NotEmpty(Site.Minimal.Replace(Site.Chinese, old, replacement).Build().Files);
    }

    [Fact]
    public void An_unknown_key_reads_as_itself()
    {
        var texts = UiText.Read(Site.Minimal.Tree(), [new Language("zh", "中文", "zh-CN", "")]).Value;
        Assert.Equal(("首页", "nothing"), (texts["zh", "home"], texts["zh", "nothing"]));
        Assert.Equal("home", texts["fr", "home"]);
    }
}
