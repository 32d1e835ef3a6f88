using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Knowledge;

public sealed class RelatedCasesTests
{
    private const string Other = "content/cases/other/index.md";

    private static Site Two => Site.Minimal.AnotherCase("other");

    private static IEnumerable<string> Reasons(Site site, string page = "cases/luojiang.html") => site.Build().MainPart(page).Words(".related .reasons li");

    [Fact]
    public void A_case_alone_has_no_neighbours() => Assert.Null(Site.Minimal.Build().MainPart("cases/luojiang.html").QuerySelector(".related"));

    [Fact]
    public void What_two_cases_share_is_said_the_strongest_first()
    {
        Assert.Equal(["同一工作法：夜话", "同一主题：群众自治", "同一地区：罗江镇"], Reasons(Two));
        Assert.Equal("Same Method: Night talks", Reasons(Two, "en/cases/luojiang.html").First());
    }

    [Fact]
    public void Of_a_path_of_places_only_the_lowest_is_said()
    {
        var site = Two.Replace(Other, "430681-luojiang", "\"430681\"").Replace(Other, "methods: [night-talks]\n", "").Replace(Other, "[self-governance]", "[elderly-care]");
        Assert.Equal(["同一地区：汨罗市", "出自同一篇报道"], Reasons(site));
    }

    [Fact]
    public void A_relation_comes_before_everything_else()
    {
        var site = Two.Header(Other, "relations:\n  - { type: derives_from, to: cases/luojiang, basis: inferred, note: 像 }");
        Assert.Equal("关系：由它衍生出", Reasons(site).First());
        Assert.Equal("关系：源自", Reasons(site, "cases/other.html").First());
    }

    [Fact]
    public void Cases_that_share_nothing_are_no_neighbours()
    {
        var site = Two.With("content/sources/else/index.md", Site.Minimal.Text(Site.Source)).With("content/sources/else/text.txt", "提供岗位三百五十个")
            .Append(Site.Regions, "- { id: \"420000\", name: { zh: 湖北省, en: Hubei } }\n")
            .Replace(Other, "430681-luojiang", "\"420000\"").Replace(Other, "methods: [night-talks]\n", "")
            .Replace(Other, "[self-governance]", "[elderly-care]").Replace(Other, "[paper]", "[else]");
        Assert.Empty(Reasons(site));
    }

    [Fact]
    public void A_rare_term_binds_more_than_a_common_one()
    {
        var site = Enumerable.Range(1, 6).Aggregate(Site.Minimal, (s, i) => s.AnotherCase($"case-{i}"));
        for (var i = 1; i <= 6; i++)
        {
            var path = $"content/cases/case-{i}/index.md";
            site = site.Replace(path, "methods: [night-talks]\n", i == 6 ? "methods: [night-talks]\n" : "");
        }

        var related = site.Build().MainPart("cases/luojiang.html").Words(".related > ul > li > a").ToList();
        Assert.Equal("案例case-6", related[0]);
        Assert.Equal(5, related.Count);
    }
}
