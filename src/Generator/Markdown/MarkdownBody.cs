using System.Collections.Immutable;
using Generator.Diagnostics;
using Markdig.Syntax;

namespace Generator.Markdown;

/// <summary>A heading of a text (小标题), with the anchor readers link to.</summary>
public sealed record Heading(int Level, string Text, string Id, SourceLocation Location);

/// <summary>A link or image (链接) as the editor wrote it, before anybody knows where it leads.</summary>
public sealed record Link(string Target, bool IsImage, SourceLocation Location);

/// <summary><c>{fig:id}</c> in the text.</summary>
public sealed record FigureReference(string Id, SourceLocation Location);

/// <summary>The plain text below a heading, for search; the text before the first heading has an empty heading.</summary>
public sealed record TextSection(string Heading, string HeadingId, string Text);

/// <summary>The text of an article (正文), parsed once: what it contains, and the tree that <see cref="MarkdownWriter"/> prints.</summary>
public sealed record MarkdownBody
{
    internal MarkdownDocument Document { get; init; } = [];

    /// <summary>In the order of the text, as are the links, figures and sections.</summary>
    public required ImmutableArray<Heading> Headings { get; init; }

    /// <summary>Links and images whose address is allowed.</summary>
    public required ImmutableArray<Link> Links { get; init; }

    public required ImmutableArray<FigureReference> Figures { get; init; }

    public required ImmutableArray<TextSection> Sections { get; init; }
}
