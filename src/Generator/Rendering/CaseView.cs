using System.Collections.Immutable;

namespace Generator.Rendering;

/// <summary>A line of the at-a-glance table (一览): plain text, or links to terms.</summary>
public sealed record FactView(string Label, string? Text, ImmutableArray<LinkView> Links);

/// <summary>A line of the figure ledger (数字).</summary>
public sealed record FigureView
{
    /// <summary>The figure's id; its line in the ledger has the anchor <c>fig-</c> and the id.</summary>
    public required string Id { get; init; }

    /// <summary>What is counted.</summary>
    public required string Label { get; init; }

    /// <summary>The number with its unit, or what is printed.</summary>
    public required string Text { get; init; }

    /// <summary>Output, outcome, input or target, in words.</summary>
    public required string Kind { get; init; }

    /// <summary>The date it holds for.</summary>
    public required DateView? AsOf { get; init; }

    /// <summary>The page of its source.</summary>
    public required LinkView? Source { get; init; }

    /// <summary>The words of the source, in the source's language.</summary>
    public required string Quote { get; init; }

    /// <summary>Marked 存疑: then there are a reason, a likely reading and a way to decide.</summary>
    public required bool IsDoubtful { get; init; }

    /// <summary>Why it is doubtful; empty for others.</summary>
    public required string Reason { get; init; }

    /// <summary>What it probably is.</summary>
    public required string Likely { get; init; }

    /// <summary>How it could be decided.</summary>
    public required string DecideBy { get; init; }
}

/// <summary>An award or commendation (荣誉), with the words of the source.</summary>
public sealed record RecognitionView(string Name, string By, DateView? Year, string Quote);

/// <summary>A question of the “can we learn it” card; without answers the source does not say.</summary>
public sealed record TransferView(string Question, ImmutableArray<string> Answers)
{
    /// <summary>One answer needs no list.</summary>
    public bool IsSingle => Answers.Length == 1;
}

/// <summary>A relation (关系), worded from the end of the page it stands on.</summary>
public sealed record RelationView(string Phrase, LinkView Other, bool IsInferred, string Note, DateView? Year);

/// <summary>A neighbouring case, with the reasons in words.</summary>
public sealed record RelatedView(CardView Card, ImmutableArray<string> Reasons);

/// <summary>A source as it is cited (出处): <see cref="Details"/> are author, publisher, date and so on in one line.</summary>
public sealed record CitationView(string Path, string Title, string Details, bool IsTruncated);

/// <summary>The page of a case (案例页).</summary>
public sealed record CaseView : PageView
{
    /// <summary>Practice, programme, policy or event, in words.</summary>
    public required string Form { get; init; }

    /// <summary>The summary as plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>The at-a-glance table.</summary>
    public required ImmutableArray<FactView> Facts { get; init; }

    /// <summary>The text as HTML.</summary>
    public required string Body { get; init; }

    /// <summary>The headings of the text, second and third level.</summary>
    public required ImmutableArray<ContentsView> Contents { get; init; }

    /// <summary>The figure ledger, in the order the figures were written.</summary>
    public required ImmutableArray<FigureView> Figures { get; init; }

    /// <summary>At least one figure is doubtful.</summary>
    public required bool HasDoubtful { get; init; }

    /// <summary>Awards and commendations.</summary>
    public required ImmutableArray<RecognitionView> Recognitions { get; init; }

    /// <summary>All questions of the “can we learn it” card, answered or not.</summary>
    public required ImmutableArray<TransferView> Transfer { get; init; }

    /// <summary>The sources it was written from.</summary>
    public required ImmutableArray<CitationView> Sources { get; init; }

    /// <summary>Relations from whichever end.</summary>
    public required ImmutableArray<RelationView> Relations { get; init; }

    /// <summary>The nearest other cases, the nearest first.</summary>
    public required ImmutableArray<RelatedView> Related { get; init; }

    /// <summary>The case before it in the lists.</summary>
    public required LinkView? Previous { get; init; }

    /// <summary>The case after it in the lists.</summary>
    public required LinkView? Next { get; init; }

    /// <summary>There is a case before or after it.</summary>
    public bool HasNeighbours => Previous is not null || Next is not null;
}
