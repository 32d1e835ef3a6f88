using System.Text;
using System.Text.Json;
using Generator.Search;

namespace Generator.BrowserTests;

/// <summary>A folder with <c>search.js</c>, the data of the documents in <c>tests/search</c> and a page to search on.</summary>
public sealed class SearchFolder : IDisposable
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="zh">
        <head>
          <meta charset="utf-8">
          <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'">
          <title>检索</title>
          <script src="../assets/site.js" defer></script>
          <script src="../assets/search.js" defer></script>
        </head>
        <body>
          <form role="search" action="search.html" method="get"><input type="search" name="q" id="box"></form>
          <input type="text" id="other">
          <section data-search data-root="../" data-language="zh" data-text-count="找到{n}条" data-text-none="没有找到" data-text-more="更多"
            data-text-error="检索不可用" data-text-loading="正在载入" data-kind-case="案例" data-kind-method="工作法"></section>
          <ul data-search-hide><li>全部案例</li></ul>
        </body>
        </html>
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("search-");

    public SearchFolder()
    {
        folder.CreateSubdirectory("zh");
        folder.CreateSubdirectory("assets");
        folder.CreateSubdirectory("search");
        File.WriteAllText(Path.Combine(folder.FullName, "zh", "search.html"), Page, Encoding.UTF8);
        foreach (var script in (string[])["site.js", "search.js"])
        {
            File.Copy(InRepository("templates", "assets", script), Path.Combine(folder.FullName, "assets", script));
        }
        foreach (var file in SearchIndexWriter.Write(Index, "zh"))
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, file.Path), file.Bytes.ToArray());
        }
    }

    public static SearchIndex Index { get; } = SearchIndexBuilder.Build(
        JsonSerializer.Deserialize<List<SearchDocument>>(File.ReadAllBytes(Sample("documents.json")), JsonSerializerOptions.Web)!);

    public string Root => folder.FullName;

    public string PageAddress => new Uri(Path.Combine(Root, "zh", "search.html")).AbsoluteUri;

    public static string[] Lines(string sample) => File.ReadAllText(Sample(sample), Encoding.UTF8).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Makes the data unreadable, as an incomplete copy of a site would.</summary>
    public void LoseData() => Directory.Delete(Path.Combine(Root, "search"), recursive: true);

    public void Dispose() => folder.Delete(recursive: true);

    private static string Sample(string name) => InRepository("tests", "search", name);

    private static string InRepository(params string[] parts)
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "Generator.sln")))
        {
            at = at.Parent!;
        }

        return Path.Combine([at.FullName, .. parts]);
    }
}
