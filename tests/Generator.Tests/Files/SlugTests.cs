using Generator.Files;
using Xunit;

namespace Generator.Tests.Files;

public sealed class SlugTests
{
    [Theory]
    [InlineData("luojiang-yehua")]
    [InlineData("430681")]
    [InlineData("a")]
    [InlineData("com10")]
    public void Lower_case_letters_digits_and_single_hyphens_make_an_id(string id) => Assert.True(Slug.IsValid(id));

    [Theory]
    [InlineData("")]
    [InlineData("Luojiang")]
    [InlineData("罗江夜话")]
    [InlineData("a_b")]
    [InlineData("a--b")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a.b")]
    [InlineData("a b")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a\n")]
    [InlineData("１２")]
    [InlineData("con")]
    [InlineData("lpt1")]
    public void Anything_else_does_not(string id) => Assert.False(Slug.IsValid(id));

    [Fact]
    public void An_id_has_at_most_eighty_characters()
    {
        Assert.True(Slug.IsValid(new string('a', 80)));
        Assert.False(Slug.IsValid(new string('a', 81)));
    }
}
