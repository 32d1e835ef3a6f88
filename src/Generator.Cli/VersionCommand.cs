using System.CommandLine;
using System.Reflection;

namespace Generator.Cli;

/// <summary><c>generator version</c>.</summary>
internal static class VersionCommand
{
    public static Command Create()
    {
        var command = new Command("version", "版本 / the version");
        command.SetAction(_ =>
        {
            Console.WriteLine($"generator {Current} (.NET {Environment.Version})");
            return (int)ExitCode.Success;
        });
        return command;
    }

    public static string Current =>
        typeof(VersionCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
