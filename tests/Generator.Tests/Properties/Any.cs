using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Generator.Tests.Properties;

/// <summary>Generators of what people, keyboards and enemies write, and the way to check a property a bounded number of times.</summary>
internal static class Any
{
    // What means something to YAML, Markdown, HTML or a template, and what keyboards add to it.
    private static readonly string[] Tokens =
    [
        "\n", "\n\n", "\n  ", "\n- ", "\n---\n", ": ", "：", "，", "、", "[", "]", "{", "}", "{{", "}}", "{{#", "{{/", "{{>", "{{{", "#", "## ", "|", ">", "> ", "`", "```\n", "*", "**",
        "_", "~~", "!", "![", "](", ")", "<", "<!--", "-->", "<b", "</", "&", "&lt;", "&#58;", "\\", "\"", "'", "%", "@", "?", "=", "$", "\t", "\0", "\u001b", "\u00a0", "\u3000", "\uFEFF", "\u202e",
        "\u2028", "\r", "\r\n", "javascript:", "data:", "https://", "//", "../", "{fig:", "{fig:jobs}", "[^1]", "[^1]:", "| a | b |\n|---|---|\n", "1. ", "(", "“", "”", "。", "—", "…", "𠮷", "中文", "case", "title",
        "id", "name", "zh", "en", "each", "if", "else", "page", "this", "true", "null", "~", "-", "--", "0", "2021-05", "99999999999999999999999999999", "é", "e\u0301", "\ud800", "\udc00",
    ];

    public static Gen<string> Token { get; } = Gen.Elements(Tokens);

    /// <summary>A text made of tokens, long enough to nest and short enough to be many.</summary>
    public static Gen<string> Text { get; } =
        from count in Gen.Choose(0, 40)
        from parts in Gen.ArrayOf(Gen.Frequency((6, Token), (1, ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""))), count)
        select string.Concat(parts);

    /// <summary>A text that was right, with a few tokens put in, characters taken out and lines repeated.</summary>
    public static Gen<string> Damaged(string sound) =>
        from count in Gen.Choose(1, 4)
        from edits in Gen.ArrayOf(Edit(sound.Length), count)
        select edits.Aggregate(sound, (text, edit) => edit(text));

    /// <summary>
    /// Checks a property with the same values in every run; <c>PROPERTY_SEED</c> in the environment chooses others and <c>PROPERTY_TIMES</c> multiplies them.
    /// </summary>
    public static void Holds<T>(Gen<T> values, int times, Action<T> property)
    {
        var replay = FSharpOption<Replay>.Some(new Replay(new Rnd(Setting("PROPERTY_SEED", 20261122)), FSharpOption<int>.None));
        var config = Config.QuickThrowOnFailure.WithMaxTest(times * (int)Setting("PROPERTY_TIMES", 1)).WithQuietOnSuccess(true).WithReplay(replay);
        Check.One(config, Prop.ForAll(values.ToArbitrary(), property));
    }

    private static ulong Setting(string name, ulong usual) => ulong.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : usual;

    private static Gen<Func<string, string>> Edit(int length) =>
        from kind in Gen.Choose(0, 2)
        from at in Gen.Choose(0, length)
        from size in Gen.Choose(1, 20)
        from token in Token
        select (Func<string, string>)(text =>
        {
            var place = Math.Min(at, text.Length);
            var end = Math.Min(place + size, text.Length);
            return kind switch
            {
                0 => text.Insert(place, token),
                1 => text.Remove(place, end - place),
                _ => text.Insert(place, text[place..end]),
            };
        });
}
