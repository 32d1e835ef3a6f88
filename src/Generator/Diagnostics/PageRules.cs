using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>Addresses of pages.</summary>
public static class PageRules
{
    public static readonly Rule SameAddress = new("KB501", "same-address", Severity.Error,
        new("两个页面的地址相同：{0}（另一个来自 {1}）。", "改其中一个的编号或别名。"),
        new("Two pages have the same address: {0} (the other comes from {1}).", "Change the id or alias of one of them."));

    public static readonly Rule BadAlias = new("KB502", "bad-alias", Severity.Error,
        new("别名“{0}”不能作地址。", "写成 cases/old-name 这样的路径：小写英文、数字、连字符，不带 .html。"),
        new("The alias “{0}” cannot be an address.", "Write a path such as cases/old-name: lower-case letters, digits, hyphens, without .html."));

    public static ImmutableArray<Rule> All { get; } = [SameAddress, BadAlias];
}
