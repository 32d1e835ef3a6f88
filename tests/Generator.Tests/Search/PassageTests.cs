using Generator.Search;
using Xunit;

namespace Generator.Tests.Search;

public sealed class PassageTests
{
    [Fact]
    public void A_long_section_is_cut_after_a_sentence()
    {
        var sentence = new string('村', 89) + "。";
        var passages = Cut(string.Concat(Enumerable.Repeat(sentence, 12)));
        Assert.Equal([450, 450, 180], passages.Select(p => p.Text.Length));
        Assert.All(passages, p => Assert.Equal("anchor", p.Anchor));
    }

    [Fact]
    public void A_text_without_sentences_is_cut_between_characters()
    {
        var passages = Cut("村" + string.Concat(Enumerable.Repeat("𠮷", 400)));
        Assert.Equal(499, passages[0].Text.Length);
        Assert.False(char.IsHighSurrogate(passages[0].Text[^1]));
    }

    [Fact]
    public void The_heading_stands_before_the_first_words() =>
        Assert.Equal("做法 · 一 二", Passage.Of(Document(new SearchSection("做法", "a", "一\n 二"))).Single().Text);

    [Fact]
    public void Without_a_summary_the_first_words_introduce_the_document()
    {
        Assert.Equal("正文。", Passage.Introduction(Document(new SearchSection("做法", "a", "正文。"))).Text);
        Assert.Equal(161, Passage.Introduction(Document(new SearchSection("", "", new string('村', 300)))).Text.Length);
        Assert.Equal("", Passage.Introduction(Document()).Text);
    }

    private static List<Passage> Cut(string text) => [.. Passage.Of(Document(new SearchSection("", "anchor", text)))];

    private static SearchDocument Document(params SearchSection[] sections) =>
        new() { Url = "a.html", Kind = "case", Title = "题", Sections = [.. sections] };
}
