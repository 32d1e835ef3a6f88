using Generator.Diagnostics;

namespace Generator.Yaml;

/// <summary>The half-sentence of a message that names the nearest known word.</summary>
public static class Suggestion
{
    /// <summary><c>您是不是要写“x”？ (did you mean x?)</c>, or an empty text when nothing is near.</summary>
    public static string For(string word, IEnumerable<string> known) =>
        Nearest.To(word, known) is { } nearest ? $"→ {nearest}?" : "";
}
