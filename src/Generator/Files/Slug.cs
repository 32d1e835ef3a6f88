using System.Text.RegularExpressions;

namespace Generator.Files;

/// <summary>The form of a permanent ASCII id (编号): lower-case letters, digits and single hyphens, at most 80 characters, safe as a file name on Windows too.</summary>
public static partial class Slug
{
    public static bool IsValid(string text) => text.Length <= 80 && Form().IsMatch(text) && !Device().IsMatch(text);

    /// <summary>Whether a name can be a file's on every system and in an address without encoding: as an id, but with dots and underscores within.</summary>
    public static bool IsFileName(string name) =>
        name.Length is > 0 and <= 120 && name[0] != '.' && name[^1] != '.'
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_' or '.');

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    // Names that Windows reserves for devices.
    [GeneratedRegex(@"\A(con|prn|aux|nul|com[0-9]|lpt[0-9])\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Device();
}
