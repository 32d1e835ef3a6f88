using System.Globalization;
using Generator.Building;
using Generator.Files;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Building;

/// <summary>The same sources make the same bytes, whoever builds them, where and in whatever order.</summary>
public sealed class DeterminismTests
{
    private static readonly Site Several = Enumerable.Range(1, 5).Aggregate(Site.Minimal, (s, i) => s.AnotherCase($"case-{i}"))
        .Append(Site.Config, "page_size: 2\nbase_url: https://example.org/kb/\n");

    private static readonly Lazy<string> Expected = new(() => Bytes(Several.Build()));

    private static string Bytes(BuildResult result) =>
        string.Join('\n', result.Files.OrderBy(f => f.Path).Select(f => $"{f.Path} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(f.Bytes.Span))}"));

    private static BuildResult BuildIn(IEnumerable<SourceFile> files) => SiteBuild.Run(new SourceTree(files), new BuildOptions(Site.Noon));

    [Fact]
    public void Two_builds_are_the_same_to_the_byte()
    {
        Assert.NotEmpty(Expected.Value);
        Assert.Equal(Expected.Value, Bytes(Several.Build()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_order_in_which_files_are_found_does_not_matter(int seed)
    {
        var files = Several.Tree().Files.ToArray();
        new Random(seed).Shuffle(files);
        Assert.Equal(Expected.Value, Bytes(BuildIn(files)));
    }

    [Theory]
    [InlineData(",", ".", "−")]
    [InlineData("٫", "٬", "؜-")]
    public void The_culture_does_not_matter(string point, string group, string minus)
    {
        var expected = Expected.Value;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Culture(point, group, minus);
            Assert.Equal(expected, Bytes(Several.Build()));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void The_place_of_the_clock_does_not_matter()
    {
        var expected = Expected.Value;
        foreach (var hours in (int[])[-11, 14])
        {
            var elsewhere = Site.Noon.ToOffset(TimeSpan.FromHours(hours));
            Assert.Equal(expected, Bytes(SiteBuild.Run(Several.Tree(), new BuildOptions(elsewhere))));
        }
    }

    [Fact]
    public void The_hour_of_the_build_does_not_show()
    {
        Assert.Equal(Expected.Value, Bytes(SiteBuild.Run(Several.Tree(), new BuildOptions(Site.Noon.AddHours(-11).AddSeconds(7)))));
    }

    [Fact]
    public void The_folder_in_which_the_sources_lie_does_not_show()
    {
        using var one = new TemporaryFolder();
        using var other = new TemporaryFolder();
        one.Write(Several);
        other.Write(Several);
        var built = BuildIn(SourceTree.Read(one.Path).Value.Files);
        Assert.Equal(Expected.Value, Bytes(built));
        Assert.Equal(Bytes(built), Bytes(BuildIn(SourceTree.Read(other.Path).Value.Files)));
        Assert.All(built.Files, f => Assert.DoesNotContain(Path.GetFileName(one.Path), f.Text(), StringComparison.Ordinal));
    }

    // The program knows no culture but the invariant one; still a host could set formats of its own.
    private static CultureInfo Culture(string point, string group, string minus)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator, culture.NumberFormat.NegativeSign) = (point, group, minus);
        (culture.DateTimeFormat.ShortDatePattern, culture.DateTimeFormat.DateSeparator) = ("d/M/yy", group);
        return culture;
    }
}
