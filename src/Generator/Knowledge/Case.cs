using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Diagnostics;

namespace Generator.Knowledge;

/// <summary>案例: one place doing one thing, as reported by at least one source.</summary>
public sealed class Case : Entry
{
    public required CaseForm Form { get; init; }

    public required Period Period { get; init; }

    /// <summary>Null when nobody has graded it.</summary>
    public required Evidence? Evidence { get; init; }

    public required ImmutableArray<Figure> Figures { get; init; }

    public required ImmutableArray<Recognition> Recognitions { get; init; }

    /// <summary>能不能学: what another place would need to know. An aspect that the source does not cover is absent.</summary>
    public required FrozenDictionary<TransferAspect, LocalList> Transfer { get; init; }

    public required NamePolicy? NamePolicy { get; init; }

    public Figure? FindFigure(string id) => Figures.FirstOrDefault(f => f.Id == id);
}

/// <summary>形式: what a case is.</summary>
public enum CaseForm
{
    /// <summary>做法</summary>
    Practice,

    /// <summary>项目</summary>
    Programme,

    /// <summary>政策</summary>
    Policy,

    /// <summary>活动</summary>
    Event,
}

/// <summary>时间: when it ran, and the date the facts hold for.</summary>
public sealed record Period(PeriodStatus Status, PartialDate? Start, PartialDate? End, PartialDate? AsOf);

public enum PeriodStatus
{
    Unknown,
    Planned,
    Ongoing,
    Completed,
}

/// <summary>证据等级: how well the results are supported. Awards never raise it.</summary>
public enum Evidence
{
    /// <summary>Practice described, no results.</summary>
    E0,

    /// <summary>Outputs reported by the organiser or the press.</summary>
    E1,

    /// <summary>Before and after compared.</summary>
    E2,

    /// <summary>Evaluated or accepted by a third party.</summary>
    E3,

    /// <summary>Controlled or replicated.</summary>
    E4,
}

/// <summary>How people are named in the text.</summary>
public enum NamePolicy
{
    PublicRole,
    Pseudonym,
    Anonymised,
    Consent,
}

/// <summary>The questions of the “can we learn it” card, in the order they are shown.</summary>
public enum TransferAspect
{
    Preconditions,
    Cost,
    Staffing,
    LegalBasis,
    Steps,
    Risks,
}

/// <summary>数字: a figure with what it counts, when, and the words of the source that carry it.</summary>
public sealed record Figure
{
    public required string Id { get; init; }

    /// <summary>What it counts.</summary>
    public required LocalText Label { get; init; }

    /// <summary>In plain units: 2458万元 is 24580000.</summary>
    public required decimal? Value { get; init; }

    public required (decimal Low, decimal High)? Range { get; init; }

    /// <summary>As the source prints it, where it is no number or no believable one.</summary>
    public required LocalText AsPrinted { get; init; }

    public required Qualifier? Qualifier { get; init; }

    public required LocalText Unit { get; init; }

    /// <summary>The date it holds for.</summary>
    public required PartialDate? AsOf { get; init; }

    public required FigureKind Kind { get; init; }

    public required Source? Source { get; init; }

    public required string Quote { get; init; }

    /// <summary>存疑: implausible as printed, so it has no value and enters no total.</summary>
    public required bool IsDoubtful { get; init; }

    public required LocalText Reason { get; init; }

    public required LocalText Likely { get; init; }

    public required LocalText DecideBy { get; init; }

    public required SourceLocation Location { get; init; }
}

public enum FigureStatus
{
    Reported,
    Doubtful,
}

public enum FigureKind
{
    Output,
    Outcome,
    Input,
    Target,
}

/// <summary>How exact a printed number claims to be.</summary>
public enum Qualifier
{
    /// <summary>多、余、逾</summary>
    Over,

    /// <summary>约</summary>
    About,

    /// <summary>近</summary>
    Nearly,

    UpTo,
}

/// <summary>荣誉: an award or commendation; it stands apart from evidence.</summary>
public sealed record Recognition(string Id, LocalText Name, LocalText By, PartialDate? Year, Source? Source, string Quote);
