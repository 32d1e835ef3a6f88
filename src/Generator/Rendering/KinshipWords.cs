using System.Collections.Immutable;
using Generator.Knowledge;

namespace Generator.Rendering;

/// <summary>Says in words how articles stand to each other, from whichever end the reader comes.</summary>
internal sealed class KinshipWords(KnowledgeBase knowledge, LanguageViews views)
{
    public ImmutableArray<RelationView> Relations(Entry entry) =>
    [
        .. knowledge.RelationsOf(entry).Select(r => new RelationView(
            Phrase(r, entry), views.Link(Other(r, entry)), r.Basis == RelationBasis.Inferred, r.Note[views.Id], views.Dates.Of(r.Year))),
    ];

    public string Reason(Kinship kinship, Entry entry) => kinship switch
    {
        { Relation: { } relation } => views.Wording.Fill("reason_relation", ("phrase", Phrase(relation, entry))),
        { Term: { } term } => views.Wording.Fill("reason_term", ("taxonomy", term.Taxonomy.Name[views.Id]), ("term", term.Name[views.Id])),
        _ => views.Wording["reason_source"],
    };

    private static Entry Other(Relation relation, Entry entry) => relation.From == entry ? relation.To : relation.From;

    private string Phrase(Relation relation, Entry entry) =>
        views.Wording.Of(relation.From == entry ? "relation" : "relation_back", relation.Type);
}
