using System.Collections.Immutable;
using System.Text;

namespace Generator.Search;

/// <summary>Writes cards and dictionary (卡片与词典). The terms are grouped by their beginning, so that the browser cuts up only the groups a query asks for.</summary>
internal sealed class IndexScript(SearchIndex index)
{
    private const int KeyLength = 3;

    private readonly StringBuilder script = new();
    private readonly List<string> kinds = [.. index.Documents.Select(d => d.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <param name="version">What the names of the parts begin with.</param>
    /// <param name="parts">The number of each part's first text.</param>
    public string Of(string version, ImmutableArray<int> parts)
    {
        script.Clear().Append("{\"format\":").Append(SearchIndexWriter.Format);
        script.Append(",\"version\":").AppendString(version);
        script.Append(",\n\"parts\":").AppendList(parts, part => script.Append(part));
        script.Append(",\n\"kinds\":").AppendList(kinds, kind => script.AppendString(kind));
        script.Append(",\n\"documents\":").AppendList(Enumerable.Range(0, index.Documents.Length), AppendCard);
        script.Append(",\n\"han\":");
        AppendGroups(index.Terms.Entries.Where(e => Tokenizer.IsHan(e.Term)).GroupBy(e => HanKey(e.Term), StringComparer.Ordinal), "");
        script.Append(",\n\"words\":");
        AppendGroups(index.Terms.Entries.Where(e => !Tokenizer.IsHan(e.Term)).GroupBy(e => WordKey(e.Term), StringComparer.Ordinal), " ");
        return script.Append('}').ToString();
    }

    private void AppendCard(int number)
    {
        var card = index.Documents[number];
        script.Append("\n[").AppendString(card.Url).Append(',').Append(kinds.IndexOf(card.Kind)).Append(',').AppendString(card.Title);
        script.Append(',').AppendString(card.Facts).Append(',').Append(index.Units.PassagesOf(number)).Append(']');
    }

    // What is left of a Han term is no ASCII and the postings are nothing else; the rest of a word needs a space on both sides.
    private void AppendGroups(IEnumerable<IGrouping<string, TermPostings>> groups, string space)
    {
        script.Append('{');
        var line = "\n";
        foreach (var group in groups)
        {
            script.Append(line).AppendString(group.Key).Append(':');
            script.AppendString(string.Join(space, group.Select(e => $"{e.Term[group.Key.Length..]}{space}{PostingsCode.Encode(e.Units)}")));
            line = ",\n";
        }

        script.Append('}');
    }

    private static string HanKey(string term) => term[..(char.IsHighSurrogate(term[0]) ? 2 : 1)];

    // A prefix then has few places to look in. A character outside the basic plane is not cut in two.
    private static string WordKey(string word) =>
        word.Length <= KeyLength ? word : word[..(char.IsHighSurrogate(word[KeyLength - 1]) ? KeyLength - 1 : KeyLength)];
}
