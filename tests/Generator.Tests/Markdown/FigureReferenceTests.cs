using Generator.Markdown;
using Xunit;

namespace Generator.Tests.Markdown;

public sealed class FigureReferenceTests
{
    private static IEnumerable<string> Figures(string text) => MarkdownReader.Read(text, "a.md").Value.Figures.Select(f => $"{f.Id}@{f.Location.Line}:{f.Location.Column}");

    [Fact]
    public void A_figure_is_printed_with_its_unit_and_a_link_to_its_line() =>
        Assert.Equal("<p>共<a class=\"fig\" href=\"#fig-jobs\">350个</a>岗位</p>", Html.Of("共{fig:jobs}岗位"));

    [Theory]
    [InlineData("共{fig:jobs}岗位", "jobs@1:2")]
    [InlineData("共{fig: jobs }岗位", "jobs@1:2")]
    [InlineData("一\n\n> 二{fig:a}{fig:b}", "a@3:4,b@3:11")]
    [InlineData("| a |\n|---|\n| {fig:x} |", "x@3:3")]
    public void It_knows_its_place(string text, string figures) => Assert.Equal(figures, string.Join(',', Figures(text)));

    [Theory]
    [InlineData("`{fig:jobs}`")]
    [InlineData("{fig:jobs")]
    [InlineData("{figure:jobs}")]
    [InlineData("\\{fig:jobs}")]
    public void What_only_looks_like_one_is_text(string text) => Assert.Empty(Figures(text));
}
