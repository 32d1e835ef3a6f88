using Generator.Diagnostics;
using Xunit;

namespace Generator.Tests.Diagnostics;

public sealed class NearestTests
{
    [Theory]
    [InlineData("sumary", "summary")]
    [InlineData("Title", "title")]
    [InlineData("them", "theme")]
    [InlineData("自治", "自冶")]
    public void A_slip_of_a_letter_or_two_finds_the_word(string word, string nearest) =>
        Assert.Equal(nearest, Nearest.To(word, ["title", "summary", "theme", "自冶"]));

    [Theory]
    [InlineData("entirely")]
    [InlineData("")]
    public void A_word_far_from_all_finds_none(string word) => Assert.Null(Nearest.To(word, ["title", "summary"]));

    [Fact]
    public void Of_equally_near_words_the_first_in_order_is_taken() => Assert.Equal("cat", Nearest.To("bat", ["hat", "cat"]));
}
