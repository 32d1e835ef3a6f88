using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>
/// Reads an article's Markdown (CommonMark with tables, footnotes and strike-through; emphasis beside Chinese punctuation works).
/// HTML is not passed through: <see cref="TextRules.Html"/>. Addresses outside the allowed schemes are <see cref="TextRules.UnsafeAddress"/>.
/// </summary>
public static partial class MarkdownReader
{
    // The renderer refuses at 128, on the page; the reader refuses before, at the text.
    private const int MaxDepth = 100;

    internal static MarkdownPipeline Pipeline { get; } = BuildPipeline();

    /// <summary>
    /// Reads a text that starts on line <paramref name="firstLine"/> of <paramref name="file"/>. A text nested past what can be read is <see cref="TextRules.TooNested"/> and comes back empty;
    /// a top heading is <see cref="TextRules.TopHeading"/>, an image without words <see cref="TextRules.ImageText"/>.
    /// </summary>
    public static Checked<MarkdownBody> Read(string text, string file, int firstLine = 1)
    {
        var findings = new List<Diagnostic>();
        var lines = new LineMap(text, file, firstLine);
        var document = Parse(text, file, firstLine, findings);
        var headings = ReadHeadings(document, lines, findings);
        var links = ReadLinks(document, lines, findings);
        RemoveHtml(document, lines, findings);
        var body = new MarkdownBody
        {
            Document = document,
            Headings = headings,
            Links = links,
            Figures = [.. document.Descendants<FigureInline>().Select(f => new FigureReference(f.Id, lines.At(f.Span.Start)))],
            Sections = PlainText.Sections(document, headings),
        };
        return Checked.Of(body, findings);
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseFootnotes()
            .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
            .UseCjkFriendlyEmphasis();
        builder.InlineParsers.Insert(0, new FigureInlineParser());
        return builder.Build();
    }

    private static MarkdownDocument Parse(string text, string file, int firstLine, List<Diagnostic> findings)
    {
        try
        {
            var document = Markdig.Markdown.Parse(text, Pipeline);
            if (!IsTooDeep(document, 0))
            {
                return document;
            }

            findings.Add(TextRules.TooNested.At(new SourceLocation(file, firstLine, 1), $"> {MaxDepth} 层 (levels)"));
        }
        catch (ArgumentException e)
        {
            // Markdig's way of refusing a text nested past its limit.
            findings.Add(TextRules.TooNested.At(new SourceLocation(file, firstLine, 1), e.Message));
        }

        return [];
    }

    private static bool IsTooDeep(MarkdownObject? node, int depth) => depth > MaxDepth || node switch
    {
        ContainerBlock blocks => blocks.Any(b => IsTooDeep(b, depth + 1)),
        LeafBlock leaf => IsTooDeep(leaf.Inline, depth),
        ContainerInline inlines => inlines.Any(i => IsTooDeep(i, depth + 1)),
        _ => false,
    };

    private static ImmutableArray<Heading> ReadHeadings(MarkdownDocument document, LineMap lines, List<Diagnostic> findings)
    {
        var headings = ImmutableArray.CreateBuilder<Heading>();
        var anchors = new AnchorMaker();
        foreach (var block in document.Descendants<HeadingBlock>())
        {
            var text = PlainText.Of(block);
            var heading = new Heading(block.Level, text, anchors.Make(text), lines.At(block.Span.Start));
            block.GetAttributes().Id = heading.Id;
            headings.Add(heading);
            if (block.Level == 1)
            {
                findings.Add(TextRules.TopHeading.At(heading.Location));
            }
        }

        return headings.ToImmutable();
    }

    private static ImmutableArray<Link> ReadLinks(MarkdownDocument document, LineMap lines, List<Diagnostic> findings)
    {
        var links = ImmutableArray.CreateBuilder<Link>();
        foreach (var inline in document.Descendants<LinkInline>().ToList())
        {
            var place = lines.At(inline.UrlSpan.IsEmpty ? inline.Span.Start : inline.UrlSpan.Start);
            var link = new Link(inline.Url ?? "", inline.IsImage, place);
            if (!Address.IsAllowed(link))
            {
                findings.Add(TextRules.UnsafeAddress.At(place, link.Target));
                inline.Url = "";
                continue;
            }

            if (link.IsImage && PlainText.Of(inline).Length == 0)
            {
                findings.Add(TextRules.ImageText.At(place));
            }

            links.Add(link);
        }

        foreach (var auto in document.Descendants<AutolinkInline>().Where(a => !a.IsEmail).ToList())
        {
            var link = new Link(auto.Url, IsImage: false, lines.At(auto.Span.Start));
            if (!Address.IsAllowed(link))
            {
                findings.Add(TextRules.UnsafeAddress.At(link.Location, link.Target));
                auto.Remove();
            }
        }

        return links.ToImmutable();
    }

    // A comment is a note among editors and vanishes quietly; any other HTML is named and vanishes too.
    private static void RemoveHtml(MarkdownDocument document, LineMap lines, List<Diagnostic> findings)
    {
        var open = new List<string>();
        foreach (var inline in document.Descendants<HtmlInline>().ToList())
        {
            // The end of what has been named is no second mistake.
            var name = inline.Tag.Trim('<', '/', '>').Split((char[]?)null, 2)[0];
            if (!inline.Tag.StartsWith("</", StringComparison.Ordinal) || !open.Remove(name))
            {
                Report(inline.Tag, inline.Span.Start);
                open.Add(name);
            }

            inline.Remove();
        }

        foreach (var block in document.Descendants<HtmlBlock>().ToList())
        {
            Report(block.Lines.ToString(), block.Span.Start);
            block.Parent!.Remove(block);
        }

        void Report(string html, int offset)
        {
            if (!Comments().IsMatch(html))
            {
                findings.Add(TextRules.Html.At(lines.At(offset), html.Trim()));
            }
        }
    }

    // Nothing but closed comments: what stands behind one on its line would vanish with it.
    [GeneratedRegex(@"\A(\s*<!--(?>.*?-->))*\s*\z", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Comments();
}
