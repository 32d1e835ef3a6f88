using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Yaml;

namespace Generator.Knowledge;

/// <summary>Reads the figures of a case and holds each to its rules: one value, a unit, a date, a source, a quotation that the source contains.</summary>
internal sealed class FigureReader(EntryReader entry, ImmutableArray<Source> sources, Period period)
{
    public ImmutableArray<Figure> ReadAll()
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        foreach (var item in entry.Header.Items("figures", "id"))
        {
            var figure = Read(item);
            if (figures.FirstOrDefault(f => f.Id == figure.Id) is { } earlier)
            {
                entry.Findings.Add(ReferenceRules.DuplicateId.At(item.Original.At("id"), figure.Id, earlier.Location));
            }
            else
            {
                figures.Add(figure);
            }
        }

        return figures.ToImmutable();
    }

    private Figure Read(LocalReader item)
    {
        var reader = item.Original;
        var id = reader.RequiredText("id");
        if (id.Length > 0 && !Slug.IsValid(id))
        {
            entry.Findings.Add(MetadataRules.BadId.At(reader.At("id"), id, ""));
        }

        reader.Require("kind");
        var source = ReadSource(reader, id);
        var figure = new Figure
        {
            Id = id,
            Label = item.RequiredLocal("label"),
            Value = reader.Number("value"),
            Range = ReadRange(reader),
            AsPrinted = item.Local("as_printed"),
            Qualifier = reader.Choice<Qualifier>("qualifier"),
            Unit = item.Local("unit"),
            AsOf = PartialDate.Read(reader, "as_of") ?? period.AsOf,
            Kind = reader.Choice<FigureKind>("kind") ?? FigureKind.Output,
            Source = source,
            Quote = Quotation.Read(reader, source),
            IsDoubtful = reader.Choice<FigureStatus>("status") == FigureStatus.Doubtful,
            Reason = item.Local("reason"),
            Likely = item.Local("likely"),
            DecideBy = item.Local("decide_by"),
            Location = reader.At("id"),
        };
        CheckValue(figure, reader);
        item.Finish();
        return figure;
    }

    private Source? ReadSource(MapReader reader, string id)
    {
        if (reader.Scalar("source") is { } named)
        {
            return entry.FindSource(named);
        }

        if (sources.Length > 1)
        {
            entry.Findings.Add(FigureRules.FigureSource.At(reader.At("id"), id));
        }

        return sources.Length == 1 ? sources[0] : null;
    }

    private static (decimal Low, decimal High)? ReadRange(MapReader reader)
    {
        var ends = reader.Texts("range");
        if (ends.Length == 0)
        {
            return null;
        }

        var numbers = ends.Select(e => reader.Number(e, "range")).OfType<decimal>().ToList();
        if (numbers is [var low, var high] && low <= high)
        {
            return (low, high);
        }

        reader.Findings.Add(MetadataRules.WrongShape.At(reader.At("range"), "range", "[low, high]"));
        return null;
    }

    private static void CheckValue(Figure figure, MapReader reader)
    {
        var given = new[] { reader.Has("value"), reader.Has("range"), reader.Has("as_printed") }.Count(g => g);
        if (figure.IsDoubtful)
        {
            if (reader.Has("value") || reader.Has("range") || figure.AsPrinted.IsEmpty)
            {
                reader.Findings.Add(FigureRules.FigureValue.At(reader.At("id"), figure.Id, "存疑的只写 as_printed (a doubtful figure has as_printed only)"));
            }

            foreach (var key in ((string[])["reason", "likely", "decide_by"]).Where(k => !reader.Has(k)))
            {
                reader.Findings.Add(FigureRules.DoubtfulReason.At(reader.At("id"), figure.Id, key));
            }
        }
        else if (given != 1)
        {
            reader.Findings.Add(FigureRules.FigureValue.At(reader.At("id"), figure.Id, given == 0 ? "没有数值 (no value)" : "数值写了几种 (more than one kind of value)"));
        }

        if (figure.AsPrinted.IsEmpty)
        {
            reader.Require("unit");
        }
    }
}
