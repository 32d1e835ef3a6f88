using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Verification;

/// <summary>What <c>check</c> finds on finished pages that no check of the sources can.</summary>
public sealed class OutputCheckTests
{
    private static IEnumerable<string> Findings(Site site) =>
        site.Build(o => o with { VerifyOutput = true }).Findings.Select(f => $"{f.Location} {f.Rule.Id} {string.Join(' ', f.Arguments)}");

    [Fact]
    public void The_pages_of_a_sound_site_hold() => Assert.Empty(Findings(Site.Minimal));

    [Fact]
    public void A_template_that_forgets_the_way_up_is_found_on_every_page_it_breaks()
    {
        var found = Findings(Site.Minimal.Replace("templates/pages/term-index.hbs", "{{@root.up}}{{path}}", "{{path}}")).ToList();
        Assert.Contains("regions/index.html KB505 regions/430000.html", found);
        Assert.All(found, f => Assert.Contains("/index.html KB505", f, StringComparison.Ordinal));
    }

    [Fact]
    public void A_template_that_links_to_a_place_which_the_page_lacks_is_found() =>
        Assert.Contains("about.html KB505 #nowhere", Findings(Site.Minimal.Append("templates/pages/text.hbs", "<a href=\"#nowhere\">?</a>\n")));

    [Fact]
    public void An_id_that_a_template_and_a_heading_share_is_found() =>
        Assert.Contains("cases/luojiang.html KB506 议程", Findings(Site.Minimal.Append("templates/pages/case.hbs", "<p id=\"议程\"></p>\n").Append(Site.Case, "\n## 议程\n\n文字。\n")));

    [Fact]
    public void A_build_leaves_the_pages_unread() =>
        Assert.Empty(Site.Minimal.Append("templates/pages/text.hbs", "<a href=\"#nowhere\">?</a>\n").Findings());

    [Fact]
    public void The_404_page_is_right_for_the_address_it_stands_at() =>
        Assert.Empty(Findings(Site.Minimal.Replace(Site.Config, "title:", "base_url: https://example.org/kb/\ntitle:")));
}
