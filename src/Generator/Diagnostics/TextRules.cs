using System.Collections.Immutable;

namespace Generator.Diagnostics;

/// <summary>The Markdown of an article: links, anchors, images, HTML, headings.</summary>
public static class TextRules
{
    public static readonly Rule BrokenLink = new("KB401", "broken-link", Severity.Error,
        new("链接的页面不存在：{0}。{1}", "链接写到文件，如 ../luojiang-yehua/index.md。"),
        new("Broken link: {0}. {1}", "Link to the file, such as ../luojiang-yehua/index.md."));

    public static readonly Rule BrokenAnchor = new("KB402", "broken-anchor", Severity.Error,
        new("页面里没有这个小标题：#{0}。{1}", "核对小标题的文字。"),
        new("The page has no heading #{0}. {1}", "Check the heading's words."));

    public static readonly Rule MissingImage = new("KB403", "missing-image", Severity.Error,
        new("图片不存在：{0}。{1}", "把图片放在文章的文件夹里，文件名写一致。"),
        new("The image does not exist: {0}. {1}", "Put the image beside the text, under the same name."));

    public static readonly Rule ImageText = new("KB404", "image-without-text", Severity.Warning,
        new("图片缺少文字说明（给读屏用户）。", "在方括号里用一句话说明图里有什么。"),
        new("The image needs alternative text.", "Say in the square brackets what it shows."));

    public static readonly Rule UnsafeAddress = new("KB405", "unsafe-address", Severity.Error,
        new("不能用这样的地址：{0}", "只用 https、http、mailto、tel 或指向文件的相对地址；图片放在文章旁边。"),
        new("This address cannot be used: {0}", "Use https, http, mailto, tel or a relative path; keep images beside the text."));

    public static readonly Rule Html = new("KB406", "html-not-allowed", Severity.Error,
        new("正文里不能写HTML：{0}", "用Markdown的写法；要显示尖括号时写在反引号里。"),
        new("HTML is not allowed in the text: {0}", "Use Markdown; put angle brackets to be shown between backticks."));

    public static readonly Rule TopHeading = new("KB407", "top-heading", Severity.Warning,
        new("正文的小标题从 ## 开始；文章标题已写在 title。", "改成 ##。"),
        new("Headings in the text start with ##; the article's title is its title.", "Use ##."));

    public static readonly Rule TooNested = new("KB408", "text-too-nested", Severity.Error,
        new("正文的嵌套太深，读不了：{0}", "减少引用、列表或括号的层数。"),
        new("The text is nested too deeply to be read: {0}", "Use fewer levels of quotations, lists or brackets."));

    public static readonly Rule FileType = new("KB409", "file-type", Severity.Error,
        new("这种文件不随文章发布：{0}", "图片用 png、jpg、gif 或 webp；附件用 pdf、docx、xlsx 或 csv。"),
        new("This type of file is not published with an article: {0}", "Pictures are png, jpg, gif or webp; attachments are pdf, docx, xlsx or csv."));

    public static ImmutableArray<Rule> All { get; } = [BrokenLink, BrokenAnchor, MissingImage, ImageText, UnsafeAddress, Html, TopHeading, TooNested, FileType];
}
