namespace Generator.Tests.Inline;

/// <summary>A folder on disk that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("generator-test-").FullName;

    public string PathOf(string relative) => System.IO.Path.Combine(Path, relative.Replace('/', System.IO.Path.DirectorySeparatorChar));

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text);
    }

    public void Write(Site site)
    {
        foreach (var path in site.Paths)
        {
            Write(path, site.Text(path));
        }
    }

    public string Read(string relative) => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(PathOf(relative)));

    public bool Has(string relative) => File.Exists(PathOf(relative));

    /// <summary>Every file, by its path from the folder, in ordinal order.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
        .Select(f => System.IO.Path.GetRelativePath(Path, f).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
