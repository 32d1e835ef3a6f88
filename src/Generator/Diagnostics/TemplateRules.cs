using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>Templates and the texts of the interface.</summary>
public static class TemplateRules
{
    public static readonly Rule Syntax = new("KB601", "template-syntax", Severity.Error,
        new("模板写法有误：{0}", "检查花括号是否成对，{{{{#…}}}} 是否有对应的 {{{{/…}}}}。"),
        new("Template syntax: {0}", "Check that braces are paired and that every {{{{#…}}}} has its {{{{/…}}}}."));

    public static readonly Rule UnknownName = new("KB602", "template-unknown-name", Severity.Error,
        new("这里没有“{0}”可用（{1}）。{2}", "可用的名称见 docs/templates.md。"),
        new("There is no “{0}” here ({1}). {2}", "docs/templates.md lists the names."));

    public static readonly Rule MissingTemplate = new("KB603", "template-missing", Severity.Error,
        new("缺少模板：{0}", "补上这个文件。"),
        new("The template is missing: {0}", "Add the file."));

    public static readonly Rule MissingText = new("KB604", "text-missing", Severity.Error,
        new("界面文字“{0}”缺少语言“{1}”。", "在 templates/text/{1}.yml 里加上。"),
        new("The interface text “{0}” is missing in “{1}”.", "Add it to templates/text/{1}.yml."));

    public static readonly Rule Failed = new("KB605", "template-failed", Severity.Error,
        new("用这个模板生成 {0} 时出错：{1}", "检查模板里用到的名称。"),
        new("The template failed while making {0}: {1}", "Check the names it uses."));

    public static readonly Rule MissingAsset = new("KB606", "asset-missing", Severity.Error,
        new("没有这个资源文件：{0}。{1}", "放进 templates/assets，或改名称。"),
        new("There is no asset {0}. {1}", "Put it into templates/assets, or correct the name."));

    public static readonly Rule AssetName = new("KB607", "asset-name", Severity.Error,
        new("资源文件的名称不能作地址：{0}", "只用小写英文字母、数字、- _ 和点。"),
        new("The asset's name cannot be an address: {0}", "Use lower-case letters, digits, - _ and dots only."));

    public static ImmutableArray<Rule> All { get; } = [Syntax, UnknownName, MissingTemplate, MissingText, Failed, MissingAsset, AssetName];
}
