using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Knowledge;

/// <summary>Reads the relations of articles, once every article they may name is known.</summary>
internal sealed class RelationReader(FrozenDictionary<string, Entry> entries, Lookups lookups)
{
    private const string Key = "relations";

    /// <summary>Tells the first reading of a header that the relations are read later.</summary>
    public static void MarkKnown(LocalReader header) => _ = header.Items(Key, "to").Count();

    public Checked<ImmutableArray<Relation>> Read(Entry from)
    {
        var findings = new List<Diagnostic>();
        var entry = new EntryReader(from.Article, lookups, findings);
        var relations = entry.Header.Items(Key, "to").Select(item => Read(item, from, entry)).OfType<Relation>().ToImmutableArray();
        return Checked.Of(relations, findings);
    }

    private Relation? Read(LocalReader item, Entry from, EntryReader entry)
    {
        var reader = item.Original;
        reader.Require("type");
        reader.Require("basis");
        var source = reader.Scalar("source") is { } named ? entry.FindSource(named) : from.Sources is [var only] ? only : null;
        var relation = (
            Type: reader.Choice<RelationType>("type"),
            Basis: reader.Choice<RelationBasis>("basis"),
            Year: PartialDate.Read(reader, "year"),
            Note: item.Local("note"),
            To: FindTarget(reader, from));
        if (relation.Basis == RelationBasis.Inferred && relation.Note.IsEmpty)
        {
            entry.Findings.Add(ReferenceRules.RelationBasis.At(reader.At("basis"), "inferred 缺 note (an inferred relation needs a note)"));
        }
        else if (relation.Basis == RelationBasis.Stated && source is null)
        {
            entry.Findings.Add(ReferenceRules.RelationBasis.At(reader.At("basis"), "stated 缺 source (a stated relation needs a source)"));
        }

        item.Finish();
        return relation is { Type: { } type, Basis: { } basis, To: { } to }
            ? new Relation(type, from, to, basis, source, relation.Year, relation.Note)
            : null;
    }

    private Entry? FindTarget(MapReader reader, Entry from)
    {
        if (reader.Scalar("to") is not { } to)
        {
            return null;
        }

        if (to.Text == from.Key)
        {
            reader.Findings.Add(ReferenceRules.SelfRelation.At(to.Location));
            return null;
        }

        if (entries.TryGetValue(to.Text, out var entry) && entry is Case or Method)
        {
            return entry;
        }

        if (lookups.HeldBack.TryGetValue(to.Text, out var held))
        {
            reader.Findings.Add(ReferenceRules.HeldBack.At(to.Location, to.Text, held.Why));
        }
        else if (!lookups.IsExcused(to.Text))
        {
            var known = entries.Values.Where(e => e is Case or Method).Select(e => e.Key);
            reader.Findings.Add(ReferenceRules.UnknownArticle.At(to.Location, to.Text, Suggestion.For(to.Text, known)));
        }

        return null;
    }
}
