namespace Generator.Yaml;

/// <summary>What the YAML parser complains of, in words an editor knows; the parser's own follow in brackets.</summary>
internal static class ParserMessage
{
    public const string Unclosed = "括号没有成对 (a bracket is not closed)";

    // A part of the parser's message, and what nearly always causes it.
    private static readonly (string Part, string Cause)[] Known =
    [
        ("quoted scalar", "引号没有成对"),
        ("expected ','", "括号没有成对，或少了英文逗号"),
        ("Mapping values", "这一行有两个冒号；文字里有冒号时整句加引号"),
        ("expected key", "引号或括号没有包住整句，或缩进没有对齐；以 * & ! 开头的文字要整句加引号"),
        ("cannot start any token", "文字不能以这个符号开头；要用时整句加引号"),
        ("expected ':'", "这一行没有冒号，或冒号后少一个空格"),
    ];

    public static string Of(string message) =>
        Array.Find(Known, k => message.Contains(k.Part, StringComparison.Ordinal)) is { Cause: { } cause } ? $"{cause} ({message.TrimEnd('.')})" : message;
}
