using System.Text;

namespace Generator.Search;

/// <summary>Writes data as JavaScript that no reader of HTML or of old scripts can misread (脚本文本).</summary>
internal static class ScriptText
{
    public static StringBuilder AppendString(this StringBuilder script, string text)
    {
        script.Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' or '\\' => script.Append('\\').Append((char)rune.Value),
                < 0x20 or '<' or 0x7F or 0x2028 or 0x2029 or 0xFEFF => script.Append("\\u").Append(rune.Value.ToString("x4")),
                _ => script.Append(rune.ToString()),
            };
        }

        return script.Append('"');
    }

    /// <summary>The items with commas between them, in square brackets.</summary>
    public static StringBuilder AppendList<T>(this StringBuilder script, IEnumerable<T> items, Action<T> append)
    {
        script.Append('[');
        var isFirst = true;
        foreach (var item in items)
        {
            script.Append(isFirst ? "" : ",");
            append(item);
            isFirst = false;
        }

        return script.Append(']');
    }
}
