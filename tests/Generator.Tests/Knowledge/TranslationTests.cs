using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Knowledge;

public sealed class TranslationTests
{
    [Theory]
    [InlineData("region: 430681-luojiang")]
    [InlineData("themes: [self-governance]")]
    [InlineData("sources: [paper]")]
    [InlineData("date: 2026-11-22")]
    [InlineData("draft: true")]
    [InlineData("aliases: [cases/x]")]
    [InlineData("period: { as_of: 2022 }")]
    public void Metadata_is_stated_once_in_the_first_language(string line)
    {
        Assert.Equal([$"{Site.CaseEnglish}:5:1 KB111"], Site.Minimal.Header(Site.CaseEnglish, line).Findings());
    }

    [Fact]
    public void A_key_that_nobody_knows_is_unknown_in_a_translation_too()
    {
        Assert.Equal([$"{Site.CaseEnglish}:5:1 KB102"], Site.Minimal.Header(Site.CaseEnglish, "sumary: a").Findings());
    }

    [Fact]
    public void A_page_in_its_own_language_shows_that_language()
    {
        var page = Site.Minimal.Build().MainPart("en/cases/luojiang.html");
        Assert.Equal("Luojiang night talks", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("That evening 350 jobs were offered", page.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Jobs offered"], page.Words("#fig-jobs .label"));
        Assert.Null(page.QuerySelector(".notice"));
    }

    [Fact]
    public void Without_a_translation_the_original_is_shown_with_a_notice()
    {
        var result = Site.Minimal.Without(Site.CaseEnglish).Build();
        var page = result.MainPart("en/cases/luojiang.html");
        Assert.Equal("罗江夜话", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("当晚拿出350个岗位", page.TextContent, StringComparison.Ordinal);
        Assert.Equal(["This article has not been translated yet; the Chinese text follows."], page.Words(".notice"));
        Assert.Null(result.MainPart("cases/luojiang.html").QuerySelector(".notice"));
    }

    [Fact]
    public void What_a_translation_leaves_out_falls_back_one_by_one()
    {
        var page = Site.Minimal.Replace(Site.CaseEnglish, "title: Luojiang night talks\n", "").Build().MainPart("en/cases/luojiang.html");
        Assert.Equal("罗江夜话", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Out to the hamlet in the evening, with talk and jobs."], page.Words(".page-head .lead"));
    }

    [Fact]
    public void Every_page_exists_in_every_language_and_names_the_others()
    {
        var result = Site.Minimal.Build();
        var chinese = result.HtmlPages().Select(f => f.Path.ToString()).Where(p => !p.StartsWith("en/", StringComparison.Ordinal)).ToList();
        Assert.All(chinese, p => Assert.Contains("en/" + p, result.Paths()));
        var languages = result.Document("cases/luojiang.html").QuerySelectorAll(".languages a");
        Assert.Equal(["../en/cases/luojiang.html"], languages.Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void A_summary_is_limited_in_the_first_language_only()
    {
        var chinese = new string('长', 121);
        Assert.Equal([$"{Site.Case}:3:10 KB107"], Site.Minimal.Replace(Site.Case, "summary: 晚上到屋场去，议事也送岗位。", $"summary: {chinese}").Findings());
        Assert.Equal([], Site.Minimal.Replace(Site.CaseEnglish, "summary: ", $"summary: {new string('l', 200)}").Findings());
    }

    [Fact]
    public void Lists_are_translated_as_a_whole()
    {
        var site = Site.Minimal.Header(Site.Method, "parts: [一, 二, 三]").Header(Site.MethodEnglish, "parts: [One, Two]");
        Assert.Equal(["One", "Two"], site.Build().MainPart("en/methods/night-talks.html").Words(".parts li"));
        Assert.Equal(["一", "二", "三"], site.Build().MainPart("methods/night-talks.html").Words(".parts li"));
    }

    [Fact]
    public void What_the_original_lacks_cannot_be_translated()
    {
        var site = Site.Minimal.Header(Site.CaseEnglish, "transfer: { cost: Little }");
        Assert.Equal([$"{Site.CaseEnglish}:5:1 KB102"], site.Findings());
        Assert.Equal([], site.Header(Site.Case, "transfer: { cost: 很少 }").Findings());
    }
}
