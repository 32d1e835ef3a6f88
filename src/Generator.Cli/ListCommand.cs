using System.CommandLine;
using Generator.Building;
using Generator.Files;
using Generator.Knowledge;

namespace Generator.Cli;

/// <summary><c>generator list</c>: what the library holds, one line each, tab-separated.</summary>
internal static class ListCommand
{
    private static readonly string[] Fixed = ["cases", "methods", "sources", "pages", "drafts", "future"];

    public static Command Create()
    {
        var options = new SharedOptions();
        var what = new Argument<string>("what")
        {
            Description = string.Join(" | ", Fixed) + " | <taxonomy>",
            DefaultValueFactory = _ => "cases",
        };
        var command = new Command("list", "列出内容 / list what there is") { what };
        options.AddReadingTo(command);
        command.SetAction(parsed => Run(parsed, options, parsed.GetValue(what)!));
        return command;
    }

    private static int Run(ParseResult parsed, SharedOptions options, string what)
    {
        var sources = SourceTree.Read(options.Root(parsed)).Value;
        var knowledge = SiteBuild.Read(sources, options.BuildOptions(parsed));
        var language = parsed.GetValue(options.Language)!;
        foreach (var line in Lines(knowledge, what, language))
        {
            Console.WriteLine(line);
        }

        return (int)ExitCode.Success;
    }

    private static IEnumerable<string> Lines(KnowledgeBase knowledge, string what, string language) => what switch
    {
        "cases" => Entries(knowledge.Cases, language),
        "methods" => Entries(knowledge.Methods, language),
        "sources" => Entries(knowledge.Sources, language),
        "pages" => Entries(knowledge.Pages, language),
        "drafts" => Held(knowledge, HeldBackReason.Draft),
        "future" => Held(knowledge, HeldBackReason.Future),
        _ when knowledge.Taxonomies.FirstOrDefault(t => t.Id == what || t.Config.Path == what) is { } taxonomy =>
            taxonomy.Terms.Select(t => $"{t.Id}\t{t.Name[language]}\t{knowledge.CasesOf(t).Length}"),
        _ => throw new UsageException($"list: {string.Join(" | ", Fixed.Concat(knowledge.Taxonomies.Select(t => t.Id)))} ← {what}"),
    };

    private static IEnumerable<string> Entries(IEnumerable<Entry> entries, string language) =>
        entries.Select(e => $"{e.Id}\t{e.Title[language]}\t{e.Article.Original.File}");

    private static IEnumerable<string> Held(KnowledgeBase knowledge, HeldBackReason reason) =>
        knowledge.HeldBack.Where(h => h.Reason == reason).Select(h => $"{h.Key}\t{h.Date:yyyy-MM-dd}\t{h.File}");
}
