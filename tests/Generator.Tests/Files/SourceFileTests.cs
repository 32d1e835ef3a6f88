using System.Text;
using Generator.Files;
using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Files;

public sealed class SourceFileTests
{
    private static SourceFile Of(params byte[] bytes) => new("a.txt", bytes);

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        Assert.Equal("标题", Of([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("标题")]).ReadText().Value);
    }

    [Fact]
    public void Line_ends_of_windows_and_of_old_macs_read_as_line_feeds()
    {
        Assert.Equal("a\nb\nc\n", Of(Encoding.UTF8.GetBytes("a\r\nb\rc\n")).ReadText().Value);
    }

    [Fact]
    public void A_file_saved_as_ansi_is_reported_and_read_as_empty()
    {
        // 标题 in GB18030, as Notepad's "ANSI" saves it on a Chinese Windows.
        var read = Of(0xB1, 0xEA, 0xCC, 0xE2).ReadText();
        Assert.Equal("", read.Value);
        Assert.Equal(["a.txt KB002"], Short.Of(read.Findings));
    }

    [Fact]
    public void A_site_with_a_bom_and_windows_line_ends_builds_as_without()
    {
        var plain = Site.Minimal.Build().Html("cases/luojiang.html");
        var text = Encoding.UTF8.GetBytes("\uFEFF" + Site.Minimal.Text(Site.Case).Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(plain, Site.Minimal.With(Site.Case, text).Build().Html("cases/luojiang.html"));
    }
}
