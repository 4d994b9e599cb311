using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Narrative;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

/// <summary>
/// Shandong: rows 1 to 31 and 62, 公开nn表 over the table, thousands separators, portrait pages on which the tables break with
/// repeated headers, amounts in sentences without trailing zeros, a summary of self-evaluations and their sheets.
/// </summary>
internal static class Shandong2021
{
    private static readonly Plan Plan = new("shandong-2021", "岱源市汶阳湖区残疾人联合会", 2021, 20215)
    {
        FormName = "汶阳湖区残疾人联合会",
        Budget = new ThreePublic(0, 0, Wan.Of(6.6m), Wan.Of(0.8m)),
        Leaves =
        [
            .. Wan.Social(6.2m, institution: false, 2021),
            new Leaf("2080501") { Basic = Wan.Of(13m) },
            new Leaf("2081101") { Basic = Wan.Of(512m) },
            new Leaf("2081102") { Project = Wan.Of(41m) },
            new Leaf("2081104") { Project = Wan.Of(1260m), Open = Wan.Of(85m) },
            new Leaf("2081105") { Project = Wan.Of(338m), Close = Wan.Of(22m) },
            new Leaf("2081106") { Project = Wan.Of(19m) },
            new Leaf("2081107") { Project = Wan.Of(1874m) },
            new Leaf("2081199") { Project = Wan.Of(146m) },
            new Leaf("2296006") { Fund = Wan.Of(64m), FundOpen = Wan.Of(11m), FundClose = Wan.Of(3m) },
        ],
    };

    public static ReportDocument Create(ulong? seed = null)
    {
        var account = AccountFactory.Create(Plan, seed);
        var d = account.Department;
        var layout = new Layout { Year = 2021, Separators = true, Spaced = true, RepeatHeader = true, RowHeight = 24, NumberAlign = 'r', BasicAmountHead = "金额" };
        var document = new DocumentBuilder(new Prose { DropZeros = true });
        document.Cover("二〇二二年九月", "2021年度", d, "部门决算");
        var contents = document.Blocks.Count;
        var chapter = new FormChapter(document, new FormTables(account, layout))
        {
            Order = [1, 2, 3, 4, 5, 6, 7, 8, 9],
            Title = (_, title) => title,
            Number = n => $"公开{n:00}表",
            Landscape = [],
            EmptyStatement = _ => "本部门当年没有国有资本经营预算财政拨款安排的支出，本表无数据。",
        };

        document.Part("第一部分 部门概况");
        document.Section("部门职责");
        document.Paragraph("团结和服务全区残疾人，反映残疾人的意愿，开展康复、教育、就业和文化体育服务，发放生活和护理补贴，推动无障碍设施建设。");
        document.Section("机构设置");
        document.Paragraph($"{d}部门决算包括本级决算和区残疾人综合服务中心决算。纳入编制范围的单位如下：");
        document.Table(PerformanceTables.Other("", [10, 60, 30], "clc", [["序号", "单位名称", "备注"], ["1", $"{d}（本级）", "参公"], ["2", "汶阳湖区残疾人综合服务中心", "事业"]]));

        document.Part("第二部分 2021年度部门决算表");
        chapter.Write();

        document.Part("第三部分 2021年度部门决算情况说明");
        var narrator = new Narrator(account, Voice.Shandong, document);
        narrator.WriteAll(threePublicFirst: true);
        document.Section("其他重要事项情况说明");
        document.Subsection("（一）机关运行经费支出情况");
        document.Say(narrator.Administration());
        document.Subsection("（二）政府采购支出情况");
        document.Say(narrator.Procurement());
        document.Subsection("（三）国有资产占用情况");
        document.Say(narrator.Assets());
        document.Section("预算绩效情况说明");
        document.Subsection("（一）绩效管理工作开展情况");
        var projects = PerformanceTables.ShandongProjects(account);
        var sum = projects.Sum(p => p.Fen);
        document.Say($"本部门对2021年度项目支出开展绩效自评，共涉及项目{projects.Count}个，涉及预算资金{document.Prose.Wan(sum)}，占项目支出总额的{document.Prose.Percent(sum, account.Project)}。");
        document.Subsection("（二）项目绩效自评结果");
        foreach (var (name, fen, _) in projects)
            document.Say($"{name}项目自评综述：全年预算数为{document.Prose.Wan(fen)}，执行数为{document.Prose.Wan(fen)}，完成预算的{document.Prose.Plain(100, "%")}。");

        document.Part("第四部分 名词解释");
        Glossary.Write(document, account);

        document.Part("第五部分 附件");
        document.Page(landscape: true);
        document.Table(PerformanceTables.ShandongSummary(account, projects), "2021年度部门项目支出绩效自评情况汇总表");
        document.Page(landscape: false);
        for (var i = 0; i < projects.Count; i++)
        {
            document.Page(landscape: false, force: i > 0);
            document.Table(PerformanceTables.ShandongProject(account, projects[i].Name, projects[i].Fen, projects[i].Score), "预算项目绩效自评表");
        }
        document.Page(landscape: true);
        document.Table(PerformanceTables.ShandongOverall(account), "整体绩效自评表");
        document.InsertContents(contents, chapter.ContentsTitles(), pageNumbers: true);
        return new ReportDocument(account, document, layout.Unit) { Font = "Noto Serif CJK SC", TextSize = 15, DashedPageNumbers = true };
    }
}
