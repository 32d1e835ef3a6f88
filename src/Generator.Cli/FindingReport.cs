using Generator.Building;
using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>Prints findings for a person: place, message, the line itself with the column marked, and how to mend it.</summary>
internal sealed class FindingReport(string language, bool strict, string root, TextWriter output)
{
    public bool Chinese => language != "en";

    /// <summary>Whether the findings stop publication: an error, or with <c>--strict</c> anything.</summary>
    public bool Stops(BuildResult result) => result.Errors > 0 || (strict && result.Warnings > 0);

    public void Print(IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            output.WriteLine(finding.ToString(language));
            if (SourceLine(finding.Location) is { } line)
            {
                output.WriteLine($"    {line}");
                output.WriteLine($"    {Padding(line, finding.Location.Column)}^");
            }

            output.WriteLine($"    {(Chinese ? "改法：" : "Fix: ")}{finding.Fix(language)}");
        }
    }

    public string Count(BuildResult result) => Chinese
        ? $"{result.Errors} 处错误，{result.Warnings} 处提醒"
        : $"{result.Errors} {(result.Errors == 1 ? "error" : "errors")}, {result.Warnings} {(result.Warnings == 1 ? "warning" : "warnings")}";

    private string? SourceLine(SourceLocation place)
    {
        var file = Path.Combine(root, place.File);
        var line = place.Line > 0 && File.Exists(file) ? File.ReadLines(file).Skip(place.Line - 1).FirstOrDefault() : null;
        return line is { Length: > 0 and <= 200 } ? line.Replace('\t', ' ') : null;
    }

    // A Chinese character is as wide as two Latin ones, so the mark is set off by full-width spaces.
    private static string Padding(string line, int column) =>
        string.Concat(line.Take(Math.Max(0, column - 1)).Select(c => c >= '\u2E80' ? '\u3000' : ' '));
}
