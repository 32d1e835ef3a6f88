using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Knowledge;
using Generator.Pages;

namespace Generator.Building;

/// <summary>What a build made (生成结果). With an error among the findings there are no files: half a site is never published.</summary>
public sealed record BuildResult(KnowledgeBase Knowledge, SitePlan Plan, ImmutableArray<SiteFile> Files, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Findings and nothing else; sorted, each once.</summary>
    public static BuildResult Of(IEnumerable<Diagnostic> findings) => new(KnowledgeBase.Empty, SitePlan.Empty, [], [.. findings.Distinct().Order()]);

    /// <summary>How many findings stop publication.</summary>
    public int Errors => Findings.Count(f => f.Rule.Severity == Severity.Error);

    /// <summary>How many findings do not.</summary>
    public int Warnings => Findings.Length - Errors;
}
