using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using Generator.Diagnostics;
using Generator.Pages;

namespace Generator.Verification;

/// <summary>
/// Reads the finished pages as a browser would (成品检查; the only user of AngleSharp) and follows every link and file they name.
/// The texts' own links were checked before; this finds what a template got wrong. Its places are pages of the output.
/// </summary>
public static class OutputCheck
{
    private sealed record PageFacts(SitePath Path, FrozenSet<string> Ids, ImmutableArray<string> Links, ImmutableArray<string> Repeated);

    /// <summary>Reports <see cref="PageRules.LeadsNowhere"/> and <see cref="PageRules.RepeatedId"/>.</summary>
    public static Checked<int> Find(IReadOnlyCollection<SiteFile> files)
    {
        var facts = new ConcurrentDictionary<string, PageFacts>(StringComparer.Ordinal);
        Parallel.ForEach(files.Where(f => f.Path.ToString().EndsWith(".html", StringComparison.Ordinal)), f => facts[f.Path.ToString()] = Read(f));
        var others = files.Select(f => f.Path.ToString()).ToFrozenSet(StringComparer.Ordinal);
        var findings = facts.Values.SelectMany(page => Check(page, facts, others)).ToList();
        return Checked.Of(facts.Count, findings);
    }

    private static PageFacts Read(SiteFile file)
    {
        using var bytes = new MemoryStream(file.Bytes.ToArray(), writable: false);
        using var document = new HtmlParser().ParseDocument(bytes);
        var ids = document.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        var hasBase = document.QuerySelector("base") is not null;
        return new PageFacts(
            file.Path,
            ids.ToFrozenSet(StringComparer.Ordinal),
            hasBase ? [] : [.. document.QuerySelectorAll("[href],[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)],
            [.. ids.CountBy(i => i).Where(i => i.Value > 1).Select(i => i.Key)]);
    }

    private static IEnumerable<Diagnostic> Check(PageFacts page, ConcurrentDictionary<string, PageFacts> pages, FrozenSet<string> files)
    {
        var place = new SourceLocation(page.Path.ToString());
        foreach (var id in page.Repeated)
        {
            yield return PageRules.RepeatedId.At(place, id);
        }

        foreach (var link in page.Links.Distinct(StringComparer.Ordinal).Where(l => !Leads(l, page, pages, files)))
        {
            yield return PageRules.LeadsNowhere.At(place, link);
        }
    }

    private static bool Leads(string link, PageFacts page, ConcurrentDictionary<string, PageFacts> pages, FrozenSet<string> files)
    {
        // Any host will do: only whether the address stays on it, and what its path is, counts.
        var root = new Uri("http://site.invalid/");
        if (!Uri.TryCreate(new Uri(root, page.Path.ToString()), link, out var address))
        {
            return false;
        }

        if (address.Host != root.Host || address.Scheme != root.Scheme)
        {
            return true;
        }

        var path = Uri.UnescapeDataString(address.AbsolutePath)[1..];
        var anchor = Uri.UnescapeDataString(address.Fragment);
        return files.Contains(path) && (anchor.Length < 2 || (pages.TryGetValue(path, out var target) && target.Ids.Contains(anchor[1..])));
    }
}
