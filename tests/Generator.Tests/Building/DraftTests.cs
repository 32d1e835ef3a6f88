using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Building;

/// <summary>What <c>check</c> says of an article that is not published yet.</summary>
public sealed class DraftTests
{
    private const string Draft = "content/cases/draft/index.md";

    private static readonly Site WithDraft = Site.Minimal.AnotherCase("draft").Header(Draft, "draft: true");

    private static IEnumerable<string> Checked(Site site) => site.Build(o => o with { CheckHeldBack = true }).Findings.Select(f => $"{f.Location.File} {f.Rule.Id}");

    [Theory]
    [InlineData("level: township", "level: nowhere", "KB201")]
    [InlineData("draft: true", "draft: true\nrelations: [ { type: part_of, to: cases/nowhere, basis: stated } ]", "KB202")]
    public void Its_header_is_held_to_the_same_rules(string old, string now, string rule) =>
        Assert.Equal([$"{Draft} {rule}"], Checked(WithDraft.Replace(Draft, old, now)));

    [Fact]
    public void The_links_of_its_text_are_followed() =>
        Assert.Equal([$"{Draft} KB401"], Checked(WithDraft.Append(Draft, "\n见[这里](../nowhere/index.md)。\n")));

    [Fact]
    public void It_may_speak_of_another_draft() =>
        Assert.Empty(Checked(WithDraft.AnotherCase("other").Header("content/cases/other/index.md", "draft: true").Append(Draft, "\n见[另一篇](../other/index.md)。\n")));

    [Fact]
    public void A_build_leaves_it_alone() => Assert.Empty(WithDraft.Append(Draft, "\n见[这里](../nowhere/index.md)。\n").Findings());
}
