using Generator.Diagnostics;
using Generator.Tests.Inline;
using Generator.Yaml;
using Xunit;

namespace Generator.Tests.Yaml;

public sealed class YamlReaderTests
{
    private const string File = "a.yml";

    [Theory]
    [InlineData("title▲：关于", "KB006")]
    [InlineData("title: 关于\nsummary▲：一句话", "KB006")]
    [InlineData("title: 关于\n  themes ▲：[a]", "KB006")]
    [InlineData("- id: a\n- name▲：甲", "KB006")]
    [InlineData("themes▲:四社融合", "KB007")]
    [InlineData("title: 关于\nthemes▲:[a, b]", "KB007")]
    [InlineData("title: a\n▲\tname: b", "KB011")]
    [InlineData("title: a\n▲\u3000name: b", "KB011")]
    [InlineData("title: a\n▲\u00a0name: b", "KB011")]
    [InlineData("title: a\nname: b\n▲title: c", "KB008")]
    [InlineData("a: { x: 1, ▲x: 2 }", "KB008")]
    [InlineData("a: ▲&one x", "KB009")]
    [InlineData("a: ▲!!str x", "KB009")]
    [InlineData("a: ▲*one", "KB009")]
    [InlineData("a: 1\n▲---\nb: 2", "KB009")]
    public void A_slip_of_the_keyboard_is_named_where_it_stands(string text, string rule)
    {
        var marked = Marked.Of(text);
        Assert.Equal([marked.Finding(File, rule)], Short.Of(YamlReader.ReadMap(marked.Text, File).Findings));
        Assert.Equal([marked.Finding(File, rule, 12)], Short.Of(YamlReader.ReadMap(marked.Text, File, 12).Findings));
    }

    [Theory]
    [InlineData("a: [1, 2")]
    [InlineData("a: {b: 1")]
    [InlineData("a: \"open")]
    [InlineData("a: b: c")]
    [InlineData("a: ]")]
    [InlineData("a: @x")]
    [InlineData("? [a]\n: b")]
    public void What_is_no_yaml_is_one_finding(string text)
    {
        Assert.Equal("KB005", Assert.Single(YamlReader.ReadMap(text, File).Findings).Rule.Id);
    }

    [Fact]
    public void Every_slip_of_a_file_is_reported_at_once()
    {
        var found = YamlReader.ReadMap("title：甲\nsummary:乙\n\tform: practice\n", File).Findings;
        Assert.Equal(["a.yml:1:6 KB006", "a.yml:2:8 KB007", "a.yml:3:1 KB011"], Short.Of(found));
    }

    [Theory]
    [InlineData("a: 说明[一\nb▲：2")]
    [InlineData("a: 方案]\nb▲：2")]
    [InlineData("a: (一）-[二\nb▲：2")]
    [InlineData("a: it's {\nb▲：2")]
    public void A_bracket_in_a_plain_text_does_not_hide_a_later_slip(string text)
    {
        var marked = Marked.Of(text);
        Assert.Equal([marked.Finding(File, "KB006")], Short.Of(YamlReader.ReadMap(marked.Text, File).Findings));
    }

    [Theory]
    [InlineData("a: |\n  b：c\n  d:e\n", "a")]
    [InlineData("a: 他说：“好”", "a")]
    [InlineData("a: http://example.org", "a")]
    [InlineData("a: \"b:c\"", "a")]
    [InlineData("# 说明：一\na: 1", "a")]
    [InlineData("a: 1\n\n\n", "a")]
    [InlineData("", "")]
    [InlineData("# 只有说明", "")]
    public void What_only_looks_like_a_slip_is_read(string text, string keys)
    {
        var read = YamlReader.ReadMap(text, File);
        Assert.Equal([], read.Findings);
        Assert.Equal(keys, string.Join(',', read.Value.Entries.Select(e => e.Key)));
    }

    [Theory]
    [InlineData("430681", "430681")]
    [InlineData("2024-05-01", "2024-05-01")]
    [InlineData("yes", "yes")]
    [InlineData("0x1F", "0x1F")]
    [InlineData("'a#b'", "a#b")]
    [InlineData("标题 # 说明", "标题")]
    [InlineData("|\n  甲\n  乙", "甲\n乙")]
    public void A_value_stays_the_text_that_was_written(string written, string text)
    {
        var value = YamlReader.ReadMap($"a: {written}", File).Value.Find("a")!.Value;
        Assert.Equal(text, Assert.IsType<YamlScalar>(value).Text);
    }

    [Fact]
    public void Values_and_keys_know_their_place()
    {
        var map = YamlReader.ReadMap("a: 1\nlist:\n  - 甲\n  - { b: 乙 }\n", File, 2).Value;
        var list = Assert.IsType<YamlList>(map.Find("list")!.Value);
        var inner = Assert.IsType<YamlMap>(list.Items[1]);
        Assert.Equal(new SourceLocation(File, 3, 1), map.Find("list")!.KeyLocation);
        Assert.Equal(new SourceLocation(File, 4, 5), list.Items[0].Location);
        Assert.Equal(new SourceLocation(File, 5, 10), inner.Find("b")!.Value.Location);
    }

    [Theory]
    [InlineData("- a", "KB103")]
    [InlineData("just a text", "KB103")]
    public void A_map_is_wanted_at_the_top(string text, string rule)
    {
        Assert.Equal([$"a.yml:1:1 {rule}"], Short.Of(YamlReader.ReadMap(text, File).Findings));
    }

    [Fact]
    public void A_list_is_wanted_at_the_top_of_a_vocabulary()
    {
        Assert.Equal(["a.yml:1:1 KB103"], Short.Of(YamlReader.ReadList("a: 1", File).Findings));
        Assert.Equal(2, YamlReader.ReadList("- a\n- b\n", File).Value.Items.Length);
    }
}
