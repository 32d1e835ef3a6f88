using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>The catalogue of everything that can be wrong in the sources (规则目录), in the order of their ids. <c>docs/rules.md</c> is written from it.</summary>
public static class Rules
{
    public static ImmutableArray<Rule> All { get; } =
        [.. FileRules.All, .. MetadataRules.All, .. ReferenceRules.All, .. FigureRules.All, .. TextRules.All, .. PageRules.All, .. TemplateRules.All];
}
