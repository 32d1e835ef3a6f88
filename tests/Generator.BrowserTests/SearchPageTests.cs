using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Generator.BrowserTests;

/// <summary>What a reader does on a page with a search section, opened from a disk.</summary>
public sealed class SearchPageTests(ChromiumFixture chromium) : IDisposable
{
    private readonly SearchFolder folder = new();

    [Fact]
    public async Task Results_appear_while_typing_and_the_list_of_the_page_gives_way()
    {
        var page = await Open();
        await Expect(page.Locator("[data-search-hide]")).ToBeVisibleAsync();
        await page.Locator("#box").PressSequentiallyAsync("信访量下降");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("找到1条");
        var result = page.Locator("ol.results > li");
        await Expect(result.Locator("a")).ToHaveTextAsync("罗江夜话：把群众会开到屋场里");
        await Expect(result.Locator("a")).ToHaveAttributeAsync("href", "../cases/luojiang-yehua.html#" + Uri.EscapeDataString("成效"));
        await Expect(result.Locator("mark")).ToHaveTextAsync("信访量下降");
        await Expect(result.Locator(".result-kind")).ToHaveTextAsync("案例");
        await Expect(result.Locator(".result-facts")).ToHaveTextAsync("岳阳市汨罗市罗江镇 · 2022年7月");
        await Expect(page.Locator("[data-search-hide]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_query_of_the_address_is_answered_and_shown_in_the_box()
    {
        var page = await Open("罗江夜话");
        await Expect(page.Locator("#box")).ToHaveValueAsync("罗江夜话");
        await Expect(page.Locator("ol.results a").First).ToHaveAttributeAsync("href", "../cases/luojiang-yehua.html");
    }

    [Fact]
    public async Task The_address_follows_the_box()
    {
        var page = await Open();
        await page.Locator("#box").FillAsync("小切口");
        await Expect(page).ToHaveURLAsync(new Regex(Regex.Escape("?q=" + Uri.EscapeDataString("小切口")) + "$"));
        await page.Locator("#box").FillAsync("");
        await Expect(page).ToHaveURLAsync(new Regex(@"search\.html$"));
    }

    [Fact]
    public async Task Nothing_found_is_said()
    {
        var page = await Open("火星殖民");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("没有找到");
        await Expect(page.Locator("ol.results")).ToBeHiddenAsync();
        await Expect(page.Locator("[data-search-hide]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Escape_empties_the_box_and_brings_the_list_back()
    {
        var page = await Open("夜话");
        await Expect(page.Locator("ol.results > li").First).ToBeVisibleAsync();
        await page.Locator("#box").PressAsync("Escape");
        await Expect(page.Locator("#box")).ToHaveValueAsync("");
        await Expect(page.Locator("ol.results > li")).ToHaveCountAsync(0);
        await Expect(page.Locator("[data-search-hide]")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("");
    }

    [Fact]
    public async Task More_shows_the_next_results_below_the_first_ten()
    {
        var page = await Open("做");
        var total = SearchFolder.Index.Query("做", 1).Total;
        Assert.InRange(total, 11, 20);
        await Expect(page.Locator("ol.results > li")).ToHaveCountAsync(10);
        await page.GetByRole(AriaRole.Button, new() { Name = "更多" }).ClickAsync();
        await Expect(page.Locator("ol.results > li")).ToHaveCountAsync(total);
        await Expect(page.GetByText("更多")).ToBeHiddenAsync();
        await Expect(page.Locator("ol.results > li").Nth(10).Locator("a")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Enter_searches_without_leaving_the_page()
    {
        var page = await Open();
        await page.EvaluateAsync("() => { window.stayed = true; }");
        await page.Locator("#box").FillAsync("夜话");
        await page.Locator("#box").PressAsync("Enter");
        await Expect(page.Locator("ol.results > li").First).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => window.stayed === true"));
    }

    [Fact]
    public async Task Slash_goes_to_the_box_unless_one_is_writing()
    {
        var page = await Open();
        await page.Keyboard.PressAsync("/");
        await Expect(page.Locator("#box")).ToBeFocusedAsync();
        await Expect(page.Locator("#box")).ToHaveValueAsync("");
        await page.Locator("#other").PressSequentiallyAsync("a/b");
        await Expect(page.Locator("#other")).ToHaveValueAsync("a/b");
    }

    [Fact]
    public async Task An_unfinished_composition_is_not_searched()
    {
        var page = await Open();
        await page.EvaluateAsync("""
            () => {
              const box = document.getElementById('box');
              box.dispatchEvent(new CompositionEvent('compositionstart'));
              box.value = 'yehua';
              box.dispatchEvent(new InputEvent('input', { isComposing: true }));
            }
            """);
        await page.WaitForTimeoutAsync(400);
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("");
        await page.EvaluateAsync("""
            () => {
              const box = document.getElementById('box');
              box.value = '夜话';
              box.dispatchEvent(new CompositionEvent('compositionend'));
            }
            """);
        await Expect(page.Locator("ol.results > li").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Data_that_cannot_be_loaded_are_said_and_the_list_stays()
    {
        folder.LoseData();
        var page = await Open("夜话");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("检索不可用");
        await Expect(page.Locator("[data-search-hide]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Markup_in_the_data_is_shown_as_text()
    {
        var page = await Open("不是标签");
        await Expect(page.Locator(".result-excerpt").First).ToContainTextAsync("<b>不是标签</b> & \"双引号\"");
        await Expect(page.Locator("ol.results b")).ToHaveCountAsync(0);
    }

    public void Dispose() => folder.Dispose();

    private async Task<IPage> Open(string? query = null)
    {
        var page = await chromium.OpenPage();
        await page.GotoAsync(folder.PageAddress + (query is null ? "" : "?q=" + Uri.EscapeDataString(query)));
        return page;
    }
}
