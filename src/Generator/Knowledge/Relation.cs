using Generator.Configuration;

namespace Generator.Knowledge;

/// <summary>关系: how one article stands to another. Stated once, it shows from both ends. <see cref="Year"/> is when it is seen in the sources, <see cref="Note"/> why we read it so.</summary>
public sealed record Relation(RelationType Type, Entry From, Entry To, RelationBasis Basis, Source? Source, PartialDate? Year, LocalText Note);

/// <summary>关系类型: what <see cref="Relation.From"/> is to <see cref="Relation.To"/>.</summary>
public enum RelationType
{
    /// <summary>源自</summary>
    DerivesFrom,

    /// <summary>在它之上增加参与方</summary>
    AddsActor,

    /// <summary>是它的一种</summary>
    VariantOf,

    /// <summary>可与之对照</summary>
    ContrastsWith,

    /// <summary>取代了</summary>
    Supersedes,

    /// <summary>落实</summary>
    Implements,

    /// <summary>学自</summary>
    AdoptedFrom,

    /// <summary>属于</summary>
    PartOf,
}

/// <summary>依据: whether the source says so (then it has a source) or we conclude it (then it has a note).</summary>
public enum RelationBasis
{
    Stated,
    Inferred,
}
