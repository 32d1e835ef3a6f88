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

    /// <summary>In the order they were written; ids are unique within the case.</summary>
    public required ImmutableArray<Figure> Figures { get; init; }

    public required ImmutableArray<Recognition> Recognitions { get; init; }

    /// <summary>能不能学: what another place would need to know. An aspect that the source does not cover is absent.</summary>
    public required FrozenDictionary<TransferAspect, LocalList> Transfer { get; init; }

    /// <summary>Null when nobody is named.</summary>
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

/// <summary>时间: when it ran, and the date the facts hold for (null only when its absence has been reported).</summary>
public sealed record Period(PeriodStatus Status, PartialDate? Start, PartialDate? End, PartialDate? AsOf);

/// <summary>状态: whether the practice was under way when it was reported.</summary>
public enum PeriodStatus
{
    /// <summary>材料未载</summary>
    Unknown,

    /// <summary>计划中</summary>
    Planned,

    /// <summary>进行中</summary>
    Ongoing,

    /// <summary>已结束</summary>
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

/// <summary>人名处理: how people are named in the text.</summary>
public enum NamePolicy
{
    /// <summary>Only people in a public office are named.</summary>
    PublicRole,

    /// <summary>化名</summary>
    Pseudonym,

    /// <summary>隐去姓名</summary>
    Anonymised,

    /// <summary>With the person's consent.</summary>
    Consent,
}

/// <summary>能不能学: the questions of the “can we learn it” card, in the order they are shown.</summary>
public enum TransferAspect
{
    /// <summary>先要有什么</summary>
    Preconditions,

    /// <summary>花多少钱</summary>
    Cost,

    /// <summary>要多少人</summary>
    Staffing,

    /// <summary>依据什么</summary>
    LegalBasis,

    /// <summary>怎么起步</summary>
    Steps,

    /// <summary>会遇到什么难处</summary>
    Risks,
}

/// <summary>数字: a figure with what it counts, when, and the words of the source that carry it.</summary>
public sealed record Figure
{
    /// <summary>Unique within the case; the text refers to it as <c>{fig:id}</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it counts.</summary>
    public required LocalText Label { get; init; }

    /// <summary>In plain units: 2458万元 is 24580000.</summary>
    public required decimal? Value { get; init; }

    /// <summary>Both ends, the lower first, in plain units.</summary>
    public required (decimal Low, decimal High)? Range { get; init; }

    /// <summary>As the source prints it, where it is no number or no believable one.</summary>
    public required LocalText AsPrinted { get; init; }

    /// <summary>Null when the source gives the number as exact.</summary>
    public required Qualifier? Qualifier { get; init; }

    /// <summary>A counter word or unit, such as 个, 元 or %; may be empty where <see cref="AsPrinted"/> says all.</summary>
    public required LocalText Unit { get; init; }

    /// <summary>The date it holds for: its own, or that of the case.</summary>
    public required PartialDate? AsOf { get; init; }

    public required FigureKind Kind { get; init; }

    /// <summary>The source it is read from; null only when that has been reported.</summary>
    public required Source? Source { get; init; }

    /// <summary>The words of the source that carry it, at most 40 characters.</summary>
    public required string Quote { get; init; }

    /// <summary>存疑: implausible as printed, so it has no value and enters no total.</summary>
    public required bool IsDoubtful { get; init; }

    /// <summary>Why it is doubtful; empty for others.</summary>
    public required LocalText Reason { get; init; }

    /// <summary>What it probably is.</summary>
    public required LocalText Likely { get; init; }

    /// <summary>How it could be decided.</summary>
    public required LocalText DecideBy { get; init; }

    public required SourceLocation Location { get; init; }
}

/// <summary>Whether a figure is taken as printed or marked 存疑.</summary>
public enum FigureStatus
{
    Reported,
    Doubtful,
}

/// <summary>What a figure measures (类别).</summary>
public enum FigureKind
{
    /// <summary>产出: what was done.</summary>
    Output,

    /// <summary>成效: what came of it.</summary>
    Outcome,

    /// <summary>投入: what went in.</summary>
    Input,

    /// <summary>目标: what was planned or asked for, not a result.</summary>
    Target,
}

/// <summary>限定词: how exact a printed number claims to be.</summary>
public enum Qualifier
{
    /// <summary>多、余、逾</summary>
    Over,

    /// <summary>约</summary>
    About,

    /// <summary>近</summary>
    Nearly,

    /// <summary>至多</summary>
    UpTo,
}

/// <summary>荣誉: an award or commendation; it stands apart from evidence.</summary>
public sealed record Recognition(string Id, LocalText Name, LocalText By, PartialDate? Year, Source? Source, string Quote);
