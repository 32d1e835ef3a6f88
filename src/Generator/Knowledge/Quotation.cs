using System.Text;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Knowledge;

/// <summary>A quotation (引文) proves a figure: it is short, and it stands word for word in the stored text of its source.</summary>
internal static class Quotation
{
    public const int Longest = 40;

    /// <summary>The text without any white space: scanned columns break lines anywhere.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && c != '\uFEFF')
            {
                folded.Append(c);
            }
        }

        return folded.ToString();
    }

    /// <summary>Reads the key <c>quote</c> and looks it up; reports a missing, too long or unfounded quotation.</summary>
    public static string Read(MapReader reader, Source? source)
    {
        reader.Require("quote");
        if (reader.Scalar("quote") is not { } quote)
        {
            return "";
        }

        if (quote.Text.Length > Longest)
        {
            reader.Findings.Add(MetadataRules.TooLong.At(quote.Location, "quote", quote.Text.Length, Longest));
        }

        if (source is { IsTextUnreadable: true })
        {
            return quote.Text;
        }

        if (source is { FoldedText: null })
        {
            reader.Findings.Add(FigureRules.SourceTextMissing.At(quote.Location, source.Id));
        }
        else if (source is not null && !source.FoldedText.Contains(Fold(quote.Text), StringComparison.Ordinal))
        {
            reader.Findings.Add(FigureRules.QuoteNotFound.At(quote.Location, source.Id, quote.Text, Found(Fold(quote.Text), source.FoldedText)));
        }

        return quote.Text;
    }

    // How far the quotation does agree: where the editor should look.
    private static string Found(string quote, string text)
    {
        var length = quote.Length;
        while (length > 0 && !text.Contains(quote[..length], StringComparison.Ordinal))
        {
            length--;
        }

        return length < 2 ? "" : $"到“{quote[..length]}”为止相符 (it agrees up to here)";
    }
}
