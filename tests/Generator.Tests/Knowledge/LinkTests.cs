using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Knowledge;

public sealed class LinkTests
{
    private static Site Linking(string link) => Site.Minimal.Replace(Site.Case, "到屋场去。", link);

    private static string? Href(string link) => Linking(link).Build().MainPart("cases/luojiang.html").QuerySelector("#做法 + p a")!.GetAttribute("href");

    [Theory]
    [InlineData("[x](../../methods/night-talks/index.md)", "../methods/night-talks.html")]
    [InlineData("[x](../../methods/night-talks/index.en.md)", "../methods/night-talks.html")]
    [InlineData("[x](../../sources/paper/index.md)", "../sources/paper.html")]
    [InlineData("[x](../../pages/about/index.md#说明)", "../about.html#%E8%AF%B4%E6%98%8E")]
    [InlineData("[x](./index.md)", "../cases/luojiang.html")]
    [InlineData("[x](#背景)", "#%E8%83%8C%E6%99%AF")]
    [InlineData("[x](#%E8%83%8C%E6%99%AF)", "#%E8%83%8C%E6%99%AF")]
    [InlineData("[x](https://example.org/?a=1&b=2#c)", "https://example.org/?a=1&b=2#c")]
    public void A_link_to_a_file_leads_to_its_page(string link, string href)
    {
        Assert.Equal([], Linking(link).Findings());
        Assert.Equal(href, Href(link));
    }

    [Fact]
    public void An_english_page_links_to_english_pages()
    {
        var links = Site.Minimal.Build().MainPart("en/cases/luojiang.html").QuerySelectorAll(".prose a:not(.fig)");
        Assert.Equal(["../../en/methods/night-talks.html"], links.Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("[x](../nothing/index.md)", "19:5 KB401")]
    [InlineData("[x](../../methods/night-talk/index.md)", "19:5 KB401")]
    [InlineData("[x](../../methods/night-talks/)", "19:5 KB401")]
    [InlineData("[x](../../methods/night-talks.html)", "19:5 KB401")]
    [InlineData("[x](../../sources/paper/text.txt)", "19:5 KB401")]
    [InlineData("[x](../../../../../etc/passwd)", "19:5 KB401")]
    [InlineData("[x](plan.pdf)", "19:5 KB401")]
    [InlineData("[x](../../methods/night-talks/index.md#无)", "19:5 KB402")]
    [InlineData("[x](#无)", "19:5 KB402")]
    [InlineData("![x](a.png)", "19:6 KB403")]
    [InlineData("![x](../../methods/night-talks/a.png)", "19:6 KB403")]
    public void What_leads_nowhere_is_named(string link, string finding) => Assert.Equal([$"{Site.Case}:{finding}"], Linking(link).Findings());

    [Fact]
    public void The_nearest_article_heading_or_file_is_offered()
    {
        Assert.Contains("→ ../../methods/night-talks/index.md?", Linking("[x](../../methods/night-talk/index.md)").OnlyMessage(), StringComparison.Ordinal);
        Assert.Contains("→ 背景?", Linking("[x](#背)").OnlyMessage(), StringComparison.Ordinal);
        Assert.Contains("→ plan.png?", Linking("![x](plna.png)").With("content/cases/luojiang/plan.png", "x").OnlyMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_anchor_is_that_of_the_text_in_the_readers_language()
    {
        Assert.Equal([$"{Site.CaseEnglish}:8:57 KB402"], Site.Minimal.Replace(Site.CaseEnglish, "night-talks/index.md)", "night-talks/index.md#是什么)").Findings());
        Assert.Equal([], Site.Minimal.Replace(Site.CaseEnglish, "night-talks/index.md)", "night-talks/index.md#what-it-is)").Findings());
    }

    [Fact]
    public void A_link_to_an_article_that_could_not_be_read_is_no_second_mistake()
    {
        Assert.Equal([$"{Site.Method}:1:1 KB003"], Site.Minimal.With(Site.Method, "x").Findings());
    }
}
