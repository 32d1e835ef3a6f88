using System.Collections.Immutable;
using System.Globalization;
using Generator.Diagnostics;

namespace Generator.Yaml;

/// <summary>
/// Takes typed values out of a map, one key at a time, and reports what is missing, empty, of the wrong shape or, in <see cref="Finish"/>,
/// not known at all. A value that cannot be used is reported and read as absent, so that one slip hides no other.
/// </summary>
public sealed class MapReader(YamlMap map, ICollection<Diagnostic> findings)
{
    private readonly List<string> known = [];

    public SourceLocation Location => map.Location;

    public ICollection<Diagnostic> Findings => findings;

    /// <summary>The entry of a key, or null; the key counts as known from here on.</summary>
    public YamlEntry? Entry(string key)
    {
        known.Add(key);
        return map.Find(key);
    }

    /// <summary>Where a key's value stands, or the map's own place when it is absent.</summary>
    public SourceLocation At(string key) => map.Find(key)?.Value.Location ?? map.Location;

    /// <summary>Whether the key stands there, whatever its value.</summary>
    public bool Has(string key) => map.Find(key) is not null;

    /// <summary>Reports <see cref="MetadataRules.MissingKey"/> when a key is absent.</summary>
    public void Require(string key)
    {
        if (map.Find(key) is null)
        {
            findings.Add(MetadataRules.MissingKey.At(map.Location, key));
        }
    }

    /// <summary>A text with its place, or null. Nothing behind the colon (also <c>~</c> or <c>null</c>) is <see cref="MetadataRules.EmptyValue"/>, a list or map <see cref="MetadataRules.WrongShape"/>.</summary>
    public YamlScalar? Scalar(string key)
    {
        switch (Entry(key)?.Value)
        {
            case null:
                return null;
            case YamlScalar empty when IsEmpty(empty):
                findings.Add(MetadataRules.EmptyValue.At(empty.Location, key));
                return null;
            case YamlScalar scalar:
                return scalar;
            case var other:
                findings.Add(MetadataRules.WrongShape.At(other.Location, key, "文字 (a text)"));
                return null;
        }
    }

    public string? Text(string key) => Scalar(key)?.Text;

    /// <summary>The text of a key that may not be missing (<see cref="MetadataRules.MissingKey"/>); empty when it is.</summary>
    public string RequiredText(string key)
    {
        Require(key);
        return Text(key) ?? "";
    }

    /// <summary>A text of at most <paramref name="longest"/> characters (UTF-16 units; nearly every Chinese character is one); a longer one is <see cref="MetadataRules.TooLong"/> and still read.</summary>
    public string? Text(string key, int longest)
    {
        var scalar = Scalar(key);
        if (scalar is not null && scalar.Text.Length > longest)
        {
            findings.Add(MetadataRules.TooLong.At(scalar.Location, key, scalar.Text.Length, longest));
        }

        return scalar?.Text;
    }

    /// <summary><c>true</c> or <c>false</c>, which is also the value of an absent key; any other word is <see cref="MetadataRules.UnknownChoice"/>.</summary>
    public bool Flag(string key)
    {
        var scalar = Scalar(key);
        if (scalar is not null && scalar.Text is not ("true" or "false"))
        {
            findings.Add(MetadataRules.UnknownChoice.At(scalar.Location, key, scalar.Text, "true, false", ""));
        }

        return scalar?.Text == "true";
    }

    /// <summary>A number in digits, with sign and decimal point where needed; anything else (2458万, 1,000) is <see cref="MetadataRules.BadNumber"/>.</summary>
    public decimal? Number(string key) => Scalar(key) is { } scalar ? Number(scalar, key) : null;

    public decimal? Number(YamlScalar scalar, string key)
    {
        if (decimal.TryParse(scalar.Text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        findings.Add(MetadataRules.BadNumber.At(scalar.Location, key, scalar.Text));
        return null;
    }

    /// <summary>One word out of a closed set; the set's members are spelled in lower case with hyphens (underscores read the same).</summary>
    public T? Choice<T>(string key)
        where T : struct, Enum
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (Spelling.Of(value) == scalar.Text.Replace('_', '-'))
            {
                return value;
            }
        }

        var all = Enum.GetValues<T>().Select(v => Spelling.Of(v)).ToList();
        findings.Add(MetadataRules.UnknownChoice.At(scalar.Location, key, scalar.Text, string.Join(", ", all), Suggestion.For(scalar.Text, all)));
        return null;
    }

    /// <summary>A list of texts; a single text reads as a list of one. An item that is empty or no text is <see cref="MetadataRules.WrongShape"/>.</summary>
    public ImmutableArray<YamlScalar> Texts(string key)
    {
        switch (Entry(key)?.Value)
        {
            case null:
                return [];
            case YamlScalar empty when IsEmpty(empty):
            case YamlList { Items.Length: 0 }:
                findings.Add(MetadataRules.EmptyValue.At(At(key), key));
                return [];
            case YamlScalar scalar:
                return [scalar];
            case YamlList list:
                foreach (var item in list.Items.Where(i => i is not YamlScalar item || IsEmpty(item)))
                {
                    findings.Add(MetadataRules.WrongShape.At(item.Location, key, "文字的列表 (a list of texts)"));
                }

                return [.. list.Items.OfType<YamlScalar>().Where(s => !IsEmpty(s))];
            case var other:
                findings.Add(MetadataRules.WrongShape.At(other.Location, key, "列表 (a list)"));
                return [];
        }
    }

    /// <summary>The map under a key as a reader of its own, or null; anything but a map is <see cref="MetadataRules.WrongShape"/>.</summary>
    public MapReader? Map(string key)
    {
        switch (Entry(key)?.Value)
        {
            case null:
                return null;
            case YamlMap inner:
                return new MapReader(inner, findings);
            case var other:
                findings.Add(MetadataRules.WrongShape.At(other.Location, key, "一组 { 名称: 内容 } (a map)"));
                return null;
        }
    }

    /// <summary>The maps of a list, each as a reader of its own; anything else is <see cref="MetadataRules.WrongShape"/>.</summary>
    public IEnumerable<MapReader> Maps(string key)
    {
        switch (Entry(key)?.Value)
        {
            case null:
                return [];
            case YamlList list:
                foreach (var item in list.Items.Where(i => i is not YamlMap))
                {
                    findings.Add(MetadataRules.WrongShape.At(item.Location, key, "一列 - { 名称: 内容 } (a list of maps)"));
                }

                return [.. list.Items.OfType<YamlMap>().Select(m => new MapReader(m, findings))];
            case var other:
                findings.Add(MetadataRules.WrongShape.At(other.Location, key, "一列 - { 名称: 内容 } (a list of maps)"));
                return [];
        }
    }

    /// <summary>Every entry of the map, for maps whose keys are ids of something else.</summary>
    public IEnumerable<YamlEntry> Entries()
    {
        known.AddRange(map.Entries.Select(e => e.Key));
        return map.Entries;
    }

    /// <summary>Reports <see cref="MetadataRules.UnknownKey"/> for every key that nobody asked for.</summary>
    public void Finish()
    {
        foreach (var entry in Unknown())
        {
            findings.Add(MetadataRules.UnknownKey.At(entry.KeyLocation, entry.Key, Hint(entry)));
        }
    }

    /// <summary>The same for a translation: a key that the original knows is <see cref="MetadataRules.NotTranslatable"/> instead.</summary>
    public void FinishTranslation(MapReader original)
    {
        foreach (var entry in Unknown())
        {
            findings.Add(original.known.Contains(entry.Key)
                ? MetadataRules.NotTranslatable.At(entry.KeyLocation, entry.Key)
                : MetadataRules.UnknownKey.At(entry.KeyLocation, entry.Key, Hint(entry)));
        }
    }

    // A blank, full-width ones included, says as little as nothing.
    private static bool IsEmpty(YamlScalar scalar) => string.IsNullOrWhiteSpace(scalar.Text) || scalar.Text is "~" or "null";

    // In { zh: a, b } the comma ends the text, and what follows reads as a key of its own.
    private string Hint(YamlEntry entry) => entry.Value is YamlScalar scalar && IsEmpty(scalar) && entry.Key.Contains(' ', StringComparison.Ordinal)
        ? "花括号里的文字有英文逗号时整句加引号 (in braces, a text with a comma needs quotes)"
        : Suggestion.For(entry.Key, known);

    private IEnumerable<YamlEntry> Unknown() => map.Entries.Where(e => !known.Contains(e.Key));
}
