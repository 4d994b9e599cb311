using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Narrative;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

/// <summary>
/// What spreadsheets do to the forms: amounts in general format (521.8, 20, 0), names indented by spaces, widely spaced labels,
/// tables open at the sides, one form whose title is lost, and a tenth form.
/// </summary>
internal static class Jiangxi2020
{
    private static readonly Plan Plan = new("jiangxi-2020", "赣溪县档案史志馆", 2020, 20203)
    {
        OtherOpen = Wan.Of(3.3m),
        Leaves =
        [
            new Leaf("2012601") { Basic = Wan.Of(138m), Other = Wan.Of(2.5m), OtherBasic = Wan.Of(4.1m) },
            new Leaf("2012604") { Project = Wan.Of(61m), Open = Wan.Of(8m), Close = Wan.Of(5m) },
            new Leaf("2012699") { Project = Wan.Of(24m) },
            new Leaf("2080501") { Basic = Wan.Of(7m) },
            .. Wan.Social(1.5m, institution: false, 2020),
            new Leaf("2120899") { Fund = Wan.Of(15m) },
        ],
    };

    public static ReportDocument Create(ulong? seed = null)
    {
        var account = AccountFactory.Create(Plan, seed);
        var d = account.Department;
        var layout = new Layout
        {
            Year = 2020,
            Zero = "0",
            TrimZeros = true,
            Spaced = true,
            WideSpaces = true,
            IndentNames = true,
            OpenSides = true,
            NoBlankRow = true,
            Codes = CodeStyle.Joined,
            CodeHead = "支出功能分类科目编码",
            RowHeight = 17,
            BasicAmountHead = "金额",
            NumberAlign = 'r',
        };
        var forms = new FormTables(account, layout);
        var document = new DocumentBuilder(new Prose { DropZeros = true });
        document.Cover("2021年9月30日", $"{d}2020年度", "部门决算");
        var contents = document.Blocks.Count;
        var chapter = new FormChapter(document, forms)
        {
            Order = [1, 2, 3, 4, 5, 6, 7, 8, 9],
            // The title of the fifth form is lost; only its content tells what it is.
            Title = (n, title) => n == 5 ? "" : title,
            Number = n => $"公开{n:00}表",
            NameLabel = "部门：",
            YearInLine = false,
            EmptyStatement = form => form == 7 ? "说明：本部门当年没有“三公”经费支出，故本表无数据。" : "说明：本部门当年没有国有资本经营预算财政拨款支出，故本表无数据。",
        };
        const string Assets = "国有资产占用情况表";

        document.Part("第一部分 部门概况");
        document.Section("部门主要职责");
        document.Paragraph("接收、整理和保管全县档案，编修地方志书和年鉴，提供查阅利用，指导各单位的档案工作。");
        document.Section("部门基本情况");
        document.Paragraph("本部门年末实有在职人员14人，退休人员6人，没有下属单位。");

        document.Part("第二部分 2020年度部门决算表");
        chapter.Write();
        chapter.Write(
            PerformanceTables.Other(Assets, [14, 12, 12, 12, 14, 14], "cccccc",
            [
                ["", "房屋面积（平方米）", "车辆数（辆）", "其中：一般公务用车（辆）", "单价50万元以上通用设备（台、套）", "单价100万元以上专用设备（台、套）"],
                ["栏次", "1", "2", "3", "4", "5"], ["合计", "2164.5", "0", "0", "2", "0"],
            ], headerRows: 2), Assets, 10, landscape: true, unit: false);

        document.Part("第三部分 2020年度部门决算情况说明");
        var narrator = new Narrator(account, Voice.Common, document);
        narrator.WriteAll(threePublicFirst: true);
        document.Section("机关运行经费支出情况说明");
        document.Say(narrator.Administration());
        document.Section("政府采购支出情况说明");
        document.Say(narrator.Procurement());
        document.Section("国有资产占用情况说明");
        document.Say(narrator.Assets());
        narrator.Performance();

        document.Part("第四部分 名词解释");
        Glossary.Write(document, account);
        document.InsertContents(contents, [.. chapter.ContentsTitles(), $"十、{Assets}"], pageNumbers: true);
        return new ReportDocument(account, document, layout.Unit) { Font = "AR PL UMing CN", HeadingFont = "AR PL UMing CN", TextSize = 14, PageOfPages = true };
    }
}
