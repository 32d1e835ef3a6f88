using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Knowledge;

public sealed class FigureTests
{
    private const string Figure = "  - { id: jobs, label: 提供岗位, value: 350, unit: 个, kind: output, quote: 提供岗位三百五十个 }";
    private const string Doubtful =
        "  - { id: jobs, label: 岗位, status: doubtful, as_printed: 三百五十个, reason: 太多, likely: 三十五个, decide_by: 问主办方, kind: output, quote: 三百五十个 }";

    private static Site With(string figure) => Site.Minimal.Replace(Site.Case, Figure, figure);

    private static IEnumerable<string> Rules(Site site) => site.Findings().Select(f => f.Replace($"{Site.Case}:", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("value: 350", "range: [300, 400]")]
    [InlineData("value: 350", "range: [350, 350]")]
    [InlineData("value: 350, unit: 个", "as_printed: 三百五十个")]
    [InlineData("value: 350", "value: 350, qualifier: over, as_of: 2022-07-15")]
    public void One_kind_of_value_is_enough(string old, string replacement) => Assert.Equal([], Site.Minimal.Replace(Site.Case, old, replacement).Findings());

    [Theory]
    [InlineData("value: 350, ", "", "11:11 KB304")]
    [InlineData("value: 350", "value: 350, range: [300, 400]", "11:11 KB304")]
    [InlineData("value: 350", "value: 350, as_printed: 三百", "11:11 KB304")]
    [InlineData("value: 350", "value: 三百", "11:37 KB106")]
    [InlineData("value: 350", "range: [400, 300]", "11:37 KB103")]
    [InlineData("value: 350", "range: [400]", "11:37 KB103")]
    [InlineData("unit: 个, ", "", "11:5 KB101")]
    [InlineData("kind: output, ", "", "11:5 KB101")]
    [InlineData("kind: output", "kind: results", "11:57 KB108")]
    [InlineData("label: 提供岗位, ", "", "11:5 KB101")]
    [InlineData("id: jobs", "id: Jobs", "11:11 KB110")]
    [InlineData("value: 350", "value: 350, qualifier: more", "11:53 KB108")]
    [InlineData("value: 350", "valeu: 350", "11:11 KB304,11:30 KB102")]
    [InlineData("value: 350", "value: 350, source: nothing", "11:50 KB202")]
    public void A_figure_is_held_to_its_rules(string old, string replacement, string findings)
    {
        var site = Site.Minimal.Replace(Site.Case, Figure, Figure.Replace(old, replacement, StringComparison.Ordinal));
        site = site.Replace(Site.Case, "{fig:jobs}", "").Replace(Site.CaseEnglish, "{fig:jobs}", "");
        Assert.Equal(findings, string.Join(',', Rules(site).Where(f => !f.StartsWith("content", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_doubtful_figure_says_why_what_else_and_how_to_decide() => Assert.Equal([], With(Doubtful).Findings());

    [Theory]
    [InlineData("as_printed: 三百五十个", "value: 350", "11:5 KB101,11:11 KB304")]
    [InlineData("as_printed: 三百五十个", "as_printed: 三百五十个, value: 350", "11:11 KB304")]
    [InlineData("as_printed: 三百五十个", "as_printed: 三百五十个, range: [1, 2]", "11:11 KB304")]
    [InlineData("reason: 太多, ", "", "11:11 KB305")]
    [InlineData("likely: 三十五个, ", "", "11:11 KB305")]
    [InlineData("decide_by: 问主办方, ", "", "11:11 KB305")]
    public void A_doubtful_figure_has_no_value_and_all_its_reasons(string old, string replacement, string findings) =>
        Assert.Equal(findings, string.Join(',', Rules(With(Doubtful.Replace(old, replacement, StringComparison.Ordinal)))));

    [Fact]
    public void A_doubtful_figure_enters_no_total_and_is_marked()
    {
        var page = With(Doubtful).Build();
        Assert.Contains("1个标为存疑", page.MainPart("index.html").TextContent, StringComparison.Ordinal);
        Assert.Equal(["三百五十个"], page.MainPart("cases/luojiang.html").Words("a.fig.doubtful"));
        Assert.Equal(["太多", "三十五个", "问主办方"], page.MainPart("cases/luojiang.html").Words("#fig-jobs dd"));
    }

    [Fact]
    public void Two_figures_cannot_share_an_id()
    {
        Assert.Equal([$"{Site.Case}:12:11 KB203"], With($"{Figure}\n{Figure}").Findings());
    }

    [Fact]
    public void With_several_sources_a_figure_names_its_own()
    {
        var second = Site.Minimal.With("content/sources/other/index.md", Site.Minimal.Text(Site.Source)).With("content/sources/other/text.txt", "另一篇")
            .Replace(Site.Case, "sources: [paper]", "sources: [paper, other]");
        Assert.Equal([$"{Site.Case}:11:11 KB303"], second.Findings());
        Assert.Equal([], second.Replace(Site.Case, "value: 350", "value: 350, source: paper").Findings());
        Assert.Equal([$"{Site.Case}:11:87 KB301"], second.Replace(Site.Case, "value: 350", "value: 350, source: other").Findings());
    }

    [Fact]
    public void A_figure_holds_for_the_date_of_the_case_unless_it_has_its_own()
    {
        Assert.Contains("2022年7月", Site.Minimal.Build().MainPart("cases/luojiang.html").Words("#fig-jobs time"));
        var own = Site.Minimal.Replace(Site.Case, "value: 350", "value: 350, as_of: 2022-07-15");
        Assert.Contains("2022年7月15日", own.Build().MainPart("cases/luojiang.html").Words("#fig-jobs time"));
    }

    [Fact]
    public void A_text_can_only_refer_to_a_figure_that_is_listed()
    {
        var site = Site.Minimal.Replace(Site.Case, "{fig:jobs}", "{fig:job}").Replace(Site.CaseEnglish, "{fig:jobs}", "{fig:nothing}");
        Assert.Equal([$"{Site.CaseEnglish}:8:14 KB306", $"{Site.Case}:15:5 KB306"], site.Findings());
        Assert.Contains("→ jobs?", site.Build().Findings[1].Message("zh"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_names_its_figures_by_id()
    {
        Assert.Equal([$"{Site.CaseEnglish}:4:12 KB102"], Site.Minimal.Replace(Site.CaseEnglish, "jobs: {", "job: {").Findings());
        Assert.Equal([$"{Site.CaseEnglish}:4:53 KB111"], Site.Minimal.Replace(Site.CaseEnglish, "unit: jobs }", "unit: jobs, value: 3 }").Findings());
    }
}
