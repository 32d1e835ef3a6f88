using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Content;

public sealed class ContentReaderTests
{
    [Theory]
    [InlineData("content/notes.txt")]
    [InlineData("content/cases/readme.md")]
    [InlineData("content/drafts/a/index.md")]
    public void A_file_of_no_article_is_a_warning(string path)
    {
        var result = Site.Minimal.With(path, "x").Build();
        Assert.Equal([$"{path} KB012"], Short.Of(result.Findings));
        Assert.Equal((0, 1), (result.Errors, result.Warnings));
        Assert.NotEmpty(result.Files);
    }

    [Fact]
    public void A_translation_needs_its_original()
    {
        Assert.Equal([$"{Site.CaseEnglish} KB013"], Site.Minimal.Without(Site.Case).Findings());
    }

    [Fact]
    public void A_language_that_the_site_lacks_is_named()
    {
        Assert.Equal(["content/pages/about/index.fr.md KB014"], Site.Minimal.With("content/pages/about/index.fr.md", "---\n---\n").Findings());
    }

    [Fact]
    public void Two_texts_of_one_language_are_one_too_many()
    {
        var path = "content/cases/luojiang/index.zh.md";
        Assert.Equal([$"{path} KB501"], Site.Minimal.With(path, Site.Minimal.Text(Site.Case)).Findings());
    }

    [Fact]
    public void The_first_language_may_be_spelled_out_in_the_name_of_the_file()
    {
        var path = "content/cases/luojiang/index.zh.md";
        Assert.Equal([], Site.Minimal.With(path, Site.Minimal.Text(Site.Case)).Without(Site.Case).Findings());
    }

    [Fact]
    public void A_folder_that_can_be_no_id_is_refused()
    {
        var path = "content/cases/罗江/index.md";
        Assert.Equal([$"{path} KB110"], Site.Minimal.With(path, Site.Minimal.Text(Site.Case)).Findings());
    }

    [Fact]
    public void A_missing_vocabulary_is_one_finding()
    {
        Assert.Equal([$"{Site.Themes} KB001"], Site.Minimal.Without(Site.Themes).Findings());
    }

    [Fact]
    public void A_vocabulary_that_cannot_be_read_is_one_finding()
    {
        Assert.Equal([$"{Site.Themes}:1:5 KB006"], Site.Minimal.With(Site.Themes, "- id：a\n").Findings());
        Assert.Equal([$"{Site.Regions} KB002"], Site.Minimal.With(Site.Regions, new byte[] { 0xB1, 0xEA }).Findings());
    }

    [Fact]
    public void Stored_text_that_is_not_utf8_is_one_finding()
    {
        Assert.Equal([$"{Site.SourceText} KB002"], Site.Minimal.With(Site.SourceText, new byte[] { 0xB1, 0xEA }).Findings());
    }
}
