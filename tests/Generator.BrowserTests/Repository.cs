namespace Generator.BrowserTests;

/// <summary>Where the sources under test lie.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Generator.sln not found above the tests");
        }

        return folder.FullName;
    }
}
