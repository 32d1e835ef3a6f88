using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Generator.Knowledge;

/// <summary>Why two cases are near each other (相关的理由), exactly one of: a term both have, a source both come from, or a stated relation.</summary>
public sealed record Kinship(Term? Term, Source? Source, Relation? Relation);

/// <summary>A neighbouring case (相关案例) with its strongest reasons first.</summary>
public sealed record RelatedCase(Case Case, ImmutableArray<Kinship> Reasons);

/// <summary>
/// Finds for each case the nearest others. A shared term weighs the more the fewer cases have it (inverse frequency), so that a rare method
/// tells more than a broad theme, and terms that very many share are passed over: the work stays linear in the number of cases.
/// </summary>
internal static class RelatedCases
{
    private const int Most = 5;
    private const int TooCommon = 200;

    public static FrozenDictionary<Case, ImmutableArray<RelatedCase>> Find(ImmutableArray<Case> cases, ImmutableArray<Relation> relations)
    {
        var sharing = Sharing(cases, relations);
        var found = new ImmutableArray<RelatedCase>[cases.Length];
        Parallel.For(0, cases.Length, i => found[i] = Nearest(cases[i], sharing, cases.Length));
        return cases.Select((c, i) => (Case: c, Related: found[i])).ToFrozenDictionary(p => p.Case, p => p.Related);
    }

    private sealed record Index(ILookup<Term, Case> ByTerm, ILookup<Source, Case> BySource, ILookup<Case, Relation> ByRelation);

    private sealed record Tie(Case Other, double Weight, Kinship Reason);

    private static Index Sharing(ImmutableArray<Case> cases, ImmutableArray<Relation> relations) => new(
        cases.SelectMany(c => Weighed(c).Select(t => (Term: t, Case: c))).ToLookup(p => p.Term, p => p.Case),
        cases.SelectMany(c => c.Sources.Select(s => (Source: s, Case: c))).ToLookup(p => p.Source, p => p.Case),
        relations.Where(r => r is { From: Case, To: Case })
            .SelectMany(r => new[] { (End: (Case)r.From, Relation: r), (End: (Case)r.To, Relation: r) })
            .ToLookup(p => p.End, p => p.Relation));

    // Levels, settings and the like sort too coarsely to make two cases kin.
    private static IEnumerable<Term> Weighed(Case item) =>
        item.Terms.Values.SelectMany(t => t).Where(t => t.Taxonomy.HasPages).SelectMany(t => t.Path).Distinct();

    private static ImmutableArray<RelatedCase> Nearest(Case item, Index sharing, int total) =>
    [
        .. Ties(item, sharing, total)
            .Where(t => t.Other != item)
            .GroupBy(t => t.Other)
            .OrderByDescending(g => g.Sum(t => t.Weight))
            .ThenBy(g => g.Key.Id, StringComparer.Ordinal)
            .Take(Most)
            .Select(g => new RelatedCase(g.Key, [.. Strongest(g)])),
    ];

    private static IEnumerable<Tie> Ties(Case item, Index sharing, int total)
    {
        foreach (var relation in sharing.ByRelation[item])
        {
            yield return new Tie((Case)(relation.From == item ? relation.To : relation.From), 10, new Kinship(null, null, relation));
        }

        foreach (var (term, sharers) in Weighed(item).Select(t => (t, sharing.ByTerm[t])))
        {
            var count = sharers.TryGetNonEnumeratedCount(out var known) ? known : sharers.Count();
            var weight = Math.Log(1 + ((double)total / count)) * (term.Taxonomy.TermsAreArticles ? 2 : 1);
            foreach (var other in count > TooCommon ? [] : sharers)
            {
                yield return new Tie(other, weight, new Kinship(term, null, null));
            }
        }

        foreach (var source in item.Sources)
        {
            foreach (var other in sharing.BySource[source].Take(TooCommon))
            {
                yield return new Tie(other, 0.5, new Kinship(null, source, null));
            }
        }
    }

    // Of a path of places only the lowest shared one is worth saying.
    private static IEnumerable<Kinship> Strongest(IEnumerable<Tie> ties)
    {
        var above = ties.Select(t => t.Reason.Term?.Parent).OfType<Term>().ToHashSet();
        return ties.Where(t => t.Reason.Term is null || !above.Contains(t.Reason.Term))
            .OrderByDescending(t => t.Weight)
            .Select(t => t.Reason)
            .Take(3);
    }
}
