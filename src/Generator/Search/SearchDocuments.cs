using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Knowledge;
using Generator.Pages;

namespace Generator.Search;

/// <summary>
/// What a reader can search for in one language (检索范围): articles, terms, sources, pages. A case is found by everything that is said of it:
/// its place up to the province with former and misspelt names, its themes and methods, and its title in the other languages.
/// </summary>
public sealed class SearchDocuments(KnowledgeBase knowledge, Wording wording, Language language)
{
    /// <summary>Cases first, then terms and methods, sources, pages; of equal hits the first in this order stands first.</summary>
    public ImmutableArray<SearchDocument> All() =>
    [
        .. knowledge.Cases.Select(c => Of(c, "case", Facts(c))),
        .. knowledge.Taxonomies.Where(t => t.Config.HasPages).SelectMany(t => t.Terms).Select(Of),
        .. knowledge.Sources.Select(s => Of(s, "source", s.Publisher[language.Id])),
        .. knowledge.Pages.Select(p => Of(p, "page", "")),
    ];

    private SearchDocument Of(Term term) => knowledge.MethodOf(term) is { } method
        ? Of(method, term.Taxonomy.Id, "")
        : new SearchDocument
        {
            Url = SiteRoutes.Term(term, language).ToString(),
            Kind = term.Taxonomy.Id,
            Title = term.Name[language.Id],
            Summary = term.Definition[language.Id],
            Facts = term.Parent is null ? "" : PlaceName.Of(term, wording),
            Terms = [.. Names(term)],
            Sections = [new SearchSection("", "", PlainWords(term))],
        };

    private SearchDocument Of(Entry entry, string kind, string facts) => new()
    {
        Url = SiteRoutes.Entry(entry, language).ToString(),
        Kind = kind,
        Title = entry.Title[language.Id],
        Summary = entry.Summary[language.Id],
        Facts = facts,
        Terms = [.. entry.Title.All, .. entry.Terms.OrderBy(t => t.Key, StringComparer.Ordinal).SelectMany(t => t.Value).SelectMany(Names), .. OwnNames(entry)],
        Sections = [.. Sections(entry), .. FigureSections(entry)],
    };

    private string Facts(Case item) => knowledge.PlaceOf(item) is { } place ? PlaceName.Of(place, wording) : "";

    // A term brings the terms above it along: 岳阳 finds what lies in 汨罗.
    private static IEnumerable<string> Names(Term term) => term.Path.SelectMany(t => t.Name.All.Concat(t.Aliases)).Distinct(StringComparer.Ordinal);

    private IEnumerable<string> OwnNames(Entry entry) => entry is Method method
        ? method.AlsoKnownAs.All.Concat(method.Parts[language.Id])
        : (entry as Case)?.Recognitions.Select(r => r.Name[language.Id]) ?? [];

    private IEnumerable<SearchSection> Sections(Entry entry) =>
        (entry.Article.In(language.Id) ?? entry.Article.Original).Body.Sections.Select(s => new SearchSection(s.Heading, s.HeadingId, s.Text));

    // What a figure counts stands in the ledger, not in the text.
    private IEnumerable<SearchSection> FigureSections(Entry entry) => entry is Case { Figures.Length: > 0 } item
        ? [new SearchSection("", "figures", string.Join('\n', item.Figures.Select(f => f.Label[language.Id])))]
        : [];

    private string PlainWords(Term term)
    {
        var introduction = term.Introduction[language.Id]?.Body.Sections.Select(s => s.Text) ?? [];
        return string.Join('\n', introduction.Append(term.Note[language.Id]).Where(t => t.Length > 0));
    }
}
