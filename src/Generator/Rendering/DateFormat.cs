using Generator.Configuration;
using Generator.Knowledge;

namespace Generator.Rendering;

/// <summary>Writes dates the way a language does; the patterns are interface texts.</summary>
public sealed class DateFormat(Wording wording)
{
    private readonly string[] months = wording["date_months"].Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The date in words, with its marks for inferred and “not before”; null for none.</summary>
    public DateView? Of(PartialDate? date)
    {
        if (date is null)
        {
            return null;
        }

        var plain = Plain(date.Year, date.Month, date.Day);
        var text = date.IsLowerBound ? wording.Fill("date_from", ("date", plain)) : plain;
        text = date.IsInferred ? wording.Fill("date_inferred", ("date", text)) : text;
        return new DateView(text, Iso(date.Year, date.Month, date.Day));
    }

    public DateView? Of(DateOnly? date) =>
        date is { } day ? new DateView(Plain(day.Year, day.Month, day.Day), Iso(day.Year, day.Month, day.Day)) : null;

    private string Plain(int year, int? month, int? day) => wording.Fill(
        day is not null ? "date_day" : month is not null ? "date_month" : "date_year",
        ("y", year.ToString()),
        ("m", month?.ToString() ?? ""),
        ("d", day?.ToString() ?? ""),
        ("month", month is { } m && m <= months.Length ? months[m - 1] : ""));

    private static string Iso(int year, int? month, int? day) =>
        year.ToString("0000") + (month is { } m ? $"-{m:00}" : "") + (day is { } d ? $"-{d:00}" : "");
}
