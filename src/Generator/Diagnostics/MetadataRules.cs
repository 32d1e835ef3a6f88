using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>Keys and values of the metadata, in articles, vocabularies and <c>site.yml</c> alike.</summary>
public static class MetadataRules
{
    public static readonly Rule MissingKey = new("KB101", "missing-key", Severity.Error,
        new("缺少必填项“{0}”。", "加一行 {0}: 并填写。"),
        new("The required key “{0}” is missing.", "Add a line {0}: with its value."));

    public static readonly Rule UnknownKey = new("KB102", "unknown-key", Severity.Error,
        new("没有“{0}”这一项。{1}", "改成已有的名称，或删去这一行。"),
        new("There is no key “{0}”. {1}", "Use a known key, or delete the line."));

    public static readonly Rule WrongShape = new("KB103", "wrong-shape", Severity.Error,
        new("“{0}”应当是{1}。", "照 docs/content-model.md 的样子改写；site.yml 见 docs/configuration.md。"),
        new("“{0}” should be {1}.", "Write it as docs/content-model.md shows; for site.yml see docs/configuration.md."));

    public static readonly Rule EmptyValue = new("KB104", "empty-value", Severity.Error,
        new("“{0}”没有填写。", "填上内容；没有可填的就删去这一行。"),
        new("“{0}” is empty.", "Fill it in, or delete the line."));

    public static readonly Rule BadDate = new("KB105", "bad-date", Severity.Error,
        new("日期请写成 2024-05-01、2024-05 或 2024。现在写的是“{0}”。{1}", "改成上面的写法；推定的日期后面加问号。"),
        new("Write a date as 2024-05-01, 2024-05 or 2024, not “{0}”. {1}", "Use an ISO date; put a question mark after an inferred one."));

    public static readonly Rule BadNumber = new("KB106", "bad-number", Severity.Error,
        new("“{0}”应当是数字，现在写的是“{1}”。", "只写阿拉伯数字，如 24580000；单位写在 unit。"),
        new("“{0}” should be a number, not “{1}”.", "Write digits only, such as 24580000; the unit has its own key."));

    public static readonly Rule TooLong = new("KB107", "too-long", Severity.Error,
        new("“{0}”有 {1} 个字，最多 {2} 个。", "写短一些。"),
        new("“{0}” has {1} characters; at most {2} are allowed.", "Shorten it."));

    public static readonly Rule UnknownChoice = new("KB108", "unknown-choice", Severity.Error,
        new("“{0}”填的是“{1}”，只能是：{2}。{3}", "从中选一个。"),
        new("“{0}” is “{1}”; it must be one of {2}. {3}", "Choose one of them."));

    public static readonly Rule ListReadAsOne = new("KB109", "list-read-as-one", Severity.Error,
        new("“{0}”有几个时请用英文逗号或分行写。现在整串被当成一个：“{1}”。", "写成 [a, b]，用英文逗号。"),
        new("Several values of “{0}” were read as one: “{1}”.", "Write [a, b] with ordinary commas."));

    public static readonly Rule BadId = new("KB110", "bad-id", Severity.Error,
        new("“{0}”不能作编号。{1}", "编号用小写英文字母、数字和连字符，如 luojiang-yehua。"),
        new("“{0}” cannot be an id. {1}", "Use lower-case letters, digits and hyphens, such as luojiang-yehua."));

    public static readonly Rule NotTranslatable = new("KB111", "not-translatable", Severity.Error,
        new("“{0}”只写在原文里，译文不重复。", "从译文的信息头里删去这一项。"),
        new("“{0}” is stated once, in the first language.", "Delete it from the translation's header."));

    public static readonly Rule PeriodOrder = new("KB112", "period-order", Severity.Error,
        new("结束“{1}”早于开始“{0}”。", "核对两个日期。"),
        new("The end “{1}” is before the start “{0}”.", "Check both dates."));

    public static readonly Rule ReviewOverdue = new("KB113", "review-overdue", Severity.Warning,
        new("复核日期 {0} 已过。", "核对原文后更新 last_verified 和 review_by。"),
        new("The review date {0} has passed.", "Check the article against its sources and renew last_verified and review_by."));

    public static ImmutableArray<Rule> All { get; } =
    [
        MissingKey, UnknownKey, WrongShape, EmptyValue, BadDate, BadNumber, TooLong, UnknownChoice, ListReadAsOne, BadId, NotTranslatable,
        PeriodOrder, ReviewOverdue,
    ];
}
