using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Files;
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
        var folderReader = new ArticleReader(config, reader.kinds);
        var read = new Checked<Article?>[folders.Count];
        Parallel.For(0, folders.Count, i => read[i] = folderReader.Read(folders[i].Path, folders[i].Files));
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
                findings.Add(FileRules.Unreadable.At(new SourceLocation(path), "site.yml 里 terms 写的这个词表不存在 (the vocabulary that site.yml names under terms does not exist)"));
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
}
