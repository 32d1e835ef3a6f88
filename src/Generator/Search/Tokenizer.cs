using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Generator.Search;

/// <summary>An unbroken run of one script in a folded text (连续字串).</summary>
internal readonly record struct TextRun(string Text, bool IsHan);

/// <summary>
/// Cuts text into what is indexed (切分). Chinese has no word boundaries to rely on, so a Han run gives its overlapping pairs, and its last character alone:
/// then every character begins some term, and a query of one character is a prefix like an unfinished Latin word.
/// </summary>
internal static class Tokenizer
{
    public static ImmutableArray<TextRun> Runs(string text)
    {
        var folded = TextFolding.Fold(text);
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        var (start, at, open) = (0, 0, Script.None);
        foreach (var rune in folded.EnumerateRunes())
        {
            var script = ScriptOf(rune);
            if (script != open)
            {
                Close();
                (start, open) = (at, script);
            }

            at += rune.Utf16SequenceLength;
        }

        Close();
        return runs.ToImmutable();

        void Close()
        {
            if (open != Script.None)
            {
                runs.Add(new TextRun(folded[start..at], open == Script.Han));
            }
        }
    }

    /// <summary>The terms a text is found by, repeated as often as they stand there.</summary>
    public static IEnumerable<string> Terms(string text)
    {
        foreach (var run in Runs(text))
        {
            if (!run.IsHan)
            {
                yield return run.Text;
                continue;
            }

            for (var i = 0; i < run.Text.Length; i += Width(run.Text, i))
            {
                yield return Pair(run.Text, i);
            }
        }
    }

    /// <summary>The pairs of a Han run without the lone last character; the character itself when it is the only one.</summary>
    public static IEnumerable<string> Pairs(string run)
    {
        var last = run.Length - (char.IsLowSurrogate(run[^1]) ? 2 : 1);
        if (last == 0)
        {
            yield return run;
        }

        for (var i = 0; i < last; i += Width(run, i))
        {
            yield return Pair(run, i);
        }
    }

    /// <summary>The runs with one space between them: what phrases are compared in.</summary>
    public static string Flat(string text) => string.Join(' ', Runs(text).Select(r => r.Text));

    /// <summary>Whether a term comes from a Han run.</summary>
    public static bool IsHan(string term) => IsHan(Rune.GetRuneAt(term, 0).Value);

    private enum Script
    {
        None,
        Han,
        Word,
    }

    private static string Pair(string run, int at)
    {
        var second = at + Width(run, at);
        return second < run.Length ? run.Substring(at, second - at + Width(run, second)) : run[at..];
    }

    private static int Width(string text, int at) => char.IsHighSurrogate(text[at]) ? 2 : 1;

    // The browser's half names the same ranges; kana and Hangul are written without spaces too.
    private static bool IsHan(int c) => c is
        (>= 0x3005 and <= 0x3007) or (>= 0x3041 and <= 0x3096) or (>= 0x309D and <= 0x309F) or (>= 0x30A1 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF)
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFD);

    private static Script ScriptOf(Rune rune) =>
        IsHan(rune.Value) ? Script.Han
        : Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherNumber ? Script.Word
        : Script.None;
}
