using System.Text;

namespace Generator.Markdown;

/// <summary>Makes the anchors of one page's headings the way GitHub does: letters, digits and Chinese kept, spaces as hyphens, repeated ones numbered, as are those the page itself uses.</summary>
internal sealed class AnchorMaker
{
    // What the page templates call their own parts; a test compares the list with them.
    private static readonly string[] Reserved =
    [
        "main", "glance", "figures", "recognitions", "transfer", "relations", "sources", "related", "cases", "parts", "rights", "methods", "children", "newest",
    ];

    private readonly Dictionary<string, int> uses = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(Reserved, StringComparer.Ordinal);

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

        // A figure's line in the ledger begins with fig-.
        var anchor = text.Length == 0 ? "section" : text.ToString() is var own && own.StartsWith("fig-", StringComparison.Ordinal) ? "section-" + own : text.ToString();
        var made = anchor;
        while (!taken.Add(made))
        {
            uses[anchor] = uses.GetValueOrDefault(anchor) + 1;
            made = $"{anchor}-{uses[anchor]}";
        }

        return made;
    }
}
