using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Generator.Diagnostics;

/// <summary>A finding (检查意见): a rule that the sources break, and where. A value: it is returned and sorted, never thrown.</summary>
public sealed record Diagnostic(Rule Rule, SourceLocation Location, ImmutableArray<string> Arguments) : IComparable<Diagnostic>
{
    /// <summary>What is wrong, with the particulars filled in: control characters show as <c>␣</c>, what is long is cut.</summary>
    public string Message(string language) => Fill(Rule.In(language).Message);

    /// <summary>How to mend it.</summary>
    public string Fix(string language) => Fill(Rule.In(language).Fix);

    /// <summary>By place, then by rule, then by particulars: the same findings always print in the same order.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byPlace = Location.CompareTo(other.Location);
        if (byPlace != 0)
        {
            return byPlace;
        }

        var byRule = string.CompareOrdinal(Rule.Id, other.Rule.Id);
        return byRule != 0 ? byRule : string.CompareOrdinal(string.Join('\0', Arguments), string.Join('\0', other.Arguments));
    }

    public bool Equals(Diagnostic? other) => other is not null && CompareTo(other) == 0;

    public override int GetHashCode() => HashCode.Combine(Rule.Id, Location, string.Join('\0', Arguments));

    /// <summary>The line a terminal prints: <c>file:line:col: error KB201: message</c>.</summary>
    public string ToString(string language) =>
        $"{Location}: {(Rule.Severity == Severity.Error ? "error" : "warning")} {Rule.Id}: {Message(language)}";

    public override string ToString() => ToString("zh");

    private string Fill(string text) => string.Format(CultureInfo.InvariantCulture, text, [.. Arguments.Select(Printable)]);

    // What a file says may hold control characters or run on for pages; a message holds neither.
    private static string Printable(string text)
    {
        const int longest = 120;
        var result = new StringBuilder(Math.Min(text.Length, longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (result.Length >= longest)
            {
                return result.Append('…').ToString();
            }

            var category = Rune.GetUnicodeCategory(rune);
            var hidden = category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            result.Append(hidden ? "␣" : rune.ToString());
        }

        return result.ToString();
    }

    public static bool operator <(Diagnostic left, Diagnostic right) => left.CompareTo(right) < 0;

    public static bool operator >(Diagnostic left, Diagnostic right) => left.CompareTo(right) > 0;

    public static bool operator <=(Diagnostic left, Diagnostic right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Diagnostic left, Diagnostic right) => left.CompareTo(right) >= 0;
}
