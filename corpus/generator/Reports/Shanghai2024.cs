using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Narrative;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

/// <summary>
/// Shanghai: no 行次 and 栏次, codes in three cells, header labels and total in one row, total last in the general-budget form,
/// 三公 as form 7 with budget and final side by side, state capital with balances, no repeated headers.
/// </summary>
internal static class Shanghai2024
{
    private static readonly Plan Plan = new("shanghai-2024", "泾海市云浦区文化和旅游局", 2024, 20243)
    {
        Budget = new ThreePublic(Wan.Of(12m), Wan.Of(19m), Wan.Of(8.5m), Wan.Of(2.2m)),
        OtherOpen = Wan.Of(7.2m),
        Leaves =
        [
            new Leaf("2070101") { Basic = Wan.Of(1180m), Project = Wan.Of(16m) },
            new Leaf("2070102") { Project = Wan.Of(214m), Close = Wan.Of(9.6m) },
            new Leaf("2070104") { Basic = Wan.Of(623m), Project = Wan.Of(188m), Other = Wan.Of(12.4m), OtherProject = Wan.Of(9.5m) },
            new Leaf("2070109") { Basic = Wan.Of(540m), Project = Wan.Of(415m) },
            new Leaf("2070111") { Project = Wan.Of(96m), Open = Wan.Of(31m) },
            new Leaf("2070112") { Project = Wan.Of(73m) },
            new Leaf("2070199") { Project = Wan.Of(58m) },
            new Leaf("2070204") { Project = Wan.Of(264m) },
            new Leaf("2080501") { Basic = Wan.Of(41m) },
            new Leaf("2080502") { Basic = Wan.Of(27m) },
            .. Wan.Social(13m, institution: false, 2024),
            new Leaf("2101102") { Basic = Wan.Of(38m) },
            new Leaf("2210203") { Basic = Wan.Of(196m) },
            new Leaf("2296010") { Fund = Wan.Of(88m), FundOpen = Wan.Of(12m), FundClose = Wan.Of(4m) },
        ],
    };

    public static ReportDocument Create(ulong? seed = null)
    {
        var account = AccountFactory.Create(Plan, seed);
        var d = account.Department;
        var layout = new Layout
        {
            Year = 2024,
            LineNumbers = false,
            ColumnNumbers = false,
            Separators = true,
            Codes = CodeStyle.Split,
            CodeHead = "功能分类科目编码",
            AmountHead = "决算数",
            Basic = BasicLayout.TwoGroupsSplit,
            FewClasses = true,
            GeneralTotalLast = true,
            MixedTotal = true,
            Interleaved = true,
            LongStateCapital = true,
            NumberAlign = 'c',
            RowHeight = 19,
            FontSize = 9.5,
            RunningHead = "公务用车运行费",
        };
        var document = new DocumentBuilder(new Prose { Spaces = true });
        var chapter = new FormChapter(document, new FormTables(account, layout))
        {
            Order = [1, 2, 3, 4, 5, 6, 7, 8, 9],
            Title = (_, title) => title,
            NameLabel = "",
            Name = "",
            YearInLine = false,
            UnitLabel = "单位：",
            Landscape = [2, 3, 4, 7, 8, 9],
            EmptyStatement = form => $"说明：{d}本年度没有{(form == 8 ? "政府性基金预算" : "国有资本经营预算")}财政拨款收入和支出，故本表为空。",
        };
        document.Cover(null, "泾海市云浦区", "文化和旅游局", "2024年度部门决算");
        string[] sections =
        [
            "收入支出决算总体情况说明", "收入决算情况说明", "支出决算情况说明", "财政拨款收入支出决算总体情况说明", "一般公共预算财政拨款支出决算情况说明",
            "一般公共预算财政拨款基本支出决算情况说明", "财政拨款“三公”经费支出决算情况说明", "政府性基金预算财政拨款收入支出决算情况说明",
            "国有资本经营预算财政拨款支出决算情况说明", "预算绩效管理情况", "其他重要事项的情况说明",
        ];
        document.Contents([$"第一部分 {d}概况", "一、主要职能", "二、部门决算单位构成", $"第二部分 {d}2024年度部门决算表", .. chapter.ContentsTitles(),
            $"第三部分 {d}2024年度部门决算情况说明", .. sections.Select((s, i) => $"{FormTables.Ordinal(i + 1)}、{s}"), "第四部分 名词解释"]);

        document.Part($"第一部分  {d}概况");
        document.Section("主要职能");
        document.Paragraph($"{d}负责拟订全区文化、旅游和文物工作的规划并组织实施，管理区属图书馆、文化馆和博物馆，培育文艺创作，监管文化市场，推广区内旅游资源，保护不可移动文物和非物质文化遗产。");
        document.Section("部门决算单位构成");
        document.Paragraph($"纳入{d}2024年度部门决算编制范围的单位包括：");
        document.Table(PerformanceTables.Other("", [10, 55, 25], "clc",
        [
            ["序号", "单位名称", "备注"], ["1", $"{d}（本级）", ""], ["2", "泾海市云浦区图书馆", ""], ["3", "泾海市云浦区文化馆", ""],
            ["4", "泾海市云浦区文化市场服务所", "预算不单列，并入本级"],
        ]));

        document.Part($"第二部分  {d}2024年度部门决算表");
        chapter.Write();

        document.Part($"第三部分  {d}2024年度部门决算情况说明");
        var narrator = new Narrator(account, Voice.Shanghai, document);
        narrator.WriteAll(threePublicFirst: true);
        document.Section("预算绩效管理情况");
        document.Say($"{d}2024年度编报绩效目标的项目18个，涉及预算金额{document.Prose.Wan(account.Project)}；绩效跟踪的项目18个，涉及预算金额{document.Prose.Wan(account.Project)}；"
            + $"绩效自评的项目17个，涉及预算金额{document.Prose.Wan(account.Project / 10 * 9)}，平均得分93.24分（其中，绩效评级为“优”的项目15个；绩效评级为“良”的项目2个）。");
        document.Section("其他重要事项的情况说明");
        document.Subsection("（一）机关运行经费支出情况");
        document.Say(narrator.Administration());
        document.Subsection("（二）政府采购支出情况");
        document.Say(narrator.Procurement());
        document.Subsection("（三）国有资产占有使用情况说明");
        document.Say(narrator.Assets());

        document.Part("第四部分  名词解释");
        Glossary.Write(document, account);
        return new ReportDocument(account, document, layout.Unit) { Font = "AR PL UMing CN", TextSize = 15, HeadingStyles = false };
    }
}
