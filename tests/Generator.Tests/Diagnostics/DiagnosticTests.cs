using Generator.Diagnostics;
using Xunit;

namespace Generator.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    private static readonly SourceLocation Place = new("content/a.md", 3, 7);

    [Fact]
    public void It_prints_as_a_line_that_an_editor_can_follow()
    {
        Assert.Equal("content/a.md:3:7: error KB101: 缺少必填项“title”。", MetadataRules.MissingKey.At(Place, "title").ToString());
        Assert.Equal("content/a.md: warning KB012: This file belongs to no article and is not published: x", FileRules.StrayFile.At(new("content/a.md"), "x").ToString("en"));
    }

    [Fact]
    public void What_a_file_says_reaches_a_message_without_control_characters()
    {
        var message = MetadataRules.MissingKey.At(Place, "a\u001b[31m\n::error::\u202e\u2028").Message("zh");
        Assert.DoesNotContain(message, c => char.IsControl(c) || c is '\u202e' or '\u2028');
    }

    [Fact]
    public void A_long_particular_is_cut()
    {
        Assert.InRange(MetadataRules.MissingKey.At(Place, new string('长', 5000)).Message("zh").Length, 100, 200);
    }

    [Fact]
    public void Braces_in_a_particular_are_text()
    {
        Assert.Contains("{0}{x}", MetadataRules.MissingKey.At(Place, "{0}{x}").Message("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_sort_by_place_and_then_by_rule()
    {
        Diagnostic[] sorted =
        [
            MetadataRules.MissingKey.At(new("a.md")), MetadataRules.MissingKey.At(new("a.md", 2, 9)), FileRules.YamlSyntax.At(new("a.md", 10, 1)),
            MetadataRules.MissingKey.At(new("a.md", 10, 1), "x"), MetadataRules.MissingKey.At(new("a.md", 10, 1), "y"), FileRules.YamlSyntax.At(new("b.md")),
        ];
        Assert.Equal(sorted, sorted.Reverse().Order());
    }

    [Fact]
    public void The_same_finding_twice_is_one()
    {
        Assert.Single(new[] { MetadataRules.MissingKey.At(Place, "a"), MetadataRules.MissingKey.At(Place, "a") }.Distinct());
    }
}
