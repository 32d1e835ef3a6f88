using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Knowledge;

/// <summary>
/// Reads a map together with its translations: the header of an article, or one figure in it. The original states everything;
/// a translation carries only what differs, by the same keys.
/// </summary>
internal sealed class LocalReader
{
    private readonly string language;
    private readonly ImmutableArray<(string Language, MapReader Reader)> translations;
    private readonly Dictionary<string, ImmutableArray<(string Language, MapReader Reader)>> lists = new(StringComparer.Ordinal);

    private LocalReader(string language, MapReader original, ImmutableArray<(string Language, MapReader Reader)> translations)
    {
        this.language = language;
        this.translations = translations;
        Original = original;
    }

    public MapReader Original { get; }

    public ICollection<Diagnostic> Findings => Original.Findings;

    public static LocalReader Of(Article article, ICollection<Diagnostic> findings) => new(
        article.Original.Language,
        new MapReader(article.Original.Header, findings),
        [.. article.Texts.Skip(1).Select(t => (t.Language, new MapReader(t.Header, findings)))]);

    public LocalText Local(string key) =>
        LocalText.Of([(language, Original.Text(key)), .. translations.Select(t => (t.Language, t.Reader.Text(key)))]);

    /// <summary>The same with a limit on the length of the original; a translation may run longer, as English does.</summary>
    public LocalText Local(string key, int longest) =>
        LocalText.Of([(language, Original.Text(key, longest)), .. translations.Select(t => (t.Language, t.Reader.Text(key)))]);

    public LocalText RequiredLocal(string key)
    {
        Original.Require(key);
        return Local(key);
    }

    public LocalList List(string key) => new(
        [.. Original.Texts(key).Select(s => s.Text)],
        translations.Select(t => KeyValuePair.Create(t.Language, t.Reader.Texts(key).Select(s => s.Text).ToImmutableArray())).ToList());

    /// <summary>A map inside, such as <c>transfer</c>, that a translation repeats in its own words; what the original lacks, a translation may not have.</summary>
    public LocalReader? Inner(string key)
    {
        if (!Original.Has(key))
        {
            return null;
        }

        var inner = translations.Select(t => (t.Language, Reader: t.Reader.Map(key))).Where(t => t.Reader is not null).ToList();
        return Original.Map(key) is { } map ? new LocalReader(language, map, [.. inner.Select(t => (t.Language, t.Reader!))]) : null;
    }

    /// <summary>The items of a list, each with the translations that stand under its id: <c>figures: { jobs: { label: … } }</c>.</summary>
    /// <param name="key">The list.</param>
    /// <param name="idKey">The key of an item that names it.</param>
    public IEnumerable<LocalReader> Items(string key, string idKey)
    {
        lists[key] = [.. translations.Select(t => (t.Language, Reader: t.Reader.Map(key))).Where(t => t.Reader is not null).Select(t => (t.Language, t.Reader!))];
        foreach (var item in Original.Maps(key))
        {
            var id = item.RequiredText(idKey);
            var own = lists[key].Select(t => (t.Language, Reader: t.Reader.Map(id))).Where(t => t.Reader is not null);
            yield return new LocalReader(language, item, [.. own.Select(t => (t.Language, t.Reader!))]);
        }
    }

    /// <summary>Reports the keys nobody asked for, in the original, the translations and the lists of translated items.</summary>
    public void Finish()
    {
        Original.Finish();
        foreach (var (_, reader) in translations)
        {
            reader.FinishTranslation(Original);
        }

        foreach (var (_, reader) in lists.Values.SelectMany(l => l))
        {
            reader.Finish();
        }
    }
}
