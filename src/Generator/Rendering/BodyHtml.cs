using System.Collections.Immutable;
using Generator.Content;
using Generator.Knowledge;
using Generator.Markdown;
using Generator.Pages;

namespace Generator.Rendering;

/// <summary>Prints texts for a page: links become relative addresses, figures their words.</summary>
internal sealed class BodyHtml(KnowledgeBase knowledge, LanguageViews views)
{
    public string Of(Entry entry, Page page)
    {
        var text = TextOf(entry);
        return MarkdownWriter.ToHtml(text.Body, new BodyContext(target => Address(target, text.File, entry, page), id => FigureOf(entry, id, text.Language)));
    }

    /// <summary>The introduction of a term of a data file, or an empty text.</summary>
    public string Of(Term term, Page page) => term.Introduction[views.Id] is { } text
        ? MarkdownWriter.ToHtml(text.Body, new BodyContext(target => Address(target, text.File, null, page), _ => null))
        : "";

    public ImmutableArray<ContentsView> Contents(Entry entry) =>
        [.. TextOf(entry).Body.Headings.Where(h => h.Level is 2 or 3).Select(h => new ContentsView(h.Id, h.Text, h.Level))];

    private ArticleText TextOf(Entry entry) => entry.Article.In(views.Id) ?? entry.Article.Original;

    private FigureText? FigureOf(Entry entry, string id, string language) =>
        (entry as Case)?.FindFigure(id) is { } figure ? views.FiguresIn(language).InText(figure) : null;

    // LinkCheck has reported what leads nowhere; such a link is printed as it was written.
    private string Address(string target, string file, Entry? owner, Page page)
    {
        if (BodyLink.Parse(target, file) is not { } link || link.File.Length == 0)
        {
            return target;
        }

        var path = link.ArticleKey is { } key
            ? knowledge.Find(key) is { } other ? SiteRoutes.Entry(other, views.Language) : null
            : owner is null ? null : SiteRoutes.Attachment(owner, link.File);
        return path is null ? target : page.Path.Up + path + (link.Anchor.Length > 0 ? "#" + Uri.EscapeDataString(link.Anchor) : "");
    }
}
