using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Pages;

public sealed class CollisionTests
{
    private const string Other = "content/cases/other/index.md";

    private static IEnumerable<string> Messages(Site site) => site.Build().Findings.Select(f => f.ToString("en"));

    [Theory]
    [InlineData("aliases: [cases/luojiang]", "cases/luojiang.html", Site.Case)]
    [InlineData("aliases: [index]", "index.html", "site.yml")]
    [InlineData("aliases: [404]", "404.html", "site.yml")]
    [InlineData("aliases: [browse/index]", "browse/index.html", "site.yml")]
    [InlineData("aliases: [themes/elderly-care]", "themes/elderly-care.html", Site.Themes)]
    [InlineData("aliases: [about]", "about.html", Site.About)]
    [InlineData("aliases: [methods/night-talks]", "methods/night-talks.html", Site.Method)]
    public void Two_pages_at_one_address_are_named_with_both_owners(string line, string address, string owner)
    {
        var messages = Messages(Site.Minimal.AnotherCase("other").Header(Other, line)).ToList();
        Assert.Contains($"{Other}: error KB501: Two pages have the same address: {address} (the other comes from {owner}).", messages);
        Assert.All(messages, m => Assert.Contains("KB501", m, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_articles_cannot_claim_one_earlier_address()
    {
        var site = Site.Minimal.AnotherCase("other").Header(Other, "aliases: [cases/old]").Header(Site.Case, "aliases: [cases/old]");
        Assert.Equal([$"{Other} KB501"], site.Findings());
    }

    [Theory]
    [InlineData("Cases/Old")]
    [InlineData("/cases/old")]
    [InlineData("cases/old.html")]
    [InlineData("cases//old")]
    [InlineData("../old")]
    [InlineData("案例")]
    public void An_alias_that_can_be_no_address_is_refused(string alias)
    {
        Assert.Equal([$"{Site.Case}:12:11 KB502"], Site.Minimal.Header(Site.Case, $"aliases: [{alias}]").Findings());
    }

    [Fact]
    public void A_page_called_like_a_folder_does_no_harm()
    {
        var site = Site.Minimal.With("content/pages/cases/index.md", Site.Minimal.Text(Site.About));
        Assert.Equal([], site.Findings());
        Assert.Contains("cases.html", site.Build().Paths());
    }
}
