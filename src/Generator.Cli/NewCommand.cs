using System.CommandLine;
using Generator.Authoring;
using Generator.Configuration;
using Generator.Files;

namespace Generator.Cli;

/// <summary><c>generator new case|method ID</c>: writes the beginning of an article.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var options = new SharedOptions();
        var kind = new Argument<string>("kind") { Description = "case | method" };
        kind.AcceptOnlyFromAmong("case", "method");
        var id = new Argument<string>("id") { Description = "编号，如 luojiang-yehua，以后不变 / the permanent id" };
        var command = new Command("new", "开始写一篇 / begin an article") { kind, id, options.Source, options.Clock };
        command.SetAction(parsed => Run(options.Root(parsed), parsed.GetValue(kind)!, parsed.GetValue(id)!, options.BuildOptions(parsed).Now));
        return command;
    }

    private static int Run(string root, string kind, string id, DateTimeOffset now)
    {
        if (!Slug.IsValid(id))
        {
            throw new UsageException($"编号用小写英文字母、数字和连字符，如 luojiang-yehua / an id has lower-case letters, digits and hyphens ← {id}");
        }

        var config = SiteConfigReader.Read(SourceTree.Read(root).Value).Value;
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, config.TimeZone).DateTime);
        var files = kind == "case" ? Scaffold.Case(id, config, today) : Scaffold.Method(id, config, today);
        if (files.Length == 0)
        {
            throw new UsageException("site.yml 里没有以文章为词条的分类 / site.yml declares no taxonomy whose terms are articles");
        }

        if (files.FirstOrDefault(f => File.Exists(Path.Combine(root, f.Path))) is { } existing)
        {
            throw new UsageException($"已经有了，没有改动 / exists already, nothing was changed: {existing.Path}");
        }

        foreach (var file in files)
        {
            var path = Path.Combine(root, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
            Console.WriteLine($"+ {file.Path}");
        }

        Console.WriteLine("接下来：逐项填写，随时运行 generator check / fill it in; generator check tells what is missing");
        return (int)ExitCode.Success;
    }
}
