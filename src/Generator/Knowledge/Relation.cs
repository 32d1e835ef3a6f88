using Generator.Configuration;

namespace Generator.Knowledge;

/// <summary>关系: how one article stands to another. Stated once, it shows from both ends.</summary>
public sealed record Relation(RelationType Type, Entry From, Entry To, RelationBasis Basis, Source? Source, PartialDate? Year, LocalText Note);

public enum RelationType
{
    DerivesFrom,
    AddsActor,
    VariantOf,
    ContrastsWith,
    Supersedes,
    Implements,
    AdoptedFrom,
    PartOf,
}

/// <summary>Whether the source says so or we conclude it.</summary>
public enum RelationBasis
{
    Stated,
    Inferred,
}
