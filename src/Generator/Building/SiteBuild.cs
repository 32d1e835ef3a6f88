using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Knowledge;
using Generator.Pages;
using Generator.Rendering;
using Generator.Search;
using Generator.Verification;

namespace Generator.Building;

/// <summary>The whole program on one screen (生成): sources go in, files and findings come out. <c>build</c>, <c>check</c> and <c>serve</c> all run this.</summary>
public static class SiteBuild
{
    /// <summary>Builds the site in memory. Whatever is wrong in the sources is among the findings, sorted by place; nothing is thrown for it.</summary>
    public static BuildResult Run(Checked<SourceTree> read, BuildOptions options)
    {
        var findings = new List<Diagnostic>();
        var sources = read.Into(findings);
        var config = SiteConfigReader.Read(sources).Into(findings).At(options.BaseUrl);
        if (!config.IsRead)
        {
            return BuildResult.Of(findings);
        }

        var texts = UiText.Read(sources, config.Languages).Into(findings);
        var content = ContentReader.Read(sources, config).Into(findings);
        var knowledge = KnowledgeBuilder.Build(content, sources, config, options.On(config.TimeZone)).Into(findings);

        // What is no id can be no address either.
        var plan = findings.Exists(f => f.Rule == MetadataRules.BadId) ? SitePlan.Empty : PagePlanner.Plan(knowledge, config).Into(findings);
        var assets = Assets.Read(sources).Into(findings);
        var templates = TemplateSet.Read(sources, assets, texts).Into(findings);
        var site = HasErrors(findings) ? [] : Render(new PageRenderer(knowledge, config, texts, templates), plan, options).Into(findings);
        ImmutableArray<SiteFile> files = HasErrors(findings)
            ? []
            : [.. site, .. Copies(assets, plan, sources), .. SearchFiles(knowledge, config, texts), .. AbsoluteFiles.Write(plan, knowledge, config)];
        if (options.VerifyOutput)
        {
            OutputCheck.Find(files).Into(findings);
        }

        return BuildResult.Of(findings) with { Knowledge = knowledge, Plan = plan, Files = files };
    }

    /// <summary>The same for a tree that was not read from a disk.</summary>
    public static BuildResult Run(SourceTree sources, BuildOptions options) => Run(Checked.Of(sources, []), options);

    /// <summary>The knowledge alone, for commands that only ask; findings are left to <c>check</c>.</summary>
    public static KnowledgeBase Read(SourceTree sources, BuildOptions options)
    {
        var config = SiteConfigReader.Read(sources).Value;
        var content = ContentReader.Read(sources, config).Value;
        return KnowledgeBuilder.Build(content, sources, config, options.On(config.TimeZone)).Value;
    }

    private static bool HasErrors(List<Diagnostic> findings) => findings.Exists(f => f.Rule.Severity == Severity.Error);

    private static IEnumerable<SiteFile> SearchFiles(KnowledgeBase knowledge, SiteConfig config, UiText texts) =>
        from language in config.Languages
        let documents = new SearchDocuments(knowledge, new Wording(texts, language.Id), language).All()
        from file in SearchIndexWriter.Write(SearchIndexBuilder.Build(documents), language.Id)
        select new SiteFile(SitePath.Of(file.Path), file.Bytes);

    private static IEnumerable<SiteFile> Copies(Assets assets, SitePlan plan, SourceTree sources) =>
        [.. assets.All.Select(a => new SiteFile(a.Path, a.Bytes)), .. plan.Files.Select(f => new SiteFile(f.Path, sources.Find(f.Source)!.Bytes))];

    private static Checked<ImmutableArray<SiteFile>> Render(PageRenderer renderer, SitePlan plan, BuildOptions options)
    {
        var done = 0;
        return renderer.Render(plan, () => options.Progress?.Invoke(Interlocked.Increment(ref done), plan.Pages.Length));
    }
}
