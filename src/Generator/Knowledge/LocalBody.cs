using System.Collections.Frozen;
using Generator.Configuration;
using Generator.Content;
using Generator.Markdown;
using Generator.Yaml;

namespace Generator.Knowledge;

/// <summary>A paragraph of Markdown in a data file (词条正文), in several languages, falling back to the first.</summary>
public sealed class LocalBody
{
    private readonly FrozenDictionary<string, ArticleText> texts;
    private readonly ArticleText? first;

    private LocalBody(IReadOnlyList<ArticleText> texts)
    {
        this.texts = texts.ToFrozenDictionary(t => t.Language, StringComparer.Ordinal);
        first = texts.Count > 0 ? texts[0] : null;
    }

    public static LocalBody Empty { get; } = new([]);

    /// <summary>The text in a language, or null when there is none in any.</summary>
    public ArticleText? this[string language] => texts.GetValueOrDefault(language) ?? first;

    public IEnumerable<ArticleText> All => texts.Values.OrderBy(t => t.Language, StringComparer.Ordinal);

    /// <summary>Reads <c>{ zh: …, en: … }</c>. What is wrong in a text is reported where the text begins: a data file folds lines as it likes.</summary>
    public static LocalBody Read(MapReader reader, string key, IReadOnlyList<Language> languages)
    {
        if (reader.Map(key) is not { } map)
        {
            return Empty;
        }

        var read = new List<ArticleText>();
        foreach (var language in languages)
        {
            if (map.Scalar(language.Id) is { } scalar)
            {
                var (file, body) = (scalar.Location.File, MarkdownReader.Read(scalar.Text, scalar.Location.File));
                foreach (var finding in body.Findings)
                {
                    reader.Findings.Add(finding with { Location = scalar.Location });
                }

                read.Add(new ArticleText(language.Id, file, YamlMap.Empty(scalar.Location), body.Value));
            }
        }

        map.Finish();
        return new LocalBody(read);
    }
}
