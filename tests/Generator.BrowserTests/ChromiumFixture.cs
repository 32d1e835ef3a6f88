using Generator.BrowserTests;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(ChromiumFixture))]

namespace Generator.BrowserTests;

/// <summary>One Chromium for all tests: the one <c>CHROMIUM</c> names, or the system's. Without it the tests that ask for a page are skipped.</summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private static readonly string[] Quiet =
        ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    private static string Executable => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";

    public async ValueTask InitializeAsync()
    {
        if (File.Exists(Executable))
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable, Args = Quiet });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>A page with its own cookies and storage, or the end of the test when there is no browser.</summary>
    public async Task<IPage> OpenPage(BrowserNewPageOptions? options = null)
    {
        if (browser is null)
        {
            Assert.Skip($"No Chromium at {Executable}; set CHROMIUM to run the tests that need a browser.");
        }

        var page = await browser.NewPageAsync(options);
        page.SetDefaultTimeout(10_000);
        return page;
    }
}
