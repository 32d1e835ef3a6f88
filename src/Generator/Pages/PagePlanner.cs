using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Knowledge;

namespace Generator.Pages;

/// <summary>Decides which pages there are and where each stands. Two pages at one address are <see cref="PageRules.SameAddress"/>.</summary>
public sealed class PagePlanner
{
    private readonly KnowledgeBase knowledge;
    private readonly SiteConfig config;

    private PagePlanner(KnowledgeBase knowledge, SiteConfig config) => (this.knowledge, this.config) = (knowledge, config);

    /// <summary>Every page in every language, and the attached files that a text shows.</summary>
    public static Checked<SitePlan> Plan(KnowledgeBase knowledge, SiteConfig config)
    {
        var planner = new PagePlanner(knowledge, config);
        var findings = new List<Diagnostic>();
        var pages = Distinct(config.Languages.SelectMany(planner.PagesOf), findings);
        var files = planner.AttachedFiles();
        findings.AddRange(
            from file in files
            join page in pages on file.Path equals page.Path
            select PageRules.SameAddress.At(new SourceLocation(file.Source), file.Path, page.Owner));
        return Checked.Of(new SitePlan(pages, files), findings);
    }

    private IEnumerable<Page> PagesOf(Language language)
    {
        yield return new HomePage(SiteRoutes.Home(language), language) { Versions = Versions(l => SiteRoutes.Home(l)), Owner = "site.yml" };
        yield return new NotFoundPage(SiteRoutes.NotFound(language), language) { Versions = Versions(l => SiteRoutes.NotFound(l)), Owner = "site.yml" };
        yield return new SourceIndexPage(SiteRoutes.SourceIndex(language), language) { Versions = Versions(l => SiteRoutes.SourceIndex(l)), Owner = "site.yml" };
        var paged = Parts(knowledge.Cases, n => SiteRoutes.Browse(language, n));
        foreach (var part in paged)
        {
            yield return new BrowsePage(part.Pages[part.Number - 1], language, part) { Versions = Versions(l => SiteRoutes.Browse(l, part.Number)), Owner = "site.yml" };
        }

        foreach (var page in TermPages(language).Concat(EntryPages(language)))
        {
            yield return page;
        }
    }

    private IEnumerable<Page> TermPages(Language language)
    {
        foreach (var taxonomy in knowledge.Taxonomies.Where(t => t.Config.HasPages))
        {
            yield return new TermIndexPage(SiteRoutes.Index(taxonomy, language), language, taxonomy)
            {
                Versions = Versions(l => SiteRoutes.Index(taxonomy, l)),
                Owner = "site.yml",
            };
            foreach (var term in taxonomy.Terms)
            {
                foreach (var part in Parts(knowledge.CasesOf(term), n => SiteRoutes.Term(term, language, n)))
                {
                    yield return new TermPage(part.Pages[part.Number - 1], language, taxonomy, term, part)
                    {
                        Versions = Versions(l => SiteRoutes.Term(term, l, part.Number)),
                        Owner = term.Location.File,
                    };
                }
            }
        }
    }

    private IEnumerable<Page> EntryPages(Language language)
    {
        for (var i = 0; i < knowledge.Cases.Length; i++)
        {
            var item = knowledge.Cases[i];
            var previous = i > 0 ? knowledge.Cases[i - 1] : null;
            var next = i + 1 < knowledge.Cases.Length ? knowledge.Cases[i + 1] : null;
            yield return new CasePage(SiteRoutes.Entry(item, language), language, item, previous, next) { Versions = Versions(item), Owner = item.Article.Original.File };
        }

        foreach (var source in knowledge.Sources)
        {
            foreach (var part in Parts([.. knowledge.WrittenFrom(source).OfType<Case>()], n => SiteRoutes.Source(source, language, n)))
            {
                yield return new SourcePage(part.Pages[part.Number - 1], language, source, part)
                {
                    Versions = Versions(l => SiteRoutes.Source(source, l, part.Number)),
                    Owner = source.Article.Original.File,
                };
            }
        }

        foreach (var page in knowledge.Pages)
        {
            yield return new TextPage(SiteRoutes.Entry(page, language), language, page) { Versions = Versions(page), Owner = page.Article.Original.File };
        }

        foreach (var entry in knowledge.Entries)
        {
            foreach (var alias in entry.Aliases)
            {
                yield return new RedirectPage(SiteRoutes.Alias(alias, language), language, SiteRoutes.Entry(entry, language)) { Versions = [], Owner = entry.Article.Original.File };
            }
        }
    }

    private ImmutableArray<(Language Language, SitePath Path)> Versions(Entry entry) => Versions(l => SiteRoutes.Entry(entry, l));

    private ImmutableArray<(Language Language, SitePath Path)> Versions(Func<Language, SitePath> path) => [.. config.Languages.Select(l => (l, path(l)))];

    // Even an empty list has its first page.
    private IEnumerable<ListPart> Parts(ImmutableArray<Case> cases, Func<int, SitePath> path)
    {
        var count = Math.Max(1, (cases.Length + config.PageSize - 1) / config.PageSize);
        var paths = Enumerable.Range(1, count).Select(path).ToImmutableArray();
        return Enumerable.Range(1, count)
            .Select(n => new ListPart([.. cases.Skip((n - 1) * config.PageSize).Take(config.PageSize)], cases.Length, n, paths));
    }

    // An image is stored once, beside the first language's page, whichever text shows it.
    private ImmutableArray<AttachedFile> AttachedFiles()
    {
        var used =
            from entry in knowledge.Entries
            from text in entry.Article.Texts
            from link in text.Body.Links
            let target = BodyLink.Parse(link, text.File)
            where target is { ArticleKey: null, File.Length: > 0 } && entry.Article.Attachments.Contains(target.File)
            select (Path: SiteRoutes.Attachment(entry, target.File), target.File);
        return [.. used.Select(u => new AttachedFile(u.Path, u.File)).DistinctBy(f => f.Path).OrderBy(f => f.Path)];
    }

    private static ImmutableArray<Page> Distinct(IEnumerable<Page> pages, List<Diagnostic> findings)
    {
        var seen = new Dictionary<SitePath, Page>();
        var named = new HashSet<(string Owner, string Other, string Address)>();
        foreach (var page in pages)
        {
            // What clashes in the first language clashes in every other as well, and is named once.
            if (!seen.TryAdd(page.Path, page) && named.Add((page.Owner, seen[page.Path].Owner, page.Path.ToString()[page.Language.Path.Length..].TrimStart('/'))))
            {
                findings.Add(PageRules.SameAddress.At(new SourceLocation(page.Owner), page.Path, seen[page.Path].Owner));
            }
        }

        return [.. seen.Values.OrderBy(p => p.Path)];
    }
}
