using Generator.Configuration;
using Generator.Knowledge;

namespace Generator.Pages;

/// <summary>
/// Where everything stands (网址规则). Every page is a file ending in <c>.html</c>; the first language lies at the root, every other in a folder of its own;
/// a list's later pages lie in a folder named after it.
/// </summary>
public static class SiteRoutes
{
    public static SitePath Home(Language language) => SitePath.Of(language.Path, "index.html");

    public static SitePath Browse(Language language, int number = 1) => Numbered(language, "browse", "index", number);

    public static SitePath NotFound(Language language) => SitePath.Of(language.Path, "404.html");

    public static SitePath Index(Taxonomy taxonomy, Language language) => SitePath.Of(language.Path, taxonomy.Config.Path, "index.html");

    public static SitePath SourceIndex(Language language) => SitePath.Of(language.Path, "sources", "index.html");

    public static SitePath Term(Term term, Language language, int number = 1) => Numbered(language, term.Taxonomy.Path, term.Id, number);

    /// <summary>The page of an article; a method's is that of its term.</summary>
    public static SitePath Entry(Entry entry, Language language) => entry switch
    {
        Method method => Term(method.Term, language),
        StaticPage page => SitePath.Of(language.Path, page.Id + ".html"),
        _ => SitePath.Of(language.Path, entry.Article.Folder, entry.Id + ".html"),
    };

    /// <summary>An alias stands where its page would have stood under that name.</summary>
    public static SitePath Alias(string alias, Language language) => SitePath.Of(language.Path, alias + ".html");

    /// <summary>
    /// A file beside a text is stored once, in a folder named after the article, whichever language shows it; null when its name is not safe in an address.
    /// </summary>
    public static SitePath? Attachment(Entry entry, string file)
    {
        var below = file[$"content/{entry.Key}/".Length..];
        return below.Split('/').All(SitePath.IsSafe) ? SitePath.Of(entry.Article.Folder, entry.Id, below) : null;
    }

    private static SitePath Numbered(Language language, string folder, string name, int number) =>
        number == 1 ? SitePath.Of(language.Path, folder, name + ".html") : SitePath.Of(language.Path, folder, name == "index" ? "" : name, $"page-{number}.html");
}
