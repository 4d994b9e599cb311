using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Rendering;

namespace Extractor.Corpus.Generator.Narrative;

/// <summary>
/// Explanations that say all that reports say: every comparison is with the account of the year before, so changes of parts add
/// up; shares, rates, lists and counts follow from the account. How it is said depends on the province and the dice.
/// </summary>
internal sealed partial class Storyteller
{
    private static readonly string[] More =
        ["人员薪级正常调整并补充了岗位", "年中追加了专项工作资金", "上年未完工的项目在本年结算", "社会保险缴费基数上调", "新增了一项跨年度任务"];

    private static readonly string[] Less =
        ["压减了日常办公开支", "部分人员退休后未补缺", "个别项目按合同推迟到次年付款", "一次性任务已在上年完成", "从严审核了支出"];

    private readonly Voice _voice;
    private readonly DocumentBuilder _document;
    private readonly Dice _dice;
    private readonly Counts _counts;

    public Storyteller(Account account, Voice voice, DocumentBuilder document)
    {
        A = account;
        B = account.Previous ?? throw new ArgumentException("The account has no year before.", nameof(account));
        _document = document;
        _dice = new Dice((ulong)Math.Abs(account.Expenditure) + account.Plan.Seed);

        // Layouts without habits of their own borrow those of any province.
        _voice = voice == Voice.Common ? (Voice)_dice.Below((int)Voice.Common + 1) : voice;
        _counts = new Counts(account, _dice);
        P.DropZeros |= account.Variation.TrimText;
        P.PercentDecimals = account.Variation.PercentDecimals;
    }

    private Prose P => _document.Prose;

    private Account A { get; }

    /// <summary>The year before.</summary>
    private Account B { get; }

    private string D => A.Department;

    private int Y => A.Year;

    private string Unit => A.Plan.Institution ? "本单位" : "本部门";

    public void WriteAll(bool threePublicFirst)
    {
        Overall();
        Income();
        Spending();
        Fiscal();
        General();
        Basic();
        if (threePublicFirst) ThreePublicSection();
        FundSection();
        if (Y >= 2020) CapitalSection();
        if (!threePublicFirst) ThreePublicSection();
    }

    private string One(params string[] texts) => texts[_dice.Below(texts.Length)];

    private string Against() => _voice switch
    {
        Voice.Gansu => "与上年度相比",
        Voice.Yunnan => "与上年相比",
        Voice.Shandong => "与上年决算数相比",
        Voice.Chongqing => "较上年决算数",
        Voice.Guangdong => "比上年决算数",
        Voice.Xinjiang => $"与{Y - 1}年度相比",
        Voice.Shaanxi => "较上年",
        _ => One($"与{Y - 1}年度相比", "与上年相比", "比上年"),
    };

    private string Up() => _voice switch { Voice.Guangdong => "上升", _ => "增长" };

    private string Down() => _voice switch { Voice.Chongqing or Voice.Guangdong => "降低", _ => "下降" };

    private string Why(long delta)
    {
        var causes = delta >= 0 ? More : Less;
        var cause = causes[_dice.Below(causes.Length)];
        return delta > 100_000_000 && _dice.Chance(15) ? $"追加了专项工作资金{P.Wan(_dice.Share(delta, 20, 60))}" : cause;
    }

    private string Because(long delta) => One("，主要原因是", "，主要原因：", "，主要是", "，主要原因是：") + Why(delta);

    /// <summary>The change against the year before: 与上年相比，…增加…，增长…; without a full stop.</summary>
    private string Change(long now, long before, string subject = "", string each = "", bool reason = true)
    {
        var delta = now - before;
        var against = Against();
        var comma = against.EndsWith("相比", StringComparison.Ordinal) || subject.Length > 0 ? "，" : "";
        if (Money.Round(delta, "万元") == 0)
        {
            return subject.Length > 0 ? $"{subject}{One("与上年决算数持平", "与上年一致", $"与{Y - 1}年度持平")}" : One("与上年决算数持平", "与上年一致", $"与{Y - 1}年度持平");
        }

        var text = $"{against}{comma}{subject}{each}{(delta > 0 ? "增加" : "减少")}{P.Wan(delta)}";

        // From nothing there is no growth in percent.
        if (before != 0) text += $"，{each}{(delta > 0 ? Up() : Down())}{P.Percent(delta, before)}";
        return reason ? text + Because(delta) : text;
    }

    private void Overall()
    {
        _document.Section("收入支出决算总体情况说明");
        string Each(string subject) => Change(A.Total, B.Total, subject, "各");
        var parts = A.Closing >= 0 && A.Opening >= 0;
        _document.Say(_voice switch
        {
            Voice.Sichuan when A.Total != B.Total => $"{Y}年度收、支总计各是{P.Wan(A.Total)}，{P.Wan(A.Total)}。与{Y - 1}年度相比，收、支总计各{(A.Total > B.Total ? "增加" : "减少")}{P.Wan(A.Total - B.Total)}，{P.Wan(A.Total - B.Total)}，"
                + $"各{(A.Total > B.Total ? Up() : Down())}{P.Percent(A.Total - B.Total, B.Total)}、{P.Percent(A.Total - B.Total, B.Total)}{Because(A.Total - B.Total)}。",
            Voice.Xinjiang or Voice.Yunnan when parts => $"{Y}年度收入总计{P.Wan(A.Total)}，其中：本年收入合计{P.Wan(A.Revenue)}，使用非财政拨款结余{P.Wan(A.UsedBalance)}，年初结转和结余{P.Wan(A.Opening)}。"
                + $"{Change(A.Total, B.Total, "收入总计")}。支出总计{P.Wan(A.Total)}，其中：本年支出合计{P.Wan(A.Expenditure)}，结余分配{P.Wan(A.Distribution)}，年末结转和结余{P.Wan(A.Closing)}。{Change(A.Total, B.Total, "支出总计")}。",
            Voice.Shanghai => $"{D}{Y}年度收入支出总计{P.Wan(A.Total)}。{Change(A.Total, B.Total, "收入支出总计")}。",
            Voice.Zhejiang or Voice.Chongqing => $"{Y}年度收入总计{P.Wan(A.Total)}，支出总计{P.Wan(A.Total)}。{Each("收、支总计")}。",
            Voice.Guangdong => $"{D}{Y}年度总收入{P.Wan(A.Total)}，{Change(A.Total, B.Total)}；总支出{P.Wan(A.Total)}，{Change(A.Total, B.Total)}。",
            Voice.Gansu => $"{Y}年度收、支总计均为{P.Wan(A.Total)}。{Each("收、支总计")}。",
            _ => $"{Y}年度收、支总计{P.Wan(A.Total)}。{Each("收、支总计")}。",
        });
    }

    private void Income()
    {
        _document.Section("收入决算情况说明");
        (string Name, Func<Account, long> Of)[] sources =
        [
            ("财政拨款收入", a => a.FiscalRevenue), ("上级补助收入", a => a.Sum(l => l.Superior)), ("事业收入", a => a.Sum(l => l.Business)),
            ("经营收入", a => a.Sum(l => l.Operating)), ("附属单位上缴收入", a => a.Sum(l => l.Affiliated)), ("其他收入", a => a.Sum(l => l.Other)),
        ];
        var tail = _voice == Voice.Chongqing && A.Opening > 0 && A.UsedBalance >= 0
            ? $"此外，使用非财政拨款结余{P.Wan(A.UsedBalance)}，年初结转和结余{P.Wan(A.Opening)}。" : "";
        Parts(One("本年收入合计", "本年收入合计", "收入合计"), a => a.Revenue, sources, tail);
        if (_voice is not (Voice.Shandong or Voice.Guangdong)) return;
        _document.Subsection("（二）收入决算具体情况");
        var n = 0;
        foreach (var (name, of) in sources.Where(s => _voice == Voice.Shandong || s.Of(A) != 0))
            _document.Say($"{++n}、{name}{P.Wan(of(A))}。{Change(of(A), of(B))}。");
    }

    private void Spending()
    {
        _document.Section("支出决算情况说明");
        (string Name, Func<Account, long> Of)[] natures =
        [
            ("基本支出", a => a.Sum(l => l.BasicTotal)), ("项目支出", a => a.Sum(l => l.ProjectTotal)), ("上缴上级支出", a => a.Sum(l => l.PaidUp)),
            ("经营支出", a => a.Sum(l => l.OperatingCost)), ("对附属单位补助支出", a => a.Sum(l => l.Subsidy)),
        ];
        var tail = _voice == Voice.Chongqing && A.Closing > 0
            ? $"此外，结余分配{P.Wan(A.Distribution)}，年末结转和结余{P.Wan(A.Closing)}。" : "";
        Parts(One("本年支出合计", "本年支出合计", "支出合计"), a => a.Expenditure, natures, tail);
        if (_voice is not (Voice.Shandong or Voice.Guangdong)) return;
        _document.Subsection("（二）支出决算具体情况");
        var n = 0;
        foreach (var (name, of) in natures.Where(s => _voice == Voice.Shandong || s.Of(A) != 0))
            _document.Say($"{++n}、{name}{P.Wan(of(A))}。{Change(of(A), of(B))}。");
    }

    private void Parts(string lead, Func<Account, long> total, (string Name, Func<Account, long> Of)[] parts, string tail)
    {
        if (_voice is Voice.Shandong or Voice.Guangdong)
            _document.Subsection(lead.Contains('收', StringComparison.Ordinal) ? "（一）收入决算结构情况" : "（一）支出决算结构情况");
        var of = _voice switch { Voice.Wuhan => lead.Contains('收', StringComparison.Ordinal) ? "占本年收入" : "占本年支出", _ => "占" };

        // Some list every kind, others only those that occurred.
        var all = _voice is Voice.Gansu or Voice.Shaanxi;
        var listed = string.Join("；", parts.Where(p => all || p.Of(A) != 0).Select(p => $"{p.Name}{P.Wan(p.Of(A))}，{of}{P.Percent(p.Of(A), total(A))}"));
        var year = _voice is Voice.Gansu or Voice.Wuhan or Voice.Chongqing ? $"{Y}年度" : "";
        var change = _voice is Voice.Chongqing or Voice.Xinjiang ? $"，{Change(total(A), total(B))}" : "";
        _document.Say($"{year}{lead}{P.Wan(total(A))}{change}{(change.Length > 0 || _voice == Voice.Wuhan ? "。其中：" : "，其中：")}{listed}。{tail}");
    }

    private void Fiscal()
    {
        _document.Section("财政拨款收入支出决算总体情况说明");
        var text = _voice switch
        {
            Voice.Shanghai => $"{D}{Y}年度财政拨款收入支出总计{P.Wan(A.FiscalTotal)}。{Change(A.FiscalTotal, B.FiscalTotal, "财政拨款收入支出总计")}。",
            Voice.Guangdong => $"{D}{Y}年度财政拨款收、支总计{P.Wan(A.FiscalTotal)}，{Change(A.FiscalTotal, B.FiscalTotal, reason: false)}。",
            _ => $"{Y}年度财政拨款收、支总计{One("", "均为")}{P.Wan(A.FiscalTotal)}。{Change(A.FiscalTotal, B.FiscalTotal, "财政拨款收、支总计", "各")}。",
        };
        (string Name, Func<Account, long> Of)[] budgets =
        [
            ("一般公共预算财政拨款收入", a => a.Sum(l => l.GeneralRevenue)), ("政府性基金预算财政拨款收入", a => a.Sum(l => l.FundRevenue)),
            ("国有资本经营预算财政拨款收入", a => a.Sum(l => l.CapitalRevenue)),
        ];
        if (_dice.Chance(40))
        {
            text += "财政拨款收入中，" + string.Join("；", budgets.Where(b => b.Of(A) > 0).Select(b => Money.Round(b.Of(A) - b.Of(B), "万元") == 0
                ? $"{b.Name}{P.Wan(b.Of(A))}"
                : $"{b.Name}{P.Wan(b.Of(A))}，比{Y - 1}年度决算数{(b.Of(A) > b.Of(B) ? "增加" : "减少")}{P.Wan(b.Of(A) - b.Of(B))}")) + "。";
        }

        _document.Say(text);
    }
}
