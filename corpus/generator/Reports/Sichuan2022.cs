using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Narrative;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

/// <summary>Sichuan: pairs of amounts, completion of the full-year budget without its amount; codes in three cells; dashes.</summary>
internal static class Sichuan2022
{
    private static readonly Plan Plan = new("sichuan-2022", "蜀宁市青岭区市场监督管理局", 2022, 20224)
    {
        Budget = new ThreePublic(0, 0, Wan.Of(21m), Wan.Of(4.5m)),
        OtherOpen = Wan.Of(6.2m),
        Leaves =
        [
            new Leaf("2013801") { Basic = Wan.Of(1340m) },
            new Leaf("2013802") { Project = Wan.Of(126m), Open = Wan.Of(8m) },
            new Leaf("2013804") { Project = Wan.Of(88m), Close = Wan.Of(5m) },
            new Leaf("2013805") { Project = Wan.Of(61m) },
            new Leaf("2013815") { Project = Wan.Of(42m), Other = Wan.Of(5.5m), OtherProject = Wan.Of(4.8m) },
            new Leaf("2013816") { Project = Wan.Of(97m) },
            new Leaf("2080501") { Basic = Wan.Of(36m) },
            .. Wan.Social(12m, institution: false, 2022),
            new Leaf("2130199") { Project = Wan.Of(18m) },
        ],
    };

    public static ReportDocument Create(ulong? seed = null)
    {
        var account = AccountFactory.Create(Plan, seed, new Variation { IsTalkative = true });
        var d = account.Department;
        var layout = new Layout
        {
            Year = 2022,
            Codes = CodeStyle.Split,
            CodeHead = "科目编码",
            AmountHead = "金额",
            BasicAmountHead = "金额",
            Zero = "-",
            RepeatHeader = true,
            NumberAlign = 'r',
            RowHeight = 17,
        };
        var document = new DocumentBuilder(new Prose());
        new Skeleton(account, layout, Voice.Sichuan, document)
        {
            Cover = ["2022年度", d, "部门决算"],
            Duties = "负责辖区内市场主体登记和信用监管，查处不正当竞争、价格和广告违法行为，监督食品、药品、特种设备和产品质量安全，处理消费者投诉。",
            Organisation = $"{d}下设9个市场监管所和1个执法大队，均未单独核算，决算由局机关统一编报。",
            Chapter = forms => new FormChapter(document, forms)
            {
                Order = [1, 2, 3, 4, 5, 6, 8, 9, 7],
                Title = (_, title) => title,
                Number = n => $"公开{n:00}表",
                EmptyStatement = form => $"注：本部门当年没有{(form == 8 ? "政府性基金预算财政拨款收支" : "国有资本经营预算财政拨款支出")}，本表无数据。",
            },
            Collective = true,
        }.Write();
        return new ReportDocument(account, document, layout.Unit) { Font = "Noto Serif CJK SC", TextSize = 14, OwnPdfEncoding = "UniGB-UCS2-H" };
    }
}
