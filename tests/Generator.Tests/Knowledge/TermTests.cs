using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Knowledge;

public sealed class TermTests
{
    private static Site Themes(string value) => Site.Minimal.Replace(Site.Case, "themes: [self-governance]", $"themes: {value}");

    [Fact]
    public void An_unknown_term_is_named_with_the_nearest()
    {
        var site = Themes("[self-govrnance]");
        Assert.Equal([$"{Site.Case}:5:10 KB201"], site.Findings());
        Assert.Contains("→ self-governance?", site.OnlyMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[养老服务]")]
    [InlineData("[老年服务]")]
    [InlineData("[Elder care]")]
    [InlineData("[elder care]")]
    public void A_label_or_alias_in_place_of_the_id_names_the_id(string value) =>
        Assert.Contains("→ elderly-care?", Themes(value).OnlyMessage(), StringComparison.Ordinal);

    [Theory]
    [InlineData("[elderly-care，self-governance]")]
    [InlineData("[elderly-care、self-governance]")]
    [InlineData("[elderly-care；self-governance]")]
    [InlineData("\"elderly-care;self-governance\"")]
    public void A_list_with_chinese_commas_is_named_as_that(string value)
    {
        var column = value.StartsWith('[') ? 10 : 9;
        Assert.Equal([$"{Site.Case}:5:{column} KB109"], Themes(value).Findings());
    }

    [Fact]
    public void A_term_twice_is_a_warning()
    {
        var result = Themes("[elderly-care, elderly-care]").Build();
        Assert.Equal([$"{Site.Case}:5:24 KB207"], Short.Of(result.Findings));
        Assert.NotEmpty(result.Files);
    }

    [Fact]
    public void A_single_term_needs_no_brackets() => Assert.Equal([], Themes("elderly-care").Findings());

    [Fact]
    public void Where_one_term_is_wanted_a_list_is_refused()
    {
        Assert.Equal([$"{Site.Case}:4:9 KB103"], Site.Minimal.Replace(Site.Case, "region: 430681-luojiang", "region: [430681-luojiang]").Findings());
    }

    [Theory]
    [InlineData("region: 430681-luojiang\n")]
    [InlineData("themes: [self-governance]\n")]
    [InlineData("sources: [paper]\n")]
    [InlineData("title: 罗江夜话\n")]
    [InlineData("summary: 晚上到屋场去，议事也送岗位。\n")]
    [InlineData("period: { status: ongoing, as_of: 2022-07 }\n")]
    public void What_is_required_may_not_be_missing(string line)
    {
        var site = Site.Minimal.Replace(Site.Case, line, "");
        Assert.Contains($"{Site.Case}:2:1 KB101", site.Findings());
    }

    [Fact]
    public void The_cases_of_a_place_are_those_of_every_place_within_it()
    {
        var knowledge = Site.Minimal.AnotherCase("other").Replace("content/cases/other/index.md", "430681-luojiang", "\"430121\"").Build().Knowledge;
        var places = knowledge.Taxonomies.Single(t => t.Id == "region");
        Assert.Equal(2, knowledge.CasesOf(places.Find("430000")!).Length);
        Assert.Equal("luojiang", Assert.Single(knowledge.CasesOf(places.Find("430681")!)).Id);
        Assert.Equal(["湖南省", "汨罗市", "罗江镇"], places.Find("430681-luojiang")!.Path.Select(t => t.Name["zh"]));
    }

    [Fact]
    public void A_method_is_a_term_of_its_taxonomy()
    {
        var knowledge = Site.Minimal.Build().Knowledge;
        var term = knowledge.Taxonomies.Single(t => t.Id == "method").Find("night-talks")!;
        Assert.Same(knowledge.Methods[0], knowledge.MethodOf(term));
        Assert.Equal(["屋场会"], term.Aliases);
        Assert.Equal(["luojiang"], knowledge.CasesOf(term).Select(c => c.Id));
    }
}
