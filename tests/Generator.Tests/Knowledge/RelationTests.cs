using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Knowledge;

public sealed class RelationTests
{
    private static Site Relating(string relation) => Site.Minimal.AnotherCase("other").Header(Site.Case, $"relations:\n  - {{ {relation} }}");

    [Fact]
    public void A_relation_written_once_shows_from_both_ends()
    {
        var result = Relating("type: derives_from, to: cases/other, basis: inferred, note: 做法相同, year: 2021").Build();
        Assert.Equal(["源自 案例other 本库判断 2021年做法相同"], result.MainPart("cases/luojiang.html").Words(".relations li"));
        Assert.Equal(["由它衍生出 罗江夜话 本库判断 2021年做法相同"], result.MainPart("cases/other.html").Words(".relations li"));
    }

    [Theory]
    [InlineData("type: part_of, to: cases/other, basis: stated, source: paper")]
    [InlineData("type: part_of, to: cases/other, basis: stated")]
    [InlineData("type: variant-of, to: methods/night-talks, basis: inferred, note: 像")]
    public void A_relation_has_its_grounds(string relation) => Assert.Equal([], Relating(relation).Findings());

    [Theory]
    [InlineData("to: cases/other, basis: stated", "13:5 KB101")]
    [InlineData("type: part_of, basis: stated", "13:5 KB101")]
    [InlineData("type: part_of, to: cases/other", "13:5 KB101")]
    [InlineData("type: parent_of, to: cases/other, basis: stated", "13:13 KB108")]
    [InlineData("type: part_of, to: cases/other, basis: guessed", "13:46 KB108")]
    [InlineData("type: part_of, to: cases/othr, basis: stated", "13:26 KB202")]
    [InlineData("type: part_of, to: sources/paper, basis: stated", "13:26 KB202")]
    [InlineData("type: part_of, to: other, basis: stated", "13:26 KB202")]
    [InlineData("type: part_of, to: cases/luojiang, basis: stated", "13:26 KB204")]
    [InlineData("type: part_of, to: cases/other, basis: inferred", "13:46 KB205")]
    [InlineData("type: part_of, to: cases/other, basis: stated, source: papr", "13:46 KB205,13:62 KB202")]
    [InlineData("type: part_of, to: cases/other, basis: stated, year: 上年", "13:60 KB105")]
    [InlineData("type: part_of, to: cases/other, basis: stated, when: 2021", "13:54 KB102")]
    public void A_relation_is_held_to_its_rules(string relation, string findings) =>
        Assert.Equal(findings.Split(',').Select(f => $"{Site.Case}:{f}"), Relating(relation).Findings());

    [Fact]
    public void Only_one_of_several_sources_can_state_it()
    {
        var site = Relating("type: part_of, to: cases/other, basis: stated").Replace(Site.Case, "sources: [paper]", "sources: []");
        Assert.Contains($"{Site.Case}:13:46 KB205", site.Findings());
    }

    [Fact]
    public void A_note_can_be_translated()
    {
        var site = Relating("type: part_of, to: cases/other, basis: inferred, note: 同一批").Header(Site.CaseEnglish, "relations: { cases/other: { note: Same batch } }");
        var result = site.Build();
        Assert.Contains("Same batch", result.MainPart("en/cases/luojiang.html").Words(".relations .note"));
        Assert.Contains("Same batch", result.MainPart("en/cases/other.html").Words(".relations .note"));
        Assert.Equal([$"{Site.CaseEnglish}:5:14 KB102"], site.Replace(Site.CaseEnglish, "{ cases/other", "{ cases/nothing").Findings());
    }

    [Fact]
    public void A_method_relates_to_methods_and_cases()
    {
        var site = Site.Minimal.Header(Site.Method, "relations:\n  - { type: part_of, to: cases/luojiang, basis: stated, source: paper }");
        Assert.Contains("包括 夜话", site.Build().MainPart("cases/luojiang.html").Words(".relations li"));
    }
}
