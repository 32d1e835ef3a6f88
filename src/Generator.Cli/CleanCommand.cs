using System.CommandLine;
using Generator.Output;

namespace Generator.Cli;

/// <summary><c>generator clean</c>: removes what a build wrote, and nothing else.</summary>
internal static class CleanCommand
{
    public static Command Create()
    {
        var options = new SharedOptions();
        var command = new Command("clean", "删除生成的文件 / remove the files a build wrote") { options.Source, options.Destination };
        command.SetAction(parsed =>
        {
            var folder = options.DestinationFolder(parsed);
            Console.WriteLine($"− {new OutputFolder(folder).Clean()} {folder}");
            return (int)ExitCode.Success;
        });
        return command;
    }
}
