namespace Generator.Tests.Inline;

/// <summary>The files of <see cref="Site.Minimal"/>, apart from the templates: one of each kind.</summary>
internal static class MinimalSite
{
    public static IEnumerable<(string Path, string Text)> Files =>
    [
        (Site.Config, Config),
        (Site.Themes, Themes),
        (Site.Regions, Regions),
        ("content/levels.yml", Levels),
        (Site.Source, Source),
        (Site.SourceEnglish, "---\ntitle: How the night talks found jobs\npublisher: Evening Paper\nrights: All rights reserved.\n---\nA short report.\n"),
        (Site.SourceText, "夜色降临，屋场里坐满了人。\n当晚提供岗\n位三百五十个，投入资金二千四百五十八万元。\n"),
        (Site.Case, Case),
        (Site.CaseEnglish, CaseEnglish),
        (Site.Method, Method),
        (Site.MethodEnglish, "---\ntitle: Night talks\nsummary: Talking in the evening, near people’s homes.\n---\n## What it is\n\nAn evening meeting.\n"),
        (Site.About, "---\ntitle: 关于\nsummary: 这是一个小站。\n---\n## 说明\n\n正文。\n"),
        ("content/pages/about/index.en.md", "---\ntitle: About\nsummary: This is a small site.\n---\n## Note\n\nText.\n"),
    ];

    private const string Config = """
        title: { zh: 小站, en: Small site }
        description: { zh: 一个小小的站点。, en: A very small site. }
        languages:
          - { id: zh, name: 中文, locale: zh-CN, path: "" }
          - { id: en, name: English, locale: en, path: en }
        taxonomies:
          theme:
            name: { zh: 主题, en: Theme }
            plural: { zh: 主题, en: Themes }
            field: themes
            many: true
            required: true
            terms: themes.yml
            path: themes
          region:
            name: { zh: 地区, en: Region }
            field: region
            required: true
            hierarchical: true
            terms: regions.yml
            path: regions
          method:
            name: { zh: 工作法, en: Method }
            field: methods
            many: true
            terms: methods/
            path: methods
          level:
            name: { zh: 层级, en: Level }
            field: level
            terms: levels.yml
            pages: false

        """;

    private const string Themes = """
        - id: elderly-care
          name: { zh: 养老服务, en: Elder care }
          definition: { zh: 照顾老人的做法。, en: Care for older people. }
          aliases: [老年服务]
        - id: self-governance
          name: { zh: 群众自治, en: Self-governance }

        """;

    private const string Regions = """
        - id: "430000"
          name: { zh: 湖南省, en: Hunan }
          level: province
          children:
            - id: "430681"
              name: { zh: 汨罗市, en: Miluo }
              level: county
              children:
                - { id: 430681-luojiang, name: { zh: 罗江镇, en: Luojiang }, level: township }
            - id: "430121"
              name: { zh: 长沙县, en: Changsha County }
              level: county

        """;

    private const string Levels = """
        - id: county
          name: { zh: 县级, en: County }
        - id: township
          name: { zh: 乡镇级, en: Township }

        """;

    private const string Source = """
        ---
        title: 夜话送岗到屋场
        type: newspaper
        publisher: 晚报
        date: 2022-07-15
        rights: 版权归原作者。
        ---
        一则短讯。

        """;

    private const string Case = """
        ---
        title: 罗江夜话
        summary: 晚上到屋场去，议事也送岗位。
        region: 430681-luojiang
        themes: [self-governance]
        methods: [night-talks]
        level: township
        sources: [paper]
        period: { status: ongoing, as_of: 2022-07 }
        figures:
          - { id: jobs, label: 提供岗位, value: 350, unit: 个, kind: output, quote: 提供岗位三百五十个 }
        ---
        ## 背景

        当晚拿出{fig:jobs}岗位，做法见[夜话](../../methods/night-talks/index.md)。

        ## 做法

        到屋场去。

        """;

    private const string CaseEnglish = """
        ---
        title: Luojiang night talks
        summary: Out to the hamlet in the evening, with talk and jobs.
        figures: { jobs: { label: Jobs offered, unit: jobs } }
        ---
        ## Background

        That evening {fig:jobs} were offered; see [night talks](../../methods/night-talks/index.md).

        """;

    private const string Method = """
        ---
        title: 夜话
        summary: 晚上到群众家门口议事。
        also_known_as: [屋场会]
        sources: [paper]
        ---
        ## 是什么

        晚上的会。

        """;
}
