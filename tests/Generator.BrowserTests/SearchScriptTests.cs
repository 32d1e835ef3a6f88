using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Generator.BrowserTests;

/// <summary>The engine of <c>search.js</c> in a real browser, against the reference query.</summary>
public sealed class SearchScriptTests(ChromiumFixture chromium) : IDisposable
{
    private const string AskAll = """
        async queries => {
          const engine = KB.open('../', 'zh');
          const answers = [];
          for (const query of queries) answers.push(await engine.search(query, { limit: 100 }));
          return answers;
        }
        """;

    private readonly SearchFolder folder = new();

    [Fact]
    public async Task The_browser_gives_the_same_order_totals_and_anchors_as_the_reference()
    {
        var page = await Open();
        var queries = SearchFolder.Lines("queries.txt");
        var answers = await page.EvaluateAsync<JsonElement>(AskAll, queries);
        Assert.All(queries.Zip(answers.EnumerateArray()), pair => AssertSame(pair.First, pair.Second));
    }

    [Fact]
    public async Task The_browser_folds_text_as_the_reference_does()
    {
        var page = await Open();
        foreach (var line in SearchFolder.Lines("flat.txt"))
        {
            var at = line.LastIndexOf("=>", StringComparison.Ordinal);
            Assert.Equal(line[(at + 2)..].Trim(), await page.EvaluateAsync<string>("text => KB.flat(text)", line[..at]));
        }
    }

    [Fact]
    public async Task The_second_page_of_results_continues_the_first()
    {
        var page = await Open();
        var urls = await page.EvaluateAsync<string[]>("""
            async () => {
              const engine = KB.open('../', 'zh');
              const all = await engine.search('做', { limit: 100 });
              const first = await engine.search('做', { limit: 3 });
              const second = await engine.search('做', { limit: 100, offset: 3 });
              return [all.results, first.results.concat(second.results)].map(list => list.map(r => r.url).join(' '));
            }
            """);
        Assert.NotEmpty(urls[0]);
        Assert.Equal(urls[0], urls[1]);
    }

    [Theory]
    [InlineData("信访量下降", "信访量下降")]
    [InlineData("罗江的夜话", "罗江,夜话")]
    [InlineData("committees", "committees,committees")]
    [InlineData("cafe", "Café")]
    [InlineData("1200m2", "１２００㎡")]
    [InlineData("𠮷 基本平面", "𠮷,𠮷,基本平面")]
    public async Task The_excerpt_marks_what_was_asked_for(string query, string marked)
    {
        var page = await Open();
        Assert.Equal(marked, await page.EvaluateAsync<string>("""
            async query => {
              const answer = await KB.open('../', 'zh').search(query, { limit: 1 });
              return answer.results[0].excerpt.filter(piece => piece.mark).map(piece => piece.text).join();
            }
            """, query));
    }

    [Fact]
    public async Task A_long_passage_is_shown_around_the_hit()
    {
        var page = await Open();
        var text = await page.EvaluateAsync<string>(
            "async () => (await KB.open('../', 'zh').search('闲置的老校舍', { limit: 1 })).results[0].excerpt.map(piece => piece.text).join('')");
        Assert.Contains("闲置的老校舍", text, StringComparison.Ordinal);
        Assert.StartsWith("…", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 60, 100);
    }

    [Fact]
    public async Task An_aborted_query_is_dropped()
    {
        var page = await Open();
        Assert.Equal("AbortError", await page.EvaluateAsync<string>("""
            () => {
              const controller = new AbortController();
              const asked = KB.open('../', 'zh').search('夜话', { signal: controller.signal });
              controller.abort();
              return asked.then(() => 'answered', error => error.name);
            }
            """));
    }

    [Fact]
    public async Task Missing_data_are_a_clear_rejection()
    {
        var page = await Open();
        Assert.Contains("cannot be loaded: ../search/fr.js", await page.EvaluateAsync<string>(
            "() => KB.open('../', 'fr').search('夜话').then(() => 'answered', error => error.message)"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_over_the_network_works_under_the_strict_policy()
    {
        var page = await chromium.OpenPage();
        await page.RouteAsync("http://library.test/**", route => route.FulfillAsync(new RouteFulfillOptions
        {
            Path = Path.Combine(folder.Root, new Uri(route.Request.Url).AbsolutePath.TrimStart('/')),
        }));
        await page.GotoAsync("http://library.test/zh/search.html?q=" + Uri.EscapeDataString("罗江夜话"));
        await Assertions.Expect(page.Locator(".results a").First).ToHaveTextAsync("罗江夜话：把群众会开到屋场里");
    }

    [Fact]
    public async Task A_query_takes_less_than_a_frame()
    {
        var page = await Open();
        var milliseconds = await page.EvaluateAsync<double>("""
            async queries => {
              const engine = KB.open('../', 'zh');
              for (const query of queries) await engine.search(query);
              const start = performance.now();
              for (const query of queries) await engine.search(query);
              return (performance.now() - start) / queries.length;
            }
            """, SearchFolder.Lines("queries.txt"));
        Assert.InRange(milliseconds, 0, 16);
    }

    public void Dispose() => folder.Dispose();

    private async Task<IPage> Open()
    {
        var page = await chromium.OpenPage();
        await page.GotoAsync(folder.PageAddress);
        return page;
    }

    private static void AssertSame(string query, JsonElement answer)
    {
        var expected = SearchFolder.Index.Query(query, 100);
        var results = answer.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(expected.Total, answer.GetProperty("total").GetInt32());
        Assert.Equal(
            expected.Hits.Select(h => (h.Document.Url, h.Document.Kind, h.Anchor)),
            results.Select(r => (r.GetProperty("url").GetString()!, r.GetProperty("kind").GetString()!, r.GetProperty("anchor").GetString()!)));
        Assert.All(expected.Hits.Zip(results), pair => Assert.Equal(pair.First.Score, pair.Second.GetProperty("score").GetDouble(), 9));
    }
}
