using System.Security.Cryptography;
using System.Text;
using Generator.Configuration;
using Generator.Knowledge;

namespace Generator.Pages;

/// <summary>
/// Where everything stands (网址规则). Every page is a file ending in <c>.html</c>; each language lies in its folder, the first as a rule at the root;
/// a list's later pages lie in a folder named after it.
/// </summary>
public static class SiteRoutes
{
    public static SitePath Home(Language language) => SitePath.Of(language.Path, "index.html");

    /// <summary>The list of all cases; <paramref name="number"/> is the page of the list, from 1.</summary>
    public static SitePath Browse(Language language, int number = 1) => Numbered(language, "browse", "index", number);

    public static SitePath NotFound(Language language) => SitePath.Of(language.Path, "404.html");

    public static SitePath Index(Taxonomy taxonomy, Language language) => SitePath.Of(language.Path, taxonomy.Config.Path, "index.html");

    public static SitePath SourceIndex(Language language) => SitePath.Of(language.Path, "sources", "index.html");

    /// <summary>The page of a term; <paramref name="number"/> is the page of its list, from 1.</summary>
    public static SitePath Term(Term term, Language language, int number = 1) => Numbered(language, term.Taxonomy.Path, term.Id, number);

    /// <summary>The page of a source, or a later page of the list of cases written from it.</summary>
    public static SitePath Source(Source source, Language language, int number = 1) => Numbered(language, source.Article.Folder, source.Id, number);

    /// <summary>The page of an article; a method's is that of its term.</summary>
    public static SitePath Entry(Entry entry, Language language) => entry switch
    {
        Method method => Term(method.Term, language),
        StaticPage page => SitePath.Of(language.Path, page.Id + ".html"),
        Source source => Source(source, language),
        _ => SitePath.Of(language.Path, entry.Article.Folder, entry.Id + ".html"),
    };

    /// <summary>An alias stands where its page would have stood under that name.</summary>
    public static SitePath Alias(string alias, Language language) => SitePath.Of(language.Path, alias + ".html");

    /// <summary>
    /// A file beside a text is stored once, in a folder named after the article, whichever language shows it; a name that is not safe in an address gets a plain one.
    /// </summary>
    public static SitePath Attachment(Entry entry, string file)
    {
        var below = file[$"content/{entry.Key}/".Length..].Split('/').Select(n => SitePath.IsSafe(n) ? n : SafeName(n));
        return SitePath.Of(entry.Article.Folder, entry.Id, string.Join('/', below));
    }

    // 夜话.JPG: people name pictures as they like, and addresses stay plain; the hash keeps two names apart.
    private static string SafeName(string name)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8];
        var ending = name[(name.LastIndexOf('.') + 1)..].ToLowerInvariant();
        return SitePath.IsSafe(ending) ? $"file-{hash}.{ending}" : $"file-{hash}";
    }

    private static SitePath Numbered(Language language, string folder, string name, int number) =>
        number == 1 ? SitePath.Of(language.Path, folder, name + ".html") : SitePath.Of(language.Path, folder, name == "index" ? "" : name, $"page-{number}.html");
}
