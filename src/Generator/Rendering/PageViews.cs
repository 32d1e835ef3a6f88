using System.Collections.Concurrent;
using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Knowledge;
using Generator.Pages;

namespace Generator.Rendering;

/// <summary>Turns a planned page into what its template sees. One for each language; safe to use from several threads.</summary>
internal sealed class PageViews
{
    private const int NewestCount = 6;
    private const int DoorTerms = 8;

    private readonly KnowledgeBase knowledge;
    private readonly LanguageViews views;
    private readonly FrameBuilder frames;
    private readonly EntryViews entries;
    private readonly BodyHtml bodies;
    private readonly ConcurrentDictionary<Term, ImmutableArray<DoorView>> groups = new();

    public PageViews(KnowledgeBase knowledge, SiteConfig config, UiText texts, Language language)
    {
        this.knowledge = knowledge;
        views = new LanguageViews(knowledge, config, texts, language);
        frames = new FrameBuilder(knowledge, views);
        bodies = new BodyHtml(knowledge, views);
        entries = new EntryViews(knowledge, views, frames, bodies);
    }

    private string Language => views.Id;

    /// <summary>The view of a page.</summary>
    public PageView Of(Page page) => page switch
    {
        HomePage home => Home(home),
        BrowsePage browse => Browse(browse),
        CasePage item => entries.Case(item),
        TermPage term when knowledge.MethodOf(term.Term) is { } method => entries.Method(term, method, Groups(term)),
        TermPage term => Term(term),
        TermIndexPage index => TermIndex(index),
        SourcePage source => entries.Source(source),
        SourceIndexPage sources => SourceIndex(sources),
        TextPage text => entries.Text(text),
        NotFoundPage missing => NotFound(missing),
        RedirectPage redirect => Redirect(redirect),
        _ => throw new ArgumentOutOfRangeException(nameof(page), page, "a kind of page without a view"),
    };

    private HomeView Home(HomePage page) => new()
    {
        Page = frames.Build(page, new PageSubject("home", views.Config.Title[Language])),
        Doors = Doors(),
        Newest = [.. knowledge.Cases.OrderByDescending(c => c.Date).Take(NewestCount).Select(views.Card)],
        Totals = new TotalsView(
            knowledge.Cases.Length,
            knowledge.Methods.Length,
            knowledge.Cases.Sum(c => c.Figures.Length),
            knowledge.Cases.Sum(c => c.Figures.Count(f => f.IsDoubtful)),
            knowledge.Sources.Length,
            knowledge.Sources.Count(s => s.IsTruncated)),
        Examples = [.. views.Config.SearchExamples.GetValueOrDefault(Language, []).Select(words => new ExampleView(words, Uri.EscapeDataString(words)))],
    };

    private BrowseView Browse(BrowsePage page) => new()
    {
        Page = frames.Build(page, new PageSubject("browse", views.Numbered(views.Wording["browse"], page.List)) { Section = SiteRoutes.Browse(page.Language).ToString() }),
        List = views.List(page.List),
        Groups = Doors(),
        Kinds =
        [
            .. ((string[])["case", "source", "page"]).Select(k => new KindView(k, views.Wording[$"kind_{k}"])),
            .. knowledge.Taxonomies.Where(t => t.Config.HasPages).Select(t => new KindView(t.Id, t.Config.Name[Language])),
        ],
    };

    private TermIndexView TermIndex(TermIndexPage page) => new()
    {
        Page = frames.Build(page, new PageSubject("term-index", page.Taxonomy.Config.Plural[Language]) { File = FileOf(page.Taxonomy.Config) }),
        Intro = page.Taxonomy.Config.Intro[Language],
        IsTree = page.Taxonomy.Config.Hierarchical,
        Tree = views.Tree(page.Taxonomy, page.Taxonomy.Roots),
    };

    private TermPageView Term(TermPage page)
    {
        var term = page.Term;
        var index = Index(page.Taxonomy);
        return new TermPageView
        {
            Page = frames.Build(page, new PageSubject("term", views.Numbered(term.Name[Language], page.List))
            {
                Description = term.Definition[Language],
                Above = [index, .. term.Path[..^1].Select(views.Link)],
                Section = index.Path,
                File = FileOf(page.Taxonomy.Config),
            }),
            Taxonomy = page.Taxonomy.Config.Name[Language],
            Definition = term.Definition[Language],
            Introduction = bodies.Of(term, page),
            Note = term.Note[Language],
            Children = [.. page.Taxonomy.ChildrenOf(term).Select(views.Term)],
            Groups = Groups(page),
            List = views.List(page.List),
        };
    }

    private SourceIndexView SourceIndex(SourceIndexPage page) => new()
    {
        Page = frames.Build(page, new PageSubject("source-index", views.Wording["sources"])),
        Sources = [.. knowledge.Sources.Select(s => new SourceLineView(views.Cite(s), knowledge.WrittenFrom(s).OfType<Case>().Count()))],
    };

    private NotFoundView NotFound(NotFoundPage page) => new()
    {
        Page = frames.Build(page, new PageSubject("not-found", views.Wording["not_found"])),
        Doors = Doors(),
    };

    private RedirectView Redirect(RedirectPage page) => new()
    {
        Page = frames.Build(page, new PageSubject("redirect", views.Wording["moved"])),
        TargetPath = page.Target.ToString(),
    };

    // Every taxonomy with pages: its roots if it is a tree, otherwise its most used terms.
    private ImmutableArray<DoorView> Doors() =>
    [
        .. knowledge.Taxonomies.Where(t => t.Config.HasPages).Select(t => views.Door(t, MostUsed(t.Roots.Select(views.Term)))),
    ];

    // The terms of the other taxonomies that a term's cases have: counted once, however many pages its list has.
    private ImmutableArray<DoorView> Groups(TermPage page) => groups.GetOrAdd(page.Term, term =>
    {
        var counts = knowledge.CasesOf(term).SelectMany(c => c.Terms.Values.SelectMany(t => t)).CountBy(t => t).ToDictionary();
        return
        [
            .. knowledge.Taxonomies.Where(t => t.Config.HasPages && t != page.Taxonomy)
                .Select(t => views.Door(t, MostUsed(t.Terms.Where(counts.ContainsKey).Select(other => views.Term(other) with { Count = counts[other] }))))
                .Where(d => d.Terms.Length > 0),
        ];
    });

    private static IEnumerable<TermView> MostUsed(IEnumerable<TermView> terms) => terms.Where(t => t.Count > 0).OrderByDescending(t => t.Count).Take(DoorTerms);

    private LinkView Index(Taxonomy taxonomy) => new(SiteRoutes.Index(taxonomy, views.Language).ToString(), taxonomy.Config.Plural[Language]);

    private static string? FileOf(TaxonomyConfig taxonomy) => taxonomy.TermsAreArticles ? null : "content/" + taxonomy.Terms;
}
