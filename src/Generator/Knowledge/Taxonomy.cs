using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Diagnostics;

namespace Generator.Knowledge;

/// <summary>A term of a taxonomy (词条): a theme, a place, a method, a level. Two terms are the same only if they are the same object.</summary>
public sealed class Term
{
    public required TaxonomyConfig Taxonomy { get; init; }

    public required string Id { get; init; }

    public required LocalText Name { get; init; }

    /// <summary>One sentence that says what it means.</summary>
    public required LocalText Definition { get; init; }

    /// <summary>A paragraph of Markdown for the term's page.</summary>
    public required LocalText Introduction { get; init; }

    /// <summary>Where the introduction stands, for findings about its text.</summary>
    public SourceLocation IntroductionLocation { get; init; }

    public required LocalText Note { get; init; }

    /// <summary>Other words for it, former names, common misspellings; found by search.</summary>
    public required ImmutableArray<string> Aliases { get; init; }

    /// <summary>The rank of a place (<c>province</c> … <c>community</c>), or null.</summary>
    public string? Level { get; init; }

    public required Term? Parent { get; init; }

    public required SourceLocation Location { get; init; }

    /// <summary>From the root of the tree down to the term itself.</summary>
    public ImmutableArray<Term> Path => Parent is null ? [this] : Parent.Path.Add(this);

    public override string ToString() => $"{Taxonomy.Id}:{Id}";
}

/// <summary>A way of sorting cases (分类) with its terms in the order they are listed, parents before children.</summary>
public sealed class Taxonomy
{
    private readonly FrozenDictionary<string, Term> byId;
    private readonly ILookup<Term, Term> children;

    public Taxonomy(TaxonomyConfig config, IEnumerable<Term> terms)
    {
        Config = config;
        Terms = [.. terms];
        byId = Terms.ToFrozenDictionary(t => t.Id, StringComparer.Ordinal);
        children = Terms.Where(t => t.Parent is not null).ToLookup(t => t.Parent!);
    }

    public TaxonomyConfig Config { get; }

    public string Id => Config.Id;

    public ImmutableArray<Term> Terms { get; }

    public IEnumerable<Term> Roots => Terms.Where(t => t.Parent is null);

    public Term? Find(string id) => byId.GetValueOrDefault(id);

    public IEnumerable<Term> ChildrenOf(Term term) => children[term];
}
