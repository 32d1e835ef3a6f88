using Generator.Markdown;

namespace Generator.Knowledge;

/// <summary>
/// A relative link of a text, taken apart. Links name files as they lie in <c>content/</c>, so that they also work where the repository is browsed;
/// <c>index.en.md</c> and <c>index.md</c> both mean the article, in the language of the page.
/// </summary>
/// <param name="ArticleKey">The article it leads to (<c>cases/x</c>), or null for a file beside the text or a place on the same page.</param>
/// <param name="File">The path from the site's root of the file it names; empty for a place on the same page.</param>
/// <param name="Anchor">What follows the number sign, decoded.</param>
public sealed record BodyLink(string? ArticleKey, string File, string Anchor)
{
    private const string Root = "content/";

    /// <summary>Null for an address with a scheme, which leads out of the library.</summary>
    public static BodyLink? Parse(Link link, string file) => Parse(link.Target, file);

    public static BodyLink? Parse(string target, string file)
    {
        if (!Address.IsRelative(target))
        {
            return null;
        }

        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? "" : Uri.UnescapeDataString(target[(hash + 1)..]);
        var path = Uri.UnescapeDataString(hash < 0 ? target : target[..hash]);
        if (path.Length == 0)
        {
            return new BodyLink(null, "", anchor);
        }

        var resolved = Resolve(file, path);
        var parts = resolved.StartsWith(Root, StringComparison.Ordinal) ? resolved[Root.Length..].Split('/') : [];
        var isArticle = parts.Length == 3 && parts[2].StartsWith("index.", StringComparison.Ordinal) && parts[2].EndsWith(".md", StringComparison.Ordinal);
        return new BodyLink(isArticle ? $"{parts[0]}/{parts[1]}" : null, resolved, anchor);
    }

    /// <summary>How a text would write a link to an article.</summary>
    public static string From(string file, string key)
    {
        var parts = file[Root.Length..].Split('/');
        if (parts.Length == 1)
        {
            return $"{key}/index.md";
        }

        return key.StartsWith(parts[0] + "/", StringComparison.Ordinal) ? $"../{key[(parts[0].Length + 1)..]}/index.md" : $"../../{key}/index.md";
    }

    /// <summary>A file in the same folder as the text; the stored text of a source is not to be linked.</summary>
    public bool IsAttachmentOf(string file) =>
        file.EndsWith(".md", StringComparison.Ordinal) && File.StartsWith(file[..(file.LastIndexOf('/') + 1)], StringComparison.Ordinal) && !File.EndsWith("/text.txt", StringComparison.Ordinal);

    private static string Resolve(string file, string path)
    {
        var parts = file.Split('/')[..^1].ToList();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
