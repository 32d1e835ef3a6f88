using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Pages;

public sealed class AttachmentTests
{
    private const string Folder = "content/cases/luojiang/";

    private static Site Showing(string image, params string[] files) =>
        Site.Minimal.Replace(Site.Case, "到屋场去。", $"![屋场]({image})").With(files.Select(f => (Folder + f, "bytes of " + f)));

    [Fact]
    public void An_image_is_stored_once_and_shown_in_every_language()
    {
        var site = Showing("a.png", "a.png").Append(Site.CaseEnglish, "\n![Hamlet](a.png)\n");
        var result = site.Build();
        Assert.Equal("bytes of a.png", result.File("cases/luojiang/a.png").Text());
        Assert.Equal("../cases/luojiang/a.png", result.MainPart("cases/luojiang.html").QuerySelector("img")!.GetAttribute("src"));
        Assert.Equal("../../cases/luojiang/a.png", result.MainPart("en/cases/luojiang.html").QuerySelector("img")!.GetAttribute("src"));
    }

    [Fact]
    public void Files_of_the_same_name_in_two_folders_stay_two_files()
    {
        var site = Showing("one/a.png", "one/a.png", "two/a.png").Append(Site.Case, "\n![另一张](two/a.png)\n");
        var result = site.Build();
        var images = result.MainPart("cases/luojiang.html").QuerySelectorAll("img").Select(i => i.GetAttribute("src")!);
        Assert.Equal(["bytes of one/a.png", "bytes of two/a.png"], images.Select(i => result.File(i["../".Length..]).Text()));
    }

    [Theory]
    [InlineData("屋场.png")]
    [InlineData("Photo.PNG")]
    [InlineData("%E5%B1%8B.png", "屋.png")]
    [InlineData("<a b.png>", "a b.png")]
    [InlineData("one/A.png")]
    public void A_file_whose_name_can_be_no_address_is_published_under_a_plain_one(string image, string? file = null)
    {
        var result = Showing(image, file ?? image).Build(o => o with { VerifyOutput = true });
        Assert.Empty(result.Findings);
        var source = result.MainPart("cases/luojiang.html").QuerySelector("img")!.GetAttribute("src")!;
        Assert.Matches(@"^\.\./cases/luojiang/(one/)?file-[0-9a-f]{8}\.png$", source);
    }

    [Fact]
    public void A_file_that_no_text_shows_is_not_published()
    {
        Assert.DoesNotContain(Site.Minimal.With(Folder + "notes.txt", "x").Build().Paths(), p => p.Contains("notes", StringComparison.Ordinal));
    }

    [Fact]
    public void The_stored_text_of_a_source_is_never_published()
    {
        var site = Site.Minimal.Append(Site.Source, "\n[全文](text.txt)\n");
        Assert.Equal([$"{Site.Source}:10:6 KB401"], site.Findings());
    }

    [Theory]
    [InlineData("page-2.html")]
    public void A_file_and_a_page_at_one_address_are_named(string name)
    {
        var site = Site.Minimal.AnotherCase("other").Append(Site.Config, "page_size: 1\n")
            .Append(Site.Method, $"\n[附件]({name})\n").With($"content/methods/night-talks/{name}", "x");
        Assert.Contains(site.Findings(), f => f.EndsWith("KB501", StringComparison.Ordinal));
    }
}
