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

    public static readonly Rule ForeignFile = new("KB503", "foreign-file", Severity.Error,
        new("输出文件夹里已有一个不是本程序生成的文件：{0}", "换一个输出文件夹，或先移走这个文件。"),
        new("The destination holds a file that this program did not write: {0}", "Choose another destination, or move that file away."));

    public static readonly Rule CannotWrite = new("KB504", "cannot-write", Severity.Error,
        new("输出文件写不进去：{0}", "检查磁盘空间和写权限，再生成一次。"),
        new("The output cannot be written: {0}", "Check free space and permissions, then build again."));

    public static readonly Rule LeadsNowhere = new("KB505", "page-link-leads-nowhere", Severity.Error,
        new("生成的页面里，这个链接走不通：{0}", "多半是模板写错了地址；站内链接前面要有 {{{{@root.up}}}}。"),
        new("On the finished page this link leads nowhere: {0}", "Most likely a template's address; links within the site start with {{{{@root.up}}}}."));

    public static readonly Rule RepeatedId = new("KB506", "page-id-twice", Severity.Error,
        new("生成的页面里，id“{0}”出现了两次。", "模板里的 id 换一个，不要和正文小标题相同。"),
        new("On the finished page the id “{0}” stands twice.", "Change the template's id; it must differ from the text's headings."));

    public static ImmutableArray<Rule> All { get; } = [SameAddress, BadAlias, ForeignFile, CannotWrite, LeadsNowhere, RepeatedId];
}
