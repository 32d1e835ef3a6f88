using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Tests.Inline;
using Generator.Yaml;
using Xunit;

namespace Generator.Tests.Properties;

/// <summary>Whatever stands in a file, the answer is a page or a finding with a place, and never an exception.</summary>
public sealed class AnyTextTests
{
    [Fact]
    public void Any_text_as_yaml_is_read_or_refused() => Any.Holds(Any.Text, 2000, text => Sound(YamlReader.ReadMap(text, "a.yml").Findings));

    [Fact]
    public void Any_text_as_a_header_is_read_or_refused() => Any.Holds(Any.Text, 1000, text => Sound(FrontMatter.Read($"---\n{text}\n---\n", "a.md").Findings));

    [Fact]
    public void Any_text_as_site_settings_is_read_or_refused() =>
        Any.Holds(Any.Damaged(Site.Minimal.Text(Site.Config)), 500, text => Sound(SiteConfigReader.Read(Site.Minimal.With(Site.Config, text).Tree()).Findings));

    [Theory]
    [InlineData(Site.Config)]
    [InlineData(Site.Case)]
    [InlineData(Site.CaseEnglish)]
    [InlineData(Site.Method)]
    [InlineData(Site.Source)]
    [InlineData(Site.Themes)]
    [InlineData(Site.Regions)]
    [InlineData(Site.SourceText)]
    [InlineData(Site.Chinese)]
    public void A_damaged_file_breaks_no_build(string path) => Any.Holds(Any.Damaged(Site.Minimal.Text(path)), 12, text => Sound(path, text));

    [Theory]
    [InlineData("templates/pages/text.hbs")]
    [InlineData("templates/pages/case.hbs")]
    [InlineData("templates/layout.hbs")]
    [InlineData("templates/partials/card.hbs")]
    public void A_damaged_template_breaks_no_build(string path) => Any.Holds(Any.Damaged(Site.Minimal.Text(path)), 6, text => Sound(path, text));

    [Theory]
    [InlineData(Site.Config)]
    [InlineData(Site.Case)]
    [InlineData(Site.Themes)]
    [InlineData("templates/pages/text.hbs")]
    public void Any_text_at_all_breaks_no_build(string path) => Any.Holds(Any.Text, 20, text => Sound(path, text));

    private static void Sound(string path, string text)
    {
        var result = Site.Minimal.With(path, text).Check();
        Sound(result.Findings);
        Assert.Equal(result.Errors > 0, result.Files.IsEmpty);
    }

    private static void Sound(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            Assert.NotEmpty(finding.Location.File);
            Assert.True(finding.Location is { Line: 0, Column: 0 } or { Line: > 0, Column: > 0 }, finding.ToString());
            Assert.DoesNotContain(finding.ToString("zh") + finding.ToString("en"), char.IsControl);
        }
    }
}
