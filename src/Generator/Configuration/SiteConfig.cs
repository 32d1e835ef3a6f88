using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Generator.Configuration;

/// <summary>A language of the site (语言). <see cref="Locale"/> is the tag of its pages, such as <c>zh-CN</c>; <see cref="Path"/> is the folder they lie in, empty for the root.</summary>
public sealed record Language(string Id, string Name, string Locale, string Path);

/// <summary>What <c>site.yml</c> says of a taxonomy (分类): its name, the key editors write, whether its terms form a tree, and where they are listed.</summary>
public sealed record TaxonomyConfig
{
    /// <summary>Its key in <c>site.yml</c>, such as <c>theme</c>.</summary>
    public required string Id { get; init; }

    public required LocalText Name { get; init; }

    /// <summary>What menus and the index call it; the name where <c>site.yml</c> says nothing else.</summary>
    public required LocalText Plural { get; init; }

    /// <summary>A line for the door on the home page.</summary>
    public required LocalText Intro { get; init; }

    /// <summary>The key of a case's header.</summary>
    public required string Field { get; init; }

    /// <summary>A case may have several terms.</summary>
    public required bool Many { get; init; }

    /// <summary>A case without a term is <see cref="Diagnostics.MetadataRules.MissingKey"/>.</summary>
    public required bool Required { get; init; }

    /// <summary>The terms form a tree; a case belongs to its term and to all above it.</summary>
    public required bool Hierarchical { get; init; }

    /// <summary>Every term has a page, and the taxonomy an index.</summary>
    public required bool HasPages { get; init; }

    /// <summary>The data file below <c>content/</c>, or the folder of articles when it ends with a slash.</summary>
    public required string Terms { get; init; }

    /// <summary>The folder of its pages in the output.</summary>
    public required string Path { get; init; }

    /// <summary>The terms are articles themselves.</summary>
    public bool TermsAreArticles => Terms.EndsWith('/');
}

/// <summary>The settings of a library (站点配置), read from <c>site.yml</c>.</summary>
public sealed record SiteConfig
{
    public required LocalText Title { get; init; }

    /// <summary>A sentence for the home page, the footer, and the head of pages that have none of their own.</summary>
    public required LocalText Description { get; init; }

    /// <summary>The absolute address of the site's root, ending with a slash, or null: then nothing absolute is written.</summary>
    public required Uri? BaseUrl { get; init; }

    /// <summary>Where a file can be edited, with <c>{path}</c> for the file; null when nothing is declared.</summary>
    public required string? EditUrl { get; init; }

    /// <summary>In order; the first is the one in which metadata is written.</summary>
    public required ImmutableArray<Language> Languages { get; init; }

    /// <summary>Searches offered on the home page, by language; a language without any offers none.</summary>
    public required FrozenDictionary<string, ImmutableArray<string>> SearchExamples { get; init; }

    /// <summary>Decides on which day a dated article appears.</summary>
    public required TimeZoneInfo TimeZone { get; init; }

    /// <summary>How many entries a page of a list holds.</summary>
    public required int PageSize { get; init; }

    /// <summary>In the order of menus and fact tables.</summary>
    public required ImmutableArray<TaxonomyConfig> Taxonomies { get; init; }

    /// <summary>False when <c>site.yml</c> could not be read at all: then nothing can be said of the rest.</summary>
    public required bool IsRead { get; init; }

    /// <summary>The same settings published at another address; unchanged when none is given.</summary>
    public SiteConfig At(Uri? baseUrl) => baseUrl is null ? this : this with { BaseUrl = baseUrl };
}
