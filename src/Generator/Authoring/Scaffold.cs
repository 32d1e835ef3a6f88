using System.Collections.Immutable;
using System.Text;
using Generator.Configuration;

namespace Generator.Authoring;

/// <summary>A file to be written, by its path from the site's root.</summary>
public sealed record DraftFile(string Path, string Text);

/// <summary>
/// Makes the beginning of an article (新文章): the keys it most needs, with a word on each, all of them empty. It is a draft, so the site
/// still builds; <c>check</c> names each line that waits for something.
/// </summary>
public static class Scaffold
{
    /// <summary>A case, with a file for each further language.</summary>
    public static ImmutableArray<DraftFile> Case(string id, SiteConfig config, DateOnly today)
    {
        var text = new StringBuilder("---\n");
        Line(text, "title:", "标题：谁＋做法");
        Line(text, "summary:", "一两句话说清谁、做什么、结果，最多120字");
        foreach (var taxonomy in config.Taxonomies)
        {
            Line(text, taxonomy.Field + (taxonomy.Many ? ": []" : ":"), $"{taxonomy.Name[config.Languages[0].Id]}：编号从 content/{taxonomy.Terms} 里选{(taxonomy.Required ? "" : "；没有就删去这一行")}");
        }

        Line(text, "sources: []", "来源编号，如 [jinying-2022-07-small-incision]；先在 content/sources/ 里建来源");
        Line(text, "period: { status: unknown, as_of: }", "as_of 是事实截至的日期，如 2022-07；状态 ongoing completed planned unknown");
        Line(text, "evidence:", "E0 只有做法，E1 主办方或报刊所述的产出……");
        text.Append("figures:\n");
        text.Append("  - { id: example, label: , value: , unit: , kind: output, quote: \"\" }  # 每个数字一行；quote 是原文里的一句，最多40字；没有数字就删去 figures\n");
        text.Append("transfer:\n");
        Line(text, "  preconditions: []", "能不能学：先要有什么；材料没写的删去");
        Ending(text, today);
        text.Append("## 背景\n\n## 做法\n\n## 成效\n\n数字写成 {fig:example}，发布时自动填上。\n");
        return [new DraftFile($"content/cases/{id}/index.md", text.ToString()), .. Translations($"content/cases/{id}", config)];
    }

    /// <summary>A method, in the folder of the first taxonomy whose terms are articles; empty when the site has none.</summary>
    public static ImmutableArray<DraftFile> Method(string id, SiteConfig config, DateOnly today)
    {
        if (config.Taxonomies.FirstOrDefault(t => t.TermsAreArticles) is not { } taxonomy)
        {
            return [];
        }

        var folder = $"content/{taxonomy.Terms}{id}";
        var text = new StringBuilder("---\n");
        Line(text, "title:", "工作法的名称");
        Line(text, "summary:", "一句话的定义，最多120字");
        Line(text, "parts: []", "名称里数到的各个部分，如四“社”；没有就删去");
        Line(text, "sources: []", "来源编号");
        Line(text, "first_seen:", "材料中最早见于哪一年，如 2020");
        Ending(text, today);
        text.Append("## 是什么\n\n## 怎么运行\n\n## 需要什么\n\n## 怎么会走样\n");
        return [new DraftFile($"{folder}/index.md", text.ToString()), .. Translations(folder, config)];
    }

    private static void Ending(StringBuilder text, DateOnly today)
    {
        Line(text, $"last_verified: {today:yyyy-MM-dd}", "最近一次对照原文的日期");
        Line(text, $"review_by: {today.AddYears(1):yyyy-MM-dd}", "下次复核");
        Line(text, $"date: {today:yyyy-MM-dd}", "在本库发布的日期");
        Line(text, "draft: true", "写好以后删去这一行");
        text.Append("---\n\n");
    }

    // A translation carries what differs, and that is first of all its title.
    private static IEnumerable<DraftFile> Translations(string folder, SiteConfig config) =>
        config.Languages.Skip(1).Select(l => new DraftFile($"{folder}/index.{l.Id}.md", $"---\ntitle:  # {l.Name}\nsummary:\n---\n\n"));

    private static void Line(StringBuilder text, string line, string comment) => text.Append(line.PadRight(28)).Append("  # ").Append(comment).Append('\n');
}
