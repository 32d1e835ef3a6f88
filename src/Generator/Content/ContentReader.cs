using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Markdown;
using Generator.Yaml;

namespace Generator.Content;

/// <summary>Reads <c>content/</c>: folders of articles, in parallel, and the vocabularies that <c>site.yml</c> names.</summary>
public sealed class ContentReader
{
    private const string Root = "content/";

    private readonly SourceTree sources;
    private readonly SiteConfig config;
    private readonly ImmutableDictionary<string, ArticleKind> kinds;

    private ContentReader(SourceTree sources, SiteConfig config)
    {
        (this.sources, this.config) = (sources, config);
        var folders = ImmutableDictionary.CreateBuilder<string, ArticleKind>(StringComparer.Ordinal);
        foreach (var taxonomy in config.Taxonomies.Where(t => t.TermsAreArticles))
        {
            folders[taxonomy.Terms.TrimEnd('/')] = ArticleKind.Method;
        }

        (folders["cases"], folders["sources"], folders["pages"]) = (ArticleKind.Case, ArticleKind.Source, ArticleKind.Page);
        kinds = folders.ToImmutable();
    }

    /// <summary>
    /// Reads every article and vocabulary; one that cannot be read is reported and left out. A file that belongs to none is <see cref="FileRules.StrayFile"/>,
    /// a translation without its original <see cref="FileRules.OrphanTranslation"/>.
    /// </summary>
    public static Checked<ContentSet> Read(SourceTree sources, SiteConfig config)
    {
        var reader = new ContentReader(sources, config);
        var findings = new List<Diagnostic>();
        var vocabularies = reader.ReadVocabularies(findings);
        var lost = config.Taxonomies.Where(t => !t.TermsAreArticles && vocabularies.All(v => v.Taxonomy != t)).Select(t => t.Terms);
        var folders = reader.Folders(findings);
        var read = new Checked<Article?>[folders.Count];
        Parallel.For(0, folders.Count, i => read[i] = reader.ReadArticle(folders[i].Path, folders[i].Files));
        var articles = read.Select(r => r.Into(findings)).OfType<Article>().ToImmutableArray();
        var unreadable = folders.Where((_, i) => read[i].Value is null).Select(f => f.Path).Concat(lost).ToImmutableHashSet(StringComparer.Ordinal);
        return Checked.Of(new ContentSet(articles, vocabularies, unreadable), findings);
    }

    private ImmutableArray<Vocabulary> ReadVocabularies(List<Diagnostic> findings)
    {
        var vocabularies = ImmutableArray.CreateBuilder<Vocabulary>();
        foreach (var taxonomy in config.Taxonomies.Where(t => !t.TermsAreArticles && t.Terms.Length > 0))
        {
            var path = Root + taxonomy.Terms;
            if (sources.Find(path) is not { } file)
            {
                findings.Add(FileRules.Unreadable.At(new SourceLocation(path), "没有这个词表 (no such vocabulary)"));
                continue;
            }

            var before = findings.Count;
            var terms = YamlReader.ReadList(file.ReadText().Into(findings), path).Into(findings);
            if (findings.Count == before || terms.Items.Length > 0)
            {
                vocabularies.Add(new Vocabulary(taxonomy, terms));
            }
        }

        return vocabularies.ToImmutable();
    }

    /// <summary>The folders that hold articles (<c>cases/luojiang-yehua</c>) with their files; anything else is a stray file.</summary>
    private List<(string Path, List<SourceFile> Files)> Folders(List<Diagnostic> findings)
    {
        var vocabularies = config.Taxonomies.Select(t => Root + t.Terms).ToHashSet(StringComparer.Ordinal);
        var folders = new List<(string Path, List<SourceFile> Files)>();
        foreach (var file in sources.Under(Root).Where(f => !vocabularies.Contains(f.Path)))
        {
            var parts = file.Path[Root.Length..].Split('/');
            if (parts.Length < 3 || !kinds.ContainsKey(parts[0]))
            {
                findings.Add(FileRules.StrayFile.At(new SourceLocation(file.Path), file.Path));
                continue;
            }

            var path = $"{parts[0]}/{parts[1]}";
            if (folders.Count == 0 || folders[^1].Path != path)
            {
                folders.Add((path, []));
            }

            folders[^1].Files.Add(file);
        }

        return folders;
    }

    private Checked<Article?> ReadArticle(string path, List<SourceFile> files)
    {
        var findings = new List<Diagnostic>();
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var (folder, id) = (path[..slash], path[(slash + 1)..]);
        var texts = new List<ArticleText>();
        var attachments = new List<string>();
        var failed = false;
        foreach (var file in files)
        {
            var language = LanguageOf(file.Path[(Root.Length + path.Length + 1)..]);
            if (language is null)
            {
                attachments.Add(file.Path);
            }
            else if (config.Languages.All(l => l.Id != language))
            {
                findings.Add(FileRules.UnknownLanguage.At(new SourceLocation(file.Path), language));
            }
            else if (texts.Find(t => t.Language == language) is { } other)
            {
                findings.Add(PageRules.SameAddress.At(new SourceLocation(file.Path), $"{path} ({language})", other.File));
            }
            else if (ReadText(file, language).Into(findings) is { } text)
            {
                texts.Add(text);
            }
            else
            {
                failed = true;
            }
        }

        var original = $"{Root}{path}/index.md";
        if (!Slug.IsValid(id))
        {
            findings.Add(MetadataRules.BadId.At(new SourceLocation(files[0].Path), id, ""));
        }

        if (texts.All(t => t.Language != config.Languages[0].Id))
        {
            if (!failed)
            {
                findings.Add(FileRules.OrphanTranslation.At(new SourceLocation(files[0].Path), original));
            }

            return Checked.Of<Article?>(null, findings);
        }

        var order = config.Languages.Select(l => l.Id).ToList();
        var article = new Article
        {
            Kind = kinds[folder],
            Folder = folder,
            Id = id,
            Texts = [.. texts.OrderBy(t => order.IndexOf(t.Language))],
            Attachments = [.. attachments],
        };
        return Checked.Of<Article?>(article, findings);
    }

    // index.md is the first language, index.en.md English; anything else is an attachment.
    private string? LanguageOf(string name) => name.Split('.') switch
    {
        ["index", "md"] => config.Languages[0].Id,
        ["index", var language, "md"] => language,
        _ => null,
    };

    private static Checked<ArticleText?> ReadText(SourceFile file, string language)
    {
        var findings = new List<Diagnostic>();
        var text = file.ReadText().Into(findings);
        if (findings.Count > 0 || FrontMatter.Read(text, file.Path).Into(findings) is not { } front || findings.Count > 0)
        {
            return Checked.Of<ArticleText?>(null, findings);
        }

        var body = MarkdownReader.Read(front.Body, file.Path, front.BodyFirstLine).Into(findings);
        return Checked.Of<ArticleText?>(new ArticleText(language, file.Path, front.Header, body), findings);
    }
}
