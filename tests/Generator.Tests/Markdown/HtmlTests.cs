using Generator.Tests.Inline;
using Xunit;

namespace Generator.Tests.Markdown;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<div onclick=\"x()\">文字</div>")]
    [InlineData("正文\n\n<iframe src=\"https://example.org\"></iframe>\n")]
    [InlineData("正文<img src=x onerror=alert(1)>")]
    [InlineData("<style>body{}</style>")]
    [InlineData("<?php echo 1 ?>")]
    [InlineData("<!DOCTYPE html>")]
    [InlineData("<![CDATA[x]]>")]
    [InlineData("a<b onmouseover=alert(1)>c</b>")]
    [InlineData("<!-- 说明 --><script>alert(1)</script>")]
    [InlineData("<!-- 说明 --> <script>alert(1)</script>\n\n正文")]
    [InlineData("<!-- 没有结束\n\n正文")]
    [InlineData("<!-- 说明 --> 正文也在这一行")]
    [InlineData("<a\nhref=x>")]
    public void Html_is_dropped_with_a_finding(string text)
    {
        Assert.Contains("KB406", Html.Findings(text).Select(f => f.Rule.Id));
        var html = Html.Of(text);
        Assert.DoesNotMatch("<(script|div|iframe|img|style|b|svg|\\?|!)", html.ToLowerInvariant());
    }

    [Theory]
    [InlineData("正文<br>后", 1, 3)]
    [InlineData("正文\n\n<div>\n</div>", 3, 1)]
    [InlineData("- 项\n- <u>x", 2, 3)]
    public void The_finding_names_the_place(string text, int line, int column) => Assert.Equal([$"a.md:{line}:{column} KB406"], Short.Of(Html.Findings(text)));

    [Theory]
    [InlineData("正文<!-- 给编辑看的 -->后", "<p>正文后</p>")]
    [InlineData("<!-- 给编辑看的 -->", "")]
    [InlineData("<!-- 一 -->\n<!-- 二 -->\n\n正文", "<p>正文</p>")]
    public void A_comment_among_editors_vanishes_quietly(string text, string html)
    {
        Assert.Empty(Html.Findings(text));
        Assert.Equal(html, Html.Of(text));
    }

    [Theory]
    [InlineData("`<b>`", "<p><code>&lt;b&gt;</code></p>")]
    [InlineData("a &lt;b&gt; c", "<p>a &lt;b&gt; c</p>")]
    [InlineData("<SVG/ONLOAD=alert(1)>", "<p>&lt;SVG/ONLOAD=alert(1)&gt;</p>")]
    [InlineData("1 < 2 & 3 > 2", "<p>1 &lt; 2 &amp; 3 &gt; 2</p>")]
    [InlineData("```\n<b>\n```", "<pre><code>&lt;b&gt;\n</code></pre>")]
    [InlineData("## A {onclick=alert(1)}", "<h2 id=\"a-onclickalert1\">A {onclick=alert(1)}</h2>")]
    [InlineData("``` \"><b>\nx\n```", "<pre><code class=\"language-&quot;&gt;&lt;b&gt;\">x\n</code></pre>")]
    public void Angle_brackets_as_text_are_text(string text, string html)
    {
        Assert.Empty(Html.Findings(text));
        Assert.Equal(html, Html.Of(text));
    }
}
