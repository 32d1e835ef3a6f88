using Xunit;

namespace Generator.BrowserTests;

/// <summary>One folder serves a domain's root, a sub-directory and a disk: every page opens, every link leads somewhere, nothing is fetched from elsewhere.</summary>
public sealed class CrawlTests(ChromiumFixture chromium, BuiltSite site)
{
    [Fact]
    public async Task From_a_disk_every_page_opens_and_every_link_leads_somewhere() => await AssertWhole(site.FileAddress);

    [Fact]
    public async Task At_the_root_of_a_server_every_page_opens_and_every_link_leads_somewhere()
    {
        await using var server = await StaticServer.StartKestrel(site.Folder);
        await AssertWhole(server.Address);
    }

    [Fact]
    public async Task In_a_sub_directory_of_nginx_every_page_opens_and_every_link_leads_somewhere()
    {
        await using var server = await StaticServer.StartNginx(site.Parent);
        await AssertWhole(server.Address + "kb/");
    }

    private async Task AssertWhole(string root)
    {
        var page = await chromium.OpenPage();
        var crawl = new Crawl(page, root);
        Assert.Equal("", string.Join('\n', await crawl.Run()));
        var written = Directory.EnumerateFiles(site.Folder, "*.html", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(site.Folder, f).Replace('\\', '/'))
            .Where(f => !f.EndsWith("404.html", StringComparison.Ordinal));
        Assert.Empty(written.Except(crawl.Pages.Select(p => Uri.UnescapeDataString(p[root.Length..]))));
        await page.CloseAsync();
    }
}
