using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>Figures, awards and the quotations that carry them.</summary>
public static class FigureRules
{
    public static readonly Rule QuoteNotFound = new("KB301", "quote-not-in-source", Severity.Error,
        new("来源“{0}”的原文里没有这句引文：“{1}”。{2}", "对照 text.txt 逐字核对（标点、全角半角都要一致）。"),
        new("The quotation does not occur in the text of source “{0}”: “{1}”. {2}", "Compare it with text.txt, character by character."));

    public static readonly Rule SourceTextMissing = new("KB302", "source-text-missing", Severity.Error,
        new("来源“{0}”没有存原文，引文无法核对。", "把原文存为该来源文件夹里的 text.txt。"),
        new("Source “{0}” has no stored text, so the quotation cannot be checked.", "Store the text as text.txt in the source's folder."));

    public static readonly Rule FigureSource = new("KB303", "figure-without-source", Severity.Error,
        new("这个数字后面没有出处：“{0}”。", "有几个来源时，写明 source。"),
        new("A figure without a source: “{0}”.", "Where the case has several sources, name one with source."));

    public static readonly Rule FigureValue = new("KB304", "figure-value", Severity.Error,
        new("数字“{0}”：{1}", "value、range、as_printed 三者取一；存疑的只写 as_printed。"),
        new("Figure “{0}”: {1}", "Give one of value, range or as_printed; a doubtful figure has as_printed only."));

    public static readonly Rule DoubtfulReason = new("KB305", "doubtful-without-reason", Severity.Error,
        new("存疑的数字“{0}”没有写“{1}”。", "写明为什么存疑、可能是多少、怎样才能判定。"),
        new("The doubtful figure “{0}” lacks “{1}”.", "Say why it is doubtful, what it may be, and how it could be decided."));

    public static readonly Rule UnknownFigure = new("KB306", "unknown-figure", Severity.Error,
        new("正文引用的数字“{0}”没有登记。{1}", "先在 figures 里登记，或改编号。"),
        new("The text refers to figure “{0}”, which is not listed. {1}", "List it under figures, or correct the id."));

    public static ImmutableArray<Rule> All { get; } = [QuoteNotFound, SourceTextMissing, FigureSource, FigureValue, DoubtfulReason, UnknownFigure];
}
