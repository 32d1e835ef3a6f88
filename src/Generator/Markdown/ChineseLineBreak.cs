using Markdig.Syntax.Inlines;

namespace Generator.Markdown;

/// <summary>A line end between two Chinese characters is where the editor's line was full; it must not become a space.</summary>
internal static class ChineseLineBreak
{
    public static bool IsSilent(LineBreakInline line) => !line.IsHard && IsWide(Last(line.PreviousSibling)) && IsWide(First(line.NextSibling));

    private static char Last(Inline? inline) => inline switch
    {
        LiteralInline { Content.Length: > 0 } literal => literal.Content.AsSpan()[^1],
        ContainerInline container => Last(container.LastChild),
        _ => '\0',
    };

    private static char First(Inline? inline) => inline switch
    {
        LiteralInline { Content.Length: > 0 } literal => literal.Content.AsSpan()[0],
        ContainerInline container => First(container.FirstChild),
        _ => '\0',
    };

    // Han, their punctuation and full-width forms; a surrogate here belongs to a Han character outside the basic plane.
    private static bool IsWide(char c) =>
        c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF') or '“' or '”' or '‘' or '’' or '…' or '—'
        || char.IsSurrogate(c);
}
