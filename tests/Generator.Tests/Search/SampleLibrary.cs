using System.Text;
using System.Text.Json;
using Generator.Search;
using Xunit;

namespace Generator.Tests.Search;

/// <summary>The documents and questions of <c>tests/search</c>, on which the browser's search is compared with this one.</summary>
internal static class SampleLibrary
{
    public static SearchIndex Index { get; } = SearchIndexBuilder.Build(Documents);

    public static IReadOnlyList<SearchDocument> Documents => JsonSerializer.Deserialize<List<SearchDocument>>(File.ReadAllBytes(PathOf("documents.json")), JsonSerializerOptions.Web)!;

    public static IEnumerable<string> Queries => Lines("queries.txt");

    /// <summary>Texts and what they are when flat.</summary>
    public static TheoryData<string, string> Flats =>
        new(Lines("flat.txt").Select(line => line.Split("=>")).Select(parts => (string.Join("=>", parts[..^1]).Trim(), parts[^1].Trim())));

    private static IEnumerable<string> Lines(string name) => File.ReadAllText(PathOf(name), Encoding.UTF8).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string PathOf(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "tests", "search", name);
    }
}
