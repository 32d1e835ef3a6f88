using Generator.Tests.Inline;
using Generator.Yaml;
using Xunit;

namespace Generator.Tests.Yaml;

/// <summary>Texts on which the parser itself would run out of stack, memory or patience: each must come back as a finding.</summary>
public sealed class YamlLimitTests
{
    private const int Many = 20_000;

    public static TheoryData<string> Hostile() =>
    [
        "a: " + new string('[', Many),
        "a: " + new string('{', Many),
        string.Concat(Enumerable.Repeat("- ", Many)) + "a",
        string.Concat(Enumerable.Repeat("? ", Many)) + "a",
        string.Concat(Enumerable.Repeat("a: [\n", Many)),
        "a: [x \"" + new string('[', Many),
        "a: [\"x\n \"" + new string('[', Many),
        "a: [\"x\n b\" " + new string('[', Many),
        "a: ['x\n '" + new string('{', Many),
        "a: [\"x\n \", " + new string('[', Many),
        "a: ['x\n ', " + new string('{', Many),
        "a: [b #" + new string('[', Many),
        "a: [b, 'it''s', \"" + new string('[', Many),
        "a: |\n [\nb: " + new string('[', Many),
        "a: [ - |\n" + new string('[', Many),
        "a: [ x: |\n" + new string('[', Many),
        "a: [\n  b: |\n    " + new string('[', Many),
        string.Concat(Enumerable.Range(0, 60).Select(i => $"{new string(' ', i)}a{i}:\n")),
        new string('a', (1 << 20) + 1),
    ];

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void A_hostile_text_is_refused_with_a_place(string text)
    {
        var findings = YamlReader.ReadMap(text, "a.yml").Findings;
        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.True(f.Location.Line > 0, f.ToString()));
    }

    [Fact]
    public void Too_many_brackets_are_named_on_their_line()
    {
        Assert.Equal(["a.yml:2:1 KB010"], Short.Of(YamlReader.ReadMap("x: 1\na: " + new string('[', 25), "a.yml").Findings));
    }

    [Theory]
    [InlineData("title: \"a\\0b\"")]
    [InlineData("title: \"a\\x01b\"")]
    [InlineData("title: \"a\\ud800b\"")]
    public void A_character_that_no_page_may_hold_is_refused(string text)
    {
        Assert.Equal(["a.yml:1:8 KB005"], Short.Of(YamlReader.ReadMap(text, "a.yml").Findings));
    }
}
