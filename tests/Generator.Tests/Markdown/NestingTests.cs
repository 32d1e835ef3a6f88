using Xunit;

namespace Generator.Tests.Markdown;

public sealed class NestingTests
{
    public static TheoryData<string> Deep() =>
    [
        new string('>', 20_000) + " a",
        string.Concat(Enumerable.Repeat("[a", 200)),
        string.Concat(Enumerable.Repeat("![a", 200)),
        string.Concat(Enumerable.Range(0, 200).Select(i => new string(' ', i * 2) + "- a\n")),
        string.Concat(Enumerable.Repeat("- ", 1_000)) + "a",
        string.Concat(Enumerable.Repeat("*a **a ", 300)),
    ];

    [Theory]
    [MemberData(nameof(Deep), DisableDiscoveryEnumeration = true)]
    public void A_text_nested_past_all_measure_is_printed_or_refused(string text)
    {
        Assert.All(Html.Findings(text), f => Assert.Equal("a.md:1:1 KB408", $"{f.Location} {f.Rule.Id}"));
        Html.Of(text);
    }

    [Fact]
    public void What_is_refused_says_so() => Assert.Equal("KB408", Assert.Single(Html.Findings(new string('>', 20_000) + " a")).Rule.Id);

    [Fact]
    public void Ordinary_nesting_is_printed()
    {
        Assert.Empty(Html.Findings("> > > 引\n\n- 一\n  - 二\n    - 三\n"));
        Assert.Contains("三", Html.Of("- 一\n  - 二\n    - 三\n"), StringComparison.Ordinal);
    }
}
