using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Yaml;

namespace Generator.Configuration;

/// <summary>Reads <c>site.yml</c>. What is missing or wrong is reported and replaced by a plain default, so that the articles are still checked.</summary>
public static class SiteConfigReader
{
    private const string Path = "site.yml";
    private const string DefaultZone = "Asia/Shanghai";
    private static readonly Language Fallback = new("zh", "中文", "zh-CN", "");

    /// <summary>Reads the settings; a site without the file is <see cref="FileRules.Unreadable"/>.</summary>
    public static Checked<SiteConfig> Read(SourceTree sources)
    {
        var findings = new List<Diagnostic>();
        var map = YamlMap.Empty(new SourceLocation(Path, 1, 1));
        if (sources.Find(Path) is not { } file)
        {
            findings.Add(FileRules.Unreadable.At(new SourceLocation(Path), "没有这个文件 (no such file)"));
        }
        else
        {
            map = YamlReader.ReadMap(file.ReadText().Into(findings), Path).Into(findings);
        }

        // A file that could not be parsed has said so already; its missing keys would be noise.
        var isRead = findings.Count == 0 || !map.Entries.IsEmpty;
        return Checked.Of(Read(new MapReader(map, isRead ? findings : [])) with { IsRead = isRead }, findings);
    }

    private static SiteConfig Read(MapReader reader)
    {
        var languages = ReadLanguages(reader);
        var config = new SiteConfig
        {
            Languages = languages,
            Title = LocalText.ReadRequired(reader, "title", languages),
            Description = LocalText.Read(reader, "description", languages),
            BaseUrl = ReadBaseUrl(reader),
            EditUrl = reader.Text("edit_url"),
            SearchExamples = ReadExamples(reader, languages),
            TimeZone = ReadTimeZone(reader),
            PageSize = ReadPageSize(reader),
            Taxonomies = TaxonomyConfigReader.ReadAll(reader, languages),
            IsRead = true,
        };
        reader.Finish();
        return config;
    }

    private static ImmutableArray<Language> ReadLanguages(MapReader reader)
    {
        var languages = ImmutableArray.CreateBuilder<Language>();
        foreach (var item in reader.Maps("languages"))
        {
            var language = ReadLanguage(item, isFirst: languages.Count == 0);
            if (languages.Any(l => l.Id == language.Id || l.Path == language.Path))
            {
                reader.Findings.Add(ReferenceRules.DuplicateId.At(item.At("id"), language.Id, reader.At("languages")));
            }
            else
            {
                languages.Add(language);
            }
        }

        if (languages.Count == 0)
        {
            reader.Require("languages");
            languages.Add(Fallback);
        }

        return languages.ToImmutable();
    }

    private static Language ReadLanguage(MapReader item, bool isFirst)
    {
        var id = item.RequiredText("id");
        CheckId(item, "id", id);
        var path = item.Entry("path")?.Value is YamlScalar { Text: "" } ? "" : item.Text("path") ?? id;
        CheckId(item, "path", path);
        var language = new Language(id, item.RequiredText("name"), item.Text("locale") ?? id, isFirst || path.Length > 0 ? path : id);
        item.Finish();
        return language;
    }

    private static Uri? ReadBaseUrl(MapReader reader)
    {
        if (reader.Scalar("base_url") is not { } scalar)
        {
            return null;
        }

        var address = ParseBaseUrl(scalar.Text);
        if (address is null)
        {
            reader.Findings.Add(MetadataRules.WrongShape.At(scalar.Location, "base_url", "https://example.org/kb/"));
        }

        return address;
    }

    /// <summary>An absolute http(s) address with a slash at its end, or null when the text is none.</summary>
    public static Uri? ParseBaseUrl(string text) =>
        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    private static FrozenDictionary<string, ImmutableArray<string>> ReadExamples(MapReader reader, ImmutableArray<Language> languages)
    {
        if (reader.Map("search_examples") is not { } map)
        {
            return FrozenDictionary<string, ImmutableArray<string>>.Empty;
        }

        var examples = languages.ToFrozenDictionary(l => l.Id, l => map.Texts(l.Id).Select(t => t.Text).ToImmutableArray(), StringComparer.Ordinal);
        map.Finish();
        return examples;
    }

    // A machine without time zone data still knows the default.
    private static TimeZoneInfo ReadTimeZone(MapReader reader)
    {
        var name = reader.Text("time_zone") ?? DefaultZone;
        if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
        {
            return zone;
        }

        if (name != DefaultZone)
        {
            reader.Findings.Add(MetadataRules.WrongShape.At(reader.At("time_zone"), "time_zone", DefaultZone));
        }

        return TimeZoneInfo.CreateCustomTimeZone(DefaultZone, TimeSpan.FromHours(8), DefaultZone, DefaultZone);
    }

    private static int ReadPageSize(MapReader reader)
    {
        var size = reader.Number("page_size") ?? 20;
        if (size is < 1 or > 200 || size != decimal.Truncate(size))
        {
            reader.Findings.Add(MetadataRules.WrongShape.At(reader.At("page_size"), "page_size", "1–200"));
            return 20;
        }

        return (int)size;
    }

    internal static void CheckId(MapReader reader, string key, string id)
    {
        if (id.Length > 0 && !Slug.IsValid(id))
        {
            reader.Findings.Add(MetadataRules.BadId.At(reader.At(key), id, ""));
        }
    }
}
