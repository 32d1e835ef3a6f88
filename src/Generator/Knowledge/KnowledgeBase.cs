using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Generator.Knowledge;

/// <summary>An article that is not published now (暂不发布), and why. The date is when it will be; a draft has none.</summary>
public sealed record HeldBack(string Key, string File, HeldBackReason Reason, DateOnly? Date)
{
    /// <summary>The reason in words, for a message.</summary>
    internal string Why => Reason == HeldBackReason.Draft ? "草稿 (a draft)" : $"日期是 (dated) {Date:yyyy-MM-dd}";
}

public enum HeldBackReason
{
    Draft,
    Future,
}

/// <summary>The library as a frozen graph (知识库): every entry and term, with relations and uses visible from both ends.</summary>
public sealed class KnowledgeBase
{
    private readonly FrozenDictionary<string, Entry> byKey;
    private readonly FrozenDictionary<Term, ImmutableArray<Case>> casesByTerm;
    private readonly ILookup<Source, Entry> bySource;
    private readonly ILookup<Entry, Relation> relationsByEnd;
    private readonly FrozenDictionary<Term, Method> methodByTerm;

    internal KnowledgeBase(
        ImmutableArray<Taxonomy> taxonomies, ImmutableArray<Entry> entries, ImmutableArray<Relation> relations, ImmutableArray<HeldBack> heldBack)
    {
        Taxonomies = taxonomies;
        Cases = [.. entries.OfType<Case>().OrderByDescending(c => c.Period.AsOf).ThenBy(c => c.Id, StringComparer.Ordinal)];
        Methods = [.. entries.OfType<Method>()];
        Sources = [.. entries.OfType<Source>()];
        Pages = [.. entries.OfType<StaticPage>()];
        Relations = relations;
        HeldBack = heldBack;
        byKey = entries.ToFrozenDictionary(e => e.Key, StringComparer.Ordinal);
        casesByTerm = RollUp(Cases);
        bySource = entries.SelectMany(e => e.Sources.Select(s => (Source: s, Entry: e))).ToLookup(p => p.Source, p => p.Entry);
        relationsByEnd = relations.SelectMany(r => new[] { (End: r.From, Relation: r), (End: r.To, Relation: r) }).ToLookup(p => p.End, p => p.Relation);
        methodByTerm = Methods.ToFrozenDictionary(m => m.Term);
        Related = RelatedCases.Find(Cases, relations);
    }

    public static KnowledgeBase Empty { get; } = new([], [], [], []);

    /// <summary>In the order of <c>site.yml</c>.</summary>
    public ImmutableArray<Taxonomy> Taxonomies { get; }

    /// <summary>The order of every list: facts of the latest date first, then by id.</summary>
    public ImmutableArray<Case> Cases { get; }

    public ImmutableArray<Method> Methods { get; }

    public ImmutableArray<Source> Sources { get; }

    public ImmutableArray<StaticPage> Pages { get; }

    public ImmutableArray<Relation> Relations { get; }

    /// <summary>What is not published now, in order of key.</summary>
    public ImmutableArray<HeldBack> HeldBack { get; }

    /// <summary>The nearest other cases of each case, with the reasons.</summary>
    public FrozenDictionary<Case, ImmutableArray<RelatedCase>> Related { get; }

    /// <summary>Everything published, in ordinal order of key.</summary>
    public IEnumerable<Entry> Entries => byKey.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => e.Value);

    /// <summary>The entry of a key such as <c>cases/luojiang-yehua</c>; null when there is none or it is held back.</summary>
    public Entry? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>The cases of a term and of every term below it, each once, in list order.</summary>
    public ImmutableArray<Case> CasesOf(Term term) => casesByTerm.GetValueOrDefault(term, []);

    /// <summary>The method that a term is, or null for a term of a data file.</summary>
    public Method? MethodOf(Term term) => methodByTerm.GetValueOrDefault(term);

    /// <summary>The place of a case: its term in the first taxonomy that is a tree; null where the site has none.</summary>
    public Term? PlaceOf(Case item) => Taxonomies.Where(t => t.Config.Hierarchical).SelectMany(t => item.TermsOf(t.Id)).FirstOrDefault();

    /// <summary>Cases and methods written from a source.</summary>
    public IEnumerable<Entry> WrittenFrom(Source source) => bySource[source];

    /// <summary>Relations that an entry has, from whichever end.</summary>
    public IEnumerable<Relation> RelationsOf(Entry entry) => relationsByEnd[entry];

    private static FrozenDictionary<Term, ImmutableArray<Case>> RollUp(ImmutableArray<Case> cases)
    {
        var lists = new Dictionary<Term, ImmutableArray<Case>.Builder>();
        foreach (var item in cases)
        {
            foreach (var term in item.Terms.Values.SelectMany(terms => terms).SelectMany(t => t.Path).Distinct())
            {
                if (!lists.TryGetValue(term, out var list))
                {
                    lists[term] = list = ImmutableArray.CreateBuilder<Case>();
                }

                list.Add(item);
            }
        }

        return lists.ToFrozenDictionary(l => l.Key, l => l.Value.ToImmutable());
    }
}
