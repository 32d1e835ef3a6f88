using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Yaml;

/// <summary>A value in a YAML text that knows where it stands.</summary>
public abstract record YamlNode(SourceLocation Location);

/// <summary>A text. YAML's own typing is not used: <c>430681</c> stays the text an editor wrote.</summary>
public sealed record YamlScalar(string Text, SourceLocation Location) : YamlNode(Location);

/// <summary>Items in the order they were written.</summary>
public sealed record YamlList(ImmutableArray<YamlNode> Items, SourceLocation Location) : YamlNode(Location);

/// <summary>One <c>key: value</c>.</summary>
public sealed record YamlEntry(string Key, SourceLocation KeyLocation, YamlNode Value);

/// <summary>Keys in the order they were written; the reader has made sure that none stands twice.</summary>
public sealed record YamlMap(ImmutableArray<YamlEntry> Entries, SourceLocation Location) : YamlNode(Location)
{
    /// <summary>A map without keys, for what could not be read.</summary>
    public static YamlMap Empty(SourceLocation location) => new([], location);

    /// <summary>The entry of a key, or null.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key)
            {
                return entry;
            }
        }

        return null;
    }
}
