using System.Collections.Immutable;
using Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Generator.Yaml;

/// <summary>
/// Reads YAML by parser events into nodes with positions (the only user of YamlDotNet). Tags, anchors, aliases and several documents are
/// refused; depth and size are bounded; duplicate keys are reported.
/// </summary>
public sealed class YamlReader
{
    private const int MaxDepth = 24;
    private const int MaxLength = 1 << 20;

    private readonly string file;
    private readonly int firstLine;
    private readonly List<Diagnostic> findings = [];
    private bool isTooDeep;

    private YamlReader(string file, int firstLine) => (this.file, this.firstLine) = (file, firstLine);

    /// <summary>Reads a text whose top is a map; an empty text is an empty map, anything else <see cref="MetadataRules.WrongShape"/>.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="file">The file it comes from, for positions.</param>
    /// <param name="firstLine">The file's line on which the text starts, from 1.</param>
    public static Checked<YamlMap> ReadMap(string text, string file, int firstLine = 1)
    {
        var (node, findings) = Read(text, file, firstLine);
        var start = new SourceLocation(file, firstLine, 1);
        return node switch
        {
            YamlMap map => Checked.Of(map, findings),
            null => Checked.Of(YamlMap.Empty(start), findings),
            _ => Checked.Of(YamlMap.Empty(start), [.. findings, MetadataRules.WrongShape.At(node.Location, file, "key: value")]),
        };
    }

    /// <summary>Reads a text whose top is a list; an empty text is an empty list, anything else <see cref="MetadataRules.WrongShape"/>.</summary>
    public static Checked<YamlList> ReadList(string text, string file)
    {
        var (node, findings) = Read(text, file, 1);
        var empty = new YamlList([], new SourceLocation(file, 1, 1));
        return node switch
        {
            YamlList list => Checked.Of(list, findings),
            null => Checked.Of(empty, findings),
            _ => Checked.Of(empty, [.. findings, MetadataRules.WrongShape.At(node.Location, file, "- …")]),
        };
    }

    private static (YamlNode? Node, List<Diagnostic> Findings) Read(string text, string file, int firstLine)
    {
        var reader = new YamlReader(file, firstLine);
        reader.findings.AddRange(YamlPrecheck.Find(text, file, firstLine));
        if (text.Length > MaxLength)
        {
            reader.findings.Add(FileRules.TooDeep.At(new SourceLocation(file, firstLine, 1), $"> {MaxLength} 字符 (characters)"));
        }

        // What the scan names, the parser would only name again, less clearly.
        return reader.findings.Count > 0 ? (null, reader.findings) : (reader.Parse(text), reader.findings);
    }

    private YamlNode? Parse(string text)
    {
        try
        {
            var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                return null;
            }

            parser.Consume<DocumentStart>();
            var node = ReadNode(parser, 0);
            parser.Consume<DocumentEnd>();
            if (!parser.Accept<StreamEnd>(out var next))
            {
                findings.Add(FileRules.YamlFeature.At(At(parser.Current?.Start ?? next?.Start ?? default), "多个文档 (a second document)"));
            }

            return node;
        }
        catch (YamlException e)
        {
            findings.Add(isTooDeep
                ? FileRules.TooDeep.At(At(e.Start), $"> {MaxDepth} 层 (levels)")
                : FileRules.YamlSyntax.At(At(e.Start), ParserMessage.Of(e.InnerException?.Message ?? e.Message)));
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet reports an unclosed bracket this way, without a position.
            findings.Add(FileRules.YamlSyntax.At(new SourceLocation(file, firstLine, 1), ParserMessage.Unclosed));
        }

        return null;
    }

    private YamlNode ReadNode(Parser parser, int depth)
    {
        if (depth > MaxDepth)
        {
            isTooDeep = true;
            throw new YamlException(parser.Current!.Start, parser.Current.End, "");
        }

        if (parser.Current is NodeEvent node && !(node.Anchor.IsEmpty && node.Tag.IsEmpty))
        {
            findings.Add(FileRules.YamlFeature.At(At(node.Start), " & ! 开头的内容 (anchors and tags)"));
        }

        switch (parser.Current)
        {
            case Scalar scalar:
                parser.MoveNext();
                return ReadScalar(scalar);
            case AnchorAlias alias:
                parser.MoveNext();
                findings.Add(FileRules.YamlFeature.At(At(alias.Start), " * 开头的内容 (aliases)"));
                return new YamlScalar(alias.Value.Value, At(alias.Start));
            case SequenceStart start:
                parser.MoveNext();
                return ReadItems(parser, depth, At(start.Start));
            case MappingStart start:
                parser.MoveNext();
                return ReadEntries(parser, depth, At(start.Start));
            default:
                throw new InvalidOperationException($"{parser.Current}");
        }
    }

    // An escape such as "\0" can make a character that neither HTML nor XML may hold.
    private YamlScalar ReadScalar(Scalar scalar)
    {
        if (scalar.Value.Any(c => char.IsControl(c) && c is not ('\n' or '\t')))
        {
            findings.Add(FileRules.YamlSyntax.At(At(scalar.Start), "控制字符 (a control character)"));
        }

        return new YamlScalar(scalar.Value, At(scalar.Start));
    }

    private YamlList ReadItems(Parser parser, int depth, SourceLocation location)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(parser, depth + 1));
        }

        return new YamlList(items.ToImmutable(), location);
    }

    private YamlMap ReadEntries(Parser parser, int depth, SourceLocation location)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (parser.Current is not Scalar)
            {
                throw new YamlException(parser.Current!.Start, parser.Current.End, "? 名称应是文字 (a key is a text)");
            }

            var key = (YamlScalar)ReadNode(parser, depth + 1);
            var value = ReadNode(parser, depth + 1);
            if (lines.TryAdd(key.Text, key.Location.Line))
            {
                entries.Add(new YamlEntry(key.Text, key.Location, value));
            }
            else
            {
                findings.Add(FileRules.DuplicateKey.At(key.Location, key.Text, lines[key.Text]));
            }
        }

        return new YamlMap(entries.ToImmutable(), location);
    }

    private SourceLocation At(Mark mark) => new(file, (int)mark.Line + firstLine - 1, (int)mark.Column);
}
