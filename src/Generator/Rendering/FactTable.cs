using System.Collections.Immutable;
using Generator.Knowledge;

namespace Generator.Rendering;

/// <summary>The lines of an article's at-a-glance table (一览表), in words and links.</summary>
internal sealed class FactTable(KnowledgeBase knowledge, LanguageViews views)
{
    private string Language => views.Id;

    public ImmutableArray<FactView> Of(Case item) =>
    [
        .. TermFacts(item),
        .. Fact("period", PeriodText(item.Period)),
        .. Fact("as_of", views.Dates.Of(item.Period.AsOf)?.Text),
        .. Fact("evidence", item.Evidence is { } grade ? views.Wording.Of("evidence", grade) : null),
        .. Fact("names", item.NamePolicy is { } policy ? views.Wording.Of("names", policy) : null),
    ];

    public ImmutableArray<FactView> Of(Method method) =>
    [
        .. Fact("also_known_as", Join(method.AlsoKnownAs[Language])),
        .. TermFacts(method),
        .. Fact("first_seen", views.Dates.Of(method.FirstSeen)?.Text),
    ];

    // What is not printed is said to be missing, never left out in silence.
    public ImmutableArray<FactView> Of(Source source) =>
    [
        Given("source_type", views.Wording.Of("source_type", source.Type)),
        Given("publisher", source.Publisher[Language]),
        .. Fact("section", source.Section[Language]),
        Given("author", source.Author[Language]),
        Given("published", views.Dates.Of(source.Published)?.Text),
        .. Fact("page_number", source.Page),
        .. Fact("credit", source.Credit[Language]),
    ];

    private IEnumerable<FactView> TermFacts(Entry entry)
    {
        foreach (var taxonomy in knowledge.Taxonomies)
        {
            var terms = entry.TermsOf(taxonomy.Id);
            if (terms.Length == 0)
            {
                continue;
            }

            var name = taxonomy.Config.Name[Language];
            yield return taxonomy.Config.HasPages
                ? new FactView(name, null, [.. (taxonomy.Config.Hierarchical ? terms[0].Path : terms).Select(views.Link)])
                : new FactView(name, Join(terms.Select(t => t.Name[Language])), []);
        }
    }

    private string PeriodText(Period period)
    {
        var status = views.Wording.Of("status", period.Status);
        var (start, end) = (views.Dates.Of(period.Start)?.Text, views.Dates.Of(period.End)?.Text);
        return (start, end) switch
        {
            (null, null) => status,
            (_, null) => views.Wording.Fill("period_since", ("start", start), ("status", status)),
            (null, _) => views.Wording.Fill("period_until", ("end", end), ("status", status)),
            _ => views.Wording.Fill("period_range", ("start", start), ("end", end), ("status", status)),
        };
    }

    private string Join(IEnumerable<string> texts) => string.Join(views.Wording["list_separator"], texts);

    private FactView Given(string key, string? text) => new(views.Wording[key], string.IsNullOrEmpty(text) ? views.Wording["not_in_material"] : text, []);

    private IEnumerable<FactView> Fact(string key, string? text) => string.IsNullOrEmpty(text) ? [] : [new FactView(views.Wording[key], text, [])];
}
