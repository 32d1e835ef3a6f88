using Generator.Files;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Files;

/// <summary>Reading a tree from disk. These tests also cover the rule <c>unreadable-file</c>.</summary>
public sealed class SourceTreeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_three_parts_of_a_site_are_read_in_order()
    {
        folder.Write("templates/b.hbs", "b");
        folder.Write("content/a.yml", "a");
        folder.Write("site.yml", "s");
        folder.Write("README.md", "no part of the site");
        var read = SourceTree.Read(folder.Path);
        Assert.Equal(["content/a.yml", "site.yml", "templates/b.hbs"], read.Value.Files.Select(f => f.Path));
        Assert.Equal([], read.Findings);
    }

    [Fact]
    public void Hidden_files_and_folders_are_passed_over()
    {
        folder.Write("content/.DS_Store", "x");
        folder.Write("content/.git/config", "x");
        Assert.Empty(SourceTree.Read(folder.Path).Value.Files);
    }

    [Fact]
    public void A_folder_without_a_site_is_empty()
    {
        Assert.Empty(SourceTree.Read(folder.Path).Value.Files);
        Assert.Equal([], SourceTree.Read(folder.Path).Findings);
    }

    [Fact]
    public void A_symbolic_link_is_reported_and_not_followed()
    {
        folder.Write("outside/secret.md", "secret");
        Directory.CreateDirectory(folder.PathOf("content"));
        File.CreateSymbolicLink(folder.PathOf("content/file.md"), folder.PathOf("outside/secret.md"));
        Directory.CreateSymbolicLink(folder.PathOf("content/folder"), folder.PathOf("outside"));
        File.CreateSymbolicLink(folder.PathOf("content/nowhere.md"), folder.PathOf("outside/none.md"));
        var read = SourceTree.Read(folder.Path);
        Assert.Empty(read.Value.Files);
        Assert.Equal(["content/file.md KB001", "content/folder KB001", "content/nowhere.md KB001"], Short.Of(read.Findings));
    }

    [Fact]
    public void A_linked_site_file_or_content_folder_is_not_followed_either()
    {
        folder.Write("outside/x.md", "x");
        File.CreateSymbolicLink(folder.PathOf("site.yml"), folder.PathOf("outside/x.md"));
        Directory.CreateSymbolicLink(folder.PathOf("content"), folder.PathOf("outside"));
        var read = SourceTree.Read(folder.Path);
        Assert.Empty(read.Value.Files);
        Assert.Equal(["content KB001", "site.yml KB001"], Short.Of(read.Findings));
    }
}
