using Generator.Diagnostics;

namespace Generator.Yaml;

/// <summary>The end of a message that names the nearest known word (提示).</summary>
public static class Suggestion
{
    /// <summary><c>→ x?</c>, or an empty text when nothing is near.</summary>
    public static string For(string word, IEnumerable<string> known) =>
        Nearest.To(word, known) is { } nearest ? $"→ {nearest}?" : "";
}
