using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Knowledge;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData("  name: { zh: 养老服务, en: Elder care }\n", "", "1:3 KB101")]
    [InlineData("- id: elderly-care\n  name:", "- name:", "1:3 KB101")]
    [InlineData("{ zh: 养老服务, en: Elder care }", "{ en: Elder care }", "2:9 KB101")]
    [InlineData("- id: elderly-care", "- id: Elderly_Care", "1:7 KB110")]
    [InlineData("- id: elderly-care", "- id: 养老", "1:7 KB110")]
    [InlineData("- id: elderly-care", "- id: self-governance", "5:7 KB203")]
    [InlineData("  aliases: [", "  alias: [", "4:3 KB102")]
    [InlineData("  aliases: [老年服务]", "  aliases: { a: b }", "4:12 KB103")]
    [InlineData("  aliases: [老年服务]", "  children: []", "4:3 KB102")]
    [InlineData("  aliases: [老年服务]", "  level: city", "4:10 KB108")]
    [InlineData("- id: self-governance", "- 群众自治\n- id: self-governance", "5:3 KB103")]
    public void A_slip_in_a_vocabulary_is_named(string old, string replacement, string finding) =>
        Assert.Contains($"{Site.Themes}:{finding}", Site.Minimal.Replace(Site.Themes, old, replacement).Findings());

    [Fact]
    public void Children_of_a_place_are_a_list()
    {
        Assert.Equal([$"{Site.Regions}:13:17 KB103"], Site.Minimal.Append(Site.Regions, "      children: 无\n").Findings());
    }

    [Fact]
    public void An_id_twice_in_the_tree_is_named_with_the_first_place()
    {
        var site = Site.Minimal.Replace(Site.Regions, "\"430121\"", "\"430681\"");
        Assert.Equal([$"{Site.Regions}:10:11 KB203"], site.Findings());
        Assert.Contains($"{Site.Regions}:5:11", site.OnlyMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_introduction_is_markdown_and_checked_like_any_text()
    {
        var site = Site.Minimal.Replace(Site.Themes, "  aliases: [老年服务]", "  introduction: { zh: \"见**这里**。<script>\", en: Text. }");
        Assert.Equal([$"{Site.Themes}:4:23 KB406"], site.Findings());
    }

    [Fact]
    public void A_link_of_an_introduction_leads_to_the_page()
    {
        var site = Site.Minimal.Replace(Site.Themes, "  aliases: [老年服务]", "  introduction: { zh: \"见[夜话](methods/night-talks/index.md)。\" }");
        Assert.Equal([], site.Findings());
        Assert.Equal("../methods/night-talks.html", site.Build().MainPart("themes/elderly-care.html").QuerySelector(".prose a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_link_of_an_introduction_that_leads_nowhere_is_reported()
    {
        var site = Site.Minimal.Replace(Site.Themes, "  aliases: [老年服务]", "  introduction: { zh: \"见[夜话](methods/day-talks/index.md)。\" }");
        Assert.Equal([$"{Site.Themes}:4:23 KB401"], site.Findings());
    }

    [Fact]
    public void A_term_shows_what_the_vocabulary_says_of_it()
    {
        var page = Site.Minimal.Build().MainPart("themes/elderly-care.html");
        Assert.Contains("照顾老人的做法。", page.Words(".lead"));
        Assert.DoesNotContain("老年服务", page.TextContent, StringComparison.Ordinal); // a word to be found by, not a name
        Assert.Contains("还没有收录案例。", page.Words(".empty"));
    }
}
