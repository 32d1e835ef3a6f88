using System.Text.RegularExpressions;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.House;

/// <summary>The sizes that keep the code liveable. Raising one needs a decision record.</summary>
public sealed partial class BudgetTests
{
    private static IEnumerable<(string Path, string[] Lines)> Sources() => Repository.FilesUnder("src", "*.cs").Select(p => (p, Repository.Read(p).TrimEnd('\n').Split('\n')));

    [Fact]
    public void No_file_is_longer_than_350_lines_and_half_of_them_are_shorter_than_90()
    {
        var lengths = Sources().Select(s => (s.Path, s.Lines.Length)).OrderBy(s => s.Length).ToList();
        None(lengths.Where(s => s.Length > 350));
        Assert.InRange(lengths[lengths.Count / 2].Length, 1, 90);
    }

    [Fact]
    public void No_method_is_longer_than_40_lines() =>
        None(Methods().Where(m => m.Length > 40).Select(m => $"{m.Place}: {m.Length} lines"));

    [Fact]
    public void No_method_takes_more_than_4_parameters() =>
        None(Methods().Where(m => m.Parameters > 4).Select(m => $"{m.Place}: {m.Parameters} parameters"));

    [Fact]
    public void A_namespace_is_its_folder()
    {
        var wrong =
            from source in Sources()
            let parts = source.Path.Split('/')[1..^1]
            let declared = source.Lines.FirstOrDefault(l => l.StartsWith("namespace ", StringComparison.Ordinal))
            where declared is not null && declared != $"namespace {string.Join('.', parts)};"
            select $"{source.Path}: {declared}";
        None(wrong);
    }

    // The formatter keeps a member's braces below its own first letter; a member without them ends at the first semicolon.
    private static IEnumerable<(string Place, int Length, int Parameters)> Methods()
    {
        foreach (var (path, lines) in Sources())
        {
            for (var i = 0; i < lines.Length; i++)
            {
                if (Signature().Match(lines[i]) is not { Success: true } match)
                {
                    continue;
                }

                var indent = match.Groups["indent"].Value;
                var opening = Array.FindIndex(lines, i, l => l == indent + "{" || l.EndsWith(';'));
                var end = lines[opening].EndsWith(';') ? opening : Array.FindIndex(lines, opening, l => l.StartsWith(indent + "}", StringComparison.Ordinal));
                Assert.True(end >= i, $"{path}:{i + 1}: a member without an end");
                var length = end - i + 1;
                yield return ($"{path}:{i + 1}", length, Parameters(string.Join(' ', lines.Skip(i).Take(length))));
            }
        }
    }

    private static int Parameters(string method)
    {
        var depth = 0;
        var count = 0;
        foreach (var c in method.AsSpan(method.IndexOf('(', StringComparison.Ordinal)))
        {
            depth += c is '(' or '<' or '[' ? 1 : c is ')' or '>' or ']' ? -1 : 0;
            count += c == ',' && depth == 1 ? 1 : 0;
            if (depth == 0)
            {
                break;
            }
        }

        return count == 0 ? 0 : count + 1;
    }

    [GeneratedRegex(@"^(?<indent>(    )+)((public|private|protected|internal|static|override|async|partial|sealed|virtual) )+[^=;]*?\w+(<[^(]*>)?\((?!.*=> new\()", RegexOptions.ExplicitCapture)]
    private static partial Regex Signature();

    // Assert.Empty would cut the list short.
    private static void None<T>(IEnumerable<T> wrong)
    {
        var list = string.Join('\n', wrong);
        Assert.True(list.Length == 0, list);
    }
}
