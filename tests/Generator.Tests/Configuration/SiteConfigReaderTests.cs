using Generator.Configuration;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Configuration;

public sealed class SiteConfigReaderTests
{
    private static SiteConfig Read(Site site) => SiteConfigReader.Read(site.Tree()).Value;

    [Fact]
    public void What_is_left_out_has_a_plain_default()
    {
        var config = Read(Site.Minimal);
        Assert.Equal((20, null, null), (config.PageSize, config.BaseUrl, config.EditUrl));
        Assert.Equal("Asia/Shanghai", config.TimeZone.Id);
        Assert.Equal("地区", config.Taxonomies[1].Plural["zh"]);
        Assert.True(config.Taxonomies[0].HasPages);
        Assert.False(config.Taxonomies[3].HasPages);
    }

    [Fact]
    public void Without_a_site_file_that_is_the_only_finding()
    {
        Assert.Equal(["site.yml KB001"], Site.Minimal.Without(Site.Config).Findings());
    }

    [Theory]
    [InlineData("title：小站\n", "site.yml:1:6 KB006")]
    [InlineData("title: [\n", "site.yml:2:1 KB005")]
    public void A_site_file_that_cannot_be_read_is_the_only_finding(string text, string finding)
    {
        Assert.Equal([finding], Site.Minimal.With(Site.Config, text).Findings());
    }

    [Fact]
    public void A_site_file_saved_as_ansi_is_the_only_finding()
    {
        Assert.Equal(["site.yml KB002"], Site.Minimal.With(Site.Config, new byte[] { 0xB1, 0xEA }).Findings());
    }

    [Theory]
    [InlineData("page_size: 0", 12)]
    [InlineData("page_size: 201", 12)]
    [InlineData("page_size: 2.5", 12)]
    [InlineData("time_zone: Asia/Nowhere", 12)]
    [InlineData("base_url: example.org", 11)]
    [InlineData("base_url: ftp://example.org/", 11)]
    [InlineData("base_url: javascript:alert(1)", 11)]
    public void A_setting_that_cannot_be_used_is_named(string line, int column)
    {
        var site = Site.Minimal.Append(Site.Config, line + "\n");
        var number = site.Text(Site.Config).Count(c => c == '\n');
        Assert.Equal([$"site.yml:{number}:{column} KB103"], site.Findings());
    }

    [Theory]
    [InlineData("https://example.org/kb", "https://example.org/kb/")]
    [InlineData("http://example.org", "http://example.org/")]
    public void An_address_ends_with_a_slash(string written, string read)
    {
        Assert.Equal(read, Read(Site.Minimal.Append(Site.Config, $"base_url: {written}\n")).BaseUrl?.ToString());
    }

    [Fact]
    public void An_unknown_setting_is_named_with_the_nearest_known_one()
    {
        var site = Site.Minimal.Append(Site.Config, "page_sise: 10\n");
        Assert.Contains("page_size", site.OnlyMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("path: themes", "path: 主题", "KB110")]
    [InlineData("path: themes", "path: Themes", "KB110")]
    [InlineData("path: themes", "path: ../themes", "KB110")]
    [InlineData("path: en }", "path: ../en }", "KB110")]
    [InlineData("path: en }", "path: EN }", "KB110")]
    [InlineData("locale: zh-CN, path: \"\"", "locale: zh-CN, path: 中文", "KB110")]
    [InlineData("  region:\n", "  地区:\n", "KB110")]
    public void A_name_that_could_be_no_address_is_refused(string old, string replacement, string rule)
    {
        var site = Site.Minimal.Replace(Site.Config, old, replacement);
        Assert.Equal([rule], SiteConfigReader.Read(site.Tree()).Findings.Select(f => f.Rule.Id));
        Assert.Contains(site.Build().Findings, f => f.Rule.Id == rule);
    }

    [Fact]
    public void A_language_is_declared_once()
    {
        var site = Site.Minimal.Replace(Site.Config, "id: en, name", "id: zh, name");
        Assert.Contains("site.yml:5:11 KB203", site.Findings());
    }

    [Fact]
    public void Two_taxonomies_cannot_have_the_same_articles_as_terms()
    {
        var site = Site.Minimal.Append(Site.Config, "  tool:\n    name: { zh: 工具, en: Tool }\n    field: tools\n    terms: methods/\n    path: tools\n");
        Assert.Contains("site.yml:36:12 KB203", site.Findings());
    }

    [Theory]
    [InlineData("cases/")]
    [InlineData("sources/")]
    [InlineData("pages/")]
    public void A_taxonomy_cannot_take_the_folder_of_another_kind(string folder)
    {
        var site = Site.Minimal.Replace(Site.Config, "terms: methods/", $"terms: {folder}");
        Assert.Contains(site.Findings(), f => f.StartsWith("site.yml:26:12", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_languages_or_taxonomies_that_is_said()
    {
        var findings = SiteConfigReader.Read(Site.Minimal.With(Site.Config, "title: 小站\n").Tree()).Findings;
        Assert.Equal(["site.yml:1:1 KB101", "site.yml:1:1 KB101"], Short.Of(findings));
    }
}
