using System.Text;

namespace Generator.Search;

/// <summary>Makes spellings that readers take for the same the same (归一): full and half width, capitals, accents, invisible characters.</summary>
internal static class TextFolding
{
    private const int FullWidthFirst = 0xFF01;
    private const int FullWidthLast = 0xFF5E;
    private const int FullWidthDistance = 0xFEE0;

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                folded.Append(char.ToLowerInvariant((char)rune.Value));
            }
            else if (rune.Value is >= FullWidthFirst and <= FullWidthLast)
            {
                folded.Append(char.ToLowerInvariant((char)(rune.Value - FullWidthDistance)));
            }
            else if (FoldingTable.Targets.TryGetValue(rune.Value, out var target))
            {
                folded.Append(target);
            }
            else if (!IsInvisible(rune))
            {
                folded.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return folded.ToString();
    }

    // Accents written apart, soft hyphens, joiners and variant selectors.
    private static bool IsInvisible(Rune rune) => rune.Value is
        (>= 0x0300 and <= 0x036F) or 0x00AD or (>= 0x200B and <= 0x200D) or 0x2060 or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or (>= 0xE0100 and <= 0xE01EF);
}
