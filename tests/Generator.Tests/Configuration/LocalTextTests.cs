using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Tests.Inline;
using Generator.Yaml;
using Xunit;

namespace Generator.Tests.Configuration;

public sealed class LocalTextTests
{
    private static readonly Language[] Languages = [new("zh", "中文", "zh-CN", ""), new("en", "English", "en", "en")];
    private readonly List<Diagnostic> findings = [];

    private LocalText Read(string text, bool required = false)
    {
        var reader = new MapReader(YamlReader.ReadMap(text, "a.yml").Into(findings), findings);
        return required ? LocalText.ReadRequired(reader, "name", Languages) : LocalText.Read(reader, "name", Languages);
    }

    [Fact]
    public void Each_language_has_its_own_text()
    {
        var text = Read("name: { en: Theme, zh: 主题 }");
        Assert.Equal(("主题", "Theme"), (text["zh"], text["en"]));
        Assert.Empty(findings);
    }

    [Fact]
    public void A_language_without_a_text_shows_the_first_there_is()
    {
        Assert.Equal("主题", Read("name: { zh: 主题 }")["en"]);
        Assert.Equal("Theme", Read("name: { en: Theme }")["zh"]);
        Assert.Equal("主题", LocalText.Of([("zh", "主题"), ("en", "")])["en"]);
    }

    [Fact]
    public void A_plain_text_stands_for_every_language()
    {
        var text = Read("name: GDP");
        Assert.Equal(("GDP", "GDP"), (text["zh"], text["en"]));
        Assert.Empty(findings);
    }

    [Fact]
    public void What_is_absent_is_empty_in_every_language()
    {
        Assert.True(Read("a: b").IsEmpty);
        Assert.Equal("", Read("a: b")["zh"]);
    }

    [Theory]
    [InlineData("name:", "a.yml:1:6 KB104")]
    [InlineData("name: { zh: }", "a.yml:1:13 KB104")]
    [InlineData("name: [a]", "a.yml:1:7 KB103")]
    [InlineData("name: { zh: 主题, fr: thème }", "a.yml:1:17 KB102")]
    public void A_slip_in_it_is_reported(string text, string finding)
    {
        Read(text);
        Assert.Equal([finding], Short.Of(findings));
    }

    [Theory]
    [InlineData("a: b", "a.yml:1:1 KB101")]
    [InlineData("name: { en: Theme }", "a.yml:1:7 KB101")]
    public void The_first_language_can_be_required(string text, string finding)
    {
        Read(text, required: true);
        Assert.Equal([finding], Short.Of(findings));
    }
}
