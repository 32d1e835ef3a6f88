using System.Diagnostics;
using Microsoft.Playwright;
using Xunit;

namespace Generator.BrowserTests;

/// <summary>What an editor sees while <c>generator serve</c> runs.</summary>
public sealed class PreviewTests(ChromiumFixture chromium) : IAsyncLifetime
{
    private const string Article = "content/cases/luojiang-yehua/index.md";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("preview-");
    private readonly int port = StaticServer.FreePort();
    private Process? server;

    private string Address => $"http://127.0.0.1:{port}/";

    public async ValueTask InitializeAsync()
    {
        foreach (var file in ((string[])["content", "templates"]).SelectMany(f => Directory.EnumerateFiles(Path.Combine(Repository.Root, f), "*", SearchOption.AllDirectories)).Append(Path.Combine(Repository.Root, "site.yml")))
        {
            var copy = Path.Combine(folder.FullName, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var program = Path.Combine(AppContext.BaseDirectory, "generator.dll");
        server = Process.Start(new ProcessStartInfo("dotnet", [program, "serve", "-q", "-s", folder.FullName, "-p", $"{port}"]))!;
        await StaticServer.WaitFor(port);
    }

    public async ValueTask DisposeAsync()
    {
        server!.Kill(entireProcessTree: true);
        await server.WaitForExitAsync();
        server.Dispose();
        folder.Delete(recursive: true);
    }

    private void Edit(string file, string old, string now)
    {
        var path = Path.Combine(folder.FullName, file);
        var text = File.ReadAllText(path, System.Text.Encoding.UTF8);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    private async Task<IPage> Open(string path)
    {
        var page = await chromium.OpenPage();
        for (var tries = 0; (await page.APIRequest.GetAsync(Address + path)).Status != 200 && tries < 100; tries++)
        {
            await Task.Delay(50); // the first build is still under way
        }

        await page.GotoAsync(Address + path);
        return page;
    }

    [Fact]
    public async Task An_edit_of_text_template_or_label_appears_in_the_open_page()
    {
        var page = await Open("cases/luojiang-yehua.html");
        Edit(Article, "title: 罗江夜话", "title: 改过的罗江夜话");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("改过的罗江夜话");
        Edit("templates/pages/case.hbs", "<p class=\"kicker\">", "<p class=\"kicker changed\">");
        await Assertions.Expect(page.Locator(".kicker.changed")).ToBeVisibleAsync();
        Edit("templates/text/zh.yml", "transfer: 能不能学", "transfer: 学得来吗");
        await Assertions.Expect(page.Locator("#transfer")).ToHaveTextAsync("学得来吗");
    }

    [Fact]
    public async Task A_mistake_is_shown_in_the_page_and_the_last_good_site_stays()
    {
        var page = await Open("cases/luojiang-yehua.html");
        Edit(Article, "themes: [", "themes: [no-such-theme, ");
        var panel = page.Locator("#generator-findings");
        await Assertions.Expect(panel).ToContainTextAsync($"{Article}:");
        await Assertions.Expect(panel).ToContainTextAsync("no-such-theme");
        Assert.Equal(200, (await page.GotoAsync(Address + "cases/luojiang-yehua.html"))!.Status);
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("罗江夜话");
        Edit(Article, "themes: [no-such-theme, ", "themes: [");
        await Assertions.Expect(panel).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_address_that_is_none_shows_the_404_page_and_a_foreign_name_is_refused()
    {
        var page = await Open("index.html");
        Assert.Equal(404, (await page.GotoAsync(Address + "no/such/page.html"))!.Status);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("没有这个页面");
        var answer = await page.APIRequest.GetAsync(Address, new() { Headers = [new("Host", "attacker.example")] });
        Assert.Equal(421, answer.Status);
    }
}
