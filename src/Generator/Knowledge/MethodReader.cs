using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Knowledge;

/// <summary>Reads an article that is a term of a taxonomy, as a <see cref="Method"/>.</summary>
internal static class MethodReader
{
    public static Checked<Method> Read(Article article, Taxonomy taxonomy, Lookups lookups)
    {
        var findings = new List<Diagnostic>();
        var entry = new EntryReader(article, lookups, findings);
        var header = entry.Header;
        header.Original.Require("summary");
        var method = new Method
        {
            Article = article,
            Term = taxonomy.Find(article.Id)!,
            Title = header.RequiredLocal("title"),
            Summary = header.Local("summary", EntryReader.LongestSummary),
            AlsoKnownAs = header.List("also_known_as"),
            Parts = header.List("parts"),
            Terms = entry.ReadTerms(required: false, self: taxonomy.Id),
            Sources = entry.ReadSources(required: false),
            FirstSeen = PartialDate.Read(header.Original, "first_seen"),
            Date = entry.ReadDate(),
            LastVerified = PartialDate.ReadDay(header.Original, "last_verified"),
            ReviewBy = PartialDate.ReadDay(header.Original, "review_by"),
            Aliases = entry.ReadAliases(),
        };
        RelationReader.MarkKnown(header);
        header.Finish();
        return Checked.Of(method, findings);
    }
}

/// <summary>Reads an article of <c>content/pages</c>.</summary>
internal static class PageReader
{
    public static Checked<StaticPage> Read(Article article, Lookups lookups)
    {
        var findings = new List<Diagnostic>();
        var entry = new EntryReader(article, lookups, findings);
        var page = new StaticPage
        {
            Article = article,
            Title = entry.Header.RequiredLocal("title"),
            Summary = entry.Header.Local("summary"),
            Terms = System.Collections.Frozen.FrozenDictionary<string, System.Collections.Immutable.ImmutableArray<Term>>.Empty,
            Sources = [],
            Date = entry.ReadDate(),
            LastVerified = PartialDate.ReadDay(entry.Header.Original, "last_verified"),
            ReviewBy = PartialDate.ReadDay(entry.Header.Original, "review_by"),
            Aliases = entry.ReadAliases(),
        };
        entry.Header.Finish();
        return Checked.Of(page, findings);
    }
}
