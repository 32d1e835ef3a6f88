using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Yaml;

namespace Generator.Configuration;

/// <summary>The words of the interface (界面文字) in every language, read from <c>templates/text/&lt;language&gt;.yml</c>.</summary>
public sealed class UiText
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> texts;

    private UiText(FrozenDictionary<string, FrozenDictionary<string, string>> texts) => this.texts = texts;

    /// <summary>Every key that any language has, in ordinal order.</summary>
    public IEnumerable<string> Keys => texts.Values.SelectMany(t => t.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Whether any language has the key.</summary>
    public bool Has(string key) => texts.Values.Any(t => t.ContainsKey(key));

    public bool Has(string language, string key) => texts.GetValueOrDefault(language)?.ContainsKey(key) is true;

    /// <summary>The text of a key; the key itself when it is missing, which <see cref="Read"/> or the template check has reported.</summary>
    public string this[string language, string key] => texts.GetValueOrDefault(language)?.GetValueOrDefault(key) ?? key;

    /// <summary>Reads every language's file; a key that one language has and another lacks is <see cref="TemplateRules.MissingText"/>; only the form for one (<c>…_one</c>) may be missing.</summary>
    public static Checked<UiText> Read(SourceTree sources, IReadOnlyList<Language> languages)
    {
        var findings = new List<Diagnostic>();
        var read = languages.ToDictionary(l => l.Id, l => ReadLanguage(sources, l, findings), StringComparer.Ordinal);
        foreach (var (language, own) in read.Where(r => r.Value is not null).OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            var others = read.Values.OfType<ImmutableArray<YamlEntry>?>().SelectMany(e => e!.Value).DistinctBy(e => e.Key);
            var mine = own!.Value.Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
            findings.AddRange(others.Where(e => !mine.Contains(e.Key) && !e.Key.EndsWith("_one", StringComparison.Ordinal)).Select(e => TemplateRules.MissingText.At(e.KeyLocation, e.Key, language)));
        }

        var frozen = read.ToFrozenDictionary(
            r => r.Key,
            r => (r.Value ?? []).ToFrozenDictionary(e => e.Key, e => ((YamlScalar)e.Value).Text, StringComparer.Ordinal),
            StringComparer.Ordinal);
        return Checked.Of(new UiText(frozen), findings);
    }

    private static ImmutableArray<YamlEntry>? ReadLanguage(SourceTree sources, Language language, List<Diagnostic> findings)
    {
        var path = $"templates/text/{language.Id}.yml";
        if (sources.Find(path) is not { } file)
        {
            findings.Add(TemplateRules.MissingTemplate.At(new SourceLocation(path), path));
            return null;
        }

        var before = findings.Count;
        var map = YamlReader.ReadMap(file.ReadText().Into(findings), path).Into(findings);
        if (findings.Count > before && map.Entries.IsEmpty)
        {
            return null; // what cannot be read is not missing as well
        }

        foreach (var entry in map.Entries.Where(e => e.Value is not YamlScalar))
        {
            findings.Add(MetadataRules.WrongShape.At(entry.Value.Location, entry.Key, "文字 (a text)"));
        }

        return [.. map.Entries.Where(e => e.Value is YamlScalar)];
    }
}
