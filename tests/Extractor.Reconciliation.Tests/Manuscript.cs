using System.Text.RegularExpressions;
using Extractor.Model;

namespace Extractor.Reconciliation.Tests;

/// <summary>The text of a report as lines: <c># </c> begins a heading (## one of level 2), <c>&gt; </c> an entry of the contents,
/// <c>= t1</c> stands for a table.</summary>
internal sealed class Manuscript
{
    private readonly List<Block> _blocks = [];

    /// <summary>Contents, headings and sentences of a report in which all is well.</summary>
    public static readonly string[] Finished =
    [
        "青石县水务局", "2024年度部门决算", "2025年9月10日",
        "> 目录", "> 第一部分 青石县水务局概况", "> 第二部分 2024年度部门决算表",
        "> 一、收入支出决算总表", "> 二、收入决算表", "> 三、支出决算表", "> 四、财政拨款收入支出决算总表", "> 五、一般公共预算财政拨款支出决算表",
        "> 六、一般公共预算财政拨款基本支出决算表", "> 七、财政拨款“三公”经费支出决算表", "> 八、政府性基金预算财政拨款收入支出决算表",
        "> 九、国有资本经营预算财政拨款支出决算表……12", "> 第三部分 青石县水务局2024年度部门决算情况说明",
        "# 第一部分 青石县水务局概况", "## 一、主要职责", "负责全县供水和防汛。2019年机构改革时由水利局和供水处合并而成。下属青石县节水中心。",
        "# 第二部分 2024年度部门决算表", "收入支出决算总表", "部门：青石县水务局 2024年度 金额单位：万元", "= t1",
        "收入决算表", "部门：青石县水务局 2024年度 金额单位：万元", "= t2", "支出决算表", "部门：县水务局 2024年度 金额单位：万元", "= t3",
        "# 第三部分 青石县水务局2024年度部门决算情况说明", "## 一、收入支出决算总体情况说明",
        "青石县水务局2024年度收入支出总计253.00万元。与2023年度相比，收入支出总计增加12.00万元，增长4.98%，主要原因是人员增加。",
        "## 五、一般公共预算财政拨款支出决算情况说明",
        "1、一般公共服务支出（类）人大事务（款）行政运行（项）。主要用于：人员和日常公用支出。年初预算为95.00万元，支出决算为100.00万元。决算数大于预算数的主要原因是人员增加。",
        "2、社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。主要用于：单位缴纳的基本养老保险。年初预算为19.00万元，支出决算为20.00万元。",
        "3、住房保障支出（类）住房改革支出（款）住房公积金（项）。主要用于：单位缴存的住房公积金。年初预算为8.00万元，支出决算为8.00万元。",
        "青石县水务局2024年度政府采购金额为3.00万元。",
        "## 九、国有资产占用情况说明", "截至2024年12月31日，青石县水务局共有车辆3辆，单价100万元以上设备0台（套）。",
        "青石县节水中心2024年度无政府性基金预算财政拨款收入和支出。",
        "## 十、预算绩效情况说明", "2023年度结转的XX河治理项目于2024年完成。",
        "# 第四部分 名词解释", "一、机关运行经费：反映单位为运行而增加或减少的公用经费。",
    ];

    public Document? Document => _blocks.Count == 0 ? null : new(new SourceFile("book.pdf", "application/pdf", "", 0, 1, null), _blocks, []);

    public IReadOnlyList<Section> Sections =>
    [
        .. _blocks.OfType<Paragraph>().Where(paragraph => paragraph.Kind == ParagraphKind.Heading).Select((heading, at) => new Section(
            $"s{at + 1}", heading.HeadingNumber, heading.Text[(heading.HeadingNumber?.Length ?? 0)..].TrimStart('、', ' '), heading.HeadingLevel, heading.Source.Page, null)),
    ];

    public void Write(params string[] lines)
    {
        foreach (var line in lines)
        {
            if (line[0] == '=')
            {
                _blocks.Add(new Table(1, 1, [], [new(SourceRef.OnPage(1, Sheet.Place(line[2..])), 0, 0)], TableMethod.Lattice, []));
                continue;
            }

            var level = line.TakeWhile(c => c == '#').Count();
            var text = line.TrimStart('#', '>', ' ');
            var number = level == 0 ? null : Regex.Match(text, "^第.部分|^[一二三四五六七八九十]+(?=、)|^（.）") is { Success: true } match ? match.Value : null;
            var kind = level > 0 ? ParagraphKind.Heading : line[0] == '>' ? ParagraphKind.ContentsEntry : ParagraphKind.Body;
            _blocks.Add(new Paragraph(text, [new TextSpan(0, text.Length, SourceRef.OnPage(_blocks.Count / 10 + 1, new Box(0, 0, 100, 10)))], kind, level, number));
        }
    }

    /// <summary>Other words in place of the first line that holds some.</summary>
    public void Replace(string words, string others)
    {
        var at = Find(text => text.Contains(words, StringComparison.Ordinal));
        var paragraph = (Paragraph)_blocks[at];
        var text = paragraph.Text.Replace(words, others, StringComparison.Ordinal);
        _blocks[at] = paragraph with { Text = text, Spans = [paragraph.Spans[0] with { Length = text.Length }] };
    }

    /// <summary>Takes out the first line that holds some words.</summary>
    public void Remove(string words) => _blocks.RemoveAt(Find(text => text.Contains(words, StringComparison.Ordinal)));

    /// <summary>Takes out the line that consists of some words.</summary>
    public void RemoveLine(string words) => _blocks.RemoveAt(Find(text => text == words));

    private int Find(Predicate<string> fits) => _blocks.FindIndex(block => block is Paragraph paragraph && fits(paragraph.Text));
}
