using System.Collections.Frozen;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Files;

namespace Generator.Knowledge;

/// <summary>Reads an article of <c>content/sources</c> as a <see cref="Source"/>, with the stored text beside it.</summary>
internal static class SourceReader
{
    public static Checked<Source> Read(Article article, SourceTree files)
    {
        var findings = new List<Diagnostic>();
        var empty = new Lookups([], FrozenDictionary<string, Source>.Empty, FrozenDictionary<string, HeldBack>.Empty, new ContentSet([], [], []));
        var entry = new EntryReader(article, empty, findings);
        var header = entry.Header;
        var reader = header.Original;
        reader.Require("type");
        var stored = files.Find($"content/{article.Folder}/{article.Id}/text.txt")?.ReadText();
        findings.AddRange(stored?.Findings ?? []);
        var source = new Source
        {
            Article = article,
            Title = header.RequiredLocal("title"),
            Summary = header.Local("summary"),
            Type = reader.Choice<SourceType>("type") ?? SourceType.Report,
            Author = header.Local("author"),
            Publisher = header.Local("publisher"),
            Published = PartialDate.Read(reader, "date"),
            Page = reader.Text("page"),
            Section = header.Local("section"),
            Credit = header.Local("credit"),
            Rights = header.RequiredLocal("rights"),
            Url = reader.Text("url"),
            IsTruncated = reader.Flag("truncated"),
            FoldedText = stored is null ? null : Quotation.Fold(stored.Value),
            IsTextUnreadable = stored?.Findings.IsEmpty is false,
            Date = null,
            LastVerified = PartialDate.ReadDay(reader, "last_verified"),
            ReviewBy = PartialDate.ReadDay(reader, "review_by"),
            Aliases = entry.ReadAliases(),
            Sources = [],
            Terms = FrozenDictionary<string, System.Collections.Immutable.ImmutableArray<Term>>.Empty,
        };
        reader.Entry("draft");
        header.Finish();
        return Checked.Of(source, findings);
    }
}
