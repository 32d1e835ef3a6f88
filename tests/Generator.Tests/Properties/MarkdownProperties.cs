using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Generator.Markdown;
using Xunit;

namespace Generator.Tests.Properties;

public sealed partial class MarkdownProperties
{
    private static readonly string[] Elements =
    [
        "a", "blockquote", "body", "br", "code", "del", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "html", "img", "li", "ol", "p", "pre", "strong", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ];

    private static string Html(string text) =>
        MarkdownWriter.ToHtml(MarkdownReader.Read(text, "a.md").Value, new BodyContext(target => target, id => id == "jobs" ? new FigureText("350个", true) : null));

    [Fact]
    public void Any_text_prints_only_elements_and_addresses_that_do_no_harm() => Any.Holds(Any.Text, 2000, text =>
    {
        var page = new HtmlParser().ParseDocument(Html(text));
        Assert.All(page.All, e => Assert.Contains(e.LocalName, Elements));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name is "style" or "srcdoc" or "target");
        Assert.All(page.QuerySelectorAll("[href]"), e => Assert.Matches(SafeLink(), e.GetAttribute("href")!));
        Assert.All(page.QuerySelectorAll("[src]"), e => Assert.DoesNotContain(":", e.GetAttribute("src")!.Split('/')[0], StringComparison.Ordinal));
    });

    [Fact]
    public void What_is_printed_reads_the_same_when_it_is_parsed_and_printed_again() => Any.Holds(Any.Text, 1000, text =>
    {
        var once = new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{Html(text)}").Body!.InnerHtml;
        Assert.Equal(once, new HtmlParser().ParseDocument($"<!DOCTYPE html><body>{once}").Body!.InnerHtml);
    });

    [Fact]
    public void Anchors_are_unique_and_every_finding_has_a_place_in_the_text() => Any.Holds(Any.Text, 2000, text =>
    {
        var read = MarkdownReader.Read(text, "a.md");
        var anchors = read.Value.Headings.Select(h => h.Id).ToList();
        Assert.Equal(anchors.Count, anchors.Distinct().Count());
        var lines = text.Count(c => c is '\n' or '\r') + 1;
        Assert.All(read.Findings, f => Assert.InRange(f.Location.Line, 1, lines));
    });

    [Fact]
    public void Printing_twice_prints_the_same() => Any.Holds(Any.Text, 300, text =>
    {
        var body = MarkdownReader.Read(text, "a.md").Value;
        var context = new BodyContext(target => "x/" + target, _ => null);
        Assert.Equal(MarkdownWriter.ToHtml(body, context), MarkdownWriter.ToHtml(body, context));
    });

    [GeneratedRegex(@"\A((https?|mailto|tel):|[^:]*\z|[^:]*[/?#])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex SafeLink();
}
