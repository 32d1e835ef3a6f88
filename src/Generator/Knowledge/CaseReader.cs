using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Content;
using Generator.Diagnostics;

namespace Generator.Knowledge;

/// <summary>Reads an article of <c>content/cases</c> as a <see cref="Case"/>.</summary>
internal static class CaseReader
{
    public static Checked<Case> Read(Article article, Lookups lookups)
    {
        var findings = new List<Diagnostic>();
        var entry = new EntryReader(article, lookups, findings);
        var header = entry.Header;
        var sources = entry.ReadSources(required: true);
        var period = ReadPeriod(header);
        header.Original.Require("summary");
        var result = new Case
        {
            Article = article,
            Title = header.RequiredLocal("title"),
            Summary = header.Local("summary", EntryReader.LongestSummary),
            Form = header.Original.Choice<CaseForm>("form") ?? CaseForm.Practice,
            Terms = entry.ReadTerms(required: true),
            Sources = sources,
            Period = period,
            Evidence = header.Original.Choice<Evidence>("evidence"),
            Figures = new FigureReader(entry, sources, period).ReadAll(),
            Recognitions = [.. header.Items("recognitions", "id").Select(item => ReadRecognition(item, entry, sources))],
            Transfer = ReadTransfer(header),
            NamePolicy = header.Original.Choice<NamePolicy>("name_policy"),
            Date = entry.ReadDate(),
            LastVerified = PartialDate.ReadDay(header.Original, "last_verified"),
            ReviewBy = PartialDate.ReadDay(header.Original, "review_by"),
            Aliases = entry.ReadAliases(),
        };
        RelationReader.MarkKnown(header);
        header.Finish();
        return Checked.Of(result, findings);
    }

    private static Period ReadPeriod(LocalReader header)
    {
        header.Original.Require("period");
        if (header.Original.Map("period") is not { } reader)
        {
            return new Period(PeriodStatus.Unknown, null, null, null);
        }

        reader.Require("as_of");
        var period = new Period(
            reader.Choice<PeriodStatus>("status") ?? PeriodStatus.Unknown,
            PartialDate.Read(reader, "start"),
            PartialDate.Read(reader, "end"),
            PartialDate.Read(reader, "as_of"));
        if (period is { Start: { } start, End: { } end } && end.IsBefore(start))
        {
            reader.Findings.Add(MetadataRules.PeriodOrder.At(reader.At("end"), start, end));
        }

        reader.Finish();
        return period;
    }

    private static Recognition ReadRecognition(LocalReader item, EntryReader entry, ImmutableArray<Source> sources)
    {
        var reader = item.Original;
        var source = reader.Scalar("source") is { } named ? entry.FindSource(named) : sources.Length == 1 ? sources[0] : null;
        var recognition = new Recognition(
            reader.RequiredText("id"), item.RequiredLocal("name"), item.Local("by"), PartialDate.Read(reader, "year"), source, Quotation.Read(reader, source));
        item.Finish();
        return recognition;
    }

    private static FrozenDictionary<TransferAspect, LocalList> ReadTransfer(LocalReader header)
    {
        if (header.Inner("transfer") is not { } inner)
        {
            return FrozenDictionary<TransferAspect, LocalList>.Empty;
        }

        var aspects = Enum.GetValues<TransferAspect>().Select(a => (Aspect: a, Texts: inner.List(Key(a)))).ToList();
        inner.Finish();
        return aspects.Where(a => !a.Texts.IsEmpty).ToFrozenDictionary(a => a.Aspect, a => a.Texts);
    }

    private static string Key(TransferAspect aspect) => Yaml.Spelling.Of(aspect).Replace('-', '_');
}
