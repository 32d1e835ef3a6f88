using System.Collections.Immutable;

namespace Generator.Search;

/// <summary>
/// One thing to look up for a query (检索词). <see cref="Width"/> is how many of the query's characters it covers, a word counting as two;
/// <see cref="Joins"/> says that it shares its first character with the term before.
/// </summary>
internal sealed record QueryTerm(string Text, int Width)
{
    public bool IsPrefix { get; init; }

    public bool Joins { get; init; }

    /// <summary>The whole word, worth more than a word that only begins like it.</summary>
    public string? Exact { get; init; }
}

/// <summary>What a reader typed (检索式), taken apart.</summary>
internal sealed record SearchQuery(ImmutableArray<TextRun> Runs, ImmutableArray<QueryTerm> Terms)
{
    private const int MostTerms = 64;

    /// <summary>How many characters there are to cover.</summary>
    public int Length { get; } = Terms.Sum(t => t.Joins ? 1 : t.Width);

    public string Flat { get; } = string.Join(' ', Runs.Select(r => r.Text));

    public static SearchQuery Parse(string text)
    {
        var runs = Tokenizer.Runs(text);
        return new SearchQuery(runs, [.. runs.SelectMany(r => r.IsHan ? OfHan(r.Text) : [OfWord(r.Text)]).Take(MostTerms)]);
    }

    private static IEnumerable<QueryTerm> OfHan(string run)
    {
        var pairs = Tokenizer.Pairs(run).ToList();
        return pairs is [var only] && only.EnumerateRunes().Count() == 1
            ? [new QueryTerm(only, 1) { IsPrefix = true }]
            : pairs.Select((pair, i) => new QueryTerm(pair, 2) { Joins = i > 0 });
    }

    private static QueryTerm OfWord(string word) => new(Stem(word), 2) { IsPrefix = true, Exact = word };

    // As prefixes reach longer words only, an English plural is looked up by its singular.
    private static string Stem(string word) =>
        word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3]
        : word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1]
        : word;
}
