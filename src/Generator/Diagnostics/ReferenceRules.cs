using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>Terms, articles and sources that other places name.</summary>
public static class ReferenceRules
{
    public static readonly Rule UnknownTerm = new("KB201", "unknown-term", Severity.Error,
        new("“{0}”填的是“{1}”，词表里没有。{2}", "从词表里选；确实需要新词时先加进词表。"),
        new("“{1}” is no known {0}. {2}", "Choose a term of the vocabulary, or add one to it first."));

    public static readonly Rule UnknownArticle = new("KB202", "unknown-article", Severity.Error,
        new("没有这篇文章或来源：“{0}”。{1}", "核对编号（文件夹名）。"),
        new("There is no article or source “{0}”. {1}", "Check the id (the folder's name)."));

    public static readonly Rule DuplicateId = new("KB203", "duplicate-id", Severity.Error,
        new("编号“{0}”用了两次，另一处在 {1}。", "改其中一个。"),
        new("The id “{0}” is used twice; also at {1}.", "Change one of them."));

    public static readonly Rule SelfRelation = new("KB204", "self-relation", Severity.Error,
        new("文章不能和自己有关系。", "改 to，或删去这条关系。"),
        new("An article cannot be related to itself.", "Change to, or delete the relation."));

    public static readonly Rule RelationBasis = new("KB205", "relation-basis", Severity.Error,
        new("{0}", "stated 要有 source；inferred 要有 note，说明为什么这样判断。"),
        new("{0}", "A stated relation needs a source; an inferred one needs a note that says why."));

    public static readonly Rule HeldBack = new("KB206", "held-back-reference", Severity.Error,
        new("“{0}”还没有发布，不能引用：{1}", "等它发布，或先去掉这处引用。"),
        new("“{0}” is not published yet and cannot be referred to: {1}", "Publish it first, or remove the reference."));

    public static readonly Rule RepeatedTerm = new("KB207", "repeated-term", Severity.Warning,
        new("“{0}”里“{1}”写了两次。", "删去重复的。"),
        new("“{1}” stands twice in “{0}”.", "Delete the repetition."));

    public static ImmutableArray<Rule> All { get; } = [UnknownTerm, UnknownArticle, DuplicateId, SelfRelation, RelationBasis, HeldBack, RepeatedTerm];
}
