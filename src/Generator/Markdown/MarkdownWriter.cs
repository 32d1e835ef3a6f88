using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>A figure as it reads in a sentence.</summary>
public sealed record FigureText(string Text, bool IsDoubtful);

/// <summary>What a text needs to know of the page it is printed on.</summary>
/// <param name="Address">The address, relative to the page, of a link or image as written.</param>
/// <param name="Figure">The words of a figure, or null when there is none of that id.</param>
public sealed record BodyContext(Func<string, string> Address, Func<string, FigureText?> Figure);

/// <summary>Prints a parsed text as HTML. May be called for the same text from several threads.</summary>
public static class MarkdownWriter
{
    /// <summary>Prints the text; a figure that the context does not know is left out.</summary>
    public static void Write(MarkdownBody body, BodyContext context, TextWriter output)
    {
        var renderer = new HtmlRenderer(output) { LinkRewriter = context.Address };
        MarkdownReader.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.LineBreakInlineRenderer>(new ChineseLineBreakRenderer());
        renderer.ObjectRenderers.Add(new FigureRenderer(context));
        renderer.Render(body.Document);
    }

    public static string ToHtml(MarkdownBody body, BodyContext context)
    {
        var output = new StringWriter();
        Write(body, context, output);
        return output.ToString();
    }

    private sealed class FigureRenderer(BodyContext context) : HtmlObjectRenderer<FigureInline>
    {
        protected override void Write(HtmlRenderer renderer, FigureInline inline)
        {
            if (context.Figure(inline.Id) is not { } figure)
            {
                return;
            }

            // Not WriteEscapeUrl: that would take the id for a link of the text.
            renderer.Write("<a class=\"fig").Write(figure.IsDoubtful ? " doubtful" : "").Write("\" href=\"#fig-").WriteEscape(inline.Id).Write("\">");
            renderer.WriteEscape(figure.Text).Write("</a>");
        }
    }

    private sealed class ChineseLineBreakRenderer : Markdig.Renderers.Html.Inlines.LineBreakInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LineBreakInline inline)
        {
            if (!ChineseLineBreak.IsSilent(inline))
            {
                base.Write(renderer, inline);
            }
        }
    }
}
