using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Narrative;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

/// <summary>
/// Inner Mongolia: the forms stand behind the explanations. Code and name share a cell, zeros are printed in one form and blank in
/// the others, and the state-capital form that the contents page lists is missing.
/// </summary>
internal static class Neimenggu2023
{
    private static readonly Plan Plan = new("neimenggu-2023", "乌兰塔拉旗草原生态保护中心", 2023, 20236)
    {
        Institution = true,
        Budget = new ThreePublic(0, 0, Wan.Of(9.8m), Wan.Of(0.4m)),
        Leaves =
        [
            new Leaf("2080502") { Basic = Wan.Of(24m) },
            .. Wan.Social(2.2m, institution: true, 2023),
            new Leaf("2110401") { Project = Wan.Of(318m), Open = Wan.Of(45m), Close = Wan.Of(27m) },
            new Leaf("2130204") { Basic = Wan.Of(246m), Other = Wan.Of(7m), OtherBasic = Wan.Of(5m) },
            new Leaf("2130234") { Project = Wan.Of(92m) },
            new Leaf("2130236") { Project = Wan.Of(1480m), Open = Wan.Of(130m) },
        ],
    };

    public static ReportDocument Create(ulong? seed = null)
    {
        var account = AccountFactory.Create(Plan, seed);
        var d = account.Department;
        var layout = new Layout
        {
            Year = 2023,
            Codes = CodeStyle.WithName,
            CodeHead = "功能分类科目编码",
            Basic = BasicLayout.TwoGroups,
            AmountHead = "决算数",
            RepeatHeader = true,
            RowHeight = 20,
            FontSize = 9.5,
            NumberAlign = 'c',
            GeneralTotalHead = "合计",
        };
        var document = new DocumentBuilder(new Prose { Spaces = true });
        document.Cover("2024年8月", d, "2023年度决算公开报告");
        var contents = document.Blocks.Count;
        var chapter = new FormChapter(document, new FormTables(account, layout))
        {
            Order = [1, 2, 3, 4, 5, 6, 8, 7],
            Others = new Dictionary<int, FormTables> { [3] = new(account, layout with { Zero = "0.00", Separators = true }) },
            Title = (_, title) => title,
            Number = n => $"公开{n:00}表",
            NameLabel = "部门：",
            EmptyStatement = _ => "说明：本单位没有政府性基金预算财政拨款收入和支出，故本表无数据。",
        };

        document.Part("第一部分 单位概况");
        document.Section("主要职能、职责");
        document.Paragraph("监测草原植被和沙化状况，组织禁牧休牧和草畜平衡的核查，实施草原修复工程，防治草原鼠害虫害。");
        document.Section("单位机构设置情况");
        document.Paragraph($"{d}为公益一类事业单位，核定编制28名，年末实有26人，退休9人。");

        document.Part("第二部分 2023年度决算情况说明");
        var narrator = new Narrator(account, Voice.Common, document);
        narrator.WriteAll(threePublicFirst: false);
        document.Section("机关运行经费支出情况说明");
        document.Say(narrator.Administration());
        document.Section("政府采购支出情况说明");
        document.Say(narrator.Procurement());
        document.Section("国有资产占用情况说明");
        document.Say(narrator.Assets());
        narrator.Performance();

        document.Part("第三部分 名词解释");
        Glossary.Write(document, account);

        document.Part("第四部分 2023年度决算表");
        chapter.Write();
        document.InsertContents(contents, [], pageNumbers: true);
        if (seed is not null) return Finish(account, document, layout);

        // The ninth form is listed but was left out of the file.
        var end = document.Blocks.FindLastIndex(b => b is Text { Style: TextStyle.Contents }) + 1;
        document.Blocks.InsertRange(end, chapter.ContentsTitles().Append("九、国有资本经营预算财政拨款支出决算表")
            .Select((title, i) => new Text($"{title}\t{16 + i}", TextStyle.Contents)));
        return Finish(account, document, layout);
    }
    private static ReportDocument Finish(Account account, DocumentBuilder document, Layout layout) =>
        new(account, document, layout.Unit) { Font = "Noto Serif CJK SC", TextSize = 14, DashedPageNumbers = true };
}
