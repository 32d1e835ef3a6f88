using System.Collections.Immutable;

namespace Generator.Search;

/// <summary>
/// Lifts exact phrases (短语): a title that is the query or contains it, and among the first results a passage that contains it.
/// Passages are asked only of the first ten, because the browser has to fetch their text.
/// </summary>
internal static class PhraseOrder
{
    private const int Asked = 10;

    public static ImmutableArray<Ranked> Apply(SearchIndex index, SearchQuery query, ImmutableArray<Ranked> ranked)
    {
        var byTitle = Sorted(ranked.Select(r => r.IsByTitle ? Lifted(r, InTitle(query, index.Documents[r.Document].Title)) : r)).ToList();
        var first = byTitle.Take(Asked).Select(r => r.IsByTitle ? r : Lifted(r, InText(query, index.Texts[index.Units.TextOf(r.Shown)].Text)));
        return [.. Sorted(first), .. byTitle.Skip(Asked)];
    }

    private static IOrderedEnumerable<Ranked> Sorted(IEnumerable<Ranked> ranked) => ranked.OrderByDescending(r => r.Score).ThenBy(r => r.Document);

    private static Ranked Lifted(Ranked ranked, double factor) => ranked with { Score = ranked.Score * factor };

    private static double InTitle(SearchQuery query, string title)
    {
        var flat = Tokenizer.Flat(title);
        return flat == query.Flat ? 3 : flat.Contains(query.Flat, StringComparison.Ordinal) ? 2 : 1;
    }

    private static double InText(SearchQuery query, string text)
    {
        var flat = Tokenizer.Flat(text);
        if (flat.Contains(query.Flat, StringComparison.Ordinal))
        {
            return 1.5;
        }

        var found = query.Runs.Where(r => flat.Contains(r.Text, StringComparison.Ordinal)).Sum(r => r.Text.Length);
        return 1 + (0.25 * found / query.Runs.Sum(r => r.Text.Length));
    }
}
