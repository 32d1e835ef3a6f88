using System.Text.RegularExpressions;
using Generator.Markdown;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.House;

/// <summary>Places that the templates name are kept free by the anchors of headings.</summary>
public sealed partial class TemplatePlaceTests
{
    [Fact]
    public void No_heading_takes_the_place_that_a_template_names()
    {
        var places = Repository.FilesUnder("templates", "*.hbs").SelectMany(f => Place().Matches(Repository.Read(f))).Select(m => m.Groups["id"].Value).Distinct().ToList();
        Assert.Contains("figures", places);
        Assert.Equal([], places.Where(p => MarkdownReader.Read($"## {p}", "a.md").Value.Headings[0].Id == p));
    }

    [Fact]
    public void No_heading_takes_the_place_of_a_figure() => Assert.Equal("section-fig-jobs", MarkdownReader.Read("## fig-jobs", "a.md").Value.Headings[0].Id);

    [GeneratedRegex(@"\bid=""(?<id>[a-z-]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
