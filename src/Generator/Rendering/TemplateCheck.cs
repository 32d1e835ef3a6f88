using System.Collections.Immutable;
using System.Reflection;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Yaml;

namespace Generator.Rendering;

/// <summary>
/// Checks templates before anything is rendered: every name must exist on the view it is used with, every block be closed, every partial, text
/// and asset be there. A wrong name in a branch that no page takes today is found as well.
/// </summary>
internal sealed class TemplateCheck(IReadOnlyDictionary<string, string> partials, UiText texts, Assets assets)
{
    private static readonly string[] Blocks = ["each", "if", "unless", "with"];
    private static readonly string[] LoopNames = ["@index", "@first", "@last", "@key"];

    private readonly HashSet<(string File, Type? Type)> done = [];
    private readonly List<Diagnostic> findings = [];

    public ImmutableArray<Diagnostic> Findings => [.. findings.Distinct()];

    /// <summary>Checks the form of the partials that no page has used so far: what they would see is not known.</summary>
    public void CheckUnused()
    {
        foreach (var (name, text) in partials.OrderBy(p => p.Key, StringComparer.Ordinal).Where(p => done.All(d => d.File != FileOf(p.Key))))
        {
            Check(text, FileOf(name), null, null);
        }
    }

    /// <summary>A block's own view, the name a loop gives to its item, and the tag that opened it.</summary>
    private sealed record Scope(Type? Type, TemplateTag? Opening, string? Alias = null, Type? AliasType = null);

    /// <summary>Checks a template as it is used with a view.</summary>
    public void Check(string text, string file, Type view) => Check(text, file, view, view);

    private void Check(string text, string file, Type? view, Type? root)
    {
        if (!done.Add((file, view)))
        {
            return;
        }

        var scopes = new Stack<Scope>([new Scope(view, null)]);
        foreach (var tag in TemplateScanner.Scan(text, file))
        {
            switch (tag.Kind)
            {
                case TagKind.Open:
                    scopes.Push(Open(tag, scopes, root));
                    break;
                case TagKind.Broken or TagKind.Else when tag.Kind == TagKind.Broken || scopes.Count == 1:
                    findings.Add(TemplateRules.Syntax.At(tag.Location, tag.Kind == TagKind.Broken ? "{{" : tag.Name));
                    return;
                case TagKind.Close when scopes.Count == 1 || scopes.Peek().Opening!.Name != tag.Name:
                    findings.Add(TemplateRules.Syntax.At(tag.Location, $"/{tag.Name}"));
                    return;
                case TagKind.Close:
                    scopes.Pop();
                    break;
                case TagKind.Else:
                    CheckElse(tag, scopes, root);
                    break;
                case TagKind.Partial:
                    CheckPartial(tag, scopes, root);
                    break;
                case TagKind.Value:
                    CheckValue(tag, scopes, root);
                    break;
            }
        }

        findings.AddRange(scopes.Select(s => s.Opening).OfType<TemplateTag>().Select(o => TemplateRules.Syntax.At(o.Location, $"#{o.Name}")));
    }

    private void CheckElse(TemplateTag tag, Stack<Scope> scopes, Type? root)
    {
        if (scopes.Peek().Opening is { Name: "each" or "with" } opening)
        {
            // What stands after else sees what surrounds the block.
            scopes.Pop();
            scopes.Push(new Scope(scopes.Peek().Type, opening));
        }

        if (tag.Words.Count > 1 && tag.Words[1].Text is not ("if" or "unless"))
        {
            findings.Add(TemplateRules.UnknownName.At(tag.Words[1].Location, tag.Words[1].Text, "{{else}}", ""));
            return;
        }

        CheckArguments(tag, 2, scopes, root);
    }

    private Scope Open(TemplateTag tag, Stack<Scope> scopes, Type? root)
    {
        var outer = scopes.Peek().Type;
        if (!Blocks.Contains(tag.Name) || tag.Words.Count < 2)
        {
            findings.Add(TemplateRules.UnknownName.At(tag.Location, "#" + tag.Name, "{{#…}}", Suggestion.For(tag.Name, Blocks)));
            return new Scope(null, tag);
        }

        var type = TypeOf(tag.Words[1], scopes, root);
        if (tag.Name is "if" or "unless")
        {
            return new Scope(outer, tag);
        }

        var inner = tag.Name == "each" ? ItemOf(type) : type;
        var alias = tag.Words.FirstOrDefault(w => w.Text.StartsWith('|'))?.Text.Trim('|', ' ');
        return alias is null ? new Scope(inner, tag) : new Scope(inner, tag, alias, inner);
    }

    private static string FileOf(string partial) => $"templates/partials/{partial}.hbs";

    private void CheckPartial(TemplateTag tag, Stack<Scope> scopes, Type? root)
    {
        if (!partials.TryGetValue(tag.Name, out var text))
        {
            findings.Add(TemplateRules.MissingTemplate.At(tag.Location, FileOf(tag.Name)));
            return;
        }

        var type = tag.Words.Count > 1 ? TypeOf(tag.Words[1], scopes, root) : scopes.Peek().Type;
        if (type is not null)
        {
            Check(text, FileOf(tag.Name), type, root);
        }
    }

    private void CheckValue(TemplateTag tag, Stack<Scope> scopes, Type? root)
    {
        switch (tag.Name)
        {
            case "":
                findings.Add(TemplateRules.Syntax.At(tag.Location, "{{}}"));
                break;
            case "t" or "fill" or "plural":
                CheckText(tag);
                CheckArguments(tag, 2, scopes, root);
                break;
            case "asset":
                var name = tag.Words.Count > 1 ? tag.Words[1].Text.Trim('"') : "";
                if (assets.Find(name) is null)
                {
                    findings.Add(TemplateRules.MissingAsset.At(tag.Location, name, Suggestion.For(name, assets.Names)));
                }

                break;
            default:
                CheckArguments(tag, 0, scopes, root);
                break;
        }
    }

    private void CheckText(TemplateTag tag)
    {
        var key = tag.Words.Count > 1 ? tag.Words[1].Text.Trim('"') : "";
        if (!texts.Has(key))
        {
            findings.Add(TemplateRules.UnknownName.At(tag.Words[tag.Words.Count > 1 ? 1 : 0].Location, key, "templates/text", Suggestion.For(key, texts.Keys)));
        }
    }

    private void CheckArguments(TemplateTag tag, int first, Stack<Scope> scopes, Type? root)
    {
        foreach (var word in tag.Words.Skip(first))
        {
            var equals = word.Text.IndexOf('=', StringComparison.Ordinal);
            TypeOf(word with { Text = word.Text[(equals + 1)..] }, scopes, root);
        }
    }

    /// <summary>The type a path leads to, or null when that cannot be known; a name that is not there is reported.</summary>
    private Type? TypeOf(TemplateWord word, Stack<Scope> scopes, Type? root)
    {
        var path = word.Text;
        if (path.StartsWith('"') || path is "true" or "false" || char.IsAsciiDigit(path.FirstOrDefault()) || LoopNames.Contains(path))
        {
            return null;
        }

        var depth = 0;
        while (path.StartsWith("../", StringComparison.Ordinal))
        {
            (path, depth) = (path[3..], depth + 1);
        }

        // if and unless make no level of their own.
        var levels = scopes.Where(s => s.Opening?.Name is not ("if" or "unless")).ToList();
        var type = depth < levels.Count ? levels[depth].Type : null;
        foreach (var part in path.Split('.').Where(p => p is not ("this" or "")))
        {
            var alias = scopes.FirstOrDefault(s => s.Alias == part);
            type = part == "@root" ? root : alias is not null ? alias.AliasType : Member(type, part, word);
        }

        return type;
    }

    private Type? Member(Type? type, string name, TemplateWord word)
    {
        if (type is null)
        {
            return null;
        }

        var property = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).FirstOrDefault(p => NameOf(p) == name);
        if (property is null)
        {
            var known = type.GetProperties().Select(NameOf);
            findings.Add(TemplateRules.UnknownName.At(word.Location, name, type.Name, Suggestion.For(name, known)));
        }

        return property?.PropertyType;
    }

    /// <summary>How a template writes a property: with a small first letter.</summary>
    public static string NameOf(PropertyInfo property) => char.ToLowerInvariant(property.Name[0]) + property.Name[1..];

    private static Type? ItemOf(Type? list) => list is { IsGenericType: true } ? list.GetGenericArguments()[0] : null;
}
