using System.Collections.Immutable;
using Generator.Knowledge;
using Generator.Pages;

namespace Generator.Rendering;

/// <summary>What a page tells of itself to the layout around it.</summary>
internal sealed record PageSubject(string Kind, string Title)
{
    public string Description { get; init; } = "";

    /// <summary>The way down to the page, without the home page and the page itself.</summary>
    public ImmutableArray<LinkView> Above { get; init; } = [];

    /// <summary>The menu entry it belongs to.</summary>
    public string? Section { get; init; }

    public Entry? Entry { get; init; }

    /// <summary>The file an editor would open, where it is no article's.</summary>
    public string? File { get; init; }
}

/// <summary>Makes what the layout shows around every page.</summary>
internal sealed class FrameBuilder(KnowledgeBase knowledge, LanguageViews views)
{
    private readonly ImmutableArray<LinkView> menu = Menu(knowledge, views);
    private readonly ImmutableArray<LinkView> footer =
    [
        .. knowledge.Pages.Select(views.Link), new LinkView(SiteRoutes.SourceIndex(views.Language).ToString(), views.Wording["sources"]),
    ];

    public LinkView Home { get; } = new(SiteRoutes.Home(views.Language).ToString(), views.Wording["home"]);

    public FrameView Build(Page page, PageSubject subject) => new()
    {
        Kind = subject.Kind,
        Up = page.Path.Up,
        Language = views.Id,
        Locale = views.Language.Locale,
        SiteTitle = views.Config.Title[views.Id],
        SiteDescription = views.Config.Description[views.Id],
        Title = subject.Title,
        Description = subject.Description.Length > 0 ? subject.Description : views.Config.Description[views.Id],
        HomePath = Home.Path,
        BrowsePath = SiteRoutes.Browse(views.Language).ToString(),
        Menu = [.. menu.Select(m => new MenuView(m.Path, m.Title, m.Path == (subject.Section ?? page.Path.ToString())))],
        FooterLinks = footer,
        Breadcrumbs = page is HomePage ? [] : [Home, .. subject.Above],
        Versions = [.. page.Versions.Select(v => new VersionView(v.Path.ToString(), v.Language.Name, v.Language.Locale, v.Language == page.Language, Absolute(v.Path)))],
        Canonical = Absolute(page.Path),
        Feed = Absolute(AbsoluteFiles.Feed(views.Language)),
        BasePath = page is NotFoundPage && views.Config.BaseUrl is { } root ? new Uri(root, page.Path.ToString()).AbsolutePath : null,
        Edit = EditOf(subject.File ?? FileOf(subject.Entry)),
        LastVerified = views.Dates.Of(subject.Entry?.LastVerified),
        IsTranslated = IsTranslated(subject.Entry),
        TextLocale = IsTranslated(subject.Entry) ? null : views.Config.Languages[0].Locale,
    };

    private static ImmutableArray<LinkView> Menu(KnowledgeBase knowledge, LanguageViews views) =>
    [
        new(SiteRoutes.Browse(views.Language).ToString(), views.Wording["browse"]),
        .. knowledge.Taxonomies.Where(t => t.Config.HasPages)
            .Select(t => new LinkView(SiteRoutes.Index(t, views.Language).ToString(), t.Config.Plural[views.Id])),
        .. knowledge.Pages.Where(p => p.Id == "about").Select(views.Link),
    ];

    private bool IsTranslated(Entry? entry) => entry is null || entry.Article.In(views.Id) is not null;

    private string? Absolute(SitePath path) => views.Config.BaseUrl is { } root ? new Uri(root, path.ToString()).AbsoluteUri : null;

    private string? FileOf(Entry? entry) => entry is null ? null : (entry.Article.In(views.Id) ?? entry.Article.Original).File;

    private EditView? EditOf(string? file)
    {
        if (file is null)
        {
            return null;
        }

        var contribute = knowledge.Pages.FirstOrDefault(p => p.Id == "contribute");
        return new EditView(
            views.Config.EditUrl?.Replace("{path}", file, StringComparison.Ordinal),
            contribute is null ? null : views.Link(contribute).Path,
            file);
    }
}
