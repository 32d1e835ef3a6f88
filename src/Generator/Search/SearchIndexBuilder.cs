using System.Collections.Immutable;

namespace Generator.Search;

/// <summary>Builds the index of one language (建立索引). Documents are read in parallel; their order decides between equals and is kept.</summary>
public static class SearchIndexBuilder
{
    public static SearchIndex Build(IEnumerable<SearchDocument> documents)
    {
        var all = documents.ToImmutableArray();
        var read = new Reading[all.Length];
        Parallel.For(0, all.Length, i => read[i] = Read(all[i]));
        var units = new UnitMap(read.Select(r => r.Texts.Length - 1));
        return new SearchIndex(all, units, [.. read.SelectMany(r => r.Texts)], new TermDictionary(Gather(read, units), units.Count));
    }

    /// <summary>The distinct terms of each unit of a document, and its texts: the introduction and the passages.</summary>
    private sealed record Reading(ImmutableArray<ImmutableArray<string>> UnitTerms, ImmutableArray<Passage> Texts);

    private static Reading Read(SearchDocument document)
    {
        var passages = Passage.Of(document).ToImmutableArray();
        var meta = string.Join('\n', [document.Summary, document.Facts, .. document.Terms, .. document.Sections.Select(s => s.Heading)]);
        return new Reading(
            [.. new[] { document.Title, meta }.Concat(passages.Select(p => p.Text)).Select(Distinct)],
            [Passage.Introduction(document), .. passages]);
    }

    private static ImmutableArray<string> Distinct(string text) => [.. Tokenizer.Terms(text).Distinct(StringComparer.Ordinal)];

    private static ImmutableArray<TermPostings> Gather(Reading[] read, UnitMap units)
    {
        var postings = new Dictionary<string, ImmutableArray<int>.Builder>(StringComparer.Ordinal);
        for (var document = 0; document < read.Length; document++)
        {
            for (var unit = 0; unit < read[document].UnitTerms.Length; unit++)
            {
                foreach (var term in read[document].UnitTerms[unit])
                {
                    if (!postings.TryGetValue(term, out var list))
                    {
                        postings.Add(term, list = ImmutableArray.CreateBuilder<int>(1));
                    }

                    list.Add(units.TitleOf(document) + unit);
                }
            }
        }

        return [.. postings.Select(p => new TermPostings(p.Key, p.Value.ToImmutable())).OrderBy(p => p.Term, StringComparer.Ordinal)];
    }
}
