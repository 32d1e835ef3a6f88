using Generator.Diagnostics;

namespace Generator.Markdown;

/// <summary>Turns an offset in a text into line and column of the file the text is part of.</summary>
internal sealed class LineMap
{
    private readonly string file;
    private readonly int firstLine;
    private readonly List<int> starts = [0];

    public LineMap(string text, string file, int firstLine)
    {
        (this.file, this.firstLine) = (file, firstLine);
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }
    }

    public SourceLocation At(int offset)
    {
        var found = starts.BinarySearch(Math.Max(0, offset));
        var line = found >= 0 ? found : ~found - 1;
        return new SourceLocation(file, firstLine + line, Math.Max(0, offset) - starts[line] + 1);
    }
}
