using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Markdown;
using Generator.Yaml;

namespace Generator.Content;

/// <summary>The kinds of article, each a folder below <c>content/</c>.</summary>
public enum ArticleKind
{
    /// <summary>案例</summary>
    Case,

    /// <summary>工作法: an article that is a term of a taxonomy.</summary>
    Method,

    /// <summary>来源</summary>
    Source,

    /// <summary>页面</summary>
    Page,
}

/// <summary>An article in one language (文本): the header as written and the parsed text.</summary>
public sealed record ArticleText(string Language, string File, YamlMap Header, MarkdownBody Body)
{
    /// <summary>Where the file begins, for findings about the article as a whole.</summary>
    public SourceLocation Start => new(File, 1, 1);
}

/// <summary>A folder of <c>content/</c> (文章): one text a language, and the files beside them.</summary>
public sealed record Article
{
    public required ArticleKind Kind { get; init; }

    /// <summary>The folder below <c>content/</c>, such as <c>cases</c>.</summary>
    public required string Folder { get; init; }

    /// <summary>The folder's own name, a permanent id.</summary>
    public required string Id { get; init; }

    /// <summary>In the order of the site's languages; the first is the original.</summary>
    public required ImmutableArray<ArticleText> Texts { get; init; }

    /// <summary>Paths of the other files in the folder.</summary>
    public required ImmutableArray<string> Attachments { get; init; }

    /// <summary>The text of the first language, whose header carries the metadata.</summary>
    public ArticleText Original => Texts[0];

    /// <summary>The text in a language, or null where it is not translated.</summary>
    public ArticleText? In(string language) => Texts.FirstOrDefault(t => t.Language == language);
}
