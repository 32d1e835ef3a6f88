using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Files;

namespace Generator.Knowledge;

/// <summary>Makes the <see cref="KnowledgeBase"/> from what was read: vocabularies, sources, methods, cases, pages, then what joins them.</summary>
public static class KnowledgeBuilder
{
    /// <summary>Reads, joins and checks. What names a missing term, article, source, heading, file or figure is reported where it stands; so is a review date that has passed.</summary>
    public static Checked<KnowledgeBase> Build(ContentSet content, SourceTree files, SiteConfig config, Publication publication)
    {
        var findings = new List<Diagnostic>();
        var (articles, heldBack) = publication.Sort(content.Articles);
        var published = content with { Articles = articles };
        var taxonomies = new VocabularyReader(config, findings).Read(published);
        var sources = ReadAll(articles, ArticleKind.Source, a => SourceReader.Read(a, files), findings);
        var lookups = new Lookups(taxonomies, sources.ToFrozenDictionary(s => s.Id, StringComparer.Ordinal), heldBack, content);
        var byFolder = taxonomies.Where(t => t.Config.TermsAreArticles).DistinctBy(t => t.Config.Terms).ToFrozenDictionary(t => t.Config.Terms.TrimEnd('/'), StringComparer.Ordinal);
        ImmutableArray<Entry> entries = [.. sources, .. ReadEntries(articles, byFolder, lookups, findings)];
        var reader = new RelationReader(entries.ToFrozenDictionary(e => e.Key, StringComparer.Ordinal), lookups);
        var relations = ReadRelations(entries, reader, findings);
        var knowledge = new KnowledgeBase(taxonomies, entries, relations, [.. heldBack.Values.OrderBy(h => h.Key, StringComparer.Ordinal)]);
        var links = new LinkCheck(knowledge, files, content);
        CheckLinks(entries, links, findings);
        findings.AddRange(taxonomies.SelectMany(t => t.Terms).SelectMany(t => links.Check(t)));
        findings.AddRange(Overdue(entries, publication.Today));
        if (publication.CheckHeldBack)
        {
            // One draft may speak of another; everything else is held to the same rules.
            var drafts = new List<Diagnostic>();
            var held = ReadEntries([.. content.Articles.Except(articles)], byFolder, lookups, drafts);
            ReadRelations(held, reader, drafts);
            CheckLinks(held, links, drafts);
            findings.AddRange(drafts.Where(d => d.Rule != ReferenceRules.HeldBack));
        }

        return Checked.Of(knowledge, findings);
    }

    private static ImmutableArray<Entry> ReadEntries(
        ImmutableArray<Article> articles, FrozenDictionary<string, Taxonomy> byFolder, Lookups lookups, List<Diagnostic> findings) =>
    [
        .. ReadAll(articles, ArticleKind.Method, a => MethodReader.Read(a, byFolder[a.Folder], lookups), findings),
        .. ReadAll(articles, ArticleKind.Case, a => CaseReader.Read(a, lookups), findings),
        .. ReadAll(articles, ArticleKind.Page, a => PageReader.Read(a, lookups), findings),
    ];

    private static T[] ReadAll<T>(ImmutableArray<Article> articles, ArticleKind kind, Func<Article, Checked<T>> read, List<Diagnostic> findings)
    {
        var own = articles.Where(a => a.Kind == kind).ToList();
        var results = new Checked<T>[own.Count];
        Parallel.For(0, own.Count, i => results[i] = read(own[i]));
        return [.. results.Select(r => r.Into(findings))];
    }

    private static ImmutableArray<Relation> ReadRelations(ImmutableArray<Entry> entries, RelationReader reader, List<Diagnostic> findings) =>
        [.. entries.Where(e => e is Case or Method && e.Article.Original.Header.Find("relations") is not null).SelectMany(e => reader.Read(e).Into(findings))];

    private static void CheckLinks(ImmutableArray<Entry> entries, LinkCheck check, List<Diagnostic> findings)
    {
        var found = new ImmutableArray<Diagnostic>[entries.Length];
        Parallel.For(0, entries.Length, i => found[i] = check.Check(entries[i]));
        findings.AddRange(found.SelectMany(f => f));
    }

    private static IEnumerable<Diagnostic> Overdue(ImmutableArray<Entry> entries, DateOnly today) =>
        from entry in entries
        where entry.ReviewBy is { } date && date < today
        let place = entry.Article.Original.Header.Find("review_by")!.Value.Location
        select MetadataRules.ReviewOverdue.At(place, entry.ReviewBy!.Value.ToString("yyyy-MM-dd"));
}
