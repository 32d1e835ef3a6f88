using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Generator.Knowledge;

/// <summary>A list of texts in several languages (多语列表), falling back to the original as a whole.</summary>
public sealed class LocalList(ImmutableArray<string> original, IEnumerable<KeyValuePair<string, ImmutableArray<string>>> translations)
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> translated =
        translations.Where(t => t.Value.Length > 0).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The list in a language, or the original.</summary>
    public ImmutableArray<string> this[string language] => translated.GetValueOrDefault(language, original);

    public bool IsEmpty => original.IsEmpty && translated.Count == 0;

    /// <summary>All languages' texts, for search.</summary>
    public IEnumerable<string> All => original.Concat(translated.OrderBy(t => t.Key, StringComparer.Ordinal).SelectMany(t => t.Value));
}
