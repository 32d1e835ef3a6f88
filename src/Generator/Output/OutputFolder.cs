using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Pages;

namespace Generator.Output;

/// <summary>What publishing did, in files.</summary>
public sealed record WriteSummary(int Written, int Unchanged, int Removed);

/// <summary>
/// The folder the site is published to (输出文件夹). It writes only what differs, removes only what an earlier build wrote and this one does not,
/// and keeps a list of its files in <c>.generator-files</c>. A file of somebody else's is never touched: <see cref="PageRules.ForeignFile"/>.
/// </summary>
public sealed class OutputFolder(string root)
{
    /// <summary>The list of the files this program wrote, one path a line.</summary>
    public const string Manifest = ".generator-files";

    /// <summary>Publishes the files. Nothing is written when a foreign file stands in the way; a full or read-only disk is <see cref="PageRules.CannotWrite"/>.</summary>
    public Checked<WriteSummary> Publish(IReadOnlyCollection<SiteFile> files)
    {
        try
        {
            var earlier = ReadManifest();
            var foreign = files.Where(f => IsForeign(f, earlier)).ToList();
            return foreign.Count > 0
                ? Checked.Of(new WriteSummary(0, 0, 0), foreign.Select(f => PageRules.ForeignFile.At(new SourceLocation(f.Path.ToString()), f.Path)))
                : Checked.Of(Write(files, earlier), []);
        }
        catch (Exception e) when (IsTrouble(e) || (e is AggregateException several && several.InnerExceptions.All(IsTrouble)))
        {
            return Checked.Of(new WriteSummary(0, 0, 0), [PageRules.CannotWrite.At(new SourceLocation(System.IO.Path.GetFileName(root)), e.GetBaseException().Message)]);
        }
    }

    /// <summary>Removes the files an earlier build wrote and the folders that are empty then; anything else stays. Returns the number of files removed.</summary>
    public int Clean()
    {
        if (!Directory.Exists(root))
        {
            return 0;
        }

        var removed = Remove(ReadManifest());
        File.Delete(Full(Manifest));
        if (!Directory.EnumerateFileSystemEntries(root).Any())
        {
            Directory.Delete(root);
        }

        return removed;
    }

    private static bool IsTrouble(Exception e) => e is IOException or UnauthorizedAccessException;

    private bool IsForeign(SiteFile file, ImmutableHashSet<string> earlier)
    {
        var path = file.Path.ToString();
        return LeadsOut(path) || Directory.Exists(Full(path)) || (!earlier.Contains(path) && File.Exists(Full(path)) && !IsSame(file));
    }

    // A folder of the destination that is a link: what lies behind it is somebody else's.
    private bool LeadsOut(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (new DirectoryInfo(Full(path[..slash])).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }

    private WriteSummary Write(IReadOnlyCollection<SiteFile> files, ImmutableHashSet<string> earlier)
    {
        var paths = files.Select(f => f.Path.ToString()).ToImmutableHashSet(StringComparer.Ordinal);
        foreach (var folder in files.Select(f => f.Path.Folder).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(Full(folder));
        }

        // Until the end the list names old and new, so that an interrupted build leaves nothing that nobody owns.
        WriteManifest(paths.Union(earlier));
        var written = 0;
        Parallel.ForEach(files, file =>
        {
            if (!IsSame(file))
            {
                WriteFile(file);
                Interlocked.Increment(ref written);
            }
        });
        var removed = Remove(earlier.Except(paths));
        WriteManifest(paths);
        return new WriteSummary(written, files.Count - written, removed);
    }

    // Written beside and renamed, so that a reader sees the old page or the new one, never half of one.
    private void WriteFile(SiteFile file)
    {
        var target = Full(file.Path.ToString());
        var temporary = target + ".part";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            stream.Write(file.Bytes.Span);
        }

        File.Move(temporary, target, overwrite: true);
    }

    private bool IsSame(SiteFile file)
    {
        var info = new FileInfo(Full(file.Path.ToString()));
        return info.Exists && info.Length == file.Bytes.Length && File.ReadAllBytes(info.FullName).AsSpan().SequenceEqual(file.Bytes.Span);
    }

    private int Remove(IEnumerable<string> paths)
    {
        var removed = 0;
        foreach (var path in paths.Where(p => File.Exists(Full(p)) && !LeadsOut(p)))
        {
            File.Delete(Full(path));
            removed++;
            RemoveEmptyFolders(System.IO.Path.GetDirectoryName(Full(path))!);
        }

        return removed;
    }

    private void RemoveEmptyFolders(string folder)
    {
        while (folder.Length > Full("").TrimEnd(System.IO.Path.DirectorySeparatorChar).Length && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = System.IO.Path.GetDirectoryName(folder)!;
        }
    }

    // A line that is no path of ours (the file was edited by hand) is passed over: nothing outside the folder is ever removed.
    private ImmutableHashSet<string> ReadManifest() => !File.Exists(Full(Manifest))
        ? []
        : File.ReadLines(Full(Manifest)).Where(l => l.Split('/').All(SitePath.IsSafe)).ToImmutableHashSet(StringComparer.Ordinal);

    private void WriteManifest(IEnumerable<string> paths)
    {
        Directory.CreateDirectory(root);
        File.WriteAllLines(Full(Manifest), paths.Order(StringComparer.Ordinal));
    }

    private string Full(string path) => System.IO.Path.Combine(System.IO.Path.GetFullPath(root), path.Replace('/', System.IO.Path.DirectorySeparatorChar));
}
