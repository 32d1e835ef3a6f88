using System.Buffers;
using System.Text.RegularExpressions;

namespace Generator.Search;

/// <summary>A stretch of a text small enough to be shown around a hit (段落), with the anchor that leads to it.</summary>
internal sealed partial record Passage(string Anchor, string Text)
{
    private const int Longest = 500;
    private const int Shortest = 250;
    private const int Opening = 160;
    private static readonly SearchValues<char> Stops = SearchValues.Create("。！？；!?;");

    /// <summary>A document's passages; a heading stands before the first words below it.</summary>
    public static IEnumerable<Passage> Of(SearchDocument document)
    {
        foreach (var section in document.Sections)
        {
            var words = Space().Replace(section.Text, " ").Trim();
            var text = section.Heading.Length == 0 ? words : words.Length == 0 ? section.Heading : $"{section.Heading} · {words}";
            foreach (var piece in Cut(text))
            {
                yield return new Passage(section.Anchor, piece);
            }
        }
    }

    /// <summary>What is shown when no passage was hit: the summary, or the first words of the text.</summary>
    public static Passage Introduction(SearchDocument document)
    {
        var text = document.Summary.Length > 0 ? document.Summary : document.Sections.FirstOrDefault(s => s.Text.Length > 0)?.Text ?? "";
        var line = Space().Replace(text, " ").Trim();
        return new Passage("", document.Summary.Length > 0 || line.Length <= Opening ? line : line[..Whole(line, Opening)] + "…");
    }

    private static IEnumerable<string> Cut(string text)
    {
        while (text.Length > Longest)
        {
            var end = text.AsSpan(Shortest, Longest - Shortest).LastIndexOfAny(Stops) + Shortest + 1;
            end = end > Shortest ? end : Whole(text, Longest);
            yield return text[..end];
            text = text[end..];
        }

        if (text.Length > 0)
        {
            yield return text;
        }
    }

    // A character outside the basic plane is not cut in two.
    private static int Whole(string text, int end) => char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
