using System.Collections.Immutable;

namespace Generator.Rendering;

/// <summary>A link (链接). <see cref="Path"/> is relative to the site's root: a template writes <c>{{@root.up}}{{path}}</c>, so that one link serves every page.</summary>
public sealed record LinkView(string Path, string Title);

/// <summary>An entry of the menu.</summary>
public sealed record MenuView(string Path, string Title, bool IsCurrent);

/// <summary>The same page in another language. <see cref="Address"/> is absolute, or null without a <c>base_url</c>.</summary>
public sealed record VersionView(string Path, string Name, string Locale, bool IsCurrent, string? Address);

/// <summary>Where the page can be corrected: an address where <c>site.yml</c> names one, otherwise the file and the page that explains how.</summary>
public sealed record EditView(string? Address, string? ContributePath, string File);

/// <summary>A date as exact as it is known: for people, and for machines (<c>2021-05</c>).</summary>
public sealed record DateView(string Text, string Iso);

/// <summary>What a template sees of its page (页面视图). The names are those of the properties, starting with a small letter.</summary>
public abstract record PageView
{
    /// <summary>What the layout around the page needs.</summary>
    public required FrameView Page { get; init; }

    /// <summary>The way from this page up to the site's root, to be written before every path: <c>{{@root.up}}{{path}}</c>.</summary>
    public string Up => Page.Up;
}

/// <summary>What the layout around every page needs.</summary>
public sealed record FrameView
{
    /// <summary>The kind of page, which is the name of its template: <c>case</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The home page, whose title is the site's.</summary>
    public bool IsHome => Kind == "home";

    /// <summary>The way from this page up to the site's root: empty, <c>../</c> or <c>../../</c>.</summary>
    public required string Up { get; init; }

    /// <summary>The id of the page's language, such as <c>zh</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The language tag for the <c>lang</c> attribute, such as <c>zh-CN</c>.</summary>
    public required string Locale { get; init; }

    /// <summary>The name of the library.</summary>
    public required string SiteTitle { get; init; }

    /// <summary>A sentence about the library.</summary>
    public required string SiteDescription { get; init; }

    /// <summary>The page's own title.</summary>
    public required string Title { get; init; }

    /// <summary>A sentence for the head of the page.</summary>
    public required string Description { get; init; }

    /// <summary>The home page in this language, relative to the root.</summary>
    public required string HomePath { get; init; }

    /// <summary>The page with the list of all cases and the search results, relative to the root.</summary>
    public required string BrowsePath { get; init; }

    /// <summary>The main menu.</summary>
    public required ImmutableArray<MenuView> Menu { get; init; }

    /// <summary>Pages of text, and the list of sources.</summary>
    public required ImmutableArray<LinkView> FooterLinks { get; init; }

    /// <summary>From the home page down to the page above this one.</summary>
    public required ImmutableArray<LinkView> Breadcrumbs { get; init; }

    /// <summary>This page in every language, its own included.</summary>
    public required ImmutableArray<VersionView> Versions { get; init; }

    /// <summary>The absolute address of this page, or null without a <c>base_url</c>.</summary>
    public required string? Canonical { get; init; }

    /// <summary>The absolute address of the feed in this language, or null without a <c>base_url</c>.</summary>
    public required string? Feed { get; init; }

    /// <summary>The page's own address on its server, for the one page that is shown at any address (404); null for all others and without a <c>base_url</c>.</summary>
    public required string? BasePath { get; init; }

    /// <summary>Where the page can be corrected; null for pages that come from no single file.</summary>
    public required EditView? Edit { get; init; }

    /// <summary>When the article was last compared with its sources.</summary>
    public required DateView? LastVerified { get; init; }

    /// <summary>False when the article has no text in this language and shows that of the first.</summary>
    public required bool IsTranslated { get; init; }

    /// <summary>The language tag of the article's text where it is not the page's own; otherwise null.</summary>
    public required string? TextLocale { get; init; }
}

/// <summary>A term of a taxonomy (词条), with how many cases it has, those of the terms below it included. Without a page its path is empty.</summary>
public sealed record TermView(string Path, string Name, string Definition, int Count);

/// <summary>A term in a tree, with the terms below it.</summary>
public sealed record TreeView(string Path, string Name, string Definition, int Count, ImmutableArray<TreeView> Children);

/// <summary>A case in a list (卡片). <see cref="Place"/> is its whole path of places in words.</summary>
public sealed record CardView(string Path, string Title, string Summary, string Form, string Place, ImmutableArray<LinkView> Themes, DateView? AsOf);

/// <summary>One page of a list (列表). <see cref="Number"/> counts from 1, <see cref="Total"/> the cases on all pages; a path to a page that is not there is null.</summary>
public sealed record ListView(ImmutableArray<CardView> Cards, int Total, int Number, int PageCount, string? PreviousPath, string? NextPath, ImmutableArray<MenuView> Pages)
{
    /// <summary>The list goes on over more than one page.</summary>
    public bool HasSeveral => PageCount > 1;
}

/// <summary>A line of an article's table of contents.</summary>
public sealed record ContentsView(string Anchor, string Title, int Level);
