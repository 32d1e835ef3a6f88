using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Knowledge;
using Generator.Pages;

namespace Generator.Building;

/// <summary>What a build made (生成结果). With an error among the findings the files are none, or all but the pages whose template failed, and must not be published.</summary>
public sealed record BuildResult(KnowledgeBase Knowledge, SitePlan Plan, ImmutableArray<SiteFile> Files, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>How many findings stop publication.</summary>
    public int Errors => Findings.Count(f => f.Rule.Severity == Severity.Error);

    /// <summary>How many findings do not.</summary>
    public int Warnings => Findings.Length - Errors;
}
