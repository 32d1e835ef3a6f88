using System.Globalization;

namespace Generator.Configuration;

/// <summary>The interface texts of one language (界面用语), with their blanks filled in.</summary>
public sealed class Wording(UiText texts, string language)
{
    public string Language => language;

    /// <summary>The text of a key; the key itself when it is missing.</summary>
    public string this[string key] => texts[language, key];

    /// <summary>The text with every <c>{name}</c> replaced.</summary>
    public string Fill(string key, params ReadOnlySpan<(string Name, string Value)> blanks)
    {
        var text = this[key];
        foreach (var (name, value) in blanks)
        {
            text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>The text for a number: <c>key_one</c> for one where the language has such a form.</summary>
    public string Count(string key, int number) =>
        Fill(number == 1 && texts.Has(language, $"{key}_one") ? $"{key}_one" : key, ("n", number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The text of a member of a closed set: <c>form_practice</c>.</summary>
    public string Of(string prefix, Enum value) => this[$"{prefix}_{Yaml.Spelling.Of(value).Replace('-', '_')}"];
}
