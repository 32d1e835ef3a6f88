using Xunit;

namespace Generator.Tests.Cli;

/// <summary>What a person meets in the terminal.</summary>
public sealed class CommandLineTests : IDisposable
{
    private const string Luojiang = "content/cases/luojiang-yehua/index.md";

    private readonly CommandLine generator = new();

    public void Dispose() => generator.Dispose();

    [Fact]
    public async Task Build_writes_the_site_and_sums_it_up()
    {
        var (exit, output, error) = await generator.Run("build", "-d", "out");
        Assert.Equal((0, ""), (exit, error));
        Assert.Contains("23 篇案例；0 处错误", output, StringComparison.Ordinal);
        Assert.True(File.Exists(generator.Full("out/en/cases/luojiang-yehua.html")));
    }

    [Fact]
    public async Task Three_mistakes_in_three_files_are_three_findings_at_their_places_and_the_earlier_output_stays()
    {
        await generator.Run("build", "-q");
        var before = generator.Snapshot("out");
        generator.Replace(Luojiang, "themes: [", "themes: [no-such-theme, ");
        generator.Replace("content/cases/jingxiu-bee-plan/index.md", "sources: [", "sources: [no-such-source, ");
        generator.Replace("content/methods/night-talks/index.md", "## 怎么运行\n", "## 怎么运行\n\n见[断链](../no-such-method/index.md)。\n");
        var (exit, _, error) = await generator.Run("build", "--lang", "en");
        Assert.Equal(1, exit);
        Assert.Equal(
            [
                $"content/cases/jingxiu-bee-plan/index.md:{Line("content/cases/jingxiu-bee-plan/index.md", "sources: [")}:11: error KB202",
                $"{Luojiang}:{Line(Luojiang, "themes: [")}:10: error KB201",
                $"content/methods/night-talks/index.md:{Line("content/methods/night-talks/index.md", "见[断链]")}:7: error KB401",
            ],
            error.Split('\n').Where(l => l.Contains(" error KB", StringComparison.Ordinal)).Select(l => l[..(l.IndexOf(" KB", StringComparison.Ordinal) + 6)]));
        Assert.Contains("3 errors, 0 warnings. Nothing was written", error, StringComparison.Ordinal);
        Assert.Equal(before, generator.Snapshot("out"));
    }

    [Fact]
    public async Task A_second_build_of_the_same_sources_writes_nothing()
    {
        await generator.Run("build", "-q");
        var (_, output, _) = await generator.Run("build");
        Assert.Contains("写入 0，", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_and_a_future_article_are_held_back_and_named_and_published_when_asked_for()
    {
        var text = generator.Read(Luojiang).Replace("date: 2026-11-22", "date: 2030-01-01", StringComparison.Ordinal);
        generator.Write("content/cases/later/index.md", text);
        generator.Write("content/cases/unfinished/index.md", generator.Read(Luojiang).Replace("date: 2026-11-22", "draft: true", StringComparison.Ordinal));
        var (exit, output, _) = await generator.Run("build", "--clock", "2026-11-22");
        Assert.Equal(0, exit);
        Assert.Contains("未发布（2030-01-01 才到日期）：content/cases/later/index.md", output, StringComparison.Ordinal);
        Assert.Contains("未发布（草稿）：content/cases/unfinished/index.md", output, StringComparison.Ordinal);
        Assert.False(File.Exists(generator.Full("out/cases/later.html")));
        await generator.Run("build", "-D", "-F");
        Assert.True(File.Exists(generator.Full("out/cases/later.html")) && File.Exists(generator.Full("out/cases/unfinished.html")));
        await generator.Run("build", "--clock", "2030-01-01T00:00:00+08:00");
        Assert.True(File.Exists(generator.Full("out/cases/later.html")));
    }

    [Theory]
    [InlineData("case")]
    [InlineData("method")]
    public async Task A_new_article_does_not_stop_the_build_and_check_names_every_line_to_be_filled(string kind)
    {
        Assert.Equal(0, (await generator.Run("new", kind, "my-article")).Exit);
        Assert.Equal(0, (await generator.Run("build")).Exit);
        var (exit, _, error) = await generator.Run("check");
        Assert.Equal(1, exit);
        var path = $"content/{kind}s/my-article/index.md";
        var waiting = generator.Read(path).Split('\n').Select((l, i) => (Text: l, Number: i + 1)).Where(l => l.Text.Contains(": []", StringComparison.Ordinal) || l.Text.Split('#')[0].TrimEnd() is ['t', 'i', 't', 'l', 'e', ':'] or "summary:" or "region:");
        Assert.All(waiting, l => Assert.Contains($"{path}:{l.Number}:", error, StringComparison.Ordinal));
        Assert.Equal(2, (await generator.Run("new", kind, "my-article")).Exit);
    }

    [Fact]
    public async Task Clean_removes_what_was_built_and_nothing_else()
    {
        await generator.Run("build", "-q");
        generator.Write("out/CNAME", "kb.example.org");
        Assert.Equal(0, (await generator.Run("clean")).Exit);
        Assert.Equal(["CNAME"], generator.Snapshot("out").Keys);
    }

    [Theory]
    [InlineData("build", "--no-such-option")]
    [InlineData("build", "-s", "no-such-folder")]
    [InlineData("build", "-d", "content")]
    [InlineData("build", "-d", ".")]
    [InlineData("build", "-b", "not-an-address")]
    [InlineData("build", "--clock", "tomorrow")]
    [InlineData("serve", "-p", "99999")]
    [InlineData("new", "case", "Not_An_Id")]
    [InlineData("list", "nonsense")]
    public async Task A_wrong_call_ends_with_2_and_a_line_that_says_why(params string[] arguments)
    {
        var (exit, _, error) = await generator.Run(arguments);
        Assert.Equal(2, exit);
        Assert.NotEmpty(error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strict_takes_warnings_for_errors()
    {
        generator.Write("content/stray.txt", "?");
        Assert.Equal(0, (await generator.Run("build")).Exit);
        Assert.Equal(1, (await generator.Run("build", "--strict")).Exit);
    }

    [Fact]
    public async Task List_prints_one_line_an_article_or_term()
    {
        Assert.Equal(23, (await generator.Run("list")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("430681-luojiang\tLuojiang Town\t1", (await generator.Run("list", "regions", "--lang", "en")).Output, StringComparison.Ordinal);
    }

    private int Line(string path, string start) => Array.FindIndex(generator.Read(path).Split('\n'), l => l.StartsWith(start, StringComparison.Ordinal)) + 1;
}
