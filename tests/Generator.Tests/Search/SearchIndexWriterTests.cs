using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Generator.Search;
using Xunit;

namespace Generator.Tests.Search;

public sealed class SearchIndexWriterTests
{
    private static readonly ImmutableArray<SearchFile> Files = SearchIndexWriter.Write(SampleLibrary.Index, "zh");

    [Fact]
    public void The_first_file_has_the_fixed_name_and_the_parts_carry_a_hash()
    {
        Assert.Equal("search/zh.js", Files[0].Path);
        Assert.True(Files.Length > 2);
        Assert.All(Files.Skip(1), (file, i) => Assert.Matches($"^search/zh-[0-9a-f]{{10}}-{i}\\.js$", file.Path));
    }

    [Fact]
    public void The_same_documents_give_the_same_bytes()
    {
        var again = SearchIndexWriter.Write(SearchIndexBuilder.Build(SampleLibrary.Documents), "zh");
        Assert.Equal(Files.Select(f => f.Path), again.Select(f => f.Path));
        Assert.All(Files.Zip(again), pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span)));
    }

    [Fact]
    public void A_changed_text_changes_the_name_of_the_parts()
    {
        var changed = SampleLibrary.Documents.Select((d, i) => i == 0 ? d with { Summary = d.Summary + "。" } : d);
        Assert.NotEqual(Files[1].Path, SearchIndexWriter.Write(SearchIndexBuilder.Build(changed), "zh")[1].Path);
    }

    [Fact]
    public void Every_file_is_one_call_with_its_own_name_and_json()
    {
        foreach (var file in Files)
        {
            var text = Text(file);
            var head = $"__kb(\"{Path.GetFileNameWithoutExtension(file.Path)}\",";
            Assert.StartsWith(head, text, StringComparison.Ordinal);
            Assert.EndsWith(");\n", text, StringComparison.Ordinal);
            using var json = JsonDocument.Parse(text[head.Length..^3]);
        }
    }

    [Fact]
    public void Nothing_in_the_files_can_end_a_script_or_a_line_early() =>
        Assert.All(Files, file => Assert.DoesNotContain(Text(file), c => c is '<' or '\u2028' or '\u2029' or '\r'));

    [Fact]
    public void What_is_escaped_reads_back_as_it_was()
    {
        const string Text = "a\"b\\c</script>\u2028\u2029\t\n\u0000\uFEFF𠮷🙂";
        Assert.Equal(Text, JsonSerializer.Deserialize<string>(new StringBuilder().AppendString(Text).ToString()));
    }

    [Fact]
    public void The_files_name_their_format()
    {
        using var json = JsonDocument.Parse(Text(Files[0])["__kb(\"zh\",".Length..^3]);
        Assert.Equal(SearchIndexWriter.Format, json.RootElement.GetProperty("format").GetInt32());
        Assert.Equal(SampleLibrary.Documents.Count, json.RootElement.GetProperty("documents").GetArrayLength());
    }

    [Theory]
    [InlineData(new[] { 0 }, "!")]
    [InlineData(new[] { 0, 1, 2 }, "!!!")]
    [InlineData(new[] { 69, 70 }, "i!")]
    [InlineData(new[] { 70 }, "j!")]
    [InlineData(new[] { 91 }, "j#")]
    public void Small_gaps_take_one_character(int[] numbers, string code) => Assert.Equal(code, PostingsCode.Encode([.. numbers]));

    [Fact]
    public void An_empty_library_has_an_empty_dictionary_and_no_parts()
    {
        var file = Assert.Single(SearchIndexWriter.Write(SearchIndexBuilder.Build([]), "en"));
        Assert.Contains("\"documents\":[]", Text(file), StringComparison.Ordinal);
    }

    private static string Text(SearchFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
