using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Knowledge;

namespace Generator.Pages;

/// <summary>A page of the site in one language (页面). What it shows follows from its kind; how, from the template of that kind.</summary>
public abstract record Page(SitePath Path, Language Language)
{
    /// <summary>The same page in every language, for the language switch; alike for all the page's versions.</summary>
    public required ImmutableArray<(Language Language, SitePath Path)> Versions { get; init; }

    /// <summary>The file to be named when two pages want one address.</summary>
    public required string Owner { get; init; }
}

/// <summary>One page of a list: the part it shows, and the paths of all its pages.</summary>
public sealed record ListPart(ImmutableArray<Case> Cases, int Total, int Number, ImmutableArray<SitePath> Pages);

public sealed record HomePage(SitePath Path, Language Language) : Page(Path, Language);

/// <summary>Every case, and the place of the search box's results.</summary>
public sealed record BrowsePage(SitePath Path, Language Language, ListPart List) : Page(Path, Language);

public sealed record CasePage(SitePath Path, Language Language, Case Case, Case? Previous, Case? Next) : Page(Path, Language);

/// <summary>A term of a taxonomy, with its cases; the article too where the term is one.</summary>
public sealed record TermPage(SitePath Path, Language Language, Taxonomy Taxonomy, Term Term, ListPart List) : Page(Path, Language);

public sealed record TermIndexPage(SitePath Path, Language Language, Taxonomy Taxonomy) : Page(Path, Language);

public sealed record SourcePage(SitePath Path, Language Language, Source Source) : Page(Path, Language);

public sealed record SourceIndexPage(SitePath Path, Language Language) : Page(Path, Language);

public sealed record TextPage(SitePath Path, Language Language, StaticPage Text) : Page(Path, Language);

public sealed record NotFoundPage(SitePath Path, Language Language) : Page(Path, Language);

/// <summary>An earlier address that leads to the page's present one.</summary>
public sealed record RedirectPage(SitePath Path, Language Language, SitePath Target) : Page(Path, Language);

/// <summary>A file copied as it is: an image beside a text.</summary>
public sealed record AttachedFile(SitePath Path, string Source);

/// <summary>Everything the site will consist of (站点规划), in order of path.</summary>
public sealed record SitePlan(ImmutableArray<Page> Pages, ImmutableArray<AttachedFile> Files)
{
    public static SitePlan Empty { get; } = new([], []);
}
