using Generator.Building;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Building;

public sealed class SiteBuildTests
{
    [Fact]
    public void The_minimal_site_has_no_findings()
    {
        Assert.Equal([], Site.Minimal.Build().Findings);
        Assert.Equal([], Site.Minimal.Findings());
    }

    [Fact]
    public void With_an_error_nothing_is_made()
    {
        var result = Site.Minimal.Replace(Site.Case, "level: township", "level: nothing").Build();
        Assert.Equal((1, 0), (result.Errors, result.Warnings));
        Assert.Empty(result.Files);
    }

    [Fact]
    public void Findings_of_every_stage_are_reported_together_and_in_order()
    {
        var site = Site.Minimal.Replace(Site.Case, "level: township", "level: nothing").Append(Site.Config, "colour: red\n")
            .Replace(Site.English, "\nhome: Home\n", "\n").With("templates/pages/text.hbs", "{{nothing}}").With(Site.Source, "x")
            .Header(Site.Method, "aliases: [about]").Append(Site.About, "\n[x](#nothing)\n");
        Assert.Equal(
            ["KB003", "KB102", "KB201", "KB402", "KB501", "KB602", "KB604"],
            site.Findings().Select(f => f.Split(' ')[1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_at_all_is_one_finding() => Assert.Equal(["site.yml KB001"], Site.Empty([]).Findings());

    [Fact]
    public void Commands_that_only_ask_get_the_knowledge()
    {
        Assert.Equal(["luojiang"], SiteBuild.Read(Site.Minimal.Tree(), new BuildOptions(Site.Noon)).Cases.Select(c => c.Id));
        Assert.Empty(SiteBuild.Read(Site.Empty([]).Tree(), new BuildOptions(Site.Noon)).Cases);
    }

    [Fact]
    public void Every_page_is_told_of()
    {
        var told = 0;
        var result = Site.Minimal.Build(o => o with { Progress = (_, total) => Assert.Equal(total, Interlocked.Increment(ref told) + total - told) });
        Assert.Equal(result.Plan.Pages.Length, told);
    }
}
