using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Knowledge;
using Generator.Pages;

namespace Generator.Rendering;

/// <summary>What the pages of one language share, made once: words, formats, a card for every case, a line for every term.</summary>
internal sealed class LanguageViews
{
    private readonly KnowledgeBase knowledge;
    private readonly FrozenDictionary<Case, CardView> cards;
    private readonly FrozenDictionary<Term, TermView> terms;
    private readonly FrozenDictionary<string, FigureFormat> figures;

    public LanguageViews(KnowledgeBase knowledge, SiteConfig config, UiText texts, Language language)
    {
        this.knowledge = knowledge;
        (Config, Language) = (config, language);
        Wording = new Wording(texts, language.Id);
        Dates = new DateFormat(Wording);
        figures = config.Languages.ToFrozenDictionary(l => l.Id, l => new FigureFormat(new Wording(texts, l.Id)), StringComparer.Ordinal);
        terms = knowledge.Taxonomies.SelectMany(t => t.Terms).ToFrozenDictionary(t => t, MakeTerm);
        cards = knowledge.Cases.ToFrozenDictionary(c => c, MakeCard);
    }

    public SiteConfig Config { get; }

    public Language Language { get; }

    public Wording Wording { get; }

    public DateFormat Dates { get; }

    public FigureFormat Figures => figures[Id];

    /// <summary>How figures are written in a text of another language, as an article without a translation is.</summary>
    public FigureFormat FiguresIn(string language) => figures[language];

    public string Id => Language.Id;

    public CardView Card(Case item) => cards[item];

    public TermView Term(Term term) => terms[term];

    public LinkView Link(Term term) => new(terms[term].Path, terms[term].Name);

    public LinkView Link(Entry entry) => new(SiteRoutes.Entry(entry, Language).ToString(), entry.Title[Id]);

    public ImmutableArray<TreeView> Tree(Taxonomy taxonomy, IEnumerable<Term> among) =>
        [.. among.Select(t => (Term: t, View: terms[t])).Select(t => new TreeView(t.View.Path, t.View.Name, t.View.Definition, t.View.Count, Tree(taxonomy, taxonomy.ChildrenOf(t.Term))))];

    /// <summary>A taxonomy as a group, with the terms to be shown.</summary>
    public DoorView Door(Taxonomy taxonomy, IEnumerable<TermView> shown) => new(
        SiteRoutes.Index(taxonomy, Language).ToString(), taxonomy.Config.Plural[Id], taxonomy.Config.Intro[Id], taxonomy.Terms.Length, [.. shown]);

    /// <summary>The title of a page of a list; the first page's is the list's own.</summary>
    public string Numbered(string title, ListPart list) => list.Number == 1 ? title : Wording.Fill("title_page", ("title", title), ("n", $"{list.Number}"));

    public ListView List(ListPart part)
    {
        var paths = part.Pages;
        return new ListView(
            [.. part.Cases.Select(Card)],
            part.Total,
            part.Number,
            paths.Length,
            part.Number > 1 ? paths[part.Number - 2].ToString() : null,
            part.Number < paths.Length ? paths[part.Number].ToString() : null,
            [.. PagesNear(part)]);
    }

    public CitationView Cite(Source source)
    {
        var details = new[]
        {
            source.Author[Id], source.Publisher[Id], source.Section[Id], Dates.Of(source.Published)?.Text, source.Page, source.Credit[Id],
        };
        return new CitationView(Link(source).Path, source.Title[Id], string.Join(Wording["list_separator"], details.Where(d => !string.IsNullOrEmpty(d))), source.IsTruncated);
    }

    // The first, the last and those around: a list of n pages costs n links, not n².
    private static IEnumerable<MenuView> PagesNear(ListPart part)
    {
        const int around = 3;
        for (var number = 1; number <= part.Pages.Length; number++)
        {
            var distance = Math.Abs(number - part.Number);
            if (distance <= around || number == 1 || number == part.Pages.Length)
            {
                var isCut = distance == around && number > 2 && number < part.Pages.Length - 1;
                yield return new MenuView(part.Pages[number - 1].ToString(), isCut ? "…" : $"{number}", distance == 0);
            }
        }
    }

    private TermView MakeTerm(Term term)
    {
        var path = term.Taxonomy.HasPages ? SiteRoutes.Term(term, Language).ToString() : "";
        return new TermView(path, term.Name[Id], term.Definition[Id], knowledge.CasesOf(term).Length);
    }

    private CardView MakeCard(Case item)
    {
        var themes = knowledge.Taxonomies.Where(t => t.Config is { HasPages: true, Hierarchical: false, TermsAreArticles: false }).SelectMany(t => item.TermsOf(t.Id));
        return new CardView(
            SiteRoutes.Entry(item, Language).ToString(),
            item.Title[Id],
            item.Summary[Id],
            Wording.Of("form", item.Form),
            knowledge.PlaceOf(item) is { } place ? PlaceName.Of(place, Wording) : "",
            [.. themes.Take(2).Select(Link)],
            Dates.Of(item.Period.AsOf));
    }
}
