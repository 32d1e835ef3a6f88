using System.Collections.Immutable;

namespace Generator.Search;

/// <summary>A document that answers a query (命中), with the passage that shows why.</summary>
public sealed record SearchHit(SearchDocument Document, double Score, string Anchor, string Text);

/// <summary>How many documents answer, and those of the page that was asked for.</summary>
public sealed record SearchAnswer(int Total, ImmutableArray<SearchHit> Hits);

/// <summary>
/// Everything searchable in one language (检索索引). <see cref="Query"/> is the reference for the search in the browser: both give the same order and the same totals.
/// </summary>
public sealed class SearchIndex
{
    internal SearchIndex(ImmutableArray<SearchDocument> documents, UnitMap units, ImmutableArray<Passage> texts, TermDictionary terms)
    {
        (Documents, Units, Texts, Terms) = (documents, units, texts, terms);
    }

    internal ImmutableArray<SearchDocument> Documents { get; }

    internal UnitMap Units { get; }

    /// <summary>By <see cref="UnitMap.TextOf"/>.</summary>
    internal ImmutableArray<Passage> Texts { get; }

    internal TermDictionary Terms { get; }

    public SearchAnswer Query(string text, int limit, int offset = 0)
    {
        var query = SearchQuery.Parse(text);
        var ranked = PhraseOrder.Apply(this, query, new Ranking(this, query).Rank());
        return new SearchAnswer(ranked.Length, [.. ranked.Skip(offset).Take(limit).Select(Show)]);
    }

    private SearchHit Show(Ranked ranked)
    {
        var shown = Texts[Units.TextOf(ranked.Shown)];
        return new SearchHit(Documents[ranked.Document], ranked.Score, shown.Anchor, shown.Text);
    }
}
