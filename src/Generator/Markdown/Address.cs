namespace Generator.Markdown;

/// <summary>Which addresses a text may contain: an allowlist of schemes, everything else relative to the file.</summary>
internal static class Address
{
    private static readonly string[] Schemes = ["https:", "http:", "mailto:", "tel:"];

    /// <summary>An image must lie beside the text: a page makes no request to anyone else.</summary>
    public static bool IsAllowed(Link link)
    {
        if (link.Target.Any(c => char.IsControl(c) || c == '\\') || link.Target.StartsWith('/'))
        {
            return false;
        }

        return IsRelative(link.Target) || (!link.IsImage && Schemes.Any(s => link.Target.StartsWith(s, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Nothing before the first slash, question mark or number sign looks like a scheme.</summary>
    public static bool IsRelative(string target)
    {
        var end = target.AsSpan().IndexOfAny("/?#");
        return !(end < 0 ? target : target.AsSpan(0, end)).Contains(':');
    }
}
