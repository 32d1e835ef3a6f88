using AngleSharp.Dom;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Pages;

public sealed class AddressTests
{
    private static readonly Site Full = Enumerable.Range(1, 4).Aggregate(Site.Minimal, (s, i) => s.AnotherCase($"case-{i}"))
        .Append(Site.Config, "page_size: 2\n").Header(Site.Case, "aliases: [cases/old-name, talks]");

    [Fact]
    public void Every_page_is_a_file_ending_in_html()
    {
        var pages = Site.Minimal.Build().Plan.Pages.Select(p => p.Path.ToString()).ToList();
        Assert.All(pages, p => Assert.EndsWith(".html", p, StringComparison.Ordinal));
        Assert.Equal(
            [
                "404.html", "about.html", "browse/index.html", "cases/luojiang.html", "index.html", "methods/index.html", "methods/night-talks.html",
                "regions/430000.html", "regions/430121.html", "regions/430681-luojiang.html", "regions/430681.html", "regions/index.html",
                "sources/index.html", "sources/paper.html", "themes/elderly-care.html", "themes/index.html", "themes/self-governance.html",
            ],
            pages.Where(p => !p.StartsWith("en/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_link_is_relative_and_leads_to_a_file_of_the_site()
    {
        var result = Full.Build();
        var files = result.Paths().ToHashSet();
        foreach (var page in result.HtmlPages())
        {
            var path = page.Path.ToString();
            foreach (var address in Addresses(result.Document(path)))
            {
                Assert.DoesNotMatch("^(/|[a-z]+:)", address);
                var target = new Uri(new Uri($"https://x.invalid/{path}"), address);
                Assert.True(address.StartsWith('#') || files.Contains(target.AbsolutePath[1..]), $"{path} → {address}");
            }
        }
    }

    [Fact]
    public void Every_id_of_a_page_is_there_once_and_every_place_on_it_exists()
    {
        var site = Full.Replace(Site.Case, "## 做法", "## figures\n\n## 做法").Append(Site.CaseEnglish, "\n## Sources\n\n## Main\n\n## Related\n");
        var result = site.Build();
        foreach (var page in result.HtmlPages())
        {
            var document = result.Document(page.Path.ToString());
            var ids = document.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
            Assert.True(ids.Count == ids.Distinct().Count(), $"{page.Path}: {string.Join(' ', ids.GroupBy(i => i).Where(g => g.Count() > 1).Select(g => g.Key))}");
            var places = Addresses(document).Where(a => a.StartsWith('#')).Select(a => Uri.UnescapeDataString(a[1..]));
            Assert.All(places, p => Assert.Contains(p, ids));
        }
    }

    [Fact]
    public void Long_lists_go_on_over_pages()
    {
        var result = Full.Build();
        Assert.Contains("browse/page-3.html", result.Paths());
        Assert.Contains("themes/self-governance/page-3.html", result.Paths());
        var second = result.MainPart("browse/page-2.html");
        Assert.Equal("案例（第2页）", second.QuerySelector("h1")!.TextContent);
        Assert.Equal(("../browse/index.html", "../browse/page-3.html"), (second.QuerySelector("[rel=prev]")!.GetAttribute("href"), second.QuerySelector("[rel=next]")!.GetAttribute("href")));
        Assert.Equal(["1", "2", "3"], second.Words(".pager li"));
        Assert.Equal(["2"], second.Words(".pager [aria-current]"));
        Assert.Null(result.MainPart("browse/page-3.html").QuerySelector(".pager [rel=next]"));
        Assert.Equal(5, ((string[])["index", "page-2", "page-3"]).Sum(p => result.MainPart($"browse/{p}.html").QuerySelectorAll(".card").Length));
    }

    [Theory]
    [InlineData("cases/old-name.html", "../cases/luojiang.html")]
    [InlineData("talks.html", "cases/luojiang.html")]
    [InlineData("en/cases/old-name.html", "../../en/cases/luojiang.html")]
    public void An_earlier_address_leads_to_the_present_one(string old, string target)
    {
        var page = Full.Build().Document(old);
        Assert.Equal($"0; url={target}", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal(target, page.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void The_page_for_unknown_addresses_finds_its_links_from_everywhere()
    {
        var plain = Site.Minimal.Build().Document("404.html");
        Assert.Null(plain.QuerySelector("base"));
        var based = Site.Minimal.Build(o => o with { BaseUrl = new Uri("https://example.org/kb/") });
        Assert.Equal("/kb/404.html", based.Document("404.html").QuerySelector("base")!.GetAttribute("href"));
        Assert.Equal("/kb/en/404.html", based.Document("en/404.html").QuerySelector("base")!.GetAttribute("href"));
        Assert.Null(based.Document("index.html").QuerySelector("base"));
    }

    [Fact]
    public void Absolute_addresses_are_written_only_with_a_base_url()
    {
        Assert.Null(Site.Minimal.Build().Document("index.html").QuerySelector("link[rel=canonical]"));
        var based = Site.Minimal.Build(o => o with { BaseUrl = new Uri("https://example.org/kb/") });
        Assert.Equal("https://example.org/kb/cases/luojiang.html", based.Document("cases/luojiang.html").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    private static IEnumerable<string> Addresses(IParentNode page) =>
        page.QuerySelectorAll("[href], [src], [action]").SelectMany(e => (string?[])[e.GetAttribute("href"), e.GetAttribute("src"), e.GetAttribute("action")])
            .OfType<string>().Select(a => a.Split('?')[0]);
}
