using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Narrative;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

/// <summary>Eight forms of 2019 with the names of that year, 表一： titles, dashes for zero, several forms on a page.</summary>
internal static class Guangxi2019
{
    private static readonly Plan Plan = new("guangxi-2019", "桂榕市榕西区卫生健康局", 2019, 20191)
    {
        Budget = new ThreePublic(Wan.Of(6m), 0, Wan.Of(14m), Wan.Of(5m)),
        OtherOpen = Wan.Of(26m),
        Leaves =
        [
            new Leaf("2080501") { Basic = Wan.Of(31m) },
            .. Wan.Social(5.1m, institution: false, 2019),
            new Leaf("2100101") { Basic = Wan.Of(402m) },
            new Leaf("2100102") { Project = Wan.Of(33m) },
            new Leaf("2100302") { Basic = Wan.Of(1460m), Project = Wan.Of(310m), Business = Wan.Of(2280m), OtherBasic = Wan.Of(2190m), Superior = Wan.Of(44m), OtherProject = Wan.Of(40m) },
            new Leaf("2100402") { Basic = Wan.Of(118m) },
            new Leaf("2100408") { Project = Wan.Of(926m), Open = Wan.Of(74m), Close = Wan.Of(51m) },
            new Leaf("2100409") { Project = Wan.Of(212m) },
            new Leaf("2296013") { Fund = Wan.Of(47m), FundClose = Wan.Of(2m) },
        ],
    };

    public static ReportDocument Create(ulong? seed = null)
    {
        var account = AccountFactory.Create(Plan, seed);
        var d = account.Department;
        var layout = new Layout { Year = 2019, Zero = "-", AmountHead = "决算数", CodeHead = "科目编码", RowHeight = 15, NumberAlign = 'c', RepeatHeader = false };
        var document = new DocumentBuilder(new Prose { Spaces = true });
        document.Cover("2020年10月20日", d, "2019年度部门决算");
        var contents = document.Blocks.Count;
        var chapter = new FormChapter(document, new FormTables(account, layout))
        {
            Order = [1, 2, 3, 4, 5, 6, 7, 8],
            Title = (n, title) => $"表{FormTables.Ordinal(n)}：{title}",
            UnitLabel = "单位：",
            Landscape = [],
            PagePerForm = false,
            Titles = new Dictionary<int, string> { [7] = "一般公共预算财政拨款安排的“三公”经费支出决算表" },
        };

        document.Part("第一部分 部门概况");
        document.Section("主要职能");
        document.Paragraph("统筹全区卫生健康工作，推进基层医疗机构建设，组织实施基本公共卫生服务，监督医疗服务行为，指导人口监测和家庭发展。");
        document.Section("部门决算单位构成");
        document.Paragraph("纳入决算编制范围的预算单位共6个：局机关、区卫生计生监督所和4所乡镇卫生院。");

        document.Part("第二部分 2019年度部门决算报表");
        chapter.Write();

        document.Part("第三部分 2019年度部门决算情况说明");
        var narrator = new Narrator(account, Voice.Common, document);
        narrator.WriteAll(threePublicFirst: true);
        document.Section("其他重要事项情况说明");
        document.Subsection("（一）机关运行经费支出情况");
        document.Say(narrator.Administration());
        document.Subsection("（二）政府采购支出情况");
        document.Say(narrator.Procurement());
        document.Subsection("（三）国有资产占用情况");
        document.Say(narrator.Assets());
        narrator.Performance();

        document.Part("第四部分 名词解释");
        Glossary.Write(document, account);
        document.InsertContents(contents, chapter.Order.Select((form, i) => $"表{FormTables.Ordinal(i + 1)}：{chapter.BareTitle(form)}"), pageNumbers: true);
        return new ReportDocument(account, document, layout.Unit) { Font = "Noto Serif CJK SC", TextSize = 13, OwnPdfEncoding = "UniGB-UCS2-H" };
    }
}
