using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Narrative;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

/// <summary>Chongqing: parts 一、 with （一） sections; changes and balances in the sentences of revenue and expenditure; blanks for zero.</summary>
internal static class Chongqing2024
{
    private static readonly Plan Plan = new("chongqing-2024", "渝岭县民政局", 2024, 20244)
    {
        Budget = new ThreePublic(0, 0, Wan.Of(13m), Wan.Of(2.8m)),
        OtherOpen = Wan.Of(34m),
        UsedBalance = Wan.Of(7m),
        Distribution = Wan.Of(2.2m),
        Leaves =
        [
            new Leaf("2080201") { Basic = Wan.Of(486m) },
            new Leaf("2080202") { Project = Wan.Of(73m) },
            new Leaf("2080208") { Project = Wan.Of(212m), Open = Wan.Of(11m) },
            new Leaf("2080501") { Basic = Wan.Of(14m) },
            .. Wan.Social(5.2m, institution: false, 2024),
            new Leaf("2081001") { Project = Wan.Of(318m), Close = Wan.Of(26m) },
            new Leaf("2081002") { Project = Wan.Of(947m), Business = Wan.Of(63m), OtherProject = Wan.Of(58m) },
            new Leaf("2081004") { Basic = Wan.Of(122m), Project = Wan.Of(36m), Other = Wan.Of(9m), OtherBasic = Wan.Of(7m) },
            new Leaf("2081901") { Project = Wan.Of(1530m) },
            new Leaf("2081902") { Project = Wan.Of(4260m) },
            new Leaf("2082001") { Project = Wan.Of(288m) },
            new Leaf("2296002") { Fund = Wan.Of(172m), FundOpen = Wan.Of(28m), FundClose = Wan.Of(13m) },
        ],
    };

    public static ReportDocument Create(ulong? seed = null)
    {
        var account = AccountFactory.Create(Plan, seed, new Variation { IsTalkative = true, TrimText = true });
        var d = account.Department;
        var layout = new Layout { Year = 2024, Separators = true, CodeHead = "科目编码", AmountHead = "决算数", Basic = BasicLayout.TwoGroups, RepeatHeader = true, RowHeight = 17, FontSize = 8.5, GeneralTotalHead = "合计" };
        var document = new DocumentBuilder(new Prose(), bracketedSections: true);
        new Skeleton(account, layout, Voice.Chongqing, document)
        {
            Cover = [d, "2024年度部门决算情况说明"],
            Duties = "管理社会救助、养老服务和儿童福利，登记社会组织，指导基层政权建设和社区治理，承办婚姻登记和殡葬管理。",
            Organisation = $"{d}内设5个科室，下属2个事业单位，均纳入2024年度部门决算编报范围。",
            ChineseParts = true,
            Chapter = forms => new FormChapter(document, forms)
            {
                Order = [1, 2, 3, 4, 5, 6, 8, 9, 7],
                Title = (_, title) => title,
                Number = n => $"公开{n:00}表",
                NameLabel = "公开部门：",
                YearInLine = false,
                EmptyStatement = _ => "备注：本部门无国有资本经营预算财政拨款支出，故此表无数据。",
            },
        }.Write();
        return new ReportDocument(account, document, layout.Unit) { Font = "WenQuanYi Zen Hei", HeadingFont = "WenQuanYi Zen Hei", TextSize = 14, OwnPdfEncoding = "UniGB-UCS2-H" };
    }
}
