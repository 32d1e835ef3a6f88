using Generator.BrowserTests;
using Generator.Building;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Output;
using Xunit;

[assembly: AssemblyFixture(typeof(BuiltSite))]

namespace Generator.BrowserTests;

/// <summary>The library itself, built once into a folder: what the readers' tests read.</summary>
public sealed class BuiltSite : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("site-");

    public BuiltSite()
    {
        var findings = new List<Diagnostic>();
        var sources = SourceTree.Read(Repository.Root).Into(findings);
        var result = SiteBuild.Run(sources, new BuildOptions(new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero)));
        new OutputFolder(Folder).Publish(result.Files).Into(findings);
        Assert.Empty(findings.Concat(result.Findings).Where(f => f.Rule.Severity == Severity.Error).Select(f => f.ToString()));
    }

    /// <summary>The site lies in a sub-folder, so that a server can show it at <c>/</c> or at <c>/kb/</c>.</summary>
    public string Folder => Path.Combine(folder.FullName, "kb");

    public string Parent => folder.FullName;

    public string FileAddress => new Uri(Folder + Path.DirectorySeparatorChar).AbsoluteUri;

    public void Dispose() => folder.Delete(recursive: true);
}
