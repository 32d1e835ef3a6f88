using System.Text;
using Generator.Output;
using Generator.Pages;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Output;

/// <summary>Publishing into a folder. These tests also cover the rules <c>foreign-file</c> and <c>cannot-write</c>.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly OutputFolder output;

    public OutputFolderTests() => output = new OutputFolder(folder.PathOf("out"));

    public void Dispose() => folder.Dispose();

    private static SiteFile File(string path, string text) => new(SitePath.Of(path), Encoding.UTF8.GetBytes(text));

    private WriteSummary Publish(params SiteFile[] files)
    {
        var published = output.Publish(files);
        Assert.Equal([], published.Findings);
        return published.Value;
    }

    private string[] Files => [.. folder.Files.Where(f => f.StartsWith("out/", StringComparison.Ordinal) && !f.EndsWith(OutputFolder.Manifest, StringComparison.Ordinal)).Select(f => f[4..])];

    [Fact]
    public void A_new_folder_holds_what_was_published()
    {
        Assert.Equal(new WriteSummary(2, 0, 0), Publish(File("index.html", "a"), File("en/cases/a.html", "b")));
        Assert.Equal(["en/cases/a.html", "index.html"], Files);
        Assert.Equal("b", folder.Read("out/en/cases/a.html"));
    }

    [Fact]
    public void Only_what_changed_is_written()
    {
        Publish(File("a.html", "a"), File("b.html", "b"), File("c.html", "c"));
        System.IO.File.SetLastWriteTimeUtc(folder.PathOf("out/a.html"), DateTime.UnixEpoch);
        Assert.Equal(new WriteSummary(1, 2, 0), Publish(File("a.html", "a"), File("b.html", "B"), File("c.html", "c")));
        Assert.Equal(DateTime.UnixEpoch, System.IO.File.GetLastWriteTimeUtc(folder.PathOf("out/a.html")));
        Assert.Equal("B", folder.Read("out/b.html"));
    }

    [Fact]
    public void What_an_earlier_build_wrote_and_this_one_does_not_is_removed_with_its_folder()
    {
        Publish(File("a.html", "a"), File("old/deep/b.html", "b"));
        Assert.Equal(new WriteSummary(0, 1, 1), Publish(File("a.html", "a")));
        Assert.Equal(["a.html"], Files);
        Assert.False(Directory.Exists(folder.PathOf("out/old")));
    }

    [Fact]
    public void Files_of_somebody_else_stay()
    {
        Publish(File("a.html", "a"), File("old/b.html", "b"));
        folder.Write("out/old/notes.txt", "mine");
        folder.Write("out/CNAME", "mine");
        Publish(File("a.html", "a"));
        Assert.Equal(["CNAME", "a.html", "old/notes.txt"], Files);
    }

    [Fact]
    public void A_foreign_file_in_the_way_stops_everything()
    {
        folder.Write("out/b.html", "mine");
        var published = output.Publish([File("a.html", "a"), File("b.html", "b")]);
        Assert.Equal(["b.html KB503"], Short.Of(published.Findings));
        Assert.Equal(["b.html"], Files);
        Assert.Equal("mine", folder.Read("out/b.html"));
    }

    [Fact]
    public void A_file_that_already_is_what_it_should_be_is_nobody_elses()
    {
        folder.Write("out/a.html", "a");
        Assert.Equal(new WriteSummary(0, 1, 0), Publish(File("a.html", "a")));
    }

    [Fact]
    public void A_folder_where_a_file_should_be_is_reported_and_stays()
    {
        folder.Write("out/a.html/mine.txt", "mine");
        Assert.NotEmpty(output.Publish([File("a.html", "a"), File("b.html", "b")]).Findings);
        Assert.Equal("mine", folder.Read("out/a.html/mine.txt"));
    }

    [Fact]
    public void A_file_where_the_folder_should_be_is_reported_and_stays()
    {
        folder.Write("out", "mine");
        Assert.Equal(["KB504"], output.Publish([File("a.html", "a")]).Findings.Select(f => f.Rule.Id));
        Assert.Equal("mine", folder.Read("out"));
    }

    [Fact]
    public void Nothing_is_written_or_removed_through_a_link_that_leads_out()
    {
        Publish(File("index.html", "a"), File("old/b.html", "b"));
        folder.Write("elsewhere/b.html", "mine");
        Directory.Delete(folder.PathOf("out/old"), recursive: true);
        Directory.CreateSymbolicLink(folder.PathOf("out/old"), folder.PathOf("elsewhere"));
        Assert.Equal(["old/c.html KB503"], Short.Of(output.Publish([File("index.html", "a"), File("old/c.html", "c")]).Findings));
        Publish(File("index.html", "a"));
        output.Clean();
        Assert.Equal("mine", folder.Read("elsewhere/b.html"));
        Assert.False(folder.Has("elsewhere/c.html"));
    }

    [Fact]
    public void A_linked_page_is_replaced_and_what_it_led_to_stays()
    {
        Publish(File("a.html", "a"));
        folder.Write("elsewhere.html", "mine");
        System.IO.File.Delete(folder.PathOf("out/a.html"));
        System.IO.File.CreateSymbolicLink(folder.PathOf("out/a.html"), folder.PathOf("elsewhere.html"));
        Publish(File("a.html", "new"));
        Assert.Equal(("new", "mine"), (folder.Read("out/a.html"), folder.Read("elsewhere.html")));
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("/etc/secret.txt")]
    [InlineData("a/../../secret.txt")]
    [InlineData("")]
    [InlineData(".")]
    public void A_list_that_was_tampered_with_removes_nothing_outside(string line)
    {
        folder.Write("secret.txt", "mine");
        Publish(File("a.html", "a"));
        folder.Write($"out/{OutputFolder.Manifest}", $"a.html\n{line}\n");
        Publish(File("b.html", "b"));
        output.Clean();
        Assert.Equal("mine", folder.Read("secret.txt"));
    }

    [Fact]
    public void A_build_that_was_interrupted_leaves_nothing_behind_that_the_next_cannot_remove()
    {
        Publish(File("a.html", "a"));
        folder.Write("out/half.html", "half");
        folder.Write($"out/{OutputFolder.Manifest}", "a.html\nhalf.html\n");
        Publish(File("a.html", "a"));
        Assert.Equal(["a.html"], Files);
    }

    [Fact]
    public void Clean_removes_what_was_written_and_the_empty_folder()
    {
        Publish(File("a.html", "a"), File("b/c.html", "c"));
        Assert.Equal(2, output.Clean());
        Assert.False(Directory.Exists(folder.PathOf("out")));
        Assert.Equal(0, output.Clean());
    }

    [Fact]
    public void Clean_leaves_what_is_not_ours()
    {
        Publish(File("a.html", "a"), File("b/c.html", "c"));
        folder.Write("out/b/mine.txt", "mine");
        output.Clean();
        Assert.Equal(["b/mine.txt"], Files);
    }
}
