using System.Collections.Immutable;
using Generator.Configuration;
using Generator.Yaml;

namespace Generator.Content;

/// <summary>The terms of one taxonomy (词表) as listed in its data file.</summary>
public sealed record Vocabulary(TaxonomyConfig Taxonomy, YamlList Terms);

/// <summary>Everything below <c>content/</c> (内容), read but not yet understood.</summary>
/// <param name="Articles">In ordinal order of folder and id.</param>
/// <param name="Vocabularies">In the order of <c>site.yml</c>.</param>
/// <param name="Unreadable">Articles (<c>cases/x</c>) and vocabularies (<c>themes.yml</c>) that could not be read; naming one, or a term of one, is no further mistake.</param>
public sealed record ContentSet(ImmutableArray<Article> Articles, ImmutableArray<Vocabulary> Vocabularies, ImmutableHashSet<string> Unreadable);
