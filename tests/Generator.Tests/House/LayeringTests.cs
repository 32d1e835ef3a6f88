using System.Text.RegularExpressions;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.House;

/// <summary>A room imports only from the rooms below it, and each library has one room that knows it. The table is that of docs/architecture.md.</summary>
public sealed partial class LayeringTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Diagnostics"] = [],
        ["Files"] = ["Diagnostics"],
        ["Yaml"] = ["Diagnostics"],
        ["Markdown"] = ["Diagnostics"],
        ["Configuration"] = ["Diagnostics", "Files", "Yaml"],
        ["Content"] = ["Diagnostics", "Files", "Yaml", "Markdown", "Configuration"],
        ["Knowledge"] = ["Diagnostics", "Files", "Yaml", "Markdown", "Configuration", "Content"],
        ["Pages"] = ["Diagnostics", "Configuration", "Knowledge"],
        ["Search"] = ["Configuration", "Knowledge", "Pages"],
        ["Rendering"] = ["Diagnostics", "Files", "Yaml", "Markdown", "Configuration", "Content", "Knowledge", "Pages"],
        ["Verification"] = ["Diagnostics", "Pages"],
        ["Authoring"] = ["Configuration"],
        ["Output"] = ["Diagnostics", "Pages"],
        ["Building"] = ["Diagnostics", "Files", "Configuration", "Content", "Knowledge", "Pages", "Search", "Rendering", "Verification"],
    };

    private static readonly (string Package, string Room)[] Libraries =
        [("YamlDotNet", "Yaml"), ("Markdig", "Markdown"), ("HandlebarsDotNet", "Rendering"), ("AngleSharp", "Verification")];

    [Fact]
    public void A_room_imports_only_from_the_rooms_below_it()
    {
        var wrong =
            from path in Repository.FilesUnder("src/Generator", "*.cs")
            let room = path.Split('/')[2]
            from place in Uses(path)
            where place.Room != room && !Allowed[room].Contains(place.Room)
            select $"{path}:{place.Line}: {room} must not know {place.Room}";
        None(wrong);
    }

    [Fact]
    public void A_library_is_known_in_one_room()
    {
        var wrong =
            from path in Repository.FilesUnder("src", "*.cs")
            from line in Repository.Read(path).Split('\n').Select((text, i) => (Text: text, Number: i + 1))
            from library in Libraries
            where Code(line.Text).Contains(library.Package, StringComparison.Ordinal) && path.Split('/')[2] != library.Room
            select $"{path}:{line.Number}: {library.Package} belongs to {library.Room}";
        None(wrong);
    }

    [Fact]
    public void Every_folder_is_a_room_of_the_table_and_the_table_has_no_circle()
    {
        var folders = Repository.FilesUnder("src/Generator", "*.cs").Select(p => p.Split('/')[2]).Distinct(StringComparer.Ordinal);
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
        var above = Allowed.Keys.ToList();
        Assert.All(Allowed, room => Assert.All(room.Value, below => Assert.True(above.IndexOf(below) < above.IndexOf(room.Key), $"{room.Key} → {below}")));
    }

    private static IEnumerable<(string Room, int Line)> Uses(string path)
    {
        var lines = Repository.Read(path).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (Match match in RoomName().Matches(Code(lines[i])))
            {
                if (Allowed.ContainsKey(match.Groups["room"].Value))
                {
                    yield return (match.Groups["room"].Value, i + 1);
                }
            }
        }
    }

    // Comments may speak of anything; texts in quotation marks too.
    private static string Code(string line) => Quoted().Replace(line.Split("//")[0], "\"\"");

    // using Generator.Content; and Generator.Content.Article; a bare Files.Slug, but not x.Files.
    [GeneratedRegex(@"(?<![\w.])(Generator\.(?<room>[A-Z]\w*)|(?<room>(Diagnostics|Files|Yaml|Markdown|Rendering|Verification|Authoring|Building)(?=\.[A-Z]\w*[.(])))", RegexOptions.ExplicitCapture)]
    private static partial Regex RoomName();

    [GeneratedRegex(@"""(\\.|[^""\\])*""")]
    private static partial Regex Quoted();

    // Assert.Empty would cut the list short.
    private static void None<T>(IEnumerable<T> wrong)
    {
        var list = string.Join('\n', wrong);
        Assert.True(list.Length == 0, list);
    }
}
