using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Files;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler.Resolvers;

namespace Generator.Rendering;

/// <summary>
/// The templates (模板), checked and ready (the only user of the template engine): <c>templates/layout.hbs</c> around <c>templates/pages/*.hbs</c>,
/// with <c>templates/partials/*.hbs</c>. They are compiled when first used, separately for each language.
/// </summary>
public sealed partial class TemplateSet
{
    private const string Layout = "templates/layout.hbs";
    private const string PartialRoot = "templates/partials/";

    /// <summary>The view that each page template is used with. A page that is <c>redirect</c> stands without the layout.</summary>
    public static FrozenDictionary<string, Type> Views { get; } = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["home"] = typeof(HomeView),
        ["browse"] = typeof(BrowseView),
        ["case"] = typeof(CaseView),
        ["method"] = typeof(MethodView),
        ["term"] = typeof(TermPageView),
        ["term-index"] = typeof(TermIndexView),
        ["source"] = typeof(SourcePageView),
        ["source-index"] = typeof(SourceIndexView),
        ["text"] = typeof(TextView),
        ["not-found"] = typeof(NotFoundView),
        ["redirect"] = typeof(RedirectView),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> sources;
    private readonly Assets assets;
    private readonly UiText texts;
    private readonly ConcurrentDictionary<string, Lazy<IHandlebars>> engines = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Language, string File), Lazy<HandlebarsTemplate<TextWriter, object, object>>> compiled = new();

    private TemplateSet(FrozenDictionary<string, string> sources, Assets assets, UiText texts) =>
        (this.sources, this.assets, this.texts) = (sources, assets, texts);

    /// <summary>Reads and checks every template; what is wrong is found here, with line and column, before a page is rendered.</summary>
    public static Checked<TemplateSet> Read(SourceTree tree, Assets assets, UiText texts)
    {
        var findings = new List<Diagnostic>();
        var read = tree.Under("templates/")
            .Where(f => f.Path.EndsWith(".hbs", StringComparison.Ordinal))
            .ToFrozenDictionary(f => f.Path, f => f.ReadText().Into(findings), StringComparer.Ordinal);
        var partials = read.Where(s => s.Key.StartsWith(PartialRoot, StringComparison.Ordinal))
            .ToDictionary(s => s.Key[PartialRoot.Length..^".hbs".Length], s => s.Value, StringComparer.Ordinal);
        var check = new TemplateCheck(partials, texts, assets);
        foreach (var (file, view) in Views.Select(v => (File(v.Key), v.Value)).Append((Layout, typeof(LayoutView))).OrderBy(v => v.Item1, StringComparer.Ordinal))
        {
            if (read.TryGetValue(file, out var text))
            {
                check.Check(text, file, view);
            }
            else
            {
                findings.Add(TemplateRules.MissingTemplate.At(new SourceLocation(file), file));
            }
        }

        check.CheckUnused();
        findings.AddRange(check.Findings);
        return Checked.Of(new TemplateSet(read, assets, texts), findings);
    }

    /// <summary>Renders a view into the writer.</summary>
    /// <exception cref="Exception">The engine, or a value it was given, refused; of whatever type, the caller knows the page.</exception>
    public void Render(PageView view, TextWriter output)
    {
        if (view.Page.Kind == "redirect")
        {
            Template(view.Page.Language, File("redirect"))(output, view, null!);
            return;
        }

        var content = new StringWriter();
        Template(view.Page.Language, File(view.Page.Kind))(content, view, null!);
        Template(view.Page.Language, Layout)(output, new LayoutView { Page = view.Page, Content = content.ToString() }, null!);
    }

    /// <summary>The file a kind of page is rendered with.</summary>
    public static string File(string kind) => $"templates/pages/{kind}.hbs";

    private HandlebarsTemplate<TextWriter, object, object> Template(string language, string file) =>
        compiled.GetOrAdd((language, file), key => new(() => Compile(key.Language, sources[key.File]))).Value;

    private HandlebarsTemplate<TextWriter, object, object> Compile(string language, string text)
    {
        var engine = engines.GetOrAdd(language, l => new(() => MakeEngine(new Wording(texts, l)))).Value;
        lock (engine)
        {
            return engine.Compile(new StringReader(Flush(text)));
        }
    }

    private IHandlebars MakeEngine(Wording wording)
    {
        var engine = Handlebars.Create(new HandlebarsConfiguration
        {
            ExpressionNameResolver = new UpperCamelCaseExpressionNameResolver(),
            ThrowOnUnresolvedBindingExpression = true,
            TextEncoder = new HtmlEncoder(),
        });
        engine.RegisterHelper("t", (writer, _, arguments) => writer.Write(wording[arguments.At<string>(0)!]));
        engine.RegisterHelper("plural", (writer, _, arguments) => writer.Write(wording.Count(arguments.At<string>(0)!, arguments.At<int>(1))));
        engine.RegisterHelper("asset", (writer, _, arguments) => writer.Write(assets.Find(arguments.At<string>(0)!)?.Path.ToString() ?? ""));
        engine.RegisterHelper("fill", (writer, _, arguments) =>
        {
            var blanks = arguments.Hash.Select(h => (h.Key, h.Value?.ToString() ?? "")).ToArray();
            writer.Write(wording.Fill(arguments.At<string>(0)!, blanks));
        });
        foreach (var (path, text) in sources.Where(s => s.Key.StartsWith(PartialRoot, StringComparison.Ordinal)))
        {
            engine.RegisterTemplate(path[PartialRoot.Length..^".hbs".Length], Flush(text));
        }

        return engine;
    }

    // The engine (2.4.3) writes a partial that stands indented on a line of its own without escaping anything in it: no partial may stand indented.
    private static string Flush(string text) => BeforePartial().Replace(text, "");

    [GeneratedRegex(@"^[ \t]+(?=\{\{~?>)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex BeforePartial();
}
