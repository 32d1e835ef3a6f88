using Generator.Files;

namespace Generator.Pages;

/// <summary>
/// The address of a file of the site (地址), relative to its root: <c>cases/luojiang-yehua.html</c>. The only maker of file names and URLs:
/// lower-case ASCII parts, no <c>..</c>, nothing absolute.
/// </summary>
public sealed class SitePath : IEquatable<SitePath>, IComparable<SitePath>
{
    private readonly string text;

    private SitePath(string text) => this.text = text;

    /// <summary>A path of folders and a file name; parts that are empty are passed over.</summary>
    /// <exception cref="ArgumentException">A part is not a safe name: our bug, as every id was checked when it was read.</exception>
    public static SitePath Of(params ReadOnlySpan<string> parts)
    {
        var kept = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            foreach (var name in part.Split('/', StringSplitOptions.RemoveEmptyEntries))
            {
                kept.Add(IsSafe(name) ? name : throw new ArgumentException($"not a safe file name: {name}", nameof(parts)));
            }
        }

        return new SitePath(string.Join('/', kept));
    }

    /// <summary>The path from this file up to the root: empty, <c>../</c> or <c>../../</c>.</summary>
    public string Up => string.Concat(Enumerable.Repeat("../", text.AsSpan().Count('/')));

    /// <summary>The folders above the file, without a trailing slash; empty at the root.</summary>
    public string Folder => text.LastIndexOf('/') is var slash && slash < 0 ? "" : text[..slash];

    public override string ToString() => text;

    public bool Equals(SitePath? other) => other is not null && text == other.text;

    public override bool Equals(object? obj) => Equals(obj as SitePath);

    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    public int CompareTo(SitePath? other) => string.CompareOrdinal(text, other?.text);

    public static bool operator ==(SitePath? left, SitePath? right) => Equals(left, right);

    public static bool operator !=(SitePath? left, SitePath? right) => !Equals(left, right);

    public static bool operator <(SitePath left, SitePath right) => left.CompareTo(right) < 0;

    public static bool operator >(SitePath left, SitePath right) => left.CompareTo(right) > 0;

    public static bool operator <=(SitePath left, SitePath right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SitePath left, SitePath right) => left.CompareTo(right) >= 0;

    /// <summary>Whether a name can be a file's on every system and in a URL without encoding.</summary>
    public static bool IsSafe(string name) => Slug.IsFileName(name);
}
