using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Generator.Diagnostics;

namespace Generator.Files;

/// <summary>Everything the build reads (源文件树): <c>site.yml</c>, <c>content/</c> and <c>templates/</c>, in memory and in ordinal order of path.</summary>
public sealed class SourceTree
{
    private readonly FrozenDictionary<string, SourceFile> byPath;

    public SourceTree(IEnumerable<SourceFile> files)
    {
        Files = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        byPath = Files.ToFrozenDictionary(f => f.Path, StringComparer.Ordinal);
    }

    /// <summary>In ordinal order of path.</summary>
    public ImmutableArray<SourceFile> Files { get; }

    /// <summary>A tree given in place, for tests and scaffolds.</summary>
    public static SourceTree Of(params (string Path, string Text)[] files) =>
        new(files.Select(f => new SourceFile(f.Path, Encoding.UTF8.GetBytes(f.Text))));

    /// <summary>The file of a path relative to the site's root, or null.</summary>
    public SourceFile? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>The files whose path starts with a text; a folder is named with its slash, <c>content/</c>.</summary>
    public IEnumerable<SourceFile> Under(string folder) => Files.Where(f => f.Path.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>
    /// Reads the tree below <paramref name="root"/> from disk. Hidden files are passed over; symbolic links and devices
    /// are reported as <see cref="FileRules.Unreadable"/>, never followed.
    /// </summary>
    public static Checked<SourceTree> Read(string root)
    {
        var findings = new List<Diagnostic>();
        var paths = new List<string>();
        Add(new FileInfo(System.IO.Path.Combine(root, "site.yml")), root, paths, findings);
        foreach (var folder in (string[])["content", "templates"])
        {
            Visit(new DirectoryInfo(System.IO.Path.Combine(root, folder)), root, paths, findings);
        }

        var files = new SourceFile?[paths.Count];
        var failures = new Diagnostic?[paths.Count];
        Parallel.For(0, paths.Count, i =>
        {
            try
            {
                files[i] = new SourceFile(paths[i], File.ReadAllBytes(System.IO.Path.Combine(root, paths[i])));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                failures[i] = FileRules.Unreadable.At(new SourceLocation(paths[i]), e.GetType().Name);
            }
        });
        return Checked.Of(new SourceTree(files.OfType<SourceFile>()), [.. findings, .. failures.OfType<Diagnostic>()]);
    }

    private static void Visit(FileSystemInfo item, string root, List<string> paths, List<Diagnostic> findings)
    {
        if (item is not DirectoryInfo { Exists: true, LinkTarget: null } folder)
        {
            Add(item, root, paths, findings);
            return;
        }

        foreach (var child in folder.EnumerateFileSystemInfos().Where(i => i.Name[0] != '.'))
        {
            Visit(child, root, paths, findings);
        }
    }

    private static void Add(FileSystemInfo item, string root, List<string> paths, List<Diagnostic> findings)
    {
        if (!item.Exists && item.LinkTarget is null)
        {
            return;
        }

        var path = System.IO.Path.GetRelativePath(root, item.FullName).Replace('\\', '/');
        var special = FileAttributes.Device | FileAttributes.ReparsePoint | FileAttributes.Directory;
        if ((item.Attributes & special) != FileAttributes.None)
        {
            findings.Add(FileRules.Unreadable.At(new SourceLocation(path), "符号链接或特殊文件 (a link or a special file)"));
        }
        else
        {
            paths.Add(path);
        }
    }
}
