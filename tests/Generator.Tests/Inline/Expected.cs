using System.Text;
using Xunit;

namespace Generator.Tests.Inline;

/// <summary>
/// Texts that are kept in the repository and compared: with <c>UPDATE_EXPECTED=1</c> in the environment they are written instead.
/// </summary>
internal static class Expected
{
    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    /// <summary>Compares with a file of the repository; a missing file reads as empty.</summary>
    public static void Matches(string path, string actual)
    {
        var full = Repository.PathOf(path);
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, actual, new UTF8Encoding(false));
            return;
        }

        var expected = File.Exists(full) ? Repository.Read(path) : "";
        Assert.True(expected == actual, $"{path} is not what was expected; UPDATE_EXPECTED=1 writes it anew.\n{FirstDifference(expected, actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = left.Zip(right).TakeWhile(p => p.First == p.Second).Count();
        return $"line {line + 1}\nexpected: {left.ElementAtOrDefault(line)}\nactual:   {right.ElementAtOrDefault(line)}\n\n{actual}";
    }
}
