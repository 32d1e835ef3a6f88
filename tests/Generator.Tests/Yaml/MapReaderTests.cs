using Generator.Diagnostics;
using Generator.Tests.Inline;
using Generator.Yaml;
using Xunit;

namespace Generator.Tests.Yaml;

public sealed class MapReaderTests
{
    private readonly List<Diagnostic> findings = [];

    private enum Shade
    {
        DarkRed,
        Blue,
    }

    private MapReader Of(string text) => new(YamlReader.ReadMap(text, "a.yml").Into(findings), findings);

    private void Found(params string[] expected) => Assert.Equal(expected, Short.Of(findings));

    [Fact]
    public void A_text_is_given_as_it_stands()
    {
        Assert.Equal("关于", Of("title: 关于").Text("title"));
        Found();
    }

    [Theory]
    [InlineData("title:", 1, 7)]
    [InlineData("title: ~", 1, 8)]
    [InlineData("title: null", 1, 8)]
    [InlineData("title: \"\"", 1, 8)]
    [InlineData("title: \"  \"", 1, 8)]
    [InlineData("title: \"\u3000\"", 1, 8)]
    public void An_empty_value_is_reported_and_read_as_absent(string text, int line, int column)
    {
        Assert.Null(Of(text).Text("title"));
        Found($"a.yml:{line}:{column} KB104");
    }

    [Theory]
    [InlineData("title: [a]")]
    [InlineData("title: { a: b }")]
    public void A_list_or_map_is_no_text(string text)
    {
        Assert.Null(Of(text).Text("title"));
        Found("a.yml:1:8 KB103");
    }

    [Fact]
    public void A_missing_key_is_reported_at_the_map()
    {
        Assert.Equal("", Of("a: 1").RequiredText("title"));
        Found("a.yml:1:1 KB101");
    }

    [Fact]
    public void A_text_over_its_limit_is_reported_and_kept()
    {
        Assert.Equal("一二三", Of("title: 一二三").Text("title", 2));
        Found("a.yml:1:8 KB107");
    }

    [Fact]
    public void Keys_that_nobody_asked_for_are_reported_with_the_nearest_known_one()
    {
        var reader = Of("title: a\nsumary: b\n");
        reader.Text("title");
        reader.Text("summary");
        reader.Finish();
        Assert.Contains("summary", Assert.Single(findings).Message("zh"), StringComparison.Ordinal);
        Found("a.yml:2:1 KB102");
    }

    [Fact]
    public void What_follows_a_comma_in_braces_is_taken_for_a_text_without_quotes()
    {
        var reader = Of("{ title: What a county does, with its sources. }");
        reader.Text("title");
        reader.Finish();
        Assert.Contains("加引号", Assert.Single(findings).Message("zh"), StringComparison.Ordinal);
        Found("a.yml:1:30 KB102");
    }

    [Fact]
    public void A_flag_is_true_or_false_and_nothing_else()
    {
        var reader = Of("a: true\nb: false\nc: yes");
        Assert.True(reader.Flag("a"));
        Assert.False(reader.Flag("b"));
        Assert.False(reader.Flag("c"));
        Assert.False(reader.Flag("d"));
        Found("a.yml:3:4 KB108");
    }

    [Theory]
    [InlineData("24580000", 24580000)]
    [InlineData("-3.5", -3.5)]
    [InlineData("0", 0)]
    public void A_number_is_written_in_digits(string written, double value)
    {
        Assert.Equal((decimal)value, Of($"a: {written}").Number("a"));
        Found();
    }

    [Theory]
    [InlineData("2458万")]
    [InlineData("1,000")]
    [InlineData("１２")]
    [InlineData("1e3")]
    [InlineData("99999999999999999999999999999999")]
    public void What_is_no_plain_number_is_reported(string written)
    {
        Assert.Null(Of($"a: {written}").Number("a"));
        Found("a.yml:1:4 KB106");
    }

    [Theory]
    [InlineData("dark-red")]
    [InlineData("dark_red")]
    public void A_choice_reads_hyphens_and_underscores_alike(string written)
    {
        Assert.Equal(Shade.DarkRed, Of($"a: {written}").Choice<Shade>("a"));
        Found();
    }

    [Fact]
    public void A_choice_out_of_the_set_is_reported_with_the_set()
    {
        Assert.Null(Of("a: DarkRed").Choice<Shade>("a"));
        Assert.Contains("dark-red, blue", Assert.Single(findings).Message("en"), StringComparison.Ordinal);
        Found("a.yml:1:4 KB108");
    }

    [Fact]
    public void A_single_text_reads_as_a_list_of_one()
    {
        Assert.Equal(["x"], Of("a: x").Texts("a").Select(s => s.Text));
        Assert.Equal(["x", "y"], Of("a: [x, y]").Texts("a").Select(s => s.Text));
        Assert.Empty(Of("b: x").Texts("a"));
        Found();
    }

    [Theory]
    [InlineData("a: []", "a.yml:1:4 KB104")]
    [InlineData("a: [x, [y]]", "a.yml:1:8 KB103")]
    [InlineData("a: { x: y }", "a.yml:1:4 KB103")]
    public void A_list_of_texts_holds_texts(string text, string finding)
    {
        Of(text).Texts("a");
        Found(finding);
    }

    [Theory]
    [InlineData("a: x", "a.yml:1:4 KB103")]
    [InlineData("a: [x]", "a.yml:1:5 KB103")]
    public void A_list_of_maps_holds_maps(string text, string finding)
    {
        Assert.Empty(Of(text).Maps("a"));
        Found(finding);
    }

    [Fact]
    public void A_map_is_read_by_a_reader_of_its_own()
    {
        Assert.Equal("y", Of("a: { x: y }").Map("a")!.Text("x"));
        Assert.Null(Of("a: x").Map("a"));
        Found("a.yml:1:4 KB103");
    }

    [Fact]
    public void A_translation_may_not_repeat_what_the_original_states()
    {
        var original = Of("title: a\nregion: b");
        original.Text("title");
        original.Text("region");
        var translation = Of("title: a\nregion: b\nregoin: c");
        translation.Text("title");
        translation.FinishTranslation(original);
        Found("a.yml:2:1 KB111", "a.yml:3:1 KB102");
    }
}
