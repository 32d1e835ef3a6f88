using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Rendering;

/// <summary>What is wrong in a template is found before a page is rendered, with file, line and column.</summary>
public sealed class TemplateCheckTests
{
    private const string Page = "templates/pages/text.hbs";

    private static IEnumerable<string> Findings(string template) => Site.Minimal.With(Page, template).Findings();

    [Theory]
    [InlineData("{{▲page.titel}}", "KB602")]
    [InlineData("<p>\n  {{▲nothing}}</p>", "KB602")]
    [InlineData("{{{▲bdy}}}", "KB602")]
    [InlineData("{{#if summary}}a{{else}}{{▲sumary}}{{/if}}", "KB602")]
    [InlineData("{{#if summary}}a{{else if ▲sumary}}b{{/if}}", "KB602")]
    [InlineData("{{#unless page.isTranslated}}{{▲never}}{{/unless}}", "KB602")]
    [InlineData("{{#if ▲sumary}}a{{/if}}", "KB602")]
    [InlineData("{{#each contents}}{{▲anchr}}{{/each}}", "KB602")]
    [InlineData("{{#each contents}}{{▲@root.upp}}{{/each}}", "KB602")]
    [InlineData("{{#each contents}}{{title}}{{else}}{{▲title}}{{/each}}", "KB602")]
    [InlineData("{{#each contents}}{{../page.title}}{{▲../anchor}}{{/each}}", "KB602")]
    [InlineData("{{#with page}}{{▲summary}}{{/with}}", "KB602")]
    [InlineData("{{#each contents as |c|}}{{▲c.nothing}}{{/each}}", "KB602")]
    [InlineData("{{▲page.title.nothing}}", "KB602")]
    [InlineData("{{t ▲\"nothing\"}}", "KB602")]
    [InlineData("{{plural ▲\"nothing\" page.up}}", "KB602")]
    [InlineData("{{fill \"moved\" ▲a=nothing}}", "KB602")]
    [InlineData("▲{{#eech contents}}{{/eech}}", "KB602")]
    [InlineData("▲{{#if}}{{/if}}", "KB602")]
    [InlineData("▲{{#if summary}}a", "KB601")]
    [InlineData("{{#if summary}}a{{/if}}▲{{/if}}", "KB601")]
    [InlineData("{{#if summary}}a▲{{/each}}", "KB601")]
    [InlineData("{{summary}}▲{{page.title", "KB601")]
    [InlineData("{{summary}}\n▲{{page.title}\n{{summary}}", "KB601")]
    [InlineData("▲{{ {summary} }}", "KB601")]
    [InlineData("▲{{}}", "KB601")]
    [InlineData("▲{{{body}}", "KB601")]
    [InlineData("a▲{{else}}b", "KB601")]
    [InlineData("{{#if summary}}a{{else ▲each contents}}b{{/if}}", "KB602")]
    [InlineData("▲{{> nothing}}", "KB603")]
    [InlineData("▲{{asset \"nothing.css\"}}", "KB606")]
    public void A_mistake_in_a_template_is_named_where_it_stands(string template, string rule)
    {
        var marked = Marked.Of(template);
        Assert.Equal([marked.Finding(Page, rule)], Findings(marked.Text));
    }

    [Theory]
    [InlineData("{{! a note with {{nothing}}")]
    [InlineData("{{!-- {{nothing}} --}}{{summary}}")]
    [InlineData("{{#each contents}}{{@index}}{{@first}}{{title}}{{/each}}")]
    [InlineData("{{#each contents}}{{this.title}}{{/each}}")]
    [InlineData("{{#each contents as |c|}}{{c.title}}{{title}}{{../summary}}{{/each}}")]
    [InlineData("{{#each page.versions}}{{#if isCurrent}}{{../summary}}{{/if}}{{/each}}")]
    [InlineData("{{#if summary}}a{{else if body}}b{{else}}c{{/if}}")]
    [InlineData("{{~summary~}}")]
    [InlineData("a } b }} c { d")]
    [InlineData("{{> contents}}")]
    [InlineData("{{t \"home\"}}")]
    public void A_sound_template_is_no_finding(string template)
    {
        Assert.Equal([], Findings(template));
    }

    [Fact]
    public void A_partial_is_checked_with_every_view_it_is_used_with()
    {
        var site = Site.Minimal.With("templates/partials/card.hbs", "<p>{{titel}}</p>");
        Assert.Equal(["templates/partials/card.hbs:1:6 KB602"], site.Findings());
        Assert.Contains("CardView", site.OnlyMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_that_no_page_uses_is_checked_for_its_form()
    {
        Assert.Equal(["templates/partials/spare.hbs:1:1 KB601"], Site.Minimal.With("templates/partials/spare.hbs", "{{#if a}}").Findings());
        Assert.Equal([], Site.Minimal.With("templates/partials/spare.hbs", "{{#if a}}{{b.c}}{{/if}}").Findings());
    }

    [Theory]
    [InlineData("templates/layout.hbs")]
    [InlineData("templates/pages/case.hbs")]
    [InlineData("templates/pages/redirect.hbs")]
    public void A_template_that_is_missing_is_named(string path) => Assert.Equal([$"{path} KB603"], Site.Minimal.Without(path).Findings());

    [Fact]
    public void The_nearest_name_text_or_file_is_offered()
    {
        Assert.Contains("→ title?", Site.Minimal.With(Page, "{{page.titel}}").OnlyMessage(), StringComparison.Ordinal);
        Assert.Contains("→ search_none?", Site.Minimal.With(Page, "{{t \"search_non\"}}").OnlyMessage(), StringComparison.Ordinal);
        Assert.Contains("→ site.css?", Site.Minimal.With(Page, "{{asset \"sites.css\"}}").OnlyMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{plural \"count_cases\" page.title}}")]
    [InlineData("{{plural \"count_cases\"}}")]
    [InlineData("{{> contents}}{{> loop}}")]
    public void What_only_shows_while_rendering_is_a_finding_too_and_no_page_is_published(string template)
    {
        var result = Site.Minimal.With("templates/partials/loop.hbs", "{{> loop}}").With(Page, template).Build();
        Assert.Contains(result.Findings, f => f.Location.File == Page && f.Rule.Id is "KB601" or "KB602" or "KB605");
        Assert.Empty(result.Files);
    }

    [Fact]
    public void A_mistake_is_named_once_however_many_pages_show_it()
    {
        Assert.Single(Site.Minimal.With("templates/pages/term.hbs", "{{plural \"count_cases\" page.title}}").Findings());
    }
}
