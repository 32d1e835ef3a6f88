using System.Text.RegularExpressions;
using System.Xml.Linq;
using Generator.Building;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Rendering;

/// <summary>Whatever an editor writes reaches a reader as text, on every page and in every file.</summary>
public sealed partial class EscapingTests
{
    private const string Hostile = "</script><img class=hostile onerror=alert(1)>\\\"'&{{page.title}}";
    private const string AsText = "</script><img class=hostile onerror=alert(1)>\"'&{{page.title}}";

    private static readonly BuildResult Result = HostileSite().Build(o => o with { BaseUrl = new Uri("https://example.org/kb/") });

    // Every text of every file below content, and those of site.yml, with a hostile tail.
    private static Site HostileSite()
    {
        var site = Site.Minimal.AnotherCase("other")
            .Header(Site.Case, "relations: [{ type: part_of, to: cases/other, basis: inferred, note: 理由 }]\ntransfer: { cost: 很少, steps: [一, 二] }")
            .Header(Site.Case, "recognitions: [{ id: a, name: 奖, by: 局, year: 2022, quote: 提供岗位 }]")
            .Header(Site.Method, "parts: [一, 二]").Header(Site.Source, "author: 人\nsection: 版\ncredit: 据\npage: A1")
            .Replace(Site.Themes, "  aliases: [老年服务]", "  aliases: [老年服务]\n  note: { zh: 注, en: Note }");
        return site.Paths.Where(p => p.StartsWith("content/", StringComparison.Ordinal) && !p.EndsWith("txt", StringComparison.Ordinal) || p == Site.Config)
            .ToList().Aggregate(site, (s, path) => s.With(path, Text().Replace(s.Text(path), m => $"{m.Groups["key"].Value}: \"{m.Groups["text"].Value}{Hostile}\"")));
    }

    [Fact]
    public void The_site_is_built_with_the_hostile_texts_in_it()
    {
        Assert.Equal([], Result.Findings.Select(f => f.ToString()));
        Assert.Equal("罗江夜话" + AsText, Result.MainPart("cases/luojiang.html").QuerySelector("h1")!.TextContent);
        Assert.Contains(Result.MainPart("browse/index.html").Words(".card h3"), w => w == "罗江夜话" + AsText);
    }

    [Fact]
    public void No_page_holds_an_element_or_a_template_that_a_text_brought()
    {
        Assert.All(Result.HtmlPages(), f => Assert.Empty(Result.Document(f.Path.ToString()).QuerySelectorAll(".hostile, [onerror]")));
        Assert.All(Result.HtmlPages(), f => Assert.DoesNotContain("</script><img", f.Text(), StringComparison.Ordinal));
    }

    [Fact]
    public void Feeds_and_the_sitemap_are_sound_xml()
    {
        var files = Result.Files.Where(f => f.Path.ToString().EndsWith(".xml", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, files.Count);
        Assert.All(files, f => XDocument.Parse(f.Text()));
    }

    [Fact]
    public void Search_data_cannot_end_the_script_it_stands_in()
    {
        var files = Result.Files.Where(f => f.Path.ToString().StartsWith("search/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.DoesNotContain("</script", f.Text(), StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("{{> part}}")]
    [InlineData("  {{> part}}")]
    [InlineData("x\n  {{> part}}\ny")]
    [InlineData("x\n\t{{~> part}}\ny")]
    [InlineData("{{#if summary}}\n    {{> part}}\n{{/if}}")]
    [InlineData("{{#with page}}\n  {{> inner}}\n{{/with}}")]
    public void A_partial_escapes_wherever_it_stands(string template)
    {
        var site = Site.Minimal.Replace(Site.About, "title: 关于", "title: <b>关于</b>").With("templates/pages/text.hbs", template)
            .With("templates/partials/part.hbs", "{{page.title}}").With("templates/partials/inner.hbs", "\n  {{> innermost}}\n").With("templates/partials/innermost.hbs", "{{title}}");
        Assert.Contains("&lt;b&gt;关于&lt;/b&gt;", site.Build().Html("about.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", site.Build().Html("about.html"), StringComparison.Ordinal);
    }

    private const string Keys = "title|summary|description|name|plural|intro|label|note|cost|by|author|section|credit|page|publisher|rights|definition|zh|en";

    [GeneratedRegex($@"(?<=^|[{{,] )(?<key>{Keys}): (?<text>[^{{}}\[\]\n""]+?)(?=$|, [a-z]+:| \}})", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Text();
}
