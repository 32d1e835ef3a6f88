using Generator.Search;
using Xunit;

namespace Generator.Tests.Search;

public sealed class SearchIndexTests
{
    private static readonly SearchIndex Index = SampleLibrary.Index;

    [Theory]
    [InlineData("罗江夜话", "cases/luojiang-yehua.html")]
    [InlineData("夜话工作法", "methods/yehua-method.html")]
    [InlineData("小切口", "methods/small-incision.html")]
    [InlineData("养老服务", "themes/elder-care.html")]
    [InlineData("湖南省", "regions/430000.html")]
    [InlineData("night talks", "en/cases/luojiang-yehua.html")]
    [InlineData("WECHAT", "cases/wechat.html")]
    public void A_title_comes_first(string query, string url) => Assert.Equal(url, First(query));

    [Theory]
    [InlineData("江夜", "cases/luojiang-yehua.html")]
    [InlineData("场坪里摆开板", "cases/luojiang-yehua.html")]
    [InlineData("题变成实验选", "cases/hunan-15-experiments.html")]
    [InlineData("辈", null)]
    [InlineData("垫", null)]
    [InlineData("㙍头屯", "cases/rare.html")]
    public void Any_substring_is_found_on_or_off_word_boundaries(string query, string? url) => Assert.Equal(url, First(query));

    [Fact]
    public void Every_substring_of_every_title_finds_its_document()
    {
        foreach (var document in SampleLibrary.Documents)
        {
            foreach (var run in Tokenizer.Runs(document.Title).Where(r => r.IsHan))
            {
                var characters = run.Text.EnumerateRunes().ToList();
                var substrings = from start in Enumerable.Range(0, characters.Count) from length in Enumerable.Range(1, characters.Count - start) select string.Concat(characters.Skip(start).Take(length));
                Assert.All(substrings, s => Assert.Contains(document.Url, Index.Query(s, 100).Hits.Select(h => h.Document.Url)));
            }
        }
    }

    [Fact]
    public void One_character_is_found_wherever_it_stands() =>
        Assert.Equal(
            SampleLibrary.Documents.Count(d => TextFolding.Fold(string.Join('\n', [d.Title, d.Summary, d.Facts, .. d.Terms, .. d.Sections.Select(s => s.Heading + s.Text)])).Contains('话')),
            Index.Query("话", 1).Total);

    [Theory]
    [InlineData("罗江夜谈")]
    [InlineData("罗江的夜话")]
    [InlineData("江镇夜话会")]
    public void A_half_remembered_title_still_finds_its_document(string query) => Assert.Equal("cases/luojiang-yehua.html", First(query));

    [Fact]
    public void Words_apart_must_nearly_all_be_there()
    {
        Assert.Equal("cases/hunan-15-experiments.html", First("湖南 实验"));
        Assert.Equal(["cases/wechat.html"], Urls("手机 电话 上门"));
    }

    [Fact]
    public void What_nowhere_occurs_finds_nothing()
    {
        Assert.Equal(0, Index.Query("量子纠缠", 10).Total);
        Assert.Equal(0, Index.Query("zzz", 10).Total);
        Assert.Equal(0, Index.Query(" ！？ ", 10).Total);
        Assert.Equal(0, Index.Query("", 10).Total);
    }

    [Theory]
    [InlineData("govern", "en/themes/governance.html")]
    [InlineData("villages", "en/themes/governance.html")]
    [InlineData("cafe", "en/themes/governance.html")]
    public void Latin_words_are_found_by_their_beginning_and_without_accents(string query, string url) => Assert.Contains(url, Urls(query));

    [Fact]
    public void A_hit_leads_to_the_section_it_was_found_in()
    {
        var hit = Index.Query("信访量下降", 1).Hits.Single();
        Assert.Equal("成效", hit.Anchor);
        Assert.Contains("信访量下降42%", hit.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hit_in_the_title_shows_the_summary()
    {
        var hit = Index.Query("罗江夜话", 1).Hits.Single();
        Assert.Equal(("", hit.Document.Summary), (hit.Anchor, hit.Text));
    }

    [Fact]
    public void Pages_of_results_continue_each_other()
    {
        var all = Index.Query("社", 100);
        Assert.True(all.Total > 4);
        Assert.Equal(all.Hits.Skip(3).Take(2), Index.Query("社", 2, 3).Hits);
        Assert.Equal(all.Total, Index.Query("社", 2, 3).Total);
    }

    [Fact]
    public void Scores_never_rise_down_the_list() =>
        Assert.All(SampleLibrary.Queries, query =>
        {
            var scores = Index.Query(query, 10).Hits.Select(h => h.Score).ToList();
            Assert.Equal(scores.OrderDescending(), scores);
        });

    [Fact]
    public void No_documents_is_an_empty_library_and_no_error() => Assert.Equal(0, SearchIndexBuilder.Build([]).Query("夜话", 10).Total);

    [Fact]
    public void A_document_of_a_title_alone_is_found() =>
        Assert.Equal(1, SearchIndexBuilder.Build([new SearchDocument { Url = "a.html", Kind = "page", Title = "罗江夜话" }]).Query("夜", 10).Total);

    private static string? First(string query) => Index.Query(query, 1).Hits.FirstOrDefault()?.Document.Url;

    private static IEnumerable<string> Urls(string query) => Index.Query(query, 100).Hits.Select(h => h.Document.Url);
}
