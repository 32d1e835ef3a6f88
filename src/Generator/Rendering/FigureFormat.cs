using System.Globalization;
using Generator.Configuration;
using Generator.Knowledge;
using Generator.Markdown;

namespace Generator.Rendering;

/// <summary>
/// Writes figures the way a language counts: 24580000元 is 2458万元 and 24.58 million yuan. A larger unit is used when the number
/// then needs at most two decimals, so that no digit of the source is lost.
/// </summary>
public sealed class FigureFormat
{
    private const string Plain = "0.##";

    private readonly Wording wording;
    private readonly List<(decimal Factor, string Name)> scales;

    public FigureFormat(Wording wording)
    {
        this.wording = wording;
        scales = [.. wording["number_scales"].Split('|').Select(Scale).OfType<(decimal, string)>()];
    }

    public FigureText InText(Figure figure) => new(Text(figure), figure.IsDoubtful);

    /// <summary>The number with unit and qualifier, or what the source prints where there is no number.</summary>
    public string Text(Figure figure)
    {
        var unit = figure.Unit[wording.Language];
        var number = figure switch
        {
            { Value: { } value } => Number(value),
            { Range: (var low, var high) } => wording.Fill("figure_range", ("low", Number(low)), ("high", Number(high))),
            _ => null,
        };
        if (number is null)
        {
            return figure.AsPrinted[wording.Language];
        }

        var text = unit.Length == 0 ? number : unit == "%" ? number + unit : wording.Fill("figure_unit", ("number", number), ("unit", unit));
        return figure.Qualifier is { } qualifier ? wording.Of("qualifier", qualifier).Replace("{n}", text, StringComparison.Ordinal) : text;
    }

    private string Number(decimal value)
    {
        foreach (var (factor, name) in scales)
        {
            var scaled = value / factor;
            if (Math.Abs(value) >= factor && decimal.Round(scaled, 2) == scaled)
            {
                return scaled.ToString(Plain, CultureInfo.InvariantCulture) + name;
            }
        }

        return value.ToString(IsFormat(wording["number_format"]) ? wording["number_format"] : Plain, CultureInfo.InvariantCulture);
    }

    // Digits, signs and separators; letters would be formats of other kinds.
    private static bool IsFormat(string text) => text.Length is > 0 and <= 40 && text.All(c => c is '#' or '0' or ',' or '.' or ' ');

    // "10000 万": the factor, then what follows the number, spaces included after the first. Anything else is no scale.
    private static (decimal Factor, string Name)? Scale(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && decimal.TryParse(text[..space], NumberStyles.None, CultureInfo.InvariantCulture, out var factor) && factor > 1
            ? (factor, text[(space + 1)..])
            : null;
    }
}
