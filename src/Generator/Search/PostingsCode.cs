using System.Collections.Immutable;
using System.Text;

namespace Generator.Search;

/// <summary>
/// Writes ascending numbers as printable characters (压缩): the gaps to the number before, small ones in one character.
/// The alphabet leaves out what a script's text would have to escape, and all that occurs in Han terms.
/// </summary>
internal static class PostingsCode
{
    /// <summary>The first characters end a number; the others carry its lowest digit and go on.</summary>
    private const string Alphabet = "!#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    private const int Ending = 70;
    private static readonly int Going = Alphabet.Length - Ending;

    public static string Encode(ImmutableArray<int> numbers)
    {
        var text = new StringBuilder(numbers.Length);
        var last = -1;
        foreach (var number in numbers)
        {
            var gap = number - last - 1;
            last = number;
            for (; gap >= Ending; gap = (gap - Ending) / Going)
            {
                text.Append(Alphabet[Ending + ((gap - Ending) % Going)]);
            }

            text.Append(Alphabet[gap]);
        }

        return text.ToString();
    }
}
