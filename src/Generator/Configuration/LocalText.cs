using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Configuration;

/// <summary>A text in several languages (多语文字). Asked for one it lacks, it gives that of the first language it has, in the order of <c>site.yml</c>.</summary>
public sealed class LocalText
{
    private readonly FrozenDictionary<string, string> texts;
    private readonly string first;

    private LocalText(Dictionary<string, string> texts, string first)
    {
        this.texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
        this.first = first;
    }

    public static LocalText Empty { get; } = new([], "");

    /// <summary>The text in a language, or the one that stands in for it; empty when there is none at all.</summary>
    public string this[string language] => texts.GetValueOrDefault(language) ?? first;

    public bool IsEmpty => texts.Count == 0;

    /// <summary>All languages' texts, for search.</summary>
    public IEnumerable<string> All => texts.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => t.Value);

    /// <summary>Whether the language has a text of its own.</summary>
    public bool Has(string language) => texts.ContainsKey(language);

    /// <summary>From pairs in order of preference; pairs without a text are passed over.</summary>
    public static LocalText Of(IEnumerable<(string Language, string? Text)> pairs)
    {
        var present = pairs.Where(p => !string.IsNullOrEmpty(p.Text)).ToList();
        return present.Count == 0 ? Empty : new LocalText(present.ToDictionary(p => p.Language, p => p.Text!, StringComparer.Ordinal), present[0].Text!);
    }

    /// <summary>Reads <c>{ zh: …, en: … }</c>; a plain text stands for every language. A language that the site lacks is <see cref="MetadataRules.UnknownKey"/>.</summary>
    public static LocalText Read(MapReader reader, string key, IReadOnlyList<Language> languages)
    {
        if (reader.Entry(key)?.Value is YamlScalar)
        {
            return Of([(languages[0].Id, reader.Text(key))]);
        }

        if (reader.Map(key) is not { } map)
        {
            return Empty;
        }

        var text = Of([.. languages.Select(l => (l.Id, map.Text(l.Id)))]);
        map.Finish();
        return text;
    }

    /// <summary>The same, where the first language may not be missing: <see cref="MetadataRules.MissingKey"/>.</summary>
    public static LocalText ReadRequired(MapReader reader, string key, IReadOnlyList<Language> languages)
    {
        reader.Require(key);
        var text = Read(reader, key, languages);
        if (reader.Has(key) && !text.IsEmpty && !text.Has(languages[0].Id))
        {
            reader.Findings.Add(MetadataRules.MissingKey.At(reader.At(key), $"{key}.{languages[0].Id}"));
        }

        return text;
    }
}
