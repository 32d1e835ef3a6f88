using Generator.Search;
using Xunit;

namespace Generator.Tests.Search;

public sealed class TokenizerTests
{
    public static TheoryData<string, string> Flats => SampleLibrary.Flats;

    [Theory]
    [MemberData(nameof(Flats))]
    public void A_text_folds_into_the_runs_both_languages_of_the_search_agree_on(string text, string flat) => Assert.Equal(flat, Tokenizer.Flat(text));

    [Fact]
    public void Han_runs_are_overlapping_pairs_and_their_last_character() => Assert.Equal(["罗江", "江夜", "夜话", "话"], Tokenizer.Terms("罗江夜话"));

    [Fact]
    public void A_pair_does_not_cross_punctuation() => Assert.Equal(["罗江", "江", "夜话", "话"], Tokenizer.Terms("罗江。夜话"));

    [Fact]
    public void Characters_outside_the_basic_plane_stay_whole()
    {
        Assert.Equal(["𠮷野", "野𠮷", "𠮷"], Tokenizer.Terms("𠮷野𠮷"));
        Assert.Equal(["𠮷"], Tokenizer.Pairs("𠮷"));
        Assert.Equal(["村𠮷"], Tokenizer.Pairs("村𠮷"));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_separates() => Assert.Equal(["村", "民"], Tokenizer.Terms("村\uD842民"));

    [Fact]
    public void A_query_of_one_character_is_a_prefix()
    {
        var term = Assert.Single(SearchQuery.Parse("夜").Terms);
        Assert.True(term.IsPrefix);
        Assert.Equal(1, SearchQuery.Parse("夜").Length);
    }

    [Theory]
    [InlineData("policies", "polic")]
    [InlineData("cases", "case")]
    [InlineData("process", "process")]
    [InlineData("gas", "gas")]
    public void English_plurals_are_looked_up_by_their_singular(string word, string stem)
    {
        var term = Assert.Single(SearchQuery.Parse(word).Terms);
        Assert.Equal((stem, word), (term.Text, term.Exact));
    }

    [Fact]
    public void The_length_of_a_query_counts_characters_once_and_a_word_as_two() => Assert.Equal(4 + 2 + 1, SearchQuery.Parse("罗江夜话 2022年").Length);

    [Fact]
    public void A_pasted_page_is_cut_to_a_bearable_query() => Assert.Equal(64, SearchQuery.Parse(new string('村', 5000)).Terms.Length);
}
