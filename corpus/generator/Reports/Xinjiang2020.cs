using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Narrative;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

/// <summary>Xinjiang: both totals with their parts and changes; state capital with balances; codes over three columns.</summary>
internal static class Xinjiang2020
{
    private static readonly Plan Plan = new("xinjiang-2020", "天河州交通运输局", 2020, 20206)
    {
        Budget = new ThreePublic(Wan.Of(4m), 0, Wan.Of(26m), Wan.Of(3.2m)),
        OtherOpen = Wan.Of(58m),
        Leaves =
        [
            new Leaf("2080501") { Basic = Wan.Of(44m) },
            .. Wan.Social(9m, institution: false, 2020),
            new Leaf("2140101") { Basic = Wan.Of(918m) },
            new Leaf("2140104") { Project = Wan.Of(3640m), Open = Wan.Of(410m), Close = Wan.Of(255m) },
            new Leaf("2140106") { Basic = Wan.Of(266m), Project = Wan.Of(1125m), Superior = Wan.Of(84m), OtherProject = Wan.Of(77m) },
            new Leaf("2140112") { Project = Wan.Of(149m) },
            new Leaf("2140199") { Project = Wan.Of(92m), Affiliated = Wan.Of(12m), Subsidy = Wan.Of(10m) },
            new Leaf("2121401") { Fund = Wan.Of(63m), FundClose = Wan.Of(4m) },
            new Leaf("2230105") { Capital = Wan.Of(26m), CapitalOpen = Wan.Of(3m), CapitalClose = Wan.Of(2m) },
            new Leaf("2230107") { Capital = Wan.Of(48m) },
        ],
    };

    public static ReportDocument Create(ulong? seed = null)
    {
        var account = AccountFactory.Create(Plan, seed, new Variation { IsTalkative = true, Sums = Sums.Added });
        var d = account.Department;
        var layout = new Layout { Year = 2020, Codes = CodeStyle.Merged, Spaced = true, Zero = "—", AmountHead = "决算数", LongStateCapital = true, RepeatHeader = true, RowHeight = 17, NumberAlign = 'c' };
        var document = new DocumentBuilder(new Prose { Spaces = true });
        new Skeleton(account, layout, Voice.Xinjiang, document)
        {
            Cover = [d, "2020年度部门决算公开说明"],
            Duties = "拟订全州公路和水路交通发展规划，组织公路建设和养护，管理道路运输市场，监督工程质量和安全生产。",
            Organisation = $"{d}部门决算包括局本级及下属的公路养护段和运输服务中心。",
            Chapter = forms => new FormChapter(document, forms)
            {
                Order = [1, 2, 3, 4, 5, 6, 7, 8, 9],
                Title = (n, title) => $"{FormTables.Ordinal(n)}、《{title}》",
                Number = n => $"公开{n:00}表",
                NameLabel = "编制单位：",
                UnitLabel = "金额单位：",
            },
            ThreePublicFirst = true,
        }.Write();
        return new ReportDocument(account, document, layout.Unit) { Font = "Noto Serif CJK SC", TextSize = 14, OwnPdfEncoding = "UniGB-UCS2-H" };
    }
}
