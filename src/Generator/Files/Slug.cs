using System.Text.RegularExpressions;

namespace Generator.Files;

/// <summary>The form of a permanent ASCII id (编号): lower-case letters, digits and single hyphens, at most 80 characters, safe as a file name on Windows too.</summary>
public static partial class Slug
{
    public static bool IsValid(string text) => text.Length <= 80 && Form().IsMatch(text) && !Device().IsMatch(text);

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    // Names that Windows reserves for devices.
    [GeneratedRegex(@"\A(con|prn|aux|nul|com[0-9]|lpt[0-9])\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Device();
}
