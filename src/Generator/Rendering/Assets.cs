using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Pages;

namespace Generator.Rendering;

/// <summary>A file of <c>templates/assets</c> under the name it is published by.</summary>
public sealed record Asset(string Name, SitePath Path, ReadOnlyMemory<byte> Bytes);

/// <summary>Style sheets, scripts and icons (资源文件). The published name carries a part of the content's hash, so that a browser may keep it for ever.</summary>
public sealed class Assets
{
    private const string Root = "templates/assets/";
    private readonly FrozenDictionary<string, Asset> byName;

    private Assets(IEnumerable<Asset> assets)
    {
        All = [.. assets.OrderBy(a => a.Name, StringComparer.Ordinal)];
        byName = All.ToFrozenDictionary(a => a.Name, StringComparer.Ordinal);
    }

    public ImmutableArray<Asset> All { get; }

    public IEnumerable<string> Names => All.Select(a => a.Name);

    /// <summary>The asset of a name relative to <c>templates/assets</c>, or null.</summary>
    public Asset? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>Reads the folder; a file whose name is not safe in an address is passed over.</summary>
    /// <summary>Reads the folder; a file whose name could not be an address is <see cref="TemplateRules.AssetName"/>.</summary>
    public static Checked<Assets> Read(SourceTree sources)
    {
        var named = sources.Under(Root).Select(f => (Name: f.Path[Root.Length..], File: f)).ToLookup(f => f.Name.Split('/').All(SitePath.IsSafe));
        return Checked.Of(
            new Assets(named[true].Select(f => new Asset(f.Name, SitePath.Of("assets", Fingerprinted(f.Name, f.File.Bytes)), f.File.Bytes))),
            named[false].Select(f => TemplateRules.AssetName.At(new SourceLocation(f.File.Path), f.Name)));
    }

    private static string Fingerprinted(string name, ReadOnlyMemory<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..10];
        var dot = name.LastIndexOf('.');
        return dot < 0 ? $"{name}.{hash}" : $"{name[..dot]}.{hash}{name[dot..]}";
    }
}
