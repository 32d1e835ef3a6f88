using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Knowledge;

/// <summary>
/// A date as exact as the source allows (日期): a year, a month or a day; inferred (<c>2021-05?</c>) or only a lower bound (<c>2021/..</c>).
/// The notation is a part of EDTF, ISO 8601-2:2019.
/// </summary>
public sealed partial record PartialDate(int Year, int? Month, int? Day, bool IsInferred, bool IsLowerBound) : IComparable<PartialDate>
{
    /// <summary>Null when the text is no such date or names a day that does not exist.</summary>
    public static PartialDate? Parse(string text)
    {
        if (Form().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var year = Number(match, "year")!.Value;
        var (month, day) = (Number(match, "month"), Number(match, "day"));
        var exists = year > 0 && month is null or (>= 1 and <= 12) && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year, month!.Value)));
        return exists ? new PartialDate(year, month, day, match.Groups["inferred"].Success, match.Groups["open"].Success) : null;
    }

    /// <summary>The date under a key, or null; another notation is <see cref="MetadataRules.BadDate"/>, which names the date that was probably meant.</summary>
    public static PartialDate? Read(MapReader reader, string key)
    {
        if (reader.Scalar(key) is not { } scalar)
        {
            return null;
        }

        var date = Parse(scalar.Text);
        if (date is null)
        {
            reader.Findings.Add(MetadataRules.BadDate.At(scalar.Location, scalar.Text, Guess(scalar.Text)));
        }

        return date;
    }

    /// <summary>A full date, for keys that need a day; anything else is <see cref="MetadataRules.BadDate"/>.</summary>
    public static DateOnly? ReadDay(MapReader reader, string key)
    {
        if (reader.Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        reader.Findings.Add(MetadataRules.BadDate.At(scalar.Location, scalar.Text, Guess(scalar.Text)));
        return null;
    }

    /// <summary>Orders by the earliest day the date allows.</summary>
    public int CompareTo(PartialDate? other) => other is null ? 1 : Key.CompareTo(other.Key);

    /// <summary>Whether even the last day this date allows comes before the first that the other allows; 2021-05 is not before 2021-05-19.</summary>
    public bool IsBefore(PartialDate other) => !IsLowerBound && (Year * 10000) + ((Month ?? 12) * 100) + (Day ?? 31) < other.Key;

    /// <summary>The notation itself: what <see cref="Parse"/> reads.</summary>
    public override string ToString() =>
        Year.ToString("0000") + (Month is { } m ? $"-{m:00}" : "") + (Day is { } d ? $"-{d:00}" : "") + (IsInferred ? "?" : "") + (IsLowerBound ? "/.." : "");

    private int Key => (Year * 10000) + ((Month ?? 1) * 100) + (Day ?? 1);

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.Value, CultureInfo.InvariantCulture) : null;

    // 2024年5月1日, 2024.5.1 and 2024/5/1 are what people type; the message names what was understood.
    private static string Guess(string text)
    {
        if (Chinese().Match(text) is not { Success: true } match)
        {
            return "";
        }

        var parts = ((string[])["year", "month", "day"]).Select(g => Number(match, g)).OfType<int>().Select((n, i) => n.ToString(i == 0 ? "0000" : "00"));
        var guess = string.Join('-', parts);
        return Parse(guess) is null ? "" : $"→ {guess}?";
    }

    [GeneratedRegex(@"^(?<year>[0-9]{4})(-(?<month>[0-9]{2})(-(?<day>[0-9]{2}))?)?(?<inferred>\?)?(?<open>/\.\.)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    [GeneratedRegex(@"^(?<year>[0-9]{4})[年./-](?<month>[0-9]{1,2})([月./-]((?<day>[0-9]{1,2})日?)?)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Chinese();

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
