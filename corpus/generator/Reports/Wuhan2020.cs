using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Narrative;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

/// <summary>
/// Wuhan: columns 类, 款, 项 with the code in one cell over them, （表n） in the title, 三公 as form 7 and without a unit line,
/// zeros blank, formula notes, one statement for the empty forms.
/// </summary>
internal static class Wuhan2020
{
    private static readonly Plan Plan = new("wuhan-2020", "鹤洲市临湖新区（沙溪片区）青少年宫", 2020, 20207)
    {
        FormName = "鹤洲市临湖新区（沙溪片区）青少年宫",
        Institution = true,
        Budget = new ThreePublic(0, 0, 0, Wan.Of(0.9m)),
        Leaves =
        [
            new Leaf("2012950") { Basic = Wan.Of(84.3m) },
            new Leaf("2012999") { Project = Wan.Of(46.1m) },
            new Leaf("2012902") { Project = Wan.Of(18.5m) },
            new Leaf("2080502") { Basic = Wan.Of(9.7m) },
            .. Wan.Social(0.8m, institution: true, 2020),
            new Leaf("2210202") { Basic = Wan.Of(1.4m) },
        ],
    };

    public static ReportDocument Create(ulong? seed = null)
    {
        var account = AccountFactory.Create(Plan, seed);
        var d = account.Department;
        var layout = new Layout
        {
            Year = 2020,
            Codes = CodeStyle.Merged,
            Spaced = true,
            Basic = BasicLayout.ShortThird,
            RunningHead = "公务用车运行费",
            GeneralTotalHead = "小计",
            RowHeight = 15,
        };
        var document = new DocumentBuilder(new Prose());
        document.Cover("2021年9月27日", $"2020年度{d}", "部", "门", "决", "算");
        var contents = document.Blocks.Count;
        var chapter = new FormChapter(document, new FormTables(account, layout))
        {
            Order = [1, 2, 3, 4, 5, 6, 7, 8, 9],
            Title = (n, title) => $"2020年度{title}（表{n}）",
            YearInLine = false,
            UnitLabel = "单位：",
            NoUnit = [7],
            Landscape = [2, 3, 7],
            Notes = Formulas,
        };

        document.Part($"第一部分 {d}概况");
        document.Section("部门主要职能");
        document.Paragraph("青少年宫面向片区内中小学生开展校外教育，组织科普、艺术和体育活动，培训少先队辅导员，管理宫内场馆和设施。");
        document.Section("部门决算单位构成");
        document.Paragraph($"{d}为独立核算的公益一类事业单位，部门决算由本级决算组成，没有下属单位。");
        document.Section("部门人员构成");
        document.Paragraph("年末在职8人，均为事业人员；退休3人。");

        document.Part($"第二部分 {d}2020年度部门决算表");
        chapter.Write();
        document.Paragraph("本单位2020年度政府性基金预算财政拨款收入支出、国有资本经营预算财政拨款支出均为零。", TextStyle.Note);

        document.Part($"第三部分 {d}2020年度部门决算情况说明");
        var narrator = new Narrator(account, Voice.Wuhan, document);
        narrator.WriteAll(threePublicFirst: true);
        document.Section("机关运行经费支出情况");
        document.Say(narrator.Administration());
        document.Section("政府采购支出情况");
        document.Say(narrator.Procurement());
        document.Section("国有资产占用情况");
        document.Say(narrator.Assets());
        document.Section("预算绩效情况说明");
        document.Subsection("（一）预算绩效管理工作开展情况");
        document.Say($"本单位组织对2020年度项目支出全面开展绩效自评，共涉及项目2个，资金{document.Prose.Wan(account.Project)}，占一般公共预算项目支出总额的{document.Prose.Plain(100, "%")}。");
        document.Subsection("（二）单位整体支出自评结果");
        var budget = PerformanceTables.FullYear(account.General);
        document.Say($"整体支出全年预算数为{document.Prose.Wan(budget)}，执行数为{document.Prose.Wan(account.General)}，完成预算的{document.Prose.Percent(account.General, budget)}。");
        document.Table(PerformanceTables.WuhanOverall(account), "2020年度青少年宫整体绩效自评表");

        document.Part("第四部分 2020年重点工作完成情况");
        document.Table(PerformanceTables.Other("2020年重点工作完成情况", [8, 20, 36, 36], "clll",
        [
            ["序号", "重要事项", "工作内容及目标", "完成情况"],
            ["1", "线上校外课堂", "上半年以网络方式开设科普和美育课程，覆盖片区全部小学。", "录制课程64节，收看学生1.3万人次。"],
            ["2", "场馆开放", "在做好防护的前提下恢复场馆开放，全年不少于180天。", "实际开放192天，接待学生21450人次，无安全事故。"],
            ["3", "辅导员培训", "举办少先队辅导员培训班两期。", "举办培训班两期，共86人结业。"],
        ]), "2020年重点工作完成情况");

        document.Part("第五部分 名词解释");
        Glossary.Write(document, account);
        document.InsertContents(contents, chapter.ContentsTitles().Select((t, i) => $"{t}（表{i + 1}）"), pageNumbers: false);
        return new ReportDocument(account, document, layout.Unit) { Font = "WenQuanYi Zen Hei", HeadingFont = "WenQuanYi Zen Hei", TextSize = 14 };
    }

    private static string[] Formulas(int form) => form switch
    {
        1 => ["27行=（1+2+3+4+5+6+7+8）行；30行=（27+28+29）行；", "57行=（31+32+…+56）行；60行=（57+58+59）行。"],
        2 => ["1栏各行=（2+3+4+5+6+7）栏各行。"],
        3 => ["1栏各行=（2+3+4+5+6）栏各行。"],
        4 => ["27行=（1+2+3）行；28行=（29+30+31）行；32行=（27+28）行；", "59行=（33+34+…+58）行；64行=（59+60）行。"],
        5 or 9 => ["1栏各行=（2+3）栏各行。"],
        7 => ["1栏=（2+3+6）栏；3栏=（4+5）栏；7栏=（8+9+12）栏；9栏=（10+11）栏。"],
        8 => ["6栏各行=（1+2-3）栏各行；3栏各行=（4+5）栏各行。"],
        _ => [],
    };
}
