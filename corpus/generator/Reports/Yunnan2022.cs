using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Narrative;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

/// <summary>
/// Eleven forms: the general budget with opening, revenue and closing columns, a form of projects, fund and state capital with
/// figures and balances, a table of assets.
/// </summary>
internal static class Yunnan2022
{
    private static readonly Plan Plan = new("yunnan-2022", "澜坪州生态环境局云麓分局", 2022, 20223)
    {
        Budget = new ThreePublic(0, Wan.Of(18m), Wan.Of(11m), Wan.Of(3m)),
        OtherOpen = Wan.Of(14m),
        Leaves =
        [
            new Leaf("2080501") { Basic = Wan.Of(22m) },
            .. Wan.Social(4.4m, institution: false, 2022),
            new Leaf("2110101") { Basic = Wan.Of(386m) },
            new Leaf("2110102") { Project = Wan.Of(27m), Open = Wan.Of(6m), Close = Wan.Of(1.2m) },
            new Leaf("2110104") { Project = Wan.Of(14m) },
            new Leaf("2110301") { Project = Wan.Of(152m), Open = Wan.Of(48m), Close = Wan.Of(19m) },
            new Leaf("2110302") { Project = Wan.Of(1236m), Open = Wan.Of(310m), Close = Wan.Of(88m), Other = Wan.Of(21m), OtherProject = Wan.Of(25m) },
            new Leaf("2110307") { Project = Wan.Of(74m) },
            new Leaf("2121401") { Fund = Wan.Of(412m), FundOpen = Wan.Of(65m), FundClose = Wan.Of(30m) },
            new Leaf("2121499") { Fund = Wan.Of(36m) },
            new Leaf("2230105") { Capital = Wan.Of(17m), CapitalOpen = Wan.Of(4m), CapitalClose = Wan.Of(1m) },
            new Leaf("2230107") { Capital = Wan.Of(52m) },
        ],
    };

    public static ReportDocument Create(ulong? seed = null)
    {
        var account = AccountFactory.Create(Plan, seed);
        var d = account.Department;
        var layout = new Layout
        {
            Year = 2022,
            Separators = true,
            LongGeneral = true,
            LongStateCapital = true,
            CodeHead = "支出功能分类科目编码",
            Codes = CodeStyle.Merged,
            RepeatHeader = true,
            RowHeight = 18,
            FontSize = 8,
            NumberAlign = 'r',
        };
        var forms = new FormTables(account, layout);
        var document = new DocumentBuilder(new Prose { Separators = true });
        document.Cover(null, d, "2022年度部门决算");
        var contents = document.Blocks.Count;
        var chapter = new FormChapter(document, forms)
        {
            Order = [1, 2, 3, 4, 5, 6, 8, 9, 7],
            Title = (_, title) => title,
            Number = n => $"公开{n:00}表",
            Titles = new Dictionary<int, string>
            {
                [1] = "收入支出决算表",
                [4] = "财政拨款收入支出决算表",
                [5] = "一般公共预算财政拨款收入支出决算表",
                [6] = "一般公共预算财政拨款基本支出决算表",
            },
        };
        const string Projects = "一般公共预算财政拨款项目支出决算表", Assets = "国有资产使用情况表";

        document.Part("第一部分 部门概况");
        document.Section("主要职能");
        document.Paragraph("负责辖区内生态环境保护的监督管理，组织监测水、大气和土壤环境质量，办理排污许可，查处环境违法行为，开展宣传教育。");
        document.Section("部门基本情况");
        document.Paragraph($"纳入{d}2022年度部门决算编报的单位共2个，其中行政单位1个、参照公务员法管理的事业单位1个。年末实有在职42人，离退休15人。");

        document.Part("第二部分 2022年度部门决算表");
        for (var i = 0; i < 6; i++) chapter.Write(chapter.Order[i], i + 1);
        var projects = forms.CodeTable("other", Projects, l => l.Project != 0,
            ["本年支出/合计", "本年支出/其中：上年结转安排", "本年支出/其中：本年安排"], [l => l.Project, l => l.Open, l => l.Project - l.Open]);
        chapter.Write(projects, Projects, 7, landscape: true);
        for (var i = 6; i < 9; i++) chapter.Write(chapter.Order[i], i + 2);
        chapter.Write(PerformanceTables.Assets(forms), Assets, 11, landscape: true);

        document.Part("第三部分 2022年度部门决算情况说明");
        var narrator = new Narrator(account, Voice.Yunnan, document);
        narrator.WriteAll(threePublicFirst: false);
        document.Section("其他重要事项及相关口径说明");
        document.Subsection("（一）机关运行经费支出情况");
        document.Say(narrator.Administration());
        document.Subsection("（二）国有资产占用情况");
        document.Say(narrator.Assets());
        document.Subsection("（三）政府采购支出情况");
        document.Say(narrator.Procurement());
        document.Subsection("（四）部门绩效自评情况");
        document.Say($"对2022年度项目支出全面开展绩效自评，涵盖项目11个，涉及资金{document.Prose.Wan(account.Project)}，占一般公共预算项目支出总额的{document.Prose.Plain(100, "%")}。");

        document.Part("第四部分 名词解释");
        Glossary.Write(document, account);
        document.InsertContents(contents,
            chapter.Order.Take(6).Select(chapter.BareTitle).Append(Projects).Concat(chapter.Order.Skip(6).Select(chapter.BareTitle)).Append(Assets)
                .Select((t, i) => $"{FormTables.Ordinal(i + 1)}、{t}"),
            pageNumbers: false);
        return new ReportDocument(account, document, layout.Unit) { Font = "AR PL UMing CN", HeadingFont = "WenQuanYi Zen Hei", TextSize = 14, HeadingStyles = false };
    }
}
