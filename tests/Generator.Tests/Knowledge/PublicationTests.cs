using Generator.Building;
using Generator.Knowledge;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Knowledge;

public sealed class PublicationTests
{
    private const string Other = "content/cases/other/index.md";

    private static readonly Site Draft = Site.Minimal.AnotherCase("other").Header(Other, "draft: true");
    private static readonly Site Tomorrow = Site.Minimal.AnotherCase("other").Header(Other, "date: 2026-11-23");

    [Fact]
    public void A_draft_is_held_back_and_reported()
    {
        var result = Draft.Build();
        Assert.DoesNotContain("cases/other.html", result.Paths());
        Assert.Equal([new HeldBack("cases/other", Other, HeldBackReason.Draft, null)], result.Knowledge.HeldBack);
        Assert.Contains("cases/other.html", Draft.Build(o => o with { IncludeDrafts = true }).Paths());
        Assert.DoesNotContain("cases/other.html", Draft.Build(o => o with { IncludeFuture = true }).Paths());
    }

    [Fact]
    public void An_article_of_tomorrow_is_held_back_and_reported_with_its_date()
    {
        var result = Tomorrow.Build();
        Assert.DoesNotContain("cases/other.html", result.Paths());
        Assert.Equal([new HeldBack("cases/other", Other, HeldBackReason.Future, new DateOnly(2026, 11, 23))], result.Knowledge.HeldBack);
        Assert.Contains("cases/other.html", Tomorrow.Build(o => o with { IncludeFuture = true }).Paths());
        Assert.DoesNotContain("cases/other.html", Tomorrow.Build(o => o with { IncludeDrafts = true }).Paths());
    }

    [Theory]
    [InlineData("2026-11-22T15:59:59+00:00", false)]
    [InlineData("2026-11-22T16:00:00+00:00", true)]
    public void The_day_begins_where_the_library_is(string now, bool published)
    {
        var options = new BuildOptions(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(published, SiteBuild.Run(Tomorrow.Tree(), options).Paths().Contains("cases/other.html"));
    }

    [Fact]
    public void The_date_of_a_source_is_when_it_was_printed()
    {
        Assert.Equal([], Site.Minimal.Replace(Site.Source, "date: 2022-07-15", "date: 2030").Findings());
    }

    [Fact]
    public void Nothing_of_what_is_held_back_shows_anywhere()
    {
        var result = Draft.Header(Other, "aliases: [cases/older]").Build();
        Assert.All(result.Files, f => Assert.DoesNotContain("案例other", f.Text(), StringComparison.Ordinal));
        Assert.DoesNotContain("cases/older.html", result.Paths());
    }

    [Fact]
    public void A_link_or_relation_to_it_is_refused()
    {
        var link = Draft.Replace(Site.Case, "到屋场去。", "见[另一篇](../other/index.md)。");
        Assert.Equal([$"{Site.Case}:19:8 KB206"], link.Findings());
        Assert.Equal([], link.Build(o => o with { IncludeDrafts = true }).Findings);
        var relation = Tomorrow.Header(Site.Case, "relations: [{ type: part_of, to: cases/other, basis: stated }]");
        Assert.Equal([$"{Site.Case}:12:34 KB206"], relation.Findings());
        Assert.Contains("2026-11-23", relation.OnlyMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_method_or_source_that_is_held_back_cannot_be_named()
    {
        Assert.Equal([$"{Site.CaseEnglish}:8:57 KB206", $"{Site.Case}:6:11 KB206", $"{Site.Case}:15:26 KB206"], Site.Minimal.Header(Site.Method, "draft: true").Findings());
        Assert.Contains($"{Site.Case}:8:11 KB206", Site.Minimal.Header(Site.Source, "draft: true").Findings());
    }

    [Fact]
    public void The_mistakes_of_a_draft_are_reported_when_asked_for()
    {
        var site = Draft.Replace(Other, "level: township", "level: town");
        Assert.Equal([], site.Findings());
        Assert.Equal([$"{Other}:7:8 KB201"], Short.Of(site.Build(o => o with { CheckHeldBack = true }).Findings));
    }

    [Fact]
    public void A_review_that_is_overdue_is_a_warning()
    {
        var result = Site.Minimal.Header(Site.Case, "review_by: 2026-11-21").Build();
        Assert.Equal([$"{Site.Case}:12:12 KB113"], Short.Of(result.Findings));
        Assert.NotEmpty(result.Files);
        Assert.Equal([], Site.Minimal.Header(Site.Case, "review_by: 2026-11-22").Findings());
    }
}
