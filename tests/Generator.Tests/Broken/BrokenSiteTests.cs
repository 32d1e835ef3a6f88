using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Broken;

/// <summary>
/// Sites that must fail, one folder a rule: <c>tests/sites/broken/&lt;rule-name&gt;/</c> holds the files that are laid over the minimal site
/// (<c>delete.txt</c> lists those that are taken away, <c>x.yml.prepend</c> is put before the text of <c>x.yml</c>) and <c>expected.txt</c>, all findings of <c>check</c> as they are printed in Chinese.
/// </summary>
public sealed class BrokenSiteTests
{
    private const string Folder = "tests/sites/broken";
    private const string Prepend = ".prepend";

    // What needs a disk cannot be a folder of files; the test that covers it is named instead.
    private static readonly FrozenDictionary<string, string> Elsewhere = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["foreign-file"] = "Output/OutputFolderTests",
        ["cannot-write"] = "Output/OutputFolderTests",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Names() => [.. Folders()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_site_is_reported_in_full(string name)
    {
        var root = $"{Folder}/{name}/";
        var site = Repository.FilesUnder(root, "*").Select(f => f[root.Length..]).Where(f => f is not ("expected.txt" or "delete.txt"))
            .Aggregate(Site.Minimal, (s, f) => Lay(s, f, root));
        if (File.Exists(Repository.PathOf(root + "delete.txt")))
        {
            site = Repository.Read(root + "delete.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Aggregate(site, (s, f) => s.Without(f));
        }

        var findings = site.Build(o => o with { CheckHeldBack = true, VerifyOutput = true }).Findings;
        Assert.Contains(findings, f => f.Rule.Name == name);
        Expected.Matches(root + "expected.txt", string.Concat(findings.Select(f => $"{f.ToString("zh")}\n    改法：{f.Fix("zh")}\n")));
    }

    [Fact]
    public void Every_rule_has_a_site_that_breaks_it_or_a_test_elsewhere()
    {
        var folders = Folders().ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], Rules.All.Select(r => r.Name).Where(n => !folders.Contains(n) && !Elsewhere.ContainsKey(n)));
        Assert.All(folders, f => Assert.Contains(Rules.All, r => r.Name == f));
        Assert.All(Elsewhere.Values.Distinct(StringComparer.Ordinal), test => Assert.True(File.Exists(Repository.PathOf($"tests/Generator.Tests/{test}.cs")), test));
    }

    private static Site Lay(Site site, string file, string root) => file.EndsWith(Prepend, StringComparison.Ordinal)
        ? site.With(file[..^Prepend.Length], Repository.Read(root + file) + site.Text(file[..^Prepend.Length]))
        : site.With(file, File.ReadAllBytes(Repository.PathOf(root + file)));

    private static IEnumerable<string> Folders() =>
        Directory.EnumerateDirectories(Repository.PathOf(Folder)).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal);
}
