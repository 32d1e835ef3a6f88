using Generator.Diagnostics;
using Generator.Markdown;

namespace Generator.Tests.Markdown;

/// <summary>Markdown printed as HTML outside a site: links as they are written, a figure named <c>jobs</c>.</summary>
internal static class Html
{
    public static string Of(string text)
    {
        var body = MarkdownReader.Read(text, "a.md").Value;
        return MarkdownWriter.ToHtml(body, new BodyContext(target => target, id => id == "jobs" ? new FigureText("350个", id.Length == 0) : null)).TrimEnd('\n');
    }

    public static IEnumerable<Diagnostic> Findings(string text) => MarkdownReader.Read(text, "a.md").Findings;
}
