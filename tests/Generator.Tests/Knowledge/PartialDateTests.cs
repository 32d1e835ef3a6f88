using Generator.Diagnostics;
using Generator.Knowledge;
using Generator.Tests.Inline;
using Generator.Yaml;
using Xunit;

namespace Generator.Tests.Knowledge;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2021")]
    [InlineData("2021-05")]
    [InlineData("2021-05-19")]
    [InlineData("2021-05?")]
    [InlineData("2021/..")]
    [InlineData("2021-05-19?/..")]
    [InlineData("2024-02-29")]
    [InlineData("0001")]
    public void What_is_read_is_written_back(string text) => Assert.Equal(text, PartialDate.Parse(text)!.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("21")]
    [InlineData("0000")]
    [InlineData("2021-5")]
    [InlineData("2021-13")]
    [InlineData("2021-00")]
    [InlineData("2021-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2021-05-00")]
    [InlineData("2024年5月1日")]
    [InlineData("２０２１")]
    [InlineData("2021/…")]
    [InlineData("2021\n")]
    [InlineData(" 2021")]
    public void What_is_no_date_is_not_read(string text) => Assert.Null(PartialDate.Parse(text));

    [Theory]
    [InlineData("2024年5月1日", "2024-05-01")]
    [InlineData("2024年5月", "2024-05")]
    [InlineData("2024.5.1", "2024-05-01")]
    [InlineData("2024/5/1", "2024-05-01")]
    [InlineData("2024-5-1", "2024-05-01")]
    public void The_message_names_what_was_meant(string written, string meant)
    {
        var findings = new List<Diagnostic>();
        Assert.Null(PartialDate.Read(new MapReader(YamlReader.ReadMap($"date: {written}", "a.yml").Value, findings), "date"));
        Assert.Contains($"→ {meant}?", Assert.Single(findings).Message("zh"), StringComparison.Ordinal);
        Assert.Equal(["a.yml:1:7 KB105"], Short.Of(findings));
    }

    [Theory]
    [InlineData("2024年13月", "")]
    [InlineData("昨天", "")]
    public void What_cannot_be_guessed_is_not_guessed(string written, string guess)
    {
        var findings = new List<Diagnostic>();
        PartialDate.Read(new MapReader(YamlReader.ReadMap($"date: {written}", "a.yml").Value, findings), "date");
        Assert.Equal(guess, Assert.Single(findings).Arguments[1]);
    }

    [Theory]
    [InlineData("2021", "2021-01-02", -1)]
    [InlineData("2021-05", "2021-05-01", 0)]
    [InlineData("2022", "2021-12-31", 1)]
    public void Dates_are_in_order_of_their_earliest_day(string left, string right, int order) =>
        Assert.Equal(order, Math.Sign(PartialDate.Parse(left)!.CompareTo(PartialDate.Parse(right))));

    [Theory]
    [InlineData("2021-05-19", "2021-05")]
    [InlineData("2021-05-19", "2021")]
    [InlineData("2021-05", "2021-05-19")]
    [InlineData("2021-05-19", "2021-05-19")]
    public void A_period_may_end_in_the_month_or_year_in_which_it_begins(string start, string end)
    {
        Assert.Equal([], Site.Minimal.Replace(Site.Case, "status: ongoing,", $"status: completed, start: {start}, end: {end},").Findings());
    }

    [Theory]
    [InlineData("2021-05-19", "2021-05-18", 54)]
    [InlineData("2021-05", "2021-04-30", 51)]
    [InlineData("2021-05", "2020", 51)]
    public void A_period_cannot_end_before_it_begins(string start, string end, int column)
    {
        var site = Site.Minimal.Replace(Site.Case, "status: ongoing,", $"status: completed, start: {start}, end: {end},");
        Assert.Equal([$"{Site.Case}:9:{column} KB112"], site.Findings());
    }

    [Theory]
    [InlineData("last_verified", "2026-11", 16)]
    [InlineData("review_by", "2026", 12)]
    [InlineData("date", "2026-13-01", 7)]
    [InlineData("date", "2026-11-22?", 7)]
    public void Some_keys_need_a_full_day(string key, string date, int column)
    {
        Assert.Equal([$"{Site.Case}:12:{column} KB105"], Site.Minimal.Header(Site.Case, $"{key}: {date}").Findings());
    }
}
