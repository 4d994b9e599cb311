using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Narrative;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

/// <summary>Guangdong: a county that prints its forms in 元 and explains them in 万元; totals as 总收入 and 总支出.</summary>
internal static class Guangdong2021
{
    private static readonly Plan Plan = new("guangdong-2021", "粤海县农业技术推广中心", 2021, 20212)
    {
        Institution = true,
        InYuan = true,
        Budget = new ThreePublic(0, 0, Wan.Of(6.4m), Wan.Of(0.9m)),
        OtherOpen = Wan.Of(2.6m),
        Leaves =
        [
            new Leaf("2080502") { Basic = Wan.Of(28m) },
            .. Wan.Social(3.1m, institution: true, 2021),
            new Leaf("2130104") { Basic = Wan.Of(341m), Other = Wan.Of(3.6m), OtherBasic = Wan.Of(4.2m) },
            new Leaf("2130106") { Project = Wan.Of(86m), Open = Wan.Of(4.1m), Close = Wan.Of(1.9m) },
            new Leaf("2130108") { Project = Wan.Of(57m) },
            new Leaf("2130122") { Project = Wan.Of(240m) },
            new Leaf("2130199") { Project = Wan.Of(33m) },
        ],
    };

    public static ReportDocument Create(ulong? seed = null)
    {
        var account = AccountFactory.Create(Plan, seed, new Variation { IsTalkative = true });
        var d = account.Department;
        var layout = new Layout
        {
            Year = 2021,
            Unit = "元",
            Zero = "0.00",
            Separators = true,
            AmountHead = "决算数",
            CodeHead = "功能分类科目编码",
            RepeatHeader = true,
            RowHeight = 17,
            FontSize = 8.5,
        };
        var document = new DocumentBuilder(new Prose());
        new Skeleton(account, layout, Voice.Guangdong, document)
        {
            Cover = ["2021年", d, "部门决算"],
            Duties = "引进和推广农作物新品种、新技术，监测耕地质量和病虫害，指导农民合理施肥用药，培训基层农技人员。",
            Organisation = $"{d}为公益一类事业单位，没有下属单位。",
            Chapter = forms => new FormChapter(document, forms)
            {
                Order = [1, 2, 3, 4, 5, 6, 7, 8, 9],
                Title = (_, title) => title,
                Number = n => $"公开{n:00}表",
                NameLabel = "部门：",
                Titles = new Dictionary<int, string> { [6] = "一般公共预算财政拨款基本支出决算明细表" },
                EmptyStatement = form => $"注：本表为空表，{d}2021年没有{(form == 8 ? "政府性基金预算财政拨款收入和支出" : "国有资本经营预算财政拨款支出")}。",
            },
            ThreePublicFirst = true,
            Collective = true,
        }.Write();
        return new ReportDocument(account, document, layout.Unit) { Font = "Noto Sans CJK SC", TextSize = 13, OwnPdfEncoding = "GBK-EUC-H" };
    }
}
