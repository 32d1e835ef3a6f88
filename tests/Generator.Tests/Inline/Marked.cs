using Generator.Diagnostics;
using Xunit;

namespace Generator.Tests.Inline;

/// <summary>A text in which ▲ marks the place a finding should name.</summary>
internal sealed record Marked(string Text, int Line, int Column)
{
    public const char Mark = '▲';

    public static Marked Of(string text)
    {
        var at = text.IndexOf(Mark, StringComparison.Ordinal);
        Assert.True(at >= 0, "no ▲ in the text");
        var before = text[..at];
        return new Marked(text.Remove(at, 1), before.Count(c => c == '\n') + 1, at - before.LastIndexOf('\n'));
    }

    /// <summary>The finding that is expected there, as <see cref="Site.Findings"/> words it.</summary>
    public string Finding(string file, string rule, int firstLine = 1) => $"{new SourceLocation(file, Line + firstLine - 1, Column)} {rule}";
}

/// <summary>Findings in the short form of <see cref="Site.Findings"/>.</summary>
internal static class Short
{
    public static IEnumerable<string> Of(IEnumerable<Diagnostic> findings) => findings.Order().Select(f => $"{f.Location} {f.Rule.Id}");
}
