using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Knowledge;

public sealed class QuotationTests
{
    private const string Quote = "quote: 提供岗位三百五十个 }";

    private static Site Quoting(string quote) => Site.Minimal.Replace(Site.Case, Quote, $"quote: {quote} }}");

    [Theory]
    [InlineData("提供岗位三百五十个")]
    [InlineData("提供岗 位三百五十个")]
    [InlineData("\"提供\u3000岗位\"")]
    [InlineData("人。当晚")]
    [InlineData("个，投入")]
    public void White_space_and_line_ends_do_not_count(string quote) => Assert.Equal([], Quoting(quote).Findings());

    [Theory]
    [InlineData("提供岗位350个")]
    [InlineData("提供岗位三百五十个。")]
    [InlineData("\"个,投入\"")]
    public void Every_character_counts(string quote)
    {
        Assert.Equal([$"{Site.Case}:11:72 KB301"], Quoting(quote).Findings());
    }

    [Fact]
    public void The_message_says_how_far_the_words_agree()
    {
        Assert.Contains("到“提供岗位三百”为止相符", Quoting("提供岗位三百六十个").OnlyMessage(), StringComparison.Ordinal);
        Assert.DoesNotContain("相符", Quoting("毫无关系").OnlyMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_has_at_most_forty_characters()
    {
        var longest = new string('长', 41);
        Assert.Equal([$"{Site.Case}:11:72 KB107"], Quoting(longest).Append(Site.SourceText, longest).Findings());
        Assert.Equal([], Quoting(longest[1..]).Append(Site.SourceText, longest).Findings());
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    [InlineData("\"\u3000\"")]
    public void An_empty_quotation_proves_nothing(string quote) => Assert.Equal([$"{Site.Case}:11:72 KB104"], Quoting(quote).Findings());

    [Fact]
    public void A_figure_without_a_quotation_is_refused()
    {
        Assert.Equal([$"{Site.Case}:11:5 KB101"], Site.Minimal.Replace(Site.Case, ", " + Quote, " }").Findings());
    }

    [Fact]
    public void A_source_without_a_stored_text_proves_nothing()
    {
        Assert.Equal([$"{Site.Case}:11:72 KB302"], Site.Minimal.Without(Site.SourceText).Findings());
    }

    [Fact]
    public void An_award_is_quoted_too()
    {
        var site = Site.Minimal.Header(Site.Case, "recognitions:\n  - { id: prize, name: 优秀案例, by: 民政厅, year: 2022, quote: 没有这句 }");
        Assert.Equal([$"{Site.Case}:13:58 KB301"], site.Findings());
    }

    [Fact]
    public void The_stored_text_is_never_published()
    {
        var result = Site.Minimal.Build();
        Assert.All(result.Files, f => Assert.DoesNotContain("屋场里坐满了人", f.Text(), StringComparison.Ordinal));
    }
}
