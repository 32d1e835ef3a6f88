using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Xunit;

namespace Generator.Tests.Diagnostics;

public sealed partial class RulesTests
{
    [Fact]
    public void Ids_and_names_are_unique_and_in_order()
    {
        var ids = Rules.All.Select(r => r.Id).ToList();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Count, Rules.All.Select(r => r.Name).Distinct().Count());
    }

    [Fact]
    public void Every_rule_speaks_both_languages_of_the_same_particulars()
    {
        foreach (var rule in Rules.All)
        {
            Assert.Matches("^KB[0-9]{3}$", rule.Id);
            Assert.Matches("^[a-z]+[0-9]*(-[a-z0-9]+)*$", rule.Name);
            Assert.All(new[] { rule.Zh.Message, rule.Zh.Fix, rule.En.Message, rule.En.Fix }, t => Assert.False(string.IsNullOrWhiteSpace(t)));
            Assert.Equal(Blanks(rule.Zh.Message), Blanks(rule.En.Message));
            Assert.Contains(rule.Zh.Message + rule.Zh.Fix, c => c is >= '一' and <= '龥');
            Assert.DoesNotContain(rule.En.Message + rule.En.Fix, c => c is >= '一' and <= '龥');
        }
    }

    [Fact]
    public void Every_public_rule_is_in_the_catalogue()
    {
        var declared = typeof(Rule).Assembly.GetTypes().Where(t => t.Namespace == typeof(Rule).Namespace)
            .SelectMany(t => t.GetFields()).Where(f => f.FieldType == typeof(Rule)).Select(f => ((Rule)f.GetValue(null)!).Id);
        Assert.Equal(Rules.All.Select(r => r.Id), declared.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Blanks(string text) => Blank().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Blank();
}
