using System.Collections.Immutable;

namespace Generator.Rendering;

/// <summary>A taxonomy as a door on the home page, or as a group beside a list (入口): some of its terms, how many there are in all, and the way to all of them.</summary>
public sealed record DoorView(string Path, string Title, string Intro, int Count, ImmutableArray<TermView> Terms);

/// <summary>How much the library holds (总数). <see cref="Doubtful"/> counts figures, <see cref="Truncated"/> sources.</summary>
public sealed record TotalsView(int Cases, int Methods, int Figures, int Doubtful, int Sources, int Truncated);

/// <summary>The home page (首页).</summary>
public sealed record HomeView : PageView
{
    /// <summary>The taxonomies with pages, in the order of <c>site.yml</c>.</summary>
    public required ImmutableArray<DoorView> Doors { get; init; }

    /// <summary>The cases whose facts are of the latest date.</summary>
    public required ImmutableArray<CardView> Newest { get; init; }

    /// <summary>For the line on data quality.</summary>
    public required TotalsView Totals { get; init; }

    /// <summary>Searches that find something, to be tried.</summary>
    public required ImmutableArray<ExampleView> Examples { get; init; }
}

/// <summary>All cases, and the place of the search results (浏览页).</summary>
public sealed record BrowseView : PageView
{
    /// <summary>The cases of this page of the list.</summary>
    public required ListView List { get; init; }

    /// <summary>The taxonomies with pages: other ways in.</summary>
    public required ImmutableArray<DoorView> Groups { get; init; }

    /// <summary>Kinds of search result with their names, for the script: <c>case</c>, <c>案例</c>.</summary>
    public required ImmutableArray<KindView> Kinds { get; init; }
}

/// <summary>A kind of search result and its name.</summary>
public sealed record KindView(string Id, string Name);

/// <summary>The index of a taxonomy (分类总目).</summary>
public sealed record TermIndexView : PageView
{
    /// <summary>The taxonomy's introductory line; may be empty.</summary>
    public required string Intro { get; init; }

    /// <summary>Whether terms have terms below them.</summary>
    public required bool IsTree { get; init; }

    /// <summary>The terms at the top, each with those below it.</summary>
    public required ImmutableArray<TreeView> Tree { get; init; }
}

/// <summary>The page of a term of a data file (词条页): a theme, a place.</summary>
public sealed record TermPageView : PageView
{
    /// <summary>The taxonomy's name.</summary>
    public required string Taxonomy { get; init; }

    /// <summary>One sentence; may be empty.</summary>
    public required string Definition { get; init; }

    /// <summary>The introduction as HTML, or empty.</summary>
    public required string Introduction { get; init; }

    /// <summary>A remark as plain text; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>The terms directly below it.</summary>
    public required ImmutableArray<TermView> Children { get; init; }

    /// <summary>Other taxonomies' terms that these cases have, with counts: the way onward.</summary>
    public required ImmutableArray<DoorView> Groups { get; init; }

    /// <summary>Its cases, and those of the terms below it.</summary>
    public required ListView List { get; init; }
}

/// <summary>The page of a method (工作法页).</summary>
public sealed record MethodView : PageView
{
    /// <summary>The summary as plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>The at-a-glance table.</summary>
    public required ImmutableArray<FactView> Facts { get; init; }

    /// <summary>The parts its name counts.</summary>
    public required ImmutableArray<string> Parts { get; init; }

    /// <summary>The text as HTML.</summary>
    public required string Body { get; init; }

    /// <summary>The headings of the text, second and third level.</summary>
    public required ImmutableArray<ContentsView> Contents { get; init; }

    /// <summary>Relations from whichever end.</summary>
    public required ImmutableArray<RelationView> Relations { get; init; }

    /// <summary>The sources it was written from.</summary>
    public required ImmutableArray<CitationView> Sources { get; init; }

    /// <summary>Terms of other taxonomies that its cases have, with counts: their places, their themes.</summary>
    public required ImmutableArray<DoorView> Groups { get; init; }

    /// <summary>The cases that use it.</summary>
    public required ListView List { get; init; }
}

/// <summary>The list of sources (来源总目).</summary>
public sealed record SourceIndexView : PageView
{
    /// <summary>Every source, in order of id.</summary>
    public required ImmutableArray<SourceLineView> Sources { get; init; }
}

/// <summary>A source in the list, with how many articles were written from it.</summary>
public sealed record SourceLineView(CitationView Citation, int Count);

/// <summary>The page of a source (来源页).</summary>
public sealed record SourcePageView : PageView
{
    /// <summary>Type, publisher, date and so on; what is not printed is said to be missing.</summary>
    public required ImmutableArray<FactView> Facts { get; init; }

    /// <summary>Who holds the rights.</summary>
    public required string Rights { get; init; }

    /// <summary>The text in hand breaks off.</summary>
    public required bool IsTruncated { get; init; }

    /// <summary>What the text is, as HTML; never the stored text.</summary>
    public required string Body { get; init; }

    /// <summary>The cases written from it.</summary>
    public required ListView List { get; init; }

    /// <summary>The methods written from it.</summary>
    public required ImmutableArray<LinkView> Methods { get; init; }
}

/// <summary>A page of text (文字页): about, contribute.</summary>
public sealed record TextView : PageView
{
    /// <summary>The summary as plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>The text as HTML.</summary>
    public required string Body { get; init; }

    /// <summary>The headings of the text, second and third level.</summary>
    public required ImmutableArray<ContentsView> Contents { get; init; }
}

/// <summary>What a server shows for an address that is none (404).</summary>
public sealed record NotFoundView : PageView
{
    /// <summary>The taxonomies with pages: other ways in.</summary>
    public required ImmutableArray<DoorView> Doors { get; init; }
}

/// <summary>An earlier address (旧址).</summary>
public sealed record RedirectView : PageView
{
    /// <summary>The present address, relative to the site's root.</summary>
    public required string TargetPath { get; init; }
}

/// <summary>A search to be tried: its words, and the same as part of an address.</summary>
public sealed record ExampleView(string Words, string Query);
