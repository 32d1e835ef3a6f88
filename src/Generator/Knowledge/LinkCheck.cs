using System.Collections.Immutable;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Markdown;
using Generator.Yaml;

namespace Generator.Knowledge;

/// <summary>Checks that what a text points to exists: articles, headings, images, figures.</summary>
internal sealed class LinkCheck(KnowledgeBase knowledge, SourceTree files, ContentSet content)
{
    // What a browser would run, such as HTML or SVG, is not among them.
    private static readonly string[] FileTypes = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".pdf", ".docx", ".xlsx", ".csv"];

    public ImmutableArray<Diagnostic> Check(Entry entry)
    {
        var findings = new List<Diagnostic>();
        foreach (var text in entry.Article.Texts)
        {
            CheckLinks(text, findings);
            var known = (entry as Case)?.Figures.Select(f => f.Id).ToList() ?? [];
            findings.AddRange(text.Body.Figures.Where(f => !known.Contains(f.Id))
                .Select(f => FigureRules.UnknownFigure.At(f.Location, f.Id, Suggestion.For(f.Id, known))));
        }

        return [.. findings];
    }

    /// <summary>The same for the introduction of a term; what is wrong is reported where the text begins.</summary>
    public ImmutableArray<Diagnostic> Check(Term term)
    {
        var findings = new List<Diagnostic>();
        foreach (var text in term.Introduction.All)
        {
            var own = new List<Diagnostic>();
            CheckLinks(text, own);
            own.AddRange(text.Body.Figures.Select(f => FigureRules.UnknownFigure.At(f.Location, f.Id, "")));
            findings.AddRange(own.Select(f => f with { Location = text.Header.Location }));
        }

        return [.. findings];
    }

    private void CheckLinks(ArticleText text, List<Diagnostic> findings)
    {
        foreach (var link in text.Body.Links)
        {
            if (BodyLink.Parse(link, text.File) is { } target)
            {
                Check(link, target, text, findings);
            }
        }
    }

    private void Check(Link link, BodyLink target, ArticleText text, List<Diagnostic> findings)
    {
        if (target.ArticleKey is not { } key)
        {
            CheckFile(link, target, text, findings);
        }
        else if (knowledge.Find(key) is { } entry)
        {
            CheckAnchor(link, target, entry.Article.In(text.Language) ?? entry.Article.Original, findings);
        }
        else
        {
            ReportMissing(link, key, text.File, findings);
        }
    }

    private void ReportMissing(Link link, string key, string file, List<Diagnostic> findings)
    {
        if (knowledge.HeldBack.FirstOrDefault(h => h.Key == key) is { } held)
        {
            findings.Add(ReferenceRules.HeldBack.At(link.Location, key, held.Why));
        }
        else if (!content.Unreadable.Contains(key))
        {
            var nearest = Nearest.To(key, knowledge.Entries.Select(e => e.Key));
            findings.Add(TextRules.BrokenLink.At(link.Location, link.Target, nearest is null ? "" : $"→ {BodyLink.From(file, nearest)}?"));
        }
    }

    private static void CheckAnchor(Link link, BodyLink target, ArticleText text, List<Diagnostic> findings)
    {
        var anchors = text.Body.Headings.Select(h => h.Id).ToList();
        if (target.Anchor.Length > 0 && !anchors.Contains(target.Anchor))
        {
            findings.Add(TextRules.BrokenAnchor.At(link.Location, target.Anchor, Suggestion.For(target.Anchor, anchors)));
        }
    }

    private void CheckFile(Link link, BodyLink target, ArticleText text, List<Diagnostic> findings)
    {
        if (target.File.Length == 0)
        {
            CheckAnchor(link, target, text, findings);
            return;
        }

        var folder = text.File[..(text.File.LastIndexOf('/') + 1)];
        if (files.Find(target.File) is null || !target.IsAttachmentOf(text.File))
        {
            var nearest = Suggestion.For(link.Target, files.Under(folder).Select(f => f.Path[folder.Length..]));
            findings.Add((link.IsImage ? TextRules.MissingImage : TextRules.BrokenLink).At(link.Location, link.Target, nearest));
        }
        else if (!FileTypes.Contains(Path.GetExtension(target.File).ToLowerInvariant()))
        {
            findings.Add(TextRules.FileType.At(link.Location, link.Target));
        }
    }
}
