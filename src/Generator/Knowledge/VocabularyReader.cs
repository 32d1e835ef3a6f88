using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Yaml;

namespace Generator.Knowledge;

/// <summary>Makes taxonomies: from the data files, and from the articles that are terms themselves.</summary>
internal sealed class VocabularyReader(SiteConfig config, ICollection<Diagnostic> findings)
{
    private static readonly string[] Levels = ["province", "prefecture", "county", "township", "community"];

    /// <summary>The taxonomies in the order of <c>site.yml</c>. Two terms of one id are <see cref="ReferenceRules.DuplicateId"/>.</summary>
    public ImmutableArray<Taxonomy> Read(ContentSet content) =>
        [.. config.Taxonomies.Select(t => new Taxonomy(t, Distinct(t.TermsAreArticles ? FromArticles(t, content) : FromFile(t, content))))];

    private IEnumerable<Term> FromFile(TaxonomyConfig taxonomy, ContentSet content)
    {
        foreach (var vocabulary in content.Vocabularies.Where(v => v.Taxonomy == taxonomy))
        {
            foreach (var node in vocabulary.Terms.Items)
            {
                foreach (var term in ReadNode(taxonomy, node, null))
                {
                    yield return term;
                }
            }
        }
    }

    private IEnumerable<Term> ReadNode(TaxonomyConfig taxonomy, YamlNode node, Term? parent)
    {
        if (node is not YamlMap map)
        {
            findings.Add(MetadataRules.WrongShape.At(node.Location, taxonomy.Id, "- { id: …, name: … }"));
            yield break;
        }

        var reader = new MapReader(map, findings);
        var term = ReadTerm(taxonomy, reader, parent);
        yield return term;
        var children = taxonomy.Hierarchical ? reader.Entry("children")?.Value : null;
        reader.Finish();
        if (children is not (null or YamlList))
        {
            findings.Add(MetadataRules.WrongShape.At(children.Location, "children", "- { id: …, name: … }"));
        }

        foreach (var child in (children as YamlList)?.Items ?? [])
        {
            foreach (var below in ReadNode(taxonomy, child, term))
            {
                yield return below;
            }
        }
    }

    private Term ReadTerm(TaxonomyConfig taxonomy, MapReader reader, Term? parent)
    {
        var id = reader.RequiredText("id");
        if (id.Length > 0 && !Slug.IsValid(id))
        {
            findings.Add(MetadataRules.BadId.At(reader.At("id"), id, ""));
        }

        var level = reader.Scalar("level");
        if (level is not null && !Levels.Contains(level.Text))
        {
            findings.Add(MetadataRules.UnknownChoice.At(level.Location, "level", level.Text, string.Join(", ", Levels), Suggestion.For(level.Text, Levels)));
        }

        return new Term
        {
            Taxonomy = taxonomy,
            Id = id,
            Name = LocalText.ReadRequired(reader, "name", config.Languages),
            Definition = LocalText.Read(reader, "definition", config.Languages),
            Introduction = LocalText.Read(reader, "introduction", config.Languages),
            IntroductionLocation = reader.At("introduction"),
            Note = LocalText.Read(reader, "note", config.Languages),
            Aliases = [.. reader.Texts("aliases").Select(a => a.Text)],
            Level = level?.Text,
            Parent = parent,
            Location = reader.At("id"),
        };
    }

    // Only what makes it a term; MethodReader reads the whole header, when every taxonomy is known.
    private static IEnumerable<Term> FromArticles(TaxonomyConfig taxonomy, ContentSet content)
    {
        var folder = taxonomy.Terms.TrimEnd('/');
        foreach (var article in content.Articles.Where(a => a.Kind == ArticleKind.Method && a.Folder == folder))
        {
            var header = LocalReader.Of(article, []);
            yield return new Term
            {
                Taxonomy = taxonomy,
                Id = article.Id,
                Name = header.Local("title"),
                Definition = header.Local("summary"),
                Introduction = LocalText.Empty,
                Note = LocalText.Empty,
                Aliases = [.. header.List("also_known_as").All],
                Parent = null,
                Location = article.Original.Start,
            };
        }
    }

    private List<Term> Distinct(IEnumerable<Term> terms)
    {
        var seen = new Dictionary<string, Term>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            if (!seen.TryAdd(term.Id, term) && term.Id.Length > 0)
            {
                findings.Add(ReferenceRules.DuplicateId.At(term.Location, term.Id, seen[term.Id].Location));
            }
        }

        return [.. seen.Values.Where(t => t.Id.Length > 0)];
    }
}
