using System.Collections.Immutable;

namespace Generator.Search;

/// <summary>A term and the units it occurs in, ascending (倒排).</summary>
internal sealed record TermPostings(string Term, ImmutableArray<int> Units);

/// <summary>All terms in ordinal order (词典).</summary>
internal sealed class TermDictionary(ImmutableArray<TermPostings> entries, int units)
{
    public ImmutableArray<TermPostings> Entries { get; } = entries;

    public ImmutableArray<int> Find(string term)
    {
        var at = FirstFrom(term);
        return at < Entries.Length && Entries[at].Term == term ? Entries[at].Units : [];
    }

    /// <summary>The units of all terms that begin so, each once.</summary>
    public ImmutableArray<int> Starting(string prefix)
    {
        var marked = new bool[units];
        for (var at = FirstFrom(prefix); at < Entries.Length && Entries[at].Term.StartsWith(prefix, StringComparison.Ordinal); at++)
        {
            foreach (var unit in Entries[at].Units)
            {
                marked[unit] = true;
            }
        }

        return [.. Enumerable.Range(0, units).Where(u => marked[u])];
    }

    private int FirstFrom(string term)
    {
        var (low, high) = (0, Entries.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(Entries[middle].Term, term) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
