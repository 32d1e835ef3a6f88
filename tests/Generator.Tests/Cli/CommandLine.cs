using System.Diagnostics;
using System.Text;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Cli;

/// <summary>The program as a process, in a folder of its own with a copy of the library.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cli-");

    public CommandLine()
    {
        var root = Repository.Root;
        foreach (var file in ((string[])["content", "templates"]).SelectMany(f => Directory.EnumerateFiles(Path.Combine(root, f), "*", SearchOption.AllDirectories)).Append(Path.Combine(root, "site.yml")))
        {
            var copy = Full(Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Full(string path) => Path.Combine(folder.FullName, path);

    public string Read(string path) => File.ReadAllText(Full(path), Encoding.UTF8);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
        File.WriteAllText(Full(path), text);
    }

    public void Replace(string path, string old, string now)
    {
        var text = Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(path, text.Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>Every file of a folder with its bytes, to be compared later.</summary>
    public Dictionary<string, string> Snapshot(string path) => Directory.EnumerateFiles(Full(path), "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(Full(path), f), f => Convert.ToBase64String(File.ReadAllBytes(f)), StringComparer.Ordinal);

    public async Task<(int Exit, string Output, string Error)> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "generator.dll"), .. arguments])
        {
            WorkingDirectory = folder.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
