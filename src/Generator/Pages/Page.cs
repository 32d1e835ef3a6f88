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

/// <summary>One page of a list (列表页): the cases it shows, how many the list has in all, its number from 1, and the paths of all pages.</summary>
public sealed record ListPart(ImmutableArray<Case> Cases, int Total, int Number, ImmutableArray<SitePath> Pages);

/// <summary>首页</summary>
public sealed record HomePage(SitePath Path, Language Language) : Page(Path, Language);

/// <summary>浏览页: every case, and the place of the search box's results.</summary>
public sealed record BrowsePage(SitePath Path, Language Language, ListPart List) : Page(Path, Language);

/// <summary>案例页, with its neighbours in the order of the lists.</summary>
public sealed record CasePage(SitePath Path, Language Language, Case Case, Case? Previous, Case? Next) : Page(Path, Language);

/// <summary>词条页 or 工作法页: a term of a taxonomy, with its cases; the article too where the term is one.</summary>
public sealed record TermPage(SitePath Path, Language Language, Taxonomy Taxonomy, Term Term, ListPart List) : Page(Path, Language);

/// <summary>分类总目: the terms of a taxonomy.</summary>
public sealed record TermIndexPage(SitePath Path, Language Language, Taxonomy Taxonomy) : Page(Path, Language);

/// <summary>来源页</summary>
public sealed record SourcePage(SitePath Path, Language Language, Source Source, ListPart List) : Page(Path, Language);

/// <summary>来源总目</summary>
public sealed record SourceIndexPage(SitePath Path, Language Language) : Page(Path, Language);

/// <summary>文字页: about, contribute.</summary>
public sealed record TextPage(SitePath Path, Language Language, StaticPage Text) : Page(Path, Language);

/// <summary>What a server shows for an address that is none (404).</summary>
public sealed record NotFoundPage(SitePath Path, Language Language) : Page(Path, Language);

/// <summary>旧址: an earlier address that leads to the page's present one.</summary>
public sealed record RedirectPage(SitePath Path, Language Language, SitePath Target) : Page(Path, Language);

/// <summary>附件: a file copied as it is, such as an image beside a text. <see cref="Source"/> is its path among the sources.</summary>
public sealed record AttachedFile(SitePath Path, string Source);

/// <summary>Everything the site will consist of (站点规划), in order of path.</summary>
public sealed record SitePlan(ImmutableArray<Page> Pages, ImmutableArray<AttachedFile> Files)
{
    public static SitePlan Empty { get; } = new([], []);
}
