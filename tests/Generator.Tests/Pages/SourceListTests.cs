using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Pages;

/// <summary>What was written from a source, and what came last.</summary>
public sealed class SourceListTests
{
    private static readonly Site Many = Enumerable.Range(1, 45).Aggregate(Site.Minimal, (site, n) => site.AnotherCase($"case-{n:00}"));

    [Fact]
    public void No_page_of_a_source_lists_more_cases_than_a_page_holds()
    {
        var result = Many.Build();
        Assert.Equal(20, result.MainPart("sources/paper.html").QuerySelectorAll(".card").Length);
        Assert.Equal(6, result.MainPart("sources/paper/page-3.html").QuerySelectorAll(".card").Length);
    }

    [Fact]
    public void A_long_list_names_the_first_the_last_and_the_near_pages()
    {
        var many = Enumerable.Range(1, 300).Aggregate(Site.Minimal, (site, n) => site.AnotherCase($"case-{n:000}"));
        Assert.Equal(["1", "…", "6", "7", "8", "9", "10", "…", "16"], many.Build().MainPart("browse/page-8.html").Words(".pager ol li"));
    }

    [Fact]
    public void The_home_page_shows_first_what_was_published_last()
    {
        var site = Many.AnotherCase("latest").Header("content/cases/latest/index.md", "date: 2026-11-20");
        Assert.Equal("案例latest", site.Build().MainPart("index.html").Words(".newest .card h3").First());
    }
}
