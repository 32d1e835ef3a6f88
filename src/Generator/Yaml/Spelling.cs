using System.Collections.Concurrent;
using System.Text;

namespace Generator.Yaml;

/// <summary>How the members of a closed set are written in YAML and in templates: <c>DerivesFrom</c> is <c>derives-from</c>, a grade such as <c>E1</c> stays.</summary>
public static class Spelling
{
    private static readonly ConcurrentDictionary<Enum, string> Known = new();

    /// <summary>The member as written: <c>LegalBasis</c> is <c>legal-basis</c>.</summary>
    public static string Of(Enum value) => Known.GetOrAdd(value, static v => Kebab(v.ToString()));

    private static string Kebab(string name)
    {
        if (name.Length == 2 && char.IsAsciiDigit(name[1]))
        {
            return name; // a grade: E1
        }

        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
