using System.Text.RegularExpressions;
using Generator.Configuration;
using Generator.Knowledge;
using Generator.Tests.Inline;
using Generator.Yaml;
using Xunit;

namespace Generator.Tests.House;

/// <summary>The words of the interface: none is missing, none is idle.</summary>
public sealed partial class InterfaceTextTests
{
    private static readonly Language[] Languages = [new("zh", "中文", "zh-CN", ""), new("en", "English", "en", "en")];
    private static readonly UiText Texts = UiText.Read(Site.Minimal.Tree(), Languages).Value;

    private static readonly (string Prefix, Type Set)[] Sets =
    [
        ("form", typeof(CaseForm)), ("status", typeof(PeriodStatus)), ("evidence", typeof(Evidence)), ("names", typeof(NamePolicy)), ("figure", typeof(FigureKind)),
        ("transfer", typeof(TransferAspect)), ("source_type", typeof(SourceType)), ("relation", typeof(RelationType)), ("relation_back", typeof(RelationType)), ("qualifier", typeof(Qualifier)),
    ];

    private static IEnumerable<string> SetKeys => Sets.SelectMany(s => Enum.GetValues(s.Set).Cast<Enum>().Select(v => $"{s.Prefix}_{Spelling.Of(v).Replace('-', '_')}"));

    private static string Code => string.Concat(Repository.FilesUnder("src/Generator", "*.cs").Select(Repository.Read));

    private static string Templates => string.Concat(Repository.FilesUnder("templates", "*.hbs").Select(Repository.Read));

    [Fact]
    public void Every_member_of_a_closed_set_has_its_words_in_every_language() =>
        Assert.DoesNotContain(SetKeys, k => !Texts.Has("zh", k) || !Texts.Has("en", k));

    [Fact]
    public void Every_text_that_the_code_asks_for_is_there() =>
        Assert.DoesNotContain(Asked().Matches(Code).Select(m => m.Groups["key"].Value).Where(k => !Sets.Any(s => s.Prefix == k)), k => !Texts.Has("zh", k) || !Texts.Has("en", k));

    [Fact]
    public void Every_text_is_used_by_a_template_or_by_the_code()
    {
        var sets = SetKeys.ToHashSet();
        var mentioned = Quoted().Matches(Code + Templates).Select(m => m.Value.Trim('"')).ToHashSet();
        var beginnings = Beginning().Matches(Code).Select(m => m.Groups["start"].Value).ToList();
        Assert.Equal([], Texts.Keys.Where(k => !sets.Contains(k) && !mentioned.Contains(Base(k)) && !beginnings.Exists(k.StartsWith)));
    }

    [Fact]
    public void A_text_and_its_translation_have_the_same_blanks()
    {
        var different = Texts.Keys.Where(k => Texts.Has("zh", k) && Texts.Has("en", k) && k is not ("date_month" or "date_day") && Blanks(Texts["zh", k]) != Blanks(Texts["en", k]));
        Assert.Equal([], different);
    }

    private static string Base(string key) => key.EndsWith("_one", StringComparison.Ordinal) ? key[..^"_one".Length] : key;

    private static string Blanks(string text) => string.Join(' ', Blank().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"[wW]ording(\[|\.(Fill|Count)\()""(?<key>[A-Za-z0-9_]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Asked();

    [GeneratedRegex(@"""[A-Za-z0-9_]+""")]
    private static partial Regex Quoted();

    // A key put together in place: kind_{…}.
    [GeneratedRegex(@"[wW]ording(\[|\.(Fill|Count)\()\$""(?<start>[a-z_]+_)\{", RegexOptions.ExplicitCapture)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Blank();
}
