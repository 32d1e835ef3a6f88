using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Knowledge;
using Generator.Pages;

namespace Generator.Rendering;

/// <summary>Renders planned pages, in parallel, each from the frozen knowledge base alone.</summary>
public sealed class PageRenderer(KnowledgeBase knowledge, SiteConfig config, UiText texts, TemplateSet templates)
{
    private const int TypicalPage = 24 * 1024;

    private readonly FrozenDictionary<string, PageViews> views =
        config.Languages.ToFrozenDictionary(l => l.Id, l => new PageViews(knowledge, config, texts, l), StringComparer.Ordinal);

    /// <summary>Renders every page; one that fails is <see cref="TemplateRules.Failed"/>, named once for all pages it fails on in the same way.</summary>
    /// <param name="plan">The pages.</param>
    /// <param name="progress">Told after every page; called from several threads.</param>
    public Checked<ImmutableArray<SiteFile>> Render(SitePlan plan, Action? progress = null)
    {
        var files = new SiteFile?[plan.Pages.Length];
        var failures = new Diagnostic?[plan.Pages.Length];
        Parallel.For(0, plan.Pages.Length, () => new StringBuilder(TypicalPage), (i, _, buffer) =>
        {
            var page = plan.Pages[i];
            var view = views[page.Language.Id].Of(page);
            try
            {
                buffer.Clear();
                templates.Render(view, new StringWriter(buffer));
                files[i] = new SiteFile(page.Path, Encode(buffer));
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // Whatever stops a template is the template's fault, and of no type in particular; the view was made before.
                failures[i] = TemplateRules.Failed.At(new SourceLocation(TemplateSet.File(view.Page.Kind)), page.Path, e.Message);
            }

            progress?.Invoke();
            return buffer;
        }, _ => { });
        return Checked.Of(files.OfType<SiteFile>().ToImmutableArray(), failures.OfType<Diagnostic>().DistinctBy(f => (f.Location, f.Arguments[^1])));
    }

    private static byte[] Encode(StringBuilder text)
    {
        var size = 0;
        foreach (var chunk in text.GetChunks())
        {
            size += Encoding.UTF8.GetByteCount(chunk.Span);
        }

        var bytes = new byte[size];
        var encoder = Encoding.UTF8.GetEncoder();
        var at = 0;
        foreach (var chunk in text.GetChunks())
        {
            at += encoder.GetBytes(chunk.Span, bytes.AsSpan(at), flush: false);
        }

        return bytes;
    }
}
