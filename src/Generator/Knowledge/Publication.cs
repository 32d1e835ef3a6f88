using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Knowledge;

/// <summary>
/// What is published (发布范围): drafts and articles dated after <paramref name="Today"/> are held back unless asked for.
/// With <paramref name="CheckHeldBack"/> what is held back is not published but its mistakes are reported.
/// </summary>
public sealed record Publication(DateOnly Today, bool IncludeDrafts = false, bool IncludeFuture = false, bool CheckHeldBack = false)
{
    /// <summary>Parts the articles into those published and those held back. A bad <c>draft</c> or <c>date</c> is reported where the header is read as a whole.</summary>
    internal (ImmutableArray<Article> Published, FrozenDictionary<string, HeldBack> HeldBack) Sort(IEnumerable<Article> articles)
    {
        var published = ImmutableArray.CreateBuilder<Article>();
        var held = new Dictionary<string, HeldBack>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            if (WhyHeldBack(article) is { } reason)
            {
                held.Add(reason.Key, reason);
            }
            else
            {
                published.Add(article);
            }
        }

        return (published.ToImmutable(), held.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private HeldBack? WhyHeldBack(Article article)
    {
        var key = $"{article.Folder}/{article.Id}";
        var header = new MapReader(article.Original.Header, new List<Diagnostic>());
        if (header.Flag("draft"))
        {
            return IncludeDrafts ? null : new HeldBack(key, article.Original.File, HeldBackReason.Draft, null);
        }

        // A source's date is when it was printed, not when it is published here.
        return article.Kind != ArticleKind.Source && PartialDate.ReadDay(header, "date") is { } date && date > Today && !IncludeFuture
            ? new HeldBack(key, article.Original.File, HeldBackReason.Future, date)
            : null;
    }
}
