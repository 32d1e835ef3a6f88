using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Xml.Linq;
using Generator.Diagnostics;
using Generator.Rendering;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.House;

/// <summary>Documents that are written from the code; <c>UPDATE_EXPECTED=1</c> writes them anew.</summary>
public sealed class GeneratedDocumentTests
{
    [Fact]
    public void The_list_of_rules_says_what_the_code_says()
    {
        var text = new StringBuilder("# 检查规则 · Rules\n\n由代码生成，请勿手改。Written from the code; do not edit. `error` 阻止发布 stops publication, `warning` 不阻止 does not.\n");
        foreach (var rule in Rules.All)
        {
            text.Append($"\n## {rule.Id} {rule.Name}\n\n`{(rule.Severity == Severity.Error ? "error" : "warning")}`\n\n");
            text.Append($"{Shown(rule.Zh.Message)}  \n改法：{Shown(rule.Zh.Fix)}\n\n{Shown(rule.En.Message)}  \nFix: {Shown(rule.En.Fix)}\n");
        }

        Expected.Matches("docs/rules.md", text.ToString());
    }

    [Fact]
    public void The_list_of_template_names_says_what_the_code_says()
    {
        var summaries = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Generator.Library.xml")).Descendants("member")
            .ToDictionary(m => m.Attribute("name")!.Value, m => Words(m.Element("summary")), StringComparer.Ordinal);
        var text = new StringBuilder("""
            # Names a template may use

            Written from the code; do not edit. A page template in `templates/pages/` sees the view of its name, `templates/layout.hbs` sees `LayoutView`.
            Helpers: `{{t "key"}}` an interface text; `{{plural "key" n}}` the text for a number; `{{fill "key" name=value}}` a text with its blanks filled; `{{asset "site.css"}}` the published path of a file in `templates/assets/`.
            Blocks: `#each`, `#if`, `#unless`, `#with`. Partials: `{{> card}}` from `templates/partials/`. Every name is checked before a page is rendered.

            """);
        var seen = new HashSet<Type>();
        var waiting = new Queue<Type>(TemplateSet.Views.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => v.Value).Append(typeof(LayoutView)));
        while (waiting.TryDequeue(out var type))
        {
            if (seen.Add(type))
            {
                Describe(type, summaries, text, waiting);
            }
        }

        Expected.Matches("docs/templates.md", text.ToString());
    }

    private static void Describe(Type type, Dictionary<string, string> summaries, StringBuilder text, Queue<Type> waiting)
    {
        var page = TemplateSet.Views.FirstOrDefault(v => v.Value == type).Key;
        text.Append($"\n## {type.Name}\n\n{(page is null ? "" : $"`templates/pages/{page}.hbs`. ")}{summaries.GetValueOrDefault($"T:{type.FullName}")}\n\n| name | what it is |\n|---|---|\n");
        foreach (var property in type.GetProperties().Where(p => p.Name != "EqualityContract"))
        {
            var item = Item(property.PropertyType);
            var own = item.Namespace == typeof(PageView).Namespace;
            var kind = property.PropertyType != item ? $"list of {Name(item, own)}" : Name(item, own);
            var summary = summaries.GetValueOrDefault($"P:{property.DeclaringType!.FullName}.{property.Name}", "");
            text.Append($"| `{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}` | {kind}{(summary.Length > 0 ? $". {summary}" : "")} |\n");
            if (own)
            {
                waiting.Enqueue(item);
            }
        }
    }

    private static Type Item(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0] : Nullable.GetUnderlyingType(type) ?? type;

    private static string Name(MemberInfo type, bool own) => own ? $"[{type.Name}](#{type.Name.ToLowerInvariant()})" : type.Name switch
    {
        "String" => "text",
        "Int32" => "number",
        "Boolean" => "yes or no",
        var other => other,
    };

    private static string Words(XElement? summary) => summary is null
        ? ""
        : string.Join(' ', string.Concat(summary.Nodes().Select(n => n is XElement e ? Reference(e) : n.ToString())).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("|", "\\|", StringComparison.Ordinal);

    private static string Reference(XElement element) => element.Attribute("cref") is { } cref ? $"`{cref.Value[(cref.Value.LastIndexOf('.') + 1)..]}`" : $"`{element.Value}`";

    // Blanks and doubled braces as they will be read.
    private static string Shown(string text) => text.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
