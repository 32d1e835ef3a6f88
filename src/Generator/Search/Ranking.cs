using System.Collections.Immutable;

namespace Generator.Search;

/// <summary>A document with its score and the unit to show: its best passage, or its introduction when the title says it all.</summary>
internal sealed record Ranked(int Document, double Score, int Shown, bool IsByTitle);

/// <summary>
/// Weighs the documents for one query (排序): rarity × (4 title + 2 meta + BM25 over the passages) + a run in the title + the best passage,
/// all times the cube of the share of the query's characters that the document covers. Rarity is rounded so that no machine's logarithm decides an order.
/// </summary>
internal sealed class Ranking(SearchIndex index, SearchQuery query)
{
    private const double PrefixShare = 0.6;
    private const double Grain = 64;
    private const double Saturation = 1.2;

    private readonly UnitMap units = index.Units;
    private readonly double[] weights = new double[index.Units.Count];
    private readonly Coverage unitCoverage = new(index.Units.Count);
    private readonly Coverage coverage = new(index.Units.Documents);
    private readonly double[] bodies = new double[index.Units.Documents];
    private readonly double[] runs = new double[index.Units.Documents];
    private readonly double[] bestRuns = new double[index.Units.Documents];

    /// <summary>Those that cover more than half of the query, and not much less of it than the best; of equals the first document first.</summary>
    public ImmutableArray<Ranked> Rank()
    {
        for (var place = 0; place < query.Terms.Length; place++)
        {
            var term = query.Terms[place];
            Add(term.IsPrefix ? index.Terms.Starting(term.Text) : index.Terms.Find(term.Text), term.Exact is null ? 1 : PrefixShare, place);
            Add(term.Exact is null ? [] : index.Terms.Find(term.Exact), 1 - PrefixShare, -1);
        }

        var best = coverage.Covered.DefaultIfEmpty(0).Max();
        return
        [
            .. Enumerable.Range(0, units.Documents)
                .Where(d => coverage.Covered[d] * 2 > query.Length && coverage.Covered[d] * 4 >= best * 3)
                .Select(Weigh)
                .OrderByDescending(r => r.Score)
                .ThenBy(r => r.Document),
        ];
    }

    // A negative place adds weight to what another term already covers.
    private void Add(ImmutableArray<int> found, double share, int place)
    {
        var weight = share * Rarity(found);
        for (var i = 0; i < found.Length;)
        {
            var (document, passages) = (units.DocumentOf(found[i]), 0);
            for (; i < found.Length && units.DocumentOf(found[i]) == document; i++)
            {
                passages += found[i] > units.MetaOf(document) ? 1 : 0;
                weights[found[i]] += weight;
                Cover(found[i], weight, place);
            }

            bodies[document] += weight * Saturated(passages, document);
            if (place >= 0)
            {
                coverage.Add(document, query.Terms[place], place);
            }
        }
    }

    private void Cover(int unit, double weight, int place)
    {
        if (place < 0)
        {
            return;
        }

        var document = units.DocumentOf(unit);
        if (unit == units.TitleOf(document))
        {
            runs[document] = unitCoverage.EndsBefore(unit, place) ? runs[document] + weight : weight;
            bestRuns[document] = Math.Max(bestRuns[document], runs[document]);
        }

        unitCoverage.Add(unit, query.Terms[place], place);
    }

    private double Rarity(ImmutableArray<int> found)
    {
        var (documents, last) = (0, -1);
        foreach (var unit in found)
        {
            var document = units.DocumentOf(unit);
            documents += document == last ? 0 : 1;
            last = document;
        }

        return Math.Floor((Math.Log(1 + ((units.Documents - documents + 0.5) / (documents + 0.5))) * Grain) + 0.5) / Grain;
    }

    private double Saturated(int passages, int document) => passages == 0 ? 0
        : passages * (Saturation + 1) / (passages + (Saturation * (0.5 + (0.5 * units.PassagesOf(document) / units.AveragePassages))));

    private Ranked Weigh(int document)
    {
        var (title, meta) = (units.TitleOf(document), units.MetaOf(document));
        var (shown, best) = (meta, 0.0);
        for (var unit = meta + 1; unit < units.EndOf(document); unit++)
        {
            (shown, best) = Worth(unit) > best ? (unit, Worth(unit)) : (shown, best);
        }

        var share = (double)coverage.Covered[document] / query.Length;
        var sum = (4 * weights[title]) + (2 * weights[meta]) + bodies[document] + (2 * bestRuns[document]) + best;
        var isByTitle = unitCoverage.Covered[title] == query.Length;
        return new Ranked(document, sum * share * share * share, isByTitle || Worth(meta) > best ? meta : shown, isByTitle);
    }

    private double Worth(int unit) => weights[unit] * unitCoverage.Covered[unit] / query.Length;
}
