using System.Collections.Immutable;

namespace Generator.Rendering;

/// <summary>A line of the at-a-glance table: plain text, or links to terms.</summary>
public sealed record FactView(string Label, string? Text, ImmutableArray<LinkView> Links);

/// <summary>A line of the figure ledger.</summary>
public sealed record FigureView
{
    public required string Id { get; init; }

    public required string Label { get; init; }

    /// <summary>The number with its unit, or what is printed.</summary>
    public required string Text { get; init; }

    /// <summary>Output, outcome, input or target, in words.</summary>
    public required string Kind { get; init; }

    public required DateView? AsOf { get; init; }

    public required LinkView? Source { get; init; }

    public required string Quote { get; init; }

    public required bool IsDoubtful { get; init; }

    public required string Reason { get; init; }

    public required string Likely { get; init; }

    public required string DecideBy { get; init; }
}

/// <summary>An award or commendation.</summary>
public sealed record RecognitionView(string Name, string By, DateView? Year, string Quote);

/// <summary>A question of the “can we learn it” card; without answers the source does not say.</summary>
public sealed record TransferView(string Question, ImmutableArray<string> Answers)
{
    /// <summary>One answer needs no list.</summary>
    public bool IsSingle => Answers.Length == 1;
}

/// <summary>A relation, worded from the end of the page it stands on.</summary>
public sealed record RelationView(string Phrase, LinkView Other, bool IsInferred, string Note, DateView? Year);

/// <summary>A neighbouring case, with the reasons in words.</summary>
public sealed record RelatedView(CardView Card, ImmutableArray<string> Reasons);

/// <summary>A source, as it is cited.</summary>
public sealed record CitationView(string Path, string Title, string Details, bool IsTruncated);

/// <summary>The page of a case (案例页).</summary>
public sealed record CaseView : PageView
{
    public required string Form { get; init; }

    public required string Summary { get; init; }

    public required ImmutableArray<FactView> Facts { get; init; }

    /// <summary>The text as HTML.</summary>
    public required string Body { get; init; }

    public required ImmutableArray<ContentsView> Contents { get; init; }

    public required ImmutableArray<FigureView> Figures { get; init; }

    public required bool HasDoubtful { get; init; }

    public required ImmutableArray<RecognitionView> Recognitions { get; init; }

    public required ImmutableArray<TransferView> Transfer { get; init; }

    public required ImmutableArray<CitationView> Sources { get; init; }

    public required ImmutableArray<RelationView> Relations { get; init; }

    public required ImmutableArray<RelatedView> Related { get; init; }

    public required LinkView? Previous { get; init; }

    public required LinkView? Next { get; init; }
}
