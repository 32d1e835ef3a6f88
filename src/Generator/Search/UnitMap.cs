using System.Collections.Immutable;

namespace Generator.Search;

/// <summary>
/// Numbers what terms occur in (检索单元): of each document its title, then its meta unit (summary, facts, names, headings), then its passages.
/// All but titles are passages to show, so <see cref="TextOf"/> numbers the texts in the same order.
/// </summary>
internal sealed class UnitMap
{
    private readonly ImmutableArray<int> first;
    private readonly ImmutableArray<int> documents;

    public UnitMap(IEnumerable<int> passages)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        var owners = ImmutableArray.CreateBuilder<int>();
        foreach (var count in passages)
        {
            owners.AddRange(Enumerable.Repeat(starts.Count, count + 2));
            starts.Add(owners.Count - count - 2);
        }

        Documents = starts.Count;
        starts.Add(owners.Count);
        (first, documents) = (starts.ToImmutable(), owners.ToImmutable());
        AveragePassages = Documents == 0 ? 0 : (double)(owners.Count - (2 * Documents)) / Documents;
    }

    public int Documents { get; }

    public int Count => documents.Length;

    public double AveragePassages { get; }

    public int DocumentOf(int unit) => documents[unit];

    public int TitleOf(int document) => first[document];

    public int MetaOf(int document) => first[document] + 1;

    /// <summary>The unit after the document's last passage.</summary>
    public int EndOf(int document) => first[document + 1];

    public int PassagesOf(int document) => EndOf(document) - MetaOf(document) - 1;

    public int TextOf(int unit) => unit - documents[unit] - 1;
}
