using FsCheck.Fluent;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Knowledge;
using Generator.Pages;
using Xunit;

namespace Generator.Tests.Properties;

public sealed class ValueProperties
{
    private static readonly FsCheck.Gen<PartialDate> Dates =
        from year in Gen.Choose(1, 9999)
        from month in Gen.Choose(0, 12)
        from day in Gen.Choose(0, 31)
        from inferred in Gen.Elements(true, false)
        from open in Gen.Elements(true, false)
        let known = month == 0 || day == 0 || day > DateTime.DaysInMonth(year, month) ? (int?)null : day
        select new PartialDate(year, month == 0 ? null : month, known, inferred, open);

    [Fact]
    public void A_property_that_does_not_hold_is_noticed() => Assert.ThrowsAny<Exception>(() => Any.Holds(Any.Text, 200, text => Assert.True(text.Length < 5)));

    [Fact]
    public void A_date_that_is_written_is_read_as_it_was() => Any.Holds(Dates, 2000, date => Assert.Equal(date, PartialDate.Parse(date.ToString())));

    [Fact]
    public void Any_text_is_a_date_that_writes_itself_or_none() => Any.Holds(Any.Text, 2000, text => Assert.Equal(PartialDate.Parse(text)?.ToString() ?? text, text));

    [Fact]
    public void Of_two_dates_at_most_one_is_before_the_other() => Any.Holds(Dates.Two(), 2000, pair =>
    {
        Assert.False(pair.Item1.IsBefore(pair.Item2) && pair.Item2.IsBefore(pair.Item1));
        Assert.Equal(Math.Sign(pair.Item1.CompareTo(pair.Item2)), -Math.Sign(pair.Item2.CompareTo(pair.Item1)));
    });

    [Fact]
    public void Folding_a_text_twice_is_folding_it_once() => Any.Holds(Any.Text, 1000, text => Assert.Equal(Quotation.Fold(text), Quotation.Fold(Quotation.Fold(text))));

    [Fact]
    public void Every_id_makes_an_address() => Any.Holds(Any.Text, 1000, text =>
    {
        if (Slug.IsValid(text))
        {
            Assert.Equal($"cases/{text}.html", SitePath.Of("cases", text + ".html").ToString());
        }
    });

    [Fact]
    public void A_path_never_leaves_its_root() => Any.Holds(Any.Text, 2000, text =>
    {
        if (SitePath.IsSafe(text))
        {
            Assert.Equal(Path.Combine(Path.GetFullPath("out"), text), Path.GetFullPath(Path.Combine("out", SitePath.Of(text).ToString())));
        }
    });

    [Fact]
    public void A_word_is_nearest_to_itself() => Any.Holds(Any.Text, 500, text => Assert.Equal(text, Nearest.To(text, [text, text + "x", "x" + text])));
}
