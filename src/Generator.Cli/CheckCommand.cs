using System.CommandLine;
using Generator.Building;
using Generator.Files;

namespace Generator.Cli;

/// <summary><c>generator check</c>: the same as a build, drafts included, with nothing written.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var options = new SharedOptions();
        var command = new Command("check", "检查全部内容，不写文件 / check everything, write nothing");
        options.AddReadingTo(command);
        command.SetAction(parsed => Run(parsed, options));
        return command;
    }

    private static int Run(ParseResult parsed, SharedOptions options)
    {
        var root = options.Root(parsed);
        var report = options.Report(parsed, root);
        var result = SiteBuild.Run(SourceTree.Read(root), options.BuildOptions(parsed) with { CheckHeldBack = true, VerifyOutput = true });
        report.Print(result.Findings);
        if (!parsed.GetValue(options.Quiet))
        {
            Console.WriteLine(report.Count(result));
        }

        return (int)(report.Stops(result) ? ExitCode.Findings : ExitCode.Success);
    }
}
