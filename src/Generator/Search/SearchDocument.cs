using System.Collections.Immutable;

namespace Generator.Search;

/// <summary>A part of a text below one heading (小节): its anchor on the page and its plain words.</summary>
public sealed record SearchSection(string Heading, string Anchor, string Text);

/// <summary>One page as the search sees it (检索条目), in one language.</summary>
public sealed record SearchDocument
{
    /// <summary>The page's path from the site's root, such as <c>cases/luojiang-yehua.html</c>.</summary>
    public required string Url { get; init; }

    /// <summary>A short word for what the page is: <c>case</c>, <c>source</c>, <c>page</c>, or the id of a term's taxonomy.</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>Searched after the title, and shown when no passage of the text was hit.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The line below the title in a result, such as 岳阳市汨罗市罗江镇 · 2022年7月.</summary>
    public string Facts { get; init; } = "";

    /// <summary>Names, aliases, the path of places, the title in the other language: searched, not shown.</summary>
    public ImmutableArray<string> Terms { get; init; } = [];

    public ImmutableArray<SearchSection> Sections { get; init; } = [];
}
