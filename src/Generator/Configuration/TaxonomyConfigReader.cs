using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Yaml;

namespace Generator.Configuration;

/// <summary>Reads the taxonomies that <c>site.yml</c> declares. One that wants a name that is taken is reported and left out.</summary>
internal static class TaxonomyConfigReader
{
    // Keys that an article has whatever its site, and folders that a site has whatever its taxonomies.
    private static readonly string[] OwnFields =
    [
        "title", "summary", "form", "sources", "period", "evidence", "figures", "recognitions", "transfer", "relations", "name_policy", "last_verified",
        "review_by", "date", "draft", "aliases", "also_known_as", "parts", "first_seen",
    ];

    private static readonly string[] OwnPaths = ["cases", "sources", "pages", "browse", "assets", "search"];

    public static ImmutableArray<TaxonomyConfig> ReadAll(MapReader reader, ImmutableArray<Language> languages)
    {
        reader.Require("taxonomies");
        var taxonomies = ImmutableArray.CreateBuilder<TaxonomyConfig>();
        foreach (var entry in reader.Map("taxonomies")?.Entries() ?? [])
        {
            if (entry.Value is not YamlMap map)
            {
                reader.Findings.Add(MetadataRules.WrongShape.At(entry.Value.Location, entry.Key, "一组 { 名称: 内容 } (a map)"));
                continue;
            }

            var inner = new MapReader(map, reader.Findings);
            var taxonomy = Read(entry, inner, languages);
            if (IsFree(taxonomy, taxonomies, languages, inner))
            {
                taxonomies.Add(taxonomy);
            }
        }

        return taxonomies.ToImmutable();
    }

    private static TaxonomyConfig Read(YamlEntry entry, MapReader reader, ImmutableArray<Language> languages)
    {
        if (!Slug.IsValid(entry.Key))
        {
            reader.Findings.Add(MetadataRules.BadId.At(entry.KeyLocation, entry.Key, ""));
        }

        var name = LocalText.ReadRequired(reader, "name", languages);
        var plural = LocalText.Read(reader, "plural", languages);
        var path = reader.Text("path") ?? entry.Key;
        SiteConfigReader.CheckId(reader, "path", path);
        var taxonomy = new TaxonomyConfig
        {
            Id = entry.Key,
            Name = name,
            Plural = plural.IsEmpty ? name : plural,
            Intro = LocalText.Read(reader, "intro", languages),
            Field = reader.Text("field") ?? entry.Key,
            Many = reader.Flag("many"),
            Required = reader.Flag("required"),
            Hierarchical = reader.Flag("hierarchical"),
            HasPages = !reader.Has("pages") | reader.Flag("pages"),
            Terms = reader.RequiredText("terms"),
            Path = path,
        };
        reader.Finish();
        return taxonomy;
    }

    private static bool IsFree(TaxonomyConfig taxonomy, IReadOnlyCollection<TaxonomyConfig> others, ImmutableArray<Language> languages, MapReader reader)
    {
        (string Key, string Value, IEnumerable<string> Taken)[] names =
        [
            ("field", taxonomy.Field, others.Select(t => t.Field).Concat(OwnFields)),
            ("path", taxonomy.Path, others.Select(t => t.Path).Concat(OwnPaths).Concat(languages.Select(l => l.Path))),
            ("terms", taxonomy.Terms.TrimEnd('/'), others.Select(t => t.Terms.TrimEnd('/')).Concat(OwnPaths)),
        ];
        var clashes = names.Where(n => n.Taken.Contains(n.Value, StringComparer.Ordinal)).ToList();
        foreach (var (key, value, _) in clashes)
        {
            reader.Findings.Add(ReferenceRules.DuplicateId.At(reader.At(key), value, "site.yml"));
        }

        return clashes.Count == 0;
    }
}
