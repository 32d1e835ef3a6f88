using Generator.Diagnostics;
using System.Text.RegularExpressions;

namespace Generator.Yaml;

/// <summary>
/// Looks at the lines of a YAML text before it is parsed, for the slips of a Chinese keyboard that YAML reads as something else
/// (a full-width colon, a missing space, an indent that is no space), and for nesting that the parser could not survive.
/// </summary>
internal static partial class YamlPrecheck
{
    private const int MaxBrackets = 24;

    public static List<Diagnostic> Find(string text, string file, int firstLine)
    {
        var findings = new List<Diagnostic>();
        var number = firstLine - 1;
        var depth = 0;
        var blockIndent = -1;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var indent = line.Length - line.TrimStart(' ').Length;
            if (blockIndent >= 0 && (line.IsWhiteSpace() || indent > blockIndent))
            {
                continue; // inside a block text (| or >) nothing is syntax
            }

            blockIndent = BlockText().IsMatch(line) ? indent : -1;
            depth = CheckLine(line.ToString(), depth, new SourceLocation(file, number, 1), findings);
            if (depth > MaxBrackets)
            {
                findings.Add(FileRules.TooDeep.At(new SourceLocation(file, number, 1), $"> {MaxBrackets} 层括号 (brackets)"));
                break;
            }
        }

        return findings;
    }

    private static int CheckLine(string line, int depth, SourceLocation start, List<Diagnostic> findings)
    {
        if (depth == 0)
        {
            if (BadIndent().Match(line) is { Success: true } indent)
            {
                findings.Add(FileRules.Indentation.At(start with { Column = indent.Index + 1 }));
            }
            else if (WideColon().Match(line) is { Success: true } wide)
            {
                var place = start with { Column = wide.Groups["colon"].Index + 1 };
                findings.Add(FileRules.FullWidthColon.At(place, $"{wide.Groups["key"].Value}: {wide.Groups["rest"].Value.Trim()}"));
            }
            else if (TightColon().Match(line) is { Success: true } tight)
            {
                var place = start with { Column = tight.Groups["colon"].Index + 1 };
                findings.Add(FileRules.ColonSpace.At(place, $"{tight.Groups["key"].Value}: {tight.Groups["rest"].Value.Trim()}"));
            }
        }

        return DepthAfter(line, depth);
    }

    // Brackets outside quotes and comments; a rough count is enough to keep the parser's recursion bounded.
    private static int DepthAfter(string line, int depth)
    {
        var quote = '\0';
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && (i == 0 || line[i - 1] is ' ' or '[' or '{' or ',' or ':'))
            {
                quote = c;
            }
            else if (c == '#' && (i == 0 || line[i - 1] == ' '))
            {
                break;
            }
            else if (c is '[' or '{' && (depth > 0 || BeginsValue(line.AsSpan(0, i))))
            {
                depth++;
            }
            else if (c is ']' or '}' && depth > 0)
            {
                depth--;
            }
        }

        return depth;
    }

    // Within a plain text a bracket is a character like any other; it opens a list or map only where a value begins.
    private static bool BeginsValue(ReadOnlySpan<char> before) =>
        before.TrimEnd(' ') is var text && (text.IsEmpty || (text[^1] is ':' or '-' or '?' && text.Length < before.Length));

    [GeneratedRegex(@"^ *(- +)*(?<key>[A-Za-z_][A-Za-z0-9_]*) *(?<colon>：)(?<rest>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex WideColon();

    [GeneratedRegex(@"^ *(- +)*(?<key>[A-Za-z_][A-Za-z0-9_]*)(?<colon>:)(?<rest>[^\s/].*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex TightColon();

    [GeneratedRegex(@"^ *[\t\u3000\u00a0]+(?=\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex BadIndent();

    [GeneratedRegex(@"[:-] *[|>][+-]?[0-9]?\s*(#.*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex BlockText();
}
