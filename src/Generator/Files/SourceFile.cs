using System.Text;
using Generator.Diagnostics;

namespace Generator.Files;

/// <summary>One input file (源文件), read once. <see cref="Path"/> is relative to the site's root, with forward slashes.</summary>
public sealed class SourceFile(string path, ReadOnlyMemory<byte> bytes)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Path { get; } = path;

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>The text without a byte order mark and with line ends as <c>\n</c>; reports <see cref="FileRules.NotUtf8"/> and gives an empty text when the bytes are not UTF-8.</summary>
    public Checked<string> ReadText()
    {
        try
        {
            var span = Bytes.Span;
            var text = Strict.GetString(span.StartsWith("\uFEFF"u8) ? span[3..] : span);
            return Checked.Of(text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text, []);
        }
        catch (DecoderFallbackException)
        {
            return Checked.Of("", [FileRules.NotUtf8.At(new SourceLocation(Path))]);
        }
    }
}
