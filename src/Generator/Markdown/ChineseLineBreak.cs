using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>A line end between two Chinese characters is where the editor's line was full; it must not become a space.</summary>
internal static class ChineseLineBreak
{
    public static bool IsSilent(LineBreakInline line)
    {
        var (before, after) = (Last(line.PreviousSibling), First(line.NextSibling));
        return !line.IsHard && (IsWide(before) || IsWide(after)) && (IsWide(before) || before == Figure) && (IsWide(after) || after == Figure);
    }

    // A figure is written as its text is: in a Chinese text there is no space beside it.
    private const char Figure = '\uFFFF';

    private static char Last(Inline? inline) => inline switch
    {
        LiteralInline { Content.Length: > 0 } literal => literal.Content.AsSpan()[^1],
        ContainerInline container => Last(container.LastChild),
        FigureInline => Figure,
        _ => '\0',
    };

    private static char First(Inline? inline) => inline switch
    {
        LiteralInline { Content.Length: > 0 } literal => literal.Content.AsSpan()[0],
        ContainerInline container => First(container.FirstChild),
        FigureInline => Figure,
        _ => '\0',
    };

    // Han, their punctuation and full-width forms; a surrogate here belongs to a Han character outside the basic plane.
    private static bool IsWide(char c) =>
        c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF') or '“' or '”' or '‘' or '’' or '…' or '—'
        || char.IsSurrogate(c);
}
