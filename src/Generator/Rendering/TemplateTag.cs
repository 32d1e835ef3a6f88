using System.Text.RegularExpressions;
using Generator.Diagnostics;

namespace Generator.Rendering;

/// <summary>What a tag of a template does.</summary>
internal enum TagKind
{
    Value,
    Open,
    Else,
    Close,
    Partial,

    /// <summary>Braces that open and do not close as they opened.</summary>
    Broken,
}

/// <summary>A <c>{{…}}</c> of a template, with its words: the first is a name, the others are arguments or <c>key=value</c>.</summary>
internal sealed record TemplateTag(TagKind Kind, IReadOnlyList<TemplateWord> Words, SourceLocation Location)
{
    public string Name => Words.Count == 0 ? "" : Words[0].Text;
}

/// <summary>A word of a tag and where it stands.</summary>
internal sealed record TemplateWord(string Text, SourceLocation Location);

/// <summary>Cuts a template into its tags, with positions; the template engine itself keeps none.</summary>
internal static partial class TemplateScanner
{
    public static IEnumerable<TemplateTag> Scan(string text, string file)
    {
        var line = 1;
        var lineStart = 0;
        var counted = 0;
        foreach (Match match in Tag().Matches(text))
        {
            for (; counted < match.Index; counted++)
            {
                if (text[counted] == '\n')
                {
                    (line, lineStart) = (line + 1, counted + 1);
                }
            }

            if (match.Groups["comment"].Success)
            {
                continue;
            }

            var inner = match.Groups["inner"];
            var column = inner.Index - lineStart + 1;
            var words = Word().Matches(inner.Value).Select(w => new TemplateWord(w.Value, new SourceLocation(file, line, column + w.Index))).ToList();
            var location = new SourceLocation(file, line, match.Index - lineStart + 1);
            var kind = match.Groups["sign"].Value switch
            {
                _ when !inner.Success || (match.Value.StartsWith("{{{", StringComparison.Ordinal) && !match.Value.EndsWith("}}}", StringComparison.Ordinal)) => TagKind.Broken,
                "#" => TagKind.Open,
                "/" => TagKind.Close,
                ">" => TagKind.Partial,
                _ => words is [{ Text: "else" }, ..] ? TagKind.Else : TagKind.Value,
            };
            yield return new TemplateTag(kind, words, location);
        }
    }

    [GeneratedRegex(@"\{\{!--(?<comment>.*?)--\}\}|\{\{!(?<comment>.*?)\}\}|\{\{\{?~?(?<sign>[#/>&]?)(?<inner>[^{}]*?)~?\}\}\}?|\{\{", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Tag();

    // A quoted text, a parenthesis, or anything else up to the next blank; key="a b" stays one word.
    [GeneratedRegex(@"[A-Za-z_]\w*=""[^""]*""|""[^""]*""|[()]|\|[^|]*\||[^\s()""|]+", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
