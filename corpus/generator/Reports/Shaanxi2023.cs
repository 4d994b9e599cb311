using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Narrative;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

/// <summary>Shaanxi: 决算总表 as titles of forms 2 and 3, 会议费 and 培训费 told beside the 三公 expenditure, all kinds listed.</summary>
internal static class Shaanxi2023
{
    private static readonly Plan Plan = new("shaanxi-2023", "泾源市城关区水务局", 2023, 20233)
    {
        Budget = new ThreePublic(Wan.Of(3m), Wan.Of(18m), Wan.Of(9.6m), Wan.Of(1.8m)),
        OtherOpen = Wan.Of(11m),
        Leaves =
        [
            new Leaf("2080501") { Basic = Wan.Of(19m) },
            .. Wan.Social(7.5m, institution: false, 2023),
            new Leaf("2130301") { Basic = Wan.Of(624m) },
            new Leaf("2130302") { Project = Wan.Of(54m) },
            new Leaf("2130305") { Project = Wan.Of(2180m), Open = Wan.Of(240m), Close = Wan.Of(116m) },
            new Leaf("2130306") { Basic = Wan.Of(208m), Project = Wan.Of(331m), Business = Wan.Of(46m), OtherBasic = Wan.Of(41m) },
            new Leaf("2130310") { Project = Wan.Of(412m), Other = Wan.Of(22m), OtherProject = Wan.Of(19m) },
            new Leaf("2130314") { Project = Wan.Of(187m) },
            new Leaf("2082202") { Fund = Wan.Of(95m), FundOpen = Wan.Of(17m), FundClose = Wan.Of(9m) },
        ],
    };

    public static ReportDocument Create(ulong? seed = null)
    {
        var account = AccountFactory.Create(Plan, seed, new Variation { IsTalkative = true, Sums = Sums.Mixed, PercentDecimals = 1 });
        var d = account.Department;
        var layout = new Layout
        {
            Year = 2023,
            Separators = true,
            CodeHead = "科目编码",
            AmountHead = "决算数",
            Zero = "0.00",
            Basic = BasicLayout.ShortThird,
            RepeatHeader = true,
            RowHeight = 18,
            NumberAlign = 'r',
        };
        var document = new DocumentBuilder(new Prose { Separators = true });
        new Skeleton(account, layout, Voice.Shaanxi, document)
        {
            Cover = [d, "2023年度部门决算"],
            Date = "2024年9月",
            Duties = "编制全区水资源规划，管理取水许可和节约用水，组织河道治理、农田灌溉和农村供水工程建设，负责水旱灾害防御的日常工作。",
            Organisation = $"{d}2023年度部门决算包括局机关及所属水利工作站、灌区管理中心的决算。",
            Chapter = forms => new FormChapter(document, forms)
            {
                Order = [1, 2, 3, 4, 5, 6, 8, 9, 7],
                Title = (_, title) => title,
                Number = n => $"公开{n:00}表",
                NameLabel = "编制部门：",
                Titles = new Dictionary<int, string> { [2] = "收入决算总表", [3] = "支出决算总表" },
                EmptyStatement = _ => "说明：本部门当年没有国有资本经营预算财政拨款支出，本表为空表。",
            },
            ThreePublicFirst = true,
        }.Write();
        return new ReportDocument(account, document, layout.Unit) { Font = "Noto Serif CJK SC", TextSize = 14, DashedPageNumbers = true, OwnPdfEncoding = "GBK-EUC-H" };
    }
}
