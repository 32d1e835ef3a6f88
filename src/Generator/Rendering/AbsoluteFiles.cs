using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Generator.Configuration;
using Generator.Knowledge;
using Generator.Pages;

namespace Generator.Rendering;

/// <summary>
/// The files that need absolute addresses and exist only with a <c>base_url</c>: <c>sitemap.xml</c> with language pairs (sitemaps.org 0.9, xhtml:link)
/// and an Atom feed a language (RFC 4287).
/// </summary>
public static class AbsoluteFiles
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const int FeedLength = 50;

    /// <summary>The files, or none without a <c>base_url</c>. A case that has neither <c>last_verified</c> nor <c>date</c> is in no feed.</summary>
    public static ImmutableArray<SiteFile> Write(SitePlan plan, KnowledgeBase knowledge, SiteConfig config)
    {
        if (config.BaseUrl is not { } root)
        {
            return [];
        }

        return [WriteSitemap(plan, root), .. config.Languages.Select(l => WriteFeed(l, knowledge, config, root))];
    }

    /// <summary>Where a language's feed stands.</summary>
    public static SitePath Feed(Language language) => SitePath.Of(language.Path, "feed.xml");

    private static SiteFile WriteSitemap(SitePlan plan, Uri root) => new(SitePath.Of("sitemap.xml"), Xml(xml =>
    {
        xml.WriteStartElement("urlset", Sitemap);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var page in plan.Pages.Where(p => p is not (NotFoundPage or RedirectPage)))
        {
            xml.WriteStartElement("url", Sitemap);
            xml.WriteElementString("loc", Sitemap, Absolute(root, page.Path));
            foreach (var (language, path) in page.Versions)
            {
                xml.WriteStartElement("link", Xhtml);
                xml.WriteAttributeString("rel", "alternate");
                xml.WriteAttributeString("hreflang", language.Locale);
                xml.WriteAttributeString("href", Absolute(root, path));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }));

    private static SiteFile WriteFeed(Language language, KnowledgeBase knowledge, SiteConfig config, Uri root)
    {
        // A case that was never dated cannot say when it changed, which Atom requires of every entry.
        var cases = knowledge.Cases.Where(c => Changed(c) is not null).OrderByDescending(Changed).ThenBy(c => c.Id, StringComparer.Ordinal).Take(FeedLength).ToList();
        var home = Absolute(root, SiteRoutes.Home(language));
        return new SiteFile(Feed(language), Xml(xml =>
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, language.Locale);
            xml.WriteElementString("title", Atom, config.Title[language.Id]);
            xml.WriteElementString("id", Atom, home);
            WriteLink(xml, "alternate", home);
            WriteLink(xml, "self", Absolute(root, Feed(language)));
            xml.WriteElementString("updated", Atom, Instant(cases.Max(Changed) ?? DateOnly.MinValue));
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, config.Title[language.Id]);
            xml.WriteEndElement();
            foreach (var item in cases)
            {
                var address = Absolute(root, SiteRoutes.Entry(item, language));
                xml.WriteStartElement("entry", Atom);
                xml.WriteElementString("title", Atom, item.Title[language.Id]);
                xml.WriteElementString("id", Atom, address);
                WriteLink(xml, "alternate", address);
                xml.WriteElementString("updated", Atom, Instant(Changed(item)!.Value));
                xml.WriteElementString("summary", Atom, item.Summary[language.Id]);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }));
    }

    private static DateOnly? Changed(Case item) => item.LastVerified ?? item.Date;

    private static string Instant(DateOnly day) => $"{day:yyyy-MM-dd}T00:00:00Z";

    private static string Absolute(Uri root, SitePath path) => new Uri(root, path.ToString()).AbsoluteUri;

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static byte[] Xml(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartDocument();
            write(xml);
            xml.WriteEndDocument();
        }

        return bytes.ToArray();
    }
}
