using Generator.Files;

namespace Generator.Tests.Inline;

/// <summary>The repository the tests were built from, found by walking up from the test program.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The templates of the repository, read once for all inline sites.</summary>
    public static IReadOnlyList<SourceFile> Templates { get; } = ReadTemplates();

    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    public static string Read(string relative) => new SourceFile(relative, File.ReadAllBytes(PathOf(relative))).ReadText().Value;

    /// <summary>Files below a folder of the repository, by their path from its root, in ordinal order.</summary>
    public static IEnumerable<string> FilesUnder(string folder, string pattern) =>
        Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"no Generator.sln above {AppContext.BaseDirectory}");
    }

    private static List<SourceFile> ReadTemplates() =>
        [.. FilesUnder("templates", "*").Select(f => new SourceFile(f, File.ReadAllBytes(PathOf(f))))];
}
