using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Narrative;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

/// <summary>
/// The account of one institution (单位决算) in yuan and fen: title, number and unit line stand in the first rows of each table,
/// as spreadsheets export it. Business and operating income; the operating loss makes the closing balance negative.
/// </summary>
internal static class Hunan2022
{
    private static readonly Plan Plan = new("hunan-2022", "岚溪县林木良种繁育场", 2022, 20229)
    {
        Institution = true,
        InYuan = true,
        Budget = new ThreePublic(0, 0, Wan.Of(5.2m), Wan.Of(1.1m)),
        OtherOpen = Wan.Of(-9.4m),
        UsedBalance = Wan.Of(4.1m),
        Distribution = Wan.Of(1.6m),
        Leaves =
        [
            new Leaf("2080502") { Basic = Wan.Of(16m) },
            .. Wan.Social(2.4m, institution: true, 2022),
            new Leaf("2130204") { Basic = Wan.Of(214m), Business = Wan.Of(58m), OtherBasic = Wan.Of(52m), Superior = Wan.Of(15m), OtherProject = Wan.Of(14m) },
            new Leaf("2130205") { Project = Wan.Of(176m), Open = Wan.Of(3.1m), Close = Wan.Of(2.2m) },
            new Leaf("2130206") { Project = Wan.Of(43m), Affiliated = Wan.Of(6.5m), Subsidy = Wan.Of(5.1m) },
            new Leaf("2130234") { Project = Wan.Of(28m) },
            new Leaf("2130299") { Operating = Wan.Of(31m), OperatingCost = Wan.Of(67m), Other = Wan.Of(8.8m), PaidUp = Wan.Of(4.2m) },
        ],
    };

    public static ReportDocument Create(ulong? seed = null)
    {
        var account = AccountFactory.Create(Plan, seed);
        var d = account.Department;
        var layout = new Layout
        {
            Year = 2022,
            Unit = "元",
            Zero = "0.00",
            Separators = true,
            TitleInside = true,
            RepeatHeader = true,
            AmountHead = "决算数",
            CodeHead = "功能分类科目编码",
            RowHeight = 17,
            FontSize = 8.5,
        };
        var document = new DocumentBuilder(new Prose());
        document.Cover("2023年8月", $"{d}", "2022年度单位决算公开");
        var contents = document.Blocks.Count;
        var chapter = new FormChapter(document, new FormTables(account, layout))
        {
            Order = [1, 2, 3, 4, 5, 6, 8, 9, 7],
            Title = (_, title) => title,
            Number = n => $"公开{n:00}表",
            NameLabel = "编制单位：",
            Landscape = [1, 2, 3, 4, 5, 6, 7, 8, 9],
            UnitLabel = "金额单位：",
            EmptyStatement = form => $"说明：本单位当年没有{(form == 8 ? "政府性基金预算财政拨款收支" : "国有资本经营预算财政拨款支出")}，故本表无数据。",
        };

        document.Part("第一部分 单位概况");
        document.Section("主要职责");
        document.Paragraph("选育和推广适合本地的林木良种，生产造林苗木，承担林木种质资源的收集和保存，开展苗木检疫的辅助工作。");
        document.Section("机构设置及决算单位构成");
        document.Paragraph($"{d}为公益二类事业单位，内设生产股、技术股和财务股。本单位决算只包括场本级，没有下级预算单位。");

        document.Part("第二部分 2022年度单位决算表");
        document.Page(landscape: true);
        chapter.Write();

        document.Part("第三部分 2022年度单位决算情况说明");
        var narrator = new Narrator(account, Voice.Common, document);
        narrator.WriteAll(threePublicFirst: true);
        document.Section("机关运行经费支出说明");
        document.Say(narrator.Administration());
        document.Section("一般性支出情况说明");
        document.Say($"2022年度本单位开支会议费{document.Prose.Wan(account.EconomicOf("30215"))}，开支培训费{document.Prose.Wan(account.EconomicOf("30216"))}，没有举办节庆、晚会等活动。");
        document.Section("政府采购支出说明");
        document.Say(narrator.Procurement());
        document.Section("国有资产占用情况说明");
        document.Say(narrator.Assets());
        document.Section("关于预算绩效情况的说明");
        document.Say($"本单位对2022年度整体支出开展绩效自评，全年预算数为{document.Prose.Wan(account.Expenditure + 1_830_000)}，执行数为{document.Prose.Wan(account.Expenditure)}，执行率{document.Prose.Percent(account.Expenditure, account.Expenditure + 1_830_000)}，自评得分91.8分。");

        document.Part("第四部分 名词解释");
        Glossary.Write(document, account);
        document.InsertContents(contents, chapter.ContentsTitles(), pageNumbers: true);
        return new ReportDocument(account, document, layout.Unit) { Font = "Noto Sans CJK SC", TextSize = 12, RunningHeader = $"{d}2022年度单位决算" };
    }
}
