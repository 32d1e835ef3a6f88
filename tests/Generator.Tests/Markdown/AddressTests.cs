using Generator.Markdown;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Markdown;

public sealed class AddressTests
{
    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("javascript&#58;alert(1)")]
    [InlineData("javascript&colon;alert(1)")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("&#x6A;avascript:alert(1)")]
    [InlineData("java&Tab;script:alert(1)")]
    [InlineData("java&NewLine;script:alert(1)")]
    [InlineData("<java\u0001script:alert(1)>")]
    [InlineData("java\0script:alert(1)")]
    [InlineData("< javascript:alert(1)>")]
    [InlineData("<\tjavascript:alert(1)>")]
    [InlineData("javascript\\:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("blob:x")]
    [InlineData("x-unknown:x")]
    [InlineData("//example.org/x")]
    [InlineData("/x")]
    [InlineData("\\\\example.org/x")]
    [InlineData("/\\example.org")]
    [InlineData("a\\b.md")]
    public void An_address_that_could_do_harm_is_refused_and_not_printed(string address)
    {
        foreach (var text in (string[])[$"[x]({address})", $"![x]({address})", $"[x][r]\n\n[r]: {address}"])
        {
            Assert.Contains("KB405", Html.Findings(text).Select(f => f.Rule.Id));
            Assert.DoesNotMatch("(?i)script:|data:|vbscript|file:|blob:|unknown:|href=\"/|href=\"\\\\", Html.Of(text));
        }
    }

    [Theory]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<JAVASCRIPT:alert(1)>")]
    [InlineData("<data:text/html,x>")]
    public void An_autolink_is_held_to_the_same(string text)
    {
        Assert.Equal(["a.md:1:1 KB405"], Short.Of(Html.Findings(text)));
        Assert.DoesNotContain("href", Html.Of(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/a?b=c#d")]
    [InlineData("HTTP://EXAMPLE.ORG")]
    [InlineData("mailto:a@example.org")]
    [InlineData("tel:12345")]
    [InlineData("../night-talks/index.md")]
    [InlineData("#成效")]
    [InlineData("a/b:c.md")]
    [InlineData("javascript%3Aalert(1)")]
    public void What_is_safe_is_let_through(string address)
    {
        Assert.Empty(Html.Findings($"[x]({address})"));
        Assert.Equal(address, Assert.Single(MarkdownReader.Read($"[x]({address})", "a.md").Value.Links).Target);
    }

    [Theory]
    [InlineData("![x](https://example.org/a.png)")]
    [InlineData("![x](HTTPS://example.org/a.png)")]
    [InlineData("![x](mailto:a@example.org)")]
    public void An_image_lies_beside_the_text(string text) => Assert.Equal(["a.md:1:6 KB405"], Short.Of(Html.Findings(text)));

    [Fact]
    public void The_place_is_that_of_the_address()
    {
        Assert.Equal(["a.md:9:7 KB405"], Short.Of(MarkdownReader.Read("第一行\n见[这里](/x)。", "a.md", 8).Findings));
    }

    [Fact]
    public void A_reference_is_named_where_it_is_used_or_defined()
    {
        var finding = Assert.Single(Html.Findings("见[这里][r]。\n\n[r]: /x\n"));
        Assert.Contains(finding.Location.Line, (int[])[1, 3]);
    }

    [Fact]
    public void An_image_without_words_is_a_warning() => Assert.Equal(["a.md:1:5 KB404"], Short.Of(Html.Findings("![](a.png)")));

    [Fact]
    public void Chinese_after_an_address_is_no_part_of_it()
    {
        Assert.Equal("<p>见<a href=\"https://example.org/\">https://example.org/</a>，后面的中文</p>", Html.Of("见<https://example.org/>，后面的中文"));
    }
}
