using System.Collections.Immutable;
using Generator.Knowledge;
using Generator.Pages;

namespace Generator.Rendering;

/// <summary>The views of articles: cases, methods, sources, pages of text.</summary>
internal sealed class EntryViews(KnowledgeBase knowledge, LanguageViews views, FrameBuilder frames, BodyHtml bodies)
{
    private readonly FactTable facts = new(knowledge, views);
    private readonly KinshipWords kinship = new(knowledge, views);

    private string Language => views.Id;

    public CaseView Case(CasePage page)
    {
        var item = page.Case;
        return new CaseView
        {
            Page = frames.Build(page, new PageSubject("case", item.Title[Language])
            {
                Description = item.Summary[Language],
                Above = CasePath(item),
                Section = SiteRoutes.Browse(page.Language).ToString(),
                Entry = item,
            }),
            Form = views.Wording.Of("form", item.Form),
            Summary = item.Summary[Language],
            Facts = facts.Of(item),
            Body = bodies.Of(item, page),
            Contents = bodies.Contents(item),
            Figures = [.. item.Figures.Select(Figure)],
            HasDoubtful = item.Figures.Any(f => f.IsDoubtful),
            Recognitions = [.. item.Recognitions.Select(r => new RecognitionView(r.Name[Language], r.By[Language], views.Dates.Of(r.Year), r.Quote))],
            Transfer =
            [
                .. Enum.GetValues<TransferAspect>()
                    .Select(a => new TransferView(views.Wording.Of("transfer", a), item.Transfer.GetValueOrDefault(a)?[Language] ?? [])),
            ],
            Sources = [.. item.Sources.Select(views.Cite)],
            Relations = kinship.Relations(item),
            Related = [.. knowledge.Related[item].Select(r => new RelatedView(views.Card(r.Case), [.. r.Reasons.Select(k => kinship.Reason(k, item))]))],
            Previous = page.Previous is null ? null : views.Link(page.Previous),
            Next = page.Next is null ? null : views.Link(page.Next),
        };
    }

    public MethodView Method(TermPage page, Method method, ImmutableArray<DoorView> groups)
    {
        var index = new LinkView(SiteRoutes.Index(page.Taxonomy, page.Language).ToString(), page.Taxonomy.Config.Plural[Language]);
        return new MethodView
        {
            Page = frames.Build(page, new PageSubject("method", method.Title[Language])
            {
                Description = method.Summary[Language],
                Above = [index],
                Section = index.Path,
                Entry = method,
            }),
            Summary = method.Summary[Language],
            Facts = facts.Of(method),
            Parts = method.Parts[Language],
            Body = bodies.Of(method, page),
            Contents = bodies.Contents(method),
            Relations = kinship.Relations(method),
            Sources = [.. method.Sources.Select(views.Cite)],
            Groups = groups,
            List = views.List(page.List),
        };
    }

    public SourcePageView Source(SourcePage page)
    {
        var source = page.Source;
        var index = new LinkView(SiteRoutes.SourceIndex(page.Language).ToString(), views.Wording["sources"]);
        return new SourcePageView
        {
            Page = frames.Build(page, new PageSubject("source", views.Numbered(source.Title[Language], page.List)) { Description = source.Summary[Language], Above = [index], Entry = source }),
            Facts = facts.Of(source),
            Rights = source.Rights[Language],
            IsTruncated = source.IsTruncated,
            Body = bodies.Of(source, page),
            List = views.List(page.List),
            Methods = [.. knowledge.WrittenFrom(source).OfType<Method>().Select(views.Link)],
        };
    }

    public TextView Text(TextPage page) => new()
    {
        Page = frames.Build(page, new PageSubject("text", page.Text.Title[Language]) { Description = page.Text.Summary[Language], Entry = page.Text }),
        Summary = page.Text.Summary[Language],
        Body = bodies.Of(page.Text, page),
        Contents = bodies.Contents(page.Text),
    };

    // A case is reached by its first theme: the shortest true way down to it.
    private ImmutableArray<LinkView> CasePath(Case item)
    {
        var main = knowledge.Taxonomies.Where(t => t.Config is { HasPages: true, Required: true, Many: true }).SelectMany(t => item.TermsOf(t.Id).Take(1)).FirstOrDefault();
        var all = new LinkView(SiteRoutes.Browse(views.Language).ToString(), views.Wording["browse"]);
        return main is null ? [all] : [all, views.Link(main)];
    }

    private FigureView Figure(Figure figure) => new()
    {
        Id = figure.Id,
        Label = figure.Label[Language],
        Text = views.Figures.Text(figure),
        Kind = views.Wording.Of("figure", figure.Kind),
        AsOf = views.Dates.Of(figure.AsOf),
        Source = figure.Source is null ? null : views.Link(figure.Source),
        Quote = figure.Quote,
        IsDoubtful = figure.IsDoubtful,
        Reason = figure.Reason[Language],
        Likely = figure.Likely[Language],
        DecideBy = figure.DecideBy[Language],
    };
}
