using System.Collections.Immutable;

namespace Generator.Configuration;

/// <summary>A language of the site. <see cref="Path"/> is the folder its pages lie in, empty for the first.</summary>
public sealed record Language(string Id, string Name, string Locale, string Path);

/// <summary>What <c>site.yml</c> says of a taxonomy (分类): its name, the key editors write, whether its terms form a tree, and where they are listed.</summary>
public sealed record TaxonomyConfig
{
    public required string Id { get; init; }

    public required LocalText Name { get; init; }

    public required LocalText Plural { get; init; }

    /// <summary>A line for the door on the home page.</summary>
    public required LocalText Intro { get; init; }

    /// <summary>The key of a case's header.</summary>
    public required string Field { get; init; }

    /// <summary>A case may have several terms.</summary>
    public required bool Many { get; init; }

    public required bool Required { get; init; }

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

    public required LocalText Description { get; init; }

    /// <summary>The absolute address of the site's root, ending with a slash, or null: then nothing absolute is written.</summary>
    public required Uri? BaseUrl { get; init; }

    /// <summary>Where a file can be edited, with <c>{path}</c> for the file; null when nothing is declared.</summary>
    public required string? EditUrl { get; init; }

    /// <summary>In order; the first is the one in which metadata is written.</summary>
    public required ImmutableArray<Language> Languages { get; init; }

    /// <summary>Decides on which day a dated article appears.</summary>
    public required TimeZoneInfo TimeZone { get; init; }

    /// <summary>How many entries a page of a list holds.</summary>
    public required int PageSize { get; init; }

    public required ImmutableArray<TaxonomyConfig> Taxonomies { get; init; }

    /// <summary>False when <c>site.yml</c> could not be read at all: then nothing can be said of the rest.</summary>
    public required bool IsRead { get; init; }

    /// <summary>The same settings published at another address; unchanged when none is given.</summary>
    public SiteConfig At(Uri? baseUrl) => baseUrl is null ? this : this with { BaseUrl = baseUrl };
}
