using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary><c>{fig:jobs}</c>: the figure with the id <c>jobs</c>, printed with its unit.</summary>
internal sealed class FigureInline : LeafInline
{
    public required string Id { get; init; }
}

internal sealed class FigureInlineParser : InlineParser
{
    private const string Opening = "{fig:";

    public FigureInlineParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        var end = rest.IndexOf('}');
        if (!rest.StartsWith(Opening, StringComparison.Ordinal) || end < 0)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new FigureInline
        {
            Id = rest[Opening.Length..end].Trim().ToString(),
            Line = line,
            Column = column,
            Span = new(start, start + end),
        };
        slice.Start += end + 1;
        return true;
    }
}
