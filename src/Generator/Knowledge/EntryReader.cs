using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Knowledge;

/// <summary>What the readers of all kinds of article look things up in.</summary>
internal sealed record Lookups(ImmutableArray<Taxonomy> Taxonomies, FrozenDictionary<string, Source> Sources, FrozenDictionary<string, HeldBack> HeldBack, ContentSet Content)
{
    /// <summary>The article was found wanting elsewhere, so that naming it is no further mistake.</summary>
    public bool IsExcused(string key) => Content.Unreadable.Contains(key);
}

/// <summary>Reads the parts of a header that several kinds of article share.</summary>
internal sealed class EntryReader(Article article, Lookups lookups, ICollection<Diagnostic> findings)
{
    public const int LongestSummary = 120;

    public LocalReader Header { get; } = LocalReader.Of(article, findings);

    public Article Article => article;

    public ICollection<Diagnostic> Findings => findings;

    /// <summary>The source that a part without a <c>source</c> of its own comes from, where there is only one.</summary>
    public ImmutableArray<Source> ReadSources(bool required)
    {
        if (required)
        {
            Header.Original.Require("sources");
        }

        return [.. Header.Original.Texts("sources").Select(s => FindSource(s)).OfType<Source>()];
    }

    public Source? FindSource(YamlScalar id)
    {
        if (lookups.Sources.TryGetValue(id.Text, out var source))
        {
            return source;
        }

        var key = $"sources/{id.Text}";
        if (lookups.HeldBack.TryGetValue(key, out var held))
        {
            findings.Add(ReferenceRules.HeldBack.At(id.Location, key, held.Why));
        }
        else if (!lookups.IsExcused(key))
        {
            findings.Add(ReferenceRules.UnknownArticle.At(id.Location, id.Text, Suggestion.For(id.Text, lookups.Sources.Keys)));
        }

        return null;
    }

    /// <summary>The terms of every taxonomy whose field the header may use. <paramref name="self"/> is the taxonomy the article is a term of.</summary>
    public FrozenDictionary<string, ImmutableArray<Term>> ReadTerms(bool required, string? self = null)
    {
        var terms = new Dictionary<string, ImmutableArray<Term>>(StringComparer.Ordinal);
        foreach (var taxonomy in lookups.Taxonomies.Where(t => t.Id != self))
        {
            if (required && taxonomy.Config.Required)
            {
                Header.Original.Require(taxonomy.Config.Field);
            }

            var found = ReadTerms(taxonomy);
            if (found.Length > 0)
            {
                terms[taxonomy.Id] = found;
            }
        }

        return terms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private ImmutableArray<Term> ReadTerms(Taxonomy taxonomy)
    {
        var field = taxonomy.Config.Field;
        var found = ImmutableArray.CreateBuilder<Term>();
        foreach (var id in taxonomy.Config.Many ? Header.Original.Texts(field) : [.. new[] { Header.Original.Scalar(field) }.OfType<YamlScalar>()])
        {
            if (taxonomy.Find(id.Text) is not { } term)
            {
                ReportUnknownTerm(taxonomy, id);
            }
            else if (found.Contains(term))
            {
                findings.Add(ReferenceRules.RepeatedTerm.At(id.Location, field, id.Text));
            }
            else
            {
                found.Add(term);
            }
        }

        return found.ToImmutable();
    }

    private void ReportUnknownTerm(Taxonomy taxonomy, YamlScalar id)
    {
        var key = $"{taxonomy.Config.Terms}{id.Text}";
        if (id.Text.IndexOfAny(['，', '、', '；', ';']) >= 0)
        {
            findings.Add(MetadataRules.ListReadAsOne.At(id.Location, taxonomy.Config.Field, id.Text));
        }
        else if (lookups.HeldBack.TryGetValue(key, out var held))
        {
            findings.Add(ReferenceRules.HeldBack.At(id.Location, key, held.Why));
        }
        else if (!lookups.IsExcused(key) && !lookups.IsExcused(taxonomy.Config.Terms))
        {
            // People write the label where the id is wanted; the nearest of either names the id.
            var byName = taxonomy.Terms.FirstOrDefault(t => t.Name.All.Concat(t.Aliases).Contains(id.Text, StringComparer.OrdinalIgnoreCase));
            var nearest = byName is null ? Suggestion.For(id.Text, taxonomy.Terms.Select(t => t.Id)) : $"→ {byName.Id}?";
            findings.Add(ReferenceRules.UnknownTerm.At(id.Location, taxonomy.Config.Field, id.Text, nearest));
        }
    }

    public ImmutableArray<string> ReadAliases()
    {
        var aliases = ImmutableArray.CreateBuilder<string>();
        foreach (var alias in Header.Original.Texts("aliases"))
        {
            if (alias.Text.Split('/').All(Files.Slug.IsValid))
            {
                aliases.Add(alias.Text);
            }
            else
            {
                findings.Add(PageRules.BadAlias.At(alias.Location, alias.Text));
            }
        }

        return aliases.ToImmutable();
    }

    /// <summary>The keys that decide whether the article is published were read before; here they only count as known.</summary>
    public DateOnly? ReadDate()
    {
        Header.Original.Entry("draft");
        return PartialDate.ReadDay(Header.Original, "date");
    }
}
