namespace Generator.Rendering;

/// <summary>What the layout sees (版式视图): the page's frame and its rendered content.</summary>
public sealed record LayoutView : PageView
{
    /// <summary>The content as HTML.</summary>
    public required string Content { get; init; }
}
