using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Pages;

/// <summary>Pictures beside a text.</summary>
public sealed class PictureTests
{
    private static readonly byte[] Picture = [0x89, 0x50, 0x4E, 0x47];

    private static Site With(string name) => Site.Minimal
        .With($"content/cases/luojiang/{name}", Picture)
        .Append(Site.Case, $"\n![村民在屋场议事]({Uri.EscapeDataString(name)})\n");

    [Fact]
    public void A_picture_is_published_once_under_its_own_name_and_the_page_shows_it()
    {
        var result = With("yehua.png").Build();
        Assert.Equal("../cases/luojiang/yehua.png", result.MainPart("cases/luojiang.html").QuerySelector("img")!.GetAttribute("src"));
        Assert.Equal(Picture, result.File("cases/luojiang/yehua.png").Bytes.ToArray());
    }

    [Theory]
    [InlineData("夜话.png", ".png")]
    [InlineData("DSC_0001.JPG", ".jpg")]
    [InlineData("屋场 (2).Png", ".png")]
    public void A_name_that_no_address_can_have_gets_a_plain_one(string name, string ending)
    {
        var result = With(name).Build(o => o with { VerifyOutput = true });
        Assert.Empty(result.Findings);
        var source = result.MainPart("cases/luojiang.html").QuerySelector("img")!.GetAttribute("src")!;
        Assert.Matches(@"^\.\./cases/luojiang/file-[0-9a-f]{8}\" + ending + "$", source);
    }

    [Fact]
    public void A_file_that_no_text_shows_is_not_published() =>
        Assert.DoesNotContain(Site.Minimal.With("content/cases/luojiang/unused.png", Picture).Build().Paths(), p => p.EndsWith("unused.png", StringComparison.Ordinal));

    [Fact]
    public void A_picture_that_is_not_there_is_reported_with_the_nearest() =>
        Assert.Contains("→ yehua.png?", Site.Minimal.With("content/cases/luojiang/yehua.png", Picture).Append(Site.Case, "\n![村民](yehua.jpg)\n").OnlyMessage(), StringComparison.Ordinal);
}
