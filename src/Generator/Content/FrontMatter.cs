using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Content;

/// <summary>An article's text cut into its header block (信息头) and what follows. <see cref="BodyFirstLine"/> counts from 1.</summary>
public sealed record FrontMatter(YamlMap Header, string Body, int BodyFirstLine)
{
    private const string Fence = "---";

    /// <summary>
    /// Cuts and reads the header between the first line <c>---</c> and the next. Reports <see cref="FileRules.HeaderMissing"/>,
    /// <see cref="FileRules.HeaderOpen"/> and whatever the header's YAML breaks.
    /// </summary>
    public static Checked<FrontMatter?> Read(string text, string file)
    {
        var start = new SourceLocation(file, 1, 1);
        var firstEnd = LineEnd(text, 0);
        if (text.AsSpan(0, firstEnd).TrimEnd() is not Fence)
        {
            return Checked.Of<FrontMatter?>(null, [FileRules.HeaderMissing.At(start)]);
        }

        var line = 2;
        for (var at = firstEnd + 1; at < text.Length; line++)
        {
            var end = LineEnd(text, at);
            if (text.AsSpan(at, end - at).TrimEnd() is Fence)
            {
                var header = YamlReader.ReadMap(text[(firstEnd + 1)..at], file, 2);
                var body = end < text.Length ? text[(end + 1)..] : "";
                return Checked.Of<FrontMatter?>(new FrontMatter(header.Value, body, line + 1), header.Findings);
            }

            at = end + 1;
        }

        return Checked.Of<FrontMatter?>(null, [FileRules.HeaderOpen.At(start)]);
    }

    private static int LineEnd(string text, int from) =>
        text.IndexOf('\n', from) is var end && end < 0 ? text.Length : end;
}
