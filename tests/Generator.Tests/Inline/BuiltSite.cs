using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Generator.Building;
using Generator.Pages;
using Xunit;

namespace Generator.Tests.Inline;

/// <summary>Ways to look at what a build made.</summary>
internal static class BuiltSite
{
    public static IEnumerable<string> Paths(this BuildResult result) => result.Files.Select(f => f.Path.ToString());

    /// <summary>The text of a file of the site; a site with errors fails here with its findings.</summary>
    public static string Html(this BuildResult result, string path) => Text(result.File(path));

    public static string Text(this SiteFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    public static SiteFile File(this BuildResult result, string path)
    {
        var file = result.Files.FirstOrDefault(f => f.Path.ToString() == path);
        Assert.True(file is not null, $"no file {path}; findings:\n{string.Join('\n', result.Findings)}\nfiles:\n{string.Join('\n', result.Paths())}");
        return file;
    }

    public static IHtmlDocument Document(this BuildResult result, string path) => new HtmlParser().ParseDocument(result.Html(path));

    /// <summary>The main part of a page, without what surrounds it on every page.</summary>
    public static IElement MainPart(this BuildResult result, string path) => result.Document(path).QuerySelector("main")!;

    /// <summary>The words of what a selector finds, one entry an element, white space folded.</summary>
    public static IEnumerable<string> Words(this IParentNode parent, string selector) =>
        parent.QuerySelectorAll(selector).Select(e => string.Join(' ', e.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    public static IEnumerable<SiteFile> HtmlPages(this BuildResult result) => result.Files.Where(f => f.Path.ToString().EndsWith(".html", StringComparison.Ordinal));
}
