using System.Net;
using Microsoft.Playwright;

namespace Generator.BrowserTests;

/// <summary>Opens every page that can be reached from the home page and writes down whatever is wrong with it.</summary>
internal sealed class Crawl(IPage page, string root)
{
    private const string Inventory = """
        () => ({
          links: Array.from(document.querySelectorAll('a[href],link[href]:not([rel=canonical]):not([rel=alternate])'), e => e.href),
          ids: Array.from(document.querySelectorAll('[id]'), e => e.id),
          title: document.title, headings: document.querySelectorAll('h1').length
        })
        """;

    private readonly Dictionary<string, HashSet<string>> visited = [];
    private readonly List<(string From, string To)> links = [];
    private readonly List<string> problems = [];

    public IReadOnlyCollection<string> Pages => visited.Keys;

    /// <summary>What an address on the page would be without the site's root: <c>cases/x.html</c>.</summary>
    private string Short(string address) => Uri.UnescapeDataString(address.StartsWith(root, StringComparison.Ordinal) ? address[root.Length..] : address);

    public async Task<IReadOnlyList<string>> Run()
    {
        page.Console += (_, message) => Note(message.Type == "error", $"console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"script: {error}");
        page.Request += (_, request) => Note(!request.Url.StartsWith(root, StringComparison.Ordinal), $"request outside: {request.Url}");
        page.RequestFailed += (_, request) => Note(request.Failure != "net::ERR_ABORTED", $"failed: {request.Url}");
        page.Response += (_, response) => Note(response.Status >= (int)HttpStatusCode.BadRequest, $"{response.Status}: {response.Url}");
        var queue = new Queue<string>([root + "index.html"]);
        var seen = new HashSet<string>(queue);
        while (queue.TryDequeue(out var address))
        {
            foreach (var next in await Visit(address))
            {
                if (seen.Add(next))
                {
                    queue.Enqueue(next);
                }
            }
        }

        problems.AddRange(links.Where(l => !Leads(l.To)).Select(l => $"{Short(l.From)}: leads nowhere: {Short(l.To)}").Distinct());
        return problems;
    }

    private void Note(bool isProblem, string text)
    {
        if (isProblem)
        {
            problems.Add($"{Short(page.Url)}: {text}");
        }
    }

    private async Task<IEnumerable<string>> Visit(string address)
    {
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        var found = await page.EvaluateAsync<PageInventory>(Inventory);
        visited[address] = [.. found.Ids];
        Note(found.Title.Length == 0 || found.Headings != 1, $"title “{found.Title}”, {found.Headings} h1");
        var own = found.Links.Where(l => l.StartsWith(root, StringComparison.Ordinal)).ToList();
        links.AddRange(own.Select(l => (address, l)));
        problems.AddRange(found.Links.Where(l => !l.StartsWith(root, StringComparison.Ordinal) && !IsOutward(l)).Select(l => $"{Short(address)}: link outside the folder: {l}"));
        return own.Select(l => l.Split('#', '?')[0]).Where(l => l.EndsWith(".html", StringComparison.Ordinal));
    }

    // Links to other sites are a reader's choice; only a local address that leaves the folder is wrong.
    private static bool IsOutward(string link) => !link.StartsWith("file:", StringComparison.Ordinal) && !link.StartsWith("http://127.0.0.1", StringComparison.Ordinal);

    private bool Leads(string link)
    {
        var parts = link.Split('#');
        var address = parts[0].Split('?')[0];
        if (!address.EndsWith(".html", StringComparison.Ordinal))
        {
            return !address.EndsWith('/'); // a folder would need a server that looks for an index
        }

        return visited.TryGetValue(address, out var ids) && (parts.Length == 1 || ids.Contains(Uri.UnescapeDataString(parts[1])));
    }

    internal sealed class PageInventory
    {
        public string[] Links { get; set; } = [];

        public string[] Ids { get; set; } = [];

        public string Title { get; set; } = "";

        public int Headings { get; set; }
    }
}
