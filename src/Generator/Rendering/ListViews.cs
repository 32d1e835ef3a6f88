using System.Collections.Immutable;

namespace Generator.Rendering;

/// <summary>A taxonomy as a door on the home page, or as a group beside a list: its first terms, and the way to all of them.</summary>
public sealed record DoorView(string Path, string Title, string Intro, int Count, ImmutableArray<TermView> Terms);

/// <summary>How much the library holds.</summary>
public sealed record TotalsView(int Cases, int Methods, int Figures, int Doubtful, int Sources, int Truncated);

/// <summary>The home page (首页).</summary>
public sealed record HomeView : PageView
{
    public required ImmutableArray<DoorView> Doors { get; init; }

    public required ImmutableArray<CardView> Newest { get; init; }

    public required TotalsView Totals { get; init; }

    /// <summary>Searches that find something, to be tried.</summary>
    public required ImmutableArray<string> Examples { get; init; }
}

/// <summary>All cases, and the place of the search results (浏览页).</summary>
public sealed record BrowseView : PageView
{
    public required ListView List { get; init; }

    public required ImmutableArray<DoorView> Groups { get; init; }

    /// <summary>Kinds of search result with their names, for the script: <c>case</c>, <c>案例</c>.</summary>
    public required ImmutableArray<KindView> Kinds { get; init; }
}

/// <summary>A kind of search result and its name.</summary>
public sealed record KindView(string Id, string Name);

/// <summary>The index of a taxonomy (分类总目).</summary>
public sealed record TermIndexView : PageView
{
    public required string Intro { get; init; }

    public required bool IsTree { get; init; }

    public required ImmutableArray<TreeView> Tree { get; init; }
}

/// <summary>The page of a term of a data file (词条页): a theme, a place.</summary>
public sealed record TermPageView : PageView
{
    /// <summary>The taxonomy's name.</summary>
    public required string Taxonomy { get; init; }

    public required string Definition { get; init; }

    /// <summary>The introduction as HTML, or empty.</summary>
    public required string Introduction { get; init; }

    public required string Note { get; init; }

    public required ImmutableArray<TermView> Children { get; init; }

    /// <summary>Other taxonomies' terms that these cases have, with counts: the way onward.</summary>
    public required ImmutableArray<DoorView> Groups { get; init; }

    public required ListView List { get; init; }
}

/// <summary>The page of a method (工作法页).</summary>
public sealed record MethodView : PageView
{
    public required string Summary { get; init; }

    public required ImmutableArray<FactView> Facts { get; init; }

    public required ImmutableArray<string> Parts { get; init; }

    public required string Body { get; init; }

    public required ImmutableArray<ContentsView> Contents { get; init; }

    public required ImmutableArray<RelationView> Relations { get; init; }

    public required ImmutableArray<CitationView> Sources { get; init; }

    /// <summary>The places of its cases.</summary>
    public required ImmutableArray<DoorView> Groups { get; init; }

    public required ListView List { get; init; }
}

/// <summary>The list of sources (来源总目).</summary>
public sealed record SourceIndexView : PageView
{
    public required ImmutableArray<SourceLineView> Sources { get; init; }
}

/// <summary>A source in the list, with how many articles were written from it.</summary>
public sealed record SourceLineView(CitationView Citation, int Count);

/// <summary>The page of a source (来源页).</summary>
public sealed record SourcePageView : PageView
{
    public required ImmutableArray<FactView> Facts { get; init; }

    public required string Rights { get; init; }

    public required bool IsTruncated { get; init; }

    public required string Body { get; init; }

    public required ImmutableArray<CardView> Cases { get; init; }

    public required ImmutableArray<LinkView> Methods { get; init; }
}

/// <summary>A page of text (文字页): about, contribute.</summary>
public sealed record TextView : PageView
{
    public required string Summary { get; init; }

    public required string Body { get; init; }

    public required ImmutableArray<ContentsView> Contents { get; init; }
}

/// <summary>What a server shows for an address that is none (404).</summary>
public sealed record NotFoundView : PageView
{
    public required ImmutableArray<DoorView> Doors { get; init; }
}

/// <summary>An earlier address (旧址).</summary>
public sealed record RedirectView : PageView
{
    public required string TargetPath { get; init; }
}
