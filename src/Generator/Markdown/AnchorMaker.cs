using System.Text;

namespace Generator.Markdown;

/// <summary>Makes the anchors of one page's headings the way GitHub does: letters, digits and Chinese kept, spaces as hyphens, repeated ones numbered.</summary>
internal sealed class AnchorMaker
{
    private readonly Dictionary<string, int> uses = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public string Make(string heading)
    {
        var text = new StringBuilder(heading.Length);
        foreach (var rune in heading.ToLowerInvariant().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_')
            {
                text.Append(rune.ToString());
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                text.Append('-');
            }
        }

        var anchor = text.Length == 0 ? "section" : text.ToString();
        var made = anchor;
        while (!taken.Add(made))
        {
            uses[anchor] = uses.GetValueOrDefault(anchor) + 1;
            made = $"{anchor}-{uses[anchor]}";
        }

        return made;
    }
}
