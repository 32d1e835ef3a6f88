using BenchmarkDotNet.Attributes;
using Generator.Building;
using Generator.Configuration;
using Generator.Content;
using Generator.Files;

namespace Generator.Benchmarks;

/// <summary>The library itself multiplied: how the whole build grows with the number of cases, and what reading alone takes of it.</summary>
[MemoryDiagnoser]
public class BuildBenchmarks
{
    private static readonly BuildOptions Options = new(new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero));

    private SourceTree sources = SourceTree.Of();

    /// <summary>How many times each case stands in the tree, under ids of its own.</summary>
    [Params(1, 10, 40)]
    public int Copies { get; set; }

    [GlobalSetup]
    public void Multiply()
    {
        var real = SourceTree.Read(RepositoryRoot()).Value;
        var copies = Enumerable.Range(1, Copies - 1)
            .SelectMany(n => real.Under("content/cases/").Select(f => new SourceFile(Renamed(f.Path, n), f.Bytes)));
        sources = new SourceTree(real.Files.Concat(copies));
    }

    [Benchmark(Baseline = true)]
    public int Build() => SiteBuild.Run(sources, Options).Files.Length;

    [Benchmark]
    public int Read() => ContentReader.Read(sources, SiteConfigReader.Read(sources).Value).Value.Articles.Length;

    // content/cases/<id>/index.md → content/cases/<id>-n/index.md
    private static string Renamed(string path, int number)
    {
        var parts = path.Split('/');
        parts[2] += $"-{number}";
        return string.Join('/', parts);
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Generator.sln not found");
        }

        return folder.FullName;
    }
}
