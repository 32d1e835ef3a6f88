using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Generator.Search;

/// <summary>A file the browser loads (检索文件). <see cref="Path"/> is from the site's root.</summary>
public sealed record SearchFile(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>
/// Writes an index for the browser (检索数据): one file with cards and dictionary under a fixed name, and the texts in parts whose names carry the hash of all of them,
/// so that an old part never meets a new dictionary. Each file is a script that calls <c>__kb(name, data)</c>, which also loads from a disk.
/// </summary>
public static class SearchIndexWriter
{
    /// <summary>Raised when <c>search.js</c> has to read the files differently.</summary>
    public const int Format = 1;

    private const int PartLength = 2000;

    public static ImmutableArray<SearchFile> Write(SearchIndex index, string language)
    {
        var starts = PartStarts(index.Texts);
        var parts = starts.Select((start, i) => Texts(index.Texts[start..(i + 1 < starts.Length ? starts[i + 1] : index.Texts.Length)])).ToImmutableArray();
        var version = $"{language}-{Hash(parts)}";
        return
        [
            Script(language, new IndexScript(index).Of(version, starts)),
            .. parts.Select((part, i) => Script($"{version}-{i}", part)),
        ];
    }

    private static SearchFile Script(string name, string data) => new($"search/{name}.js", Encoding.UTF8.GetBytes($"__kb(\"{name}\",{data});\n"));

    private static ImmutableArray<int> PartStarts(ImmutableArray<Passage> texts)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        var length = PartLength;
        for (var i = 0; i < texts.Length; i++)
        {
            if (length + texts[i].Text.Length > PartLength)
            {
                starts.Add(i);
                length = 0;
            }

            length += texts[i].Text.Length;
        }

        return starts.ToImmutable();
    }

    private static string Texts(ImmutableArray<Passage> texts)
    {
        var script = new StringBuilder();
        return script.AppendList(texts.SelectMany(t => new[] { t.Anchor, t.Text }), t => script.AppendString(t)).ToString();
    }

    private static string Hash(ImmutableArray<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..10];
}
