using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Narrative;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

/// <summary>Zhejiang: revenue and expenditure twice, by unit and by function; （一）（二） sections in one chapter.</summary>
internal static class Zhejiang2023
{
    private static readonly Plan Plan = new("zhejiang-2023", "越川县教育体育局", 2023, 20238)
    {
        Budget = new ThreePublic(Wan.Of(9m), 0, Wan.Of(16m), Wan.Of(7.5m)),
        OtherOpen = Wan.Of(118m),
        Leaves =
        [
            new Leaf("2050101") { Basic = Wan.Of(926m) },
            new Leaf("2050102") { Project = Wan.Of(140m) },
            new Leaf("2050201") { Basic = Wan.Of(3310m), Project = Wan.Of(1480m), Business = Wan.Of(960m), OtherBasic = Wan.Of(930m) },
            new Leaf("2050202") { Basic = Wan.Of(12840m), Project = Wan.Of(2260m), Other = Wan.Of(74m), OtherProject = Wan.Of(69m) },
            new Leaf("2050203") { Basic = Wan.Of(9470m), Project = Wan.Of(1835m), Open = Wan.Of(62m) },
            new Leaf("2050204") { Basic = Wan.Of(6120m), Project = Wan.Of(994m), Close = Wan.Of(35m) },
            new Leaf("2050302") { Basic = Wan.Of(2050m), Project = Wan.Of(611m), Operating = Wan.Of(48m), OperatingCost = Wan.Of(42m) },
            new Leaf("2050801") { Project = Wan.Of(187m) },
            .. Wan.Social(310m, institution: false, 2023),
            new Leaf("2080502") { Basic = Wan.Of(860m) },
            new Leaf("2101102") { Basic = Wan.Of(1150m) },
            new Leaf("2210203") { Basic = Wan.Of(890m) },
            new Leaf("2296003") { Fund = Wan.Of(126m), FundOpen = Wan.Of(9m), FundClose = Wan.Of(6m) },
            new Leaf("2296004") { Fund = Wan.Of(38m) },
        ],
    };

    private static readonly string[] Units = ["越川县教育体育局（本级）", "越川县实验小学", "越川县第一初级中学", "越川县职业技术学校", "越川县教师发展中心"];

    public static ReportDocument Create(ulong? seed = null)
    {
        var account = AccountFactory.Create(Plan, seed);
        var d = account.Department;
        var layout = new Layout { Year = 2023, Separators = true, CodeHead = "科目编码", BasicAmountHead = "决算数", RepeatHeader = true, RowHeight = 17, FontSize = 8.5 };
        var forms = new FormTables(account, layout);
        var document = new DocumentBuilder(new Prose(), bracketedSections: true);
        document.Cover("2024年9月", d, "2023年度部门决算");
        var contents = document.Blocks.Count;
        var chapter = new FormChapter(document, forms)
        {
            Order = [1, 2, 3, 4, 5, 6, 8, 9, 7],
            Title = (_, title) => title,
            Number = n => $"公开{n:00}表",
            NameLabel = "单位：",
            YearInLine = false,
            Titles = new Dictionary<int, string> { [2] = "收入决算表（分科目）", [3] = "支出决算表（分科目）" },
            EmptyStatement = _ => "说明：本部门本年度无国有资本经营预算财政拨款支出，故本表为空表。",
        };
        const string RevenueByUnit = "收入决算表（分单位）", ExpenditureByUnit = "支出决算表（分单位）";

        document.Part("一、概况");
        document.Section("部门职责");
        document.Paragraph("管理全县学前教育、义务教育、高中和职业教育，组织教师培训和招生考试，指导群众体育和学校体育工作。");
        document.Section("机构设置");
        document.Paragraph($"从预算单位构成看，{d}部门决算包括局本级决算和4家所属事业单位决算。");

        document.Part("二、2023年度部门决算公开表");
        chapter.Write(1, 1);
        chapter.Write(PerformanceTables.ByUnit(forms, RevenueByUnit, Units,
            ["本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"],
            [l => l.Revenue, l => l.FiscalRevenue, l => l.Superior, l => l.Business, l => l.Operating, l => l.Affiliated, l => l.Other]), RevenueByUnit, 2, landscape: true);
        chapter.Write(2, 3);
        chapter.Write(PerformanceTables.ByUnit(forms, ExpenditureByUnit, Units,
            ["本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"],
            [l => l.Expenditure, l => l.BasicTotal, l => l.ProjectTotal, l => l.PaidUp, l => l.OperatingCost, l => l.Subsidy]), ExpenditureByUnit, 4, landscape: true);
        for (var i = 2; i < 9; i++) chapter.Write(chapter.Order[i], i + 3);

        document.Part("三、2023年度部门决算情况说明");
        var narrator = new Narrator(account, Voice.Zhejiang, document);
        narrator.WriteAll(threePublicFirst: false);
        document.Section("机关运行经费支出说明");
        document.Say(narrator.Administration());
        document.Section("政府采购情况说明");
        document.Say(narrator.Procurement());
        document.Section("国有资产占有使用情况说明");
        document.Say(narrator.Assets());
        narrator.Performance();

        document.Part("四、名词解释");
        Glossary.Write(document, account);
        document.InsertContents(contents, [], pageNumbers: true);
        return new ReportDocument(account, document, layout.Unit) { Font = "WenQuanYi Zen Hei", HeadingFont = "WenQuanYi Zen Hei", BrowserFont = "Noto Sans CJK SC", TextSize = 14, OwnPdfEncoding = "GBK-EUC-H" };
    }
}
