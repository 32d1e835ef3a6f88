namespace Generator.Pages;

/// <summary>A file of the site, ready to be written (成品文件).</summary>
public sealed record SiteFile(SitePath Path, ReadOnlyMemory<byte> Bytes);
