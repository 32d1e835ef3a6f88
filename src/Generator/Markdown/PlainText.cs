using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>The words of a text without its marks, for search and for anchors.</summary>
internal static class PlainText
{
    public static string Of(LeafBlock block)
    {
        var text = new StringBuilder();
        Append(block.Inline, text);
        return text.ToString().Trim();
    }

    public static string Of(ContainerInline inline)
    {
        var text = new StringBuilder();
        Append(inline, text);
        return text.ToString().Trim();
    }

    public static ImmutableArray<TextSection> Sections(MarkdownDocument document, ImmutableArray<Heading> headings)
    {
        var sections = ImmutableArray.CreateBuilder<TextSection>();
        var text = new StringBuilder();
        var (heading, id, next) = ("", "", 0);
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block is HeadingBlock)
            {
                Close();
                (heading, id) = (headings[next].Text, headings[next].Id);
                next++;
            }
            else if (block is CodeBlock code)
            {
                text.AppendLine(code.Lines.ToString());
            }
            else
            {
                Append(block.Inline, text);
                text.Append('\n');
            }
        }

        Close();
        return sections.ToImmutable();

        void Close()
        {
            var words = text.ToString().Trim();
            if (words.Length > 0 || heading.Length > 0)
            {
                sections.Add(new TextSection(heading, id, words));
            }

            text.Clear();
        }
    }

    private static void Append(ContainerInline? container, StringBuilder text)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline line when !ChineseLineBreak.IsSilent(line):
                    text.Append(' ');
                    break;
                case ContainerInline inner:
                    Append(inner, text);
                    break;
            }
        }
    }
}
