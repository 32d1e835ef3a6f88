using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Generator.BrowserTests;

/// <summary>What an official does on the finished site, opened from a disk.</summary>
public sealed class ReaderTests(ChromiumFixture chromium, BuiltSite site)
{
    private const string Chinese = "罗江夜话：把议事和服务送到村里的屋场";

    private async Task<IPage> Open(string path)
    {
        var page = await chromium.OpenPage();
        await page.GotoAsync(site.FileAddress + path);
        return page;
    }

    private static async Task Follow(IPage page, params string[] names)
    {
        foreach (var name in names)
        {
            await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).First.ClickAsync();
        }
    }

    private static async Task AssertIsNightTalks(IPage page) => await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"cases/luojiang-yehua\.html(#.*)?$"));

    [Theory]
    [InlineData("index.html", "罗江夜话")]
    [InlineData("en/index.html", "Luojiang Night Talks")]
    [InlineData("en/index.html", "罗江夜话")]
    public async Task Night_talks_are_found_by_name_in_the_search_box(string home, string words)
    {
        var page = await Open(home);
        await page.Locator("main input[name=q]").FillAsync(words);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("ol.results a").First.ClickAsync();
        await AssertIsNightTalks(page);
    }

    [Fact]
    public async Task The_box_in_the_header_of_any_page_leads_to_the_results()
    {
        var page = await Open("cases/zhuzhou-social-assistance.html");
        await page.Locator("header input[name=q]").FillAsync("汨罗");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("ol.results")).ToContainTextAsync(Chinese);
    }

    [Theory]
    [InlineData("", "主题", "群众自治与议事协商", Chinese)]
    [InlineData("en/", "Themes", "Self-governance and deliberation", null)]
    public async Task Night_talks_are_reached_by_theme(string folder, string index, string theme, string? title)
    {
        var page = await Open(folder + "index.html");
        await Follow(page, index, theme);
        await ClickCase(page, title);
        await AssertIsNightTalks(page);
    }

    [Theory]
    [InlineData("", "地区", "湖南省", "岳阳市", "汨罗市", "罗江镇")]
    [InlineData("en/", "Regions", "Hunan Province", "Yueyang", "Miluo", "Luojiang Town")]
    public async Task Night_talks_are_reached_down_the_tree_of_places(string folder, string index, params string[] places)
    {
        var page = await Open(folder + "index.html");
        await Follow(page, [index, .. places]);
        await ClickCase(page, null);
        await AssertIsNightTalks(page);
    }

    [Theory]
    [InlineData("", "methods/night-talks.html")]
    [InlineData("en/", "en/methods/night-talks.html")]
    public async Task Night_talks_are_reached_by_method(string folder, string method)
    {
        var page = await Open(folder + "methods/index.html");
        await page.Locator($"main a[href$='{method}']").ClickAsync();
        await ClickCase(page, null);
        await AssertIsNightTalks(page);
    }

    [Fact]
    public async Task The_language_switch_leads_to_the_same_page()
    {
        var page = await Open("regions/430681-luojiang.html");
        await page.GetByRole(AriaRole.Link, new() { Name = "English", Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/en/regions/430681-luojiang\.html$"));
        await page.GetByRole(AriaRole.Link, new() { Name = "中文", Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"kb/regions/430681-luojiang\.html$"));
    }

    [Fact]
    public async Task A_number_in_the_text_leads_to_its_line_in_the_ledger_with_the_words_of_the_source()
    {
        var page = await Open("cases/fengyuan-four-social-integration.html");
        var figure = page.Locator(".prose a.fig").First;
        var id = (await figure.GetAttributeAsync("href"))![1..];
        await figure.ClickAsync();
        await Assertions.Expect(page.Locator($"li[id='{id}'] blockquote")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Without_scripts_everything_is_still_read_and_reached()
    {
        var page = await chromium.OpenPage(new BrowserNewPageOptions { JavaScriptEnabled = false });
        await page.GotoAsync(site.FileAddress + "browse/index.html");
        await page.GetByRole(AriaRole.Link, new() { Name = Chinese, Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(Chinese);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task No_page_is_wider_than_the_screen(int width)
    {
        var page = await chromium.OpenPage(new BrowserNewPageOptions { ViewportSize = new() { Width = width, Height = 800 } });
        foreach (var path in (string[])["index.html", "en/index.html", "cases/zhuzhou-social-assistance.html", "en/methods/four-social-integration.html", "regions/index.html", "browse/index.html", "about.html", "404.html"])
        {
            await page.GotoAsync(site.FileAddress + path);
            Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= width, $"{path} at {width}");
        }
    }

    private static async Task ClickCase(IPage page, string? title)
    {
        var cards = page.Locator(".cards h3 a");
        await (title is null ? cards.And(page.Locator("a[href$='cases/luojiang-yehua.html']")) : cards.Filter(new() { HasText = title })).First.ClickAsync();
    }
}
