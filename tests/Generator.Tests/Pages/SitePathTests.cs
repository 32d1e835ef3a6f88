using Generator.Pages;
using Xunit;

namespace Generator.Tests.Pages;

public sealed class SitePathTests
{
    [Fact]
    public void It_is_made_of_parts_and_knows_the_way_up()
    {
        var path = SitePath.Of("en", "", "cases/a", "b.html");
        Assert.Equal(("en/cases/a/b.html", "../../../", "en/cases/a"), (path.ToString(), path.Up, path.Folder));
        Assert.Equal(("index.html", "", ""), (SitePath.Of("index.html").ToString(), SitePath.Of("index.html").Up, SitePath.Of("index.html").Folder));
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData(".git")]
    [InlineData("a.")]
    [InlineData("A")]
    [InlineData("a b")]
    [InlineData("a%2e")]
    [InlineData("a\\b")]
    [InlineData("罗江")]
    [InlineData("a:b")]
    [InlineData("a\0")]
    public void A_name_that_is_not_safe_everywhere_is_never_made(string name)
    {
        Assert.False(SitePath.IsSafe(name));
        Assert.Throws<ArgumentException>(() => SitePath.Of("cases", name));
    }

    [Fact]
    public void Paths_of_the_same_letters_are_equal_and_sort_ordinally()
    {
        Assert.Equal(SitePath.Of("a", "b"), SitePath.Of("a/b"));
        Assert.True(SitePath.Of("a-b") < SitePath.Of("a/b"));
        Assert.True(SitePath.Of("a") != SitePath.Of("b"));
    }
}
