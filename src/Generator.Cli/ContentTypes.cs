using Microsoft.AspNetCore.StaticFiles;

namespace Generator.Cli;

/// <summary>The content type a file is served with; texts name their encoding.</summary>
internal static class ContentTypes
{
    private static readonly FileExtensionContentTypeProvider Known = new();

    public static string Of(string path)
    {
        var type = Known.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        var isText = type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/xml" or "image/svg+xml";
        return isText ? type + "; charset=utf-8" : type;
    }
}
