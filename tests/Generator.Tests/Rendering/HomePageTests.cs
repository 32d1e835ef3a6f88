using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Rendering;

/// <summary>What the home page offers.</summary>
public sealed class HomePageTests
{
    [Fact]
    public void The_searches_that_the_library_names_lead_to_their_results()
    {
        var main = Site.Minimal.Append(Site.Config, "search_examples: { zh: [罗江夜话], en: [night talks, 罗江] }\n").Build().MainPart("en/index.html");
        Assert.Equal(["night talks", "罗江"], main.Words(".examples a"));
        Assert.Equal("../en/browse/index.html?q=night%20talks", main.QuerySelector(".examples a")!.GetAttribute("href"));
    }

    [Fact]
    public void Without_any_none_are_offered() => Assert.Empty(Site.Minimal.Build().MainPart("index.html").QuerySelectorAll(".examples"));
}
