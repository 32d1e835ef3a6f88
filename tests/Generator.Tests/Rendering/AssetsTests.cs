using System.Text.RegularExpressions;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Rendering;

public sealed class AssetsTests
{
    private const string Style = @"^assets/site\.[0-9a-f]{10}\.css$";

    private static string Named(Site site, string form) => site.Build().Paths().Single(p => Regex.IsMatch(p, form));

    [Fact]
    public void A_published_name_carries_a_part_of_the_contents_hash()
    {
        var before = Named(Site.Minimal, Style);
        Assert.NotEqual(before, Named(Site.Minimal.Append("templates/assets/site.css", "\n"), Style));
        Assert.Equal(before, Named(Site.Minimal.Append(Site.Case, "\n更多。\n"), Style));
    }

    [Fact]
    public void Pages_name_the_published_file()
    {
        var result = Site.Minimal.Build();
        var style = result.Document("cases/luojiang.html").QuerySelector("link[rel=stylesheet]")!.GetAttribute("href");
        Assert.Equal("../" + result.Paths().Single(p => Regex.IsMatch(p, Style)), style);
    }

    [Fact]
    public void The_bytes_are_those_of_the_source()
    {
        var file = Site.Minimal.Build().Files.Single(f => Regex.IsMatch(f.Path.ToString(), "^assets/search\\..*js$"));
        Assert.Equal(Site.Minimal.Text("templates/assets/search.js"), file.Text());
    }

    [Fact]
    public void A_file_in_a_folder_or_without_an_ending_is_published_too()
    {
        var site = Site.Minimal.With("templates/assets/fonts/a.txt", "a").With("templates/assets/licence", "b");
        Assert.Equal("a", site.Build().File(Named(site, "^assets/fonts/a\\.[0-9a-f]{10}\\.txt$")).Text());
        Assert.Equal("b", site.Build().File(Named(site, "^assets/licence\\.[0-9a-f]{10}$")).Text());
    }

    [Fact]
    public void A_page_asks_nobody_else_for_anything()
    {
        foreach (var page in Site.Minimal.Build().HtmlPages())
        {
            Assert.DoesNotMatch("(src|href)=\"(https?:)?//", page.Text());
        }
    }
}
