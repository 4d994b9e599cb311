using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Narrative;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

/// <summary>The national layout of 2024 with zeros printed: ordinal titles, 公开 nn 表, 三公 last.</summary>
internal static class Gansu2024
{
    private static readonly Plan Plan = new("gansu-2024", "岷泽市城乡节水服务中心", 2024, 20241)
    {
        Institution = true,
        Budget = new ThreePublic(0, 0, Wan.Of(2.4m), Wan.Of(0.6m)),
        Leaves =
        [
            new Leaf("2080502") { Basic = Wan.Of(11.3m) },
            .. Wan.Social(1.7m, institution: true, 2024),
            new Leaf("2130304") { Basic = Wan.Of(96.5m), Close = Wan.Of(0.8m) },
            new Leaf("2130314") { Project = Wan.Of(38.2m), Open = Wan.Of(6.4m) },
            new Leaf("2130399") { Project = Wan.Of(12.7m) },
        ],
    };

    public static ReportDocument Create(ulong? seed = null)
    {
        var account = AccountFactory.Create(Plan, seed);
        var layout = new Layout { Year = 2024, Zero = "0.00", CodeHead = "科目代码", RepeatHeader = false, NumberAlign = 'r' };
        var document = new DocumentBuilder(new Prose { Spaces = true });
        var chapter = new FormChapter(document, new FormTables(account, layout))
        {
            Order = [1, 2, 3, 4, 5, 6, 8, 9, 7],
            Title = (n, title) => $"{FormTables.Ordinal(n)}、{title}",
            Number = n => $"公开 {n:00} 表",
            NameLabel = "单位：",
            Notes = form => form == 1 ? ["2. 金额由元换算为万元，尾数可能略有出入。"] : [],
            EmptyStatement = form => $"备注：本部门当年没有{(form == 8 ? "政府性基金预算财政拨款收支" : "国有资本经营预算财政拨款支出")}，故本表无数据。",
        };
        document.Cover(null, "2024 年度", $"{account.Department}部门决算");
        string[] sections =
        [
            "收入支出决算总体情况说明", "收入决算情况说明", "支出决算情况说明", "财政拨款收入支出决算总体情况说明", "一般公共预算财政拨款支出决算情况说明",
            "一般公共预算财政拨款基本支出决算情况说明", "政府性基金预算财政拨款收入支出决算情况说明", "国有资本经营预算财政拨款支出决算情况说明",
            "财政拨款“三公”经费支出决算情况说明", "机关运行经费支出情况说明", "政府采购支出情况说明", "国有资产占用情况说明",
        ];
        document.Contents(["第一部分 部门概况", "一、部门职责", "二、机构设置", "第二部分 2024 年度部门决算表", .. chapter.ContentsTitles(),
            "第三部分 2024 年度部门决算情况说明", .. sections.Select((s, i) => $"{FormTables.Ordinal(i + 1)}、{s}"), "第四部分 预算绩效情况说明", "第五部分 名词解释"]);

        document.Part("第一部分 部门概况");
        document.Section("部门职责");
        document.Paragraph("1. 编制全市城乡节水年度计划，开展用水定额的调查与测算。");
        document.Paragraph("2. 指导灌区、园区和居民小区安装节水设施，提供技术咨询。");
        document.Paragraph("3. 受理用水户的节水改造申请，组织验收并建立台账。");
        document.Section("机构设置");
        document.Paragraph("岷泽市城乡节水服务中心为公益一类事业单位，核定编制12名，年末在职11人，退休4人，内设综合科、计划科和技术科。");

        document.Part("第二部分 2024 年度部门决算表");
        chapter.Write();

        document.Part("第三部分 2024 年度部门决算情况说明");
        var narrator = new Narrator(account, Voice.Gansu, document);
        narrator.WriteAll(threePublicFirst: false);
        document.Section("机关运行经费支出情况说明");
        document.Say(narrator.Administration());
        document.Section("政府采购支出情况说明");
        document.Say(narrator.Procurement());
        document.Section("国有资产占用情况说明");
        document.Say(narrator.Assets());

        document.Part("第四部分 预算绩效情况说明");
        document.Section("绩效自评开展情况");
        document.Say($"{account.Department}对整体支出开展了绩效自评，当年执行数{document.Prose.Yuan(account.Expenditure)}，其中人员经费{document.Prose.Yuan(account.Staff)}，公用经费{document.Prose.Yuan(account.Office)}，自评得分93.5分，评级为“优”。");
        document.Section("绩效自评表");
        document.Table(PerformanceTables.GansuSummary(), "整体支出绩效评分汇总表");
        document.Page(landscape: true);
        document.Table(PerformanceTables.GansuOverall(account), "部门整体支出绩效自评表");

        document.Part("第五部分 名词解释");
        Glossary.Write(document, account);
        return new ReportDocument(account, document, layout.Unit) { Font = "Noto Serif CJK SC", TextSize = 14, DashedPageNumbers = true };
    }
}
