using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>Files and the YAML in them: encoding, header block, syntax, limits.</summary>
public static class FileRules
{
    public static readonly Rule Unreadable = new("KB001", "unreadable-file", Severity.Error,
        new("文件读不出来：{0}", "请确认文件存在、没有被占用，并且有读取权限。"),
        new("The file cannot be read: {0}", "Check that the file exists, is not locked and may be read."));

    public static readonly Rule NotUtf8 = new("KB002", "not-utf8", Severity.Error,
        new("文件不是UTF-8编码（像是GB18030，多半由记事本“ANSI”保存）。", "请用编辑器另存为UTF-8。"),
        new("The file is not UTF-8 (it looks like GB18030).", "Save it again as UTF-8."));

    public static readonly Rule HeaderMissing = new("KB003", "header-missing", Severity.Error,
        new("文件开头没有信息头。", "第一行写 ---，接着写 title: 等各项，再用一行 --- 结束。"),
        new("The file has no header block.", "Start with a line ---, then title: and the other keys, and close with a line ---."));

    public static readonly Rule HeaderOpen = new("KB004", "header-not-closed", Severity.Error,
        new("信息头没有结束。", "在信息头最后一项的下一行写 ---。"),
        new("The header block is not closed.", "Write a line --- after its last key."));

    public static readonly Rule YamlSyntax = new("KB005", "yaml-syntax", Severity.Error,
        new("这里的写法读不懂：{0}", "检查引号、括号是否成对，冒号后是否有空格，缩进是否用空格对齐。"),
        new("This cannot be read as YAML: {0}", "Check that quotes and brackets are paired, that a space follows each colon, and that lines are indented with spaces."));

    public static readonly Rule FullWidthColon = new("KB006", "full-width-colon", Severity.Error,
        new("用了中文冒号“：”。请用英文冒号加一个空格，如 {0}", "把“：”改成“: ”。"),
        new("Full-width colon in the header block; use a colon and a space, as in {0}", "Replace ： by : and a space."));

    public static readonly Rule ColonSpace = new("KB007", "missing-space-after-colon", Severity.Error,
        new("冒号后面少一个空格，应写成 {0}", "在冒号后加一个空格。"),
        new("A space is missing after the colon; write {0}", "Put a space after the colon."));

    public static readonly Rule DuplicateKey = new("KB008", "duplicate-key", Severity.Error,
        new("“{0}”写了两次，第一次在第 {1} 行。", "留下一处，删去另一处。"),
        new("“{0}” is written twice; first on line {1}.", "Keep one of them."));

    public static readonly Rule YamlFeature = new("KB009", "yaml-feature", Severity.Error,
        new("信息头里不能用{0}。", "把内容直接写出来；文字本身以 & * ! 开头时，整句加引号。"),
        new("{0} cannot be used here.", "Write the content out; put a text that itself starts with & * or ! between quotes."));

    public static readonly Rule TooDeep = new("KB010", "too-deep-or-large", Severity.Error,
        new("内容超出限度：{0}", "拆成几个文件，或减少层次。"),
        new("The content is over a limit: {0}", "Split the file, or nest less."));

    public static readonly Rule Indentation = new("KB011", "indentation", Severity.Error,
        new("行首用了制表符或全角空格。", "改成半角空格。"),
        new("The line is indented with a tab or a full-width space.", "Indent with ordinary spaces."));

    public static readonly Rule StrayFile = new("KB012", "stray-file", Severity.Warning,
        new("这个文件不属于任何文章，不会发布：{0}", "放进文章的文件夹，或删去。"),
        new("This file belongs to no article and is not published: {0}", "Move it into an article's folder, or delete it."));

    public static readonly Rule OrphanTranslation = new("KB013", "orphan-translation", Severity.Error,
        new("有译文却没有原文 {0}。", "先写 {0}，各项信息都写在那里。"),
        new("There is a translation but no {0}.", "Write {0} first; it carries the metadata."));

    public static readonly Rule UnknownLanguage = new("KB014", "unknown-language", Severity.Error,
        new("site.yml 没有声明语言“{0}”。", "改文件名，或在 site.yml 的 languages 里加上它。"),
        new("site.yml declares no language “{0}”.", "Rename the file, or add the language to site.yml."));

    public static ImmutableArray<Rule> All { get; } =
    [
        Unreadable, NotUtf8, HeaderMissing, HeaderOpen, YamlSyntax, FullWidthColon, ColonSpace, DuplicateKey, YamlFeature, TooDeep,
        Indentation, StrayFile, OrphanTranslation, UnknownLanguage,
    ];
}
