using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Markdown;

namespace Generator.Content;

/// <summary>Reads one folder of <c>content/</c> as an <see cref="Article"/>: a text a language, everything else an attachment.</summary>
internal sealed class ArticleReader(SiteConfig config, ImmutableDictionary<string, ArticleKind> kinds)
{
    /// <summary>Null when the original is missing (<see cref="FileRules.OrphanTranslation"/>) or cannot be read, which is reported too.</summary>
    /// <param name="path">The folder below <c>content/</c>: kind and id.</param>
    /// <param name="files">The files in it.</param>
    public Checked<Article?> Read(string path, List<SourceFile> files)
    {
        var findings = new List<Diagnostic>();
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var (folder, id) = (path[..slash], path[(slash + 1)..]);
        var named = files.ToLookup(f => LanguageOf(f.Path[($"content/{path}/".Length)..]) is not null);
        var texts = ReadTexts(path, named[true], findings);
        if (!Slug.IsValid(id))
        {
            findings.Add(MetadataRules.BadId.At(new SourceLocation(files[0].Path), id, "文件夹名就是编号 (the folder's name is the id)"));
        }

        var original = $"content/{path}/index.md";
        if (named[true].All(f => LanguageOf(f.Path[($"content/{path}/".Length)..]) != config.Languages[0].Id))
        {
            findings.Add(FileRules.OrphanTranslation.At(new SourceLocation(files[0].Path), original));
        }

        if (texts.TrueForAll(t => t.Language != config.Languages[0].Id))
        {
            return Checked.Of<Article?>(null, findings);
        }

        var order = config.Languages.Select(l => l.Id).ToList();
        var article = new Article
        {
            Kind = kinds[folder],
            Folder = folder,
            Id = id,
            Texts = [.. texts.OrderBy(t => order.IndexOf(t.Language))],
            Attachments = [.. named[false].Select(f => f.Path)],
        };
        return Checked.Of<Article?>(article, findings);
    }

    private List<ArticleText> ReadTexts(string path, IEnumerable<SourceFile> files, List<Diagnostic> findings)
    {
        var texts = new List<ArticleText>();
        foreach (var file in files)
        {
            var language = LanguageOf(file.Path[($"content/{path}/".Length)..])!;
            if (config.Languages.All(l => l.Id != language))
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
        }

        return texts;
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
