using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Rendering;

namespace Extractor.Corpus.Generator.Narrative;

/// <summary>Writes the explanations (情况说明) of an account in the patterns of a province.</summary>
internal sealed partial class Narrator(Account account, Voice voice, DocumentBuilder document)
{
    /// <summary>Tells more where there is an account of the year before.</summary>
    private readonly Storyteller? _storyteller = account.Previous is null ? null : new Storyteller(account, voice, document);

    private static readonly string[] More =
        ["人员薪级正常调整并补充了岗位", "年中追加了专项工作资金", "上年未完工的项目在本年结算", "社会保险缴费基数上调"];

    private static readonly string[] Less =
        ["压减了日常办公开支", "部分人员退休后未补缺", "个别项目按合同推迟到次年付款", "一次性任务已在上年完成"];

    private readonly Dice _dice = new(account.Plan.Seed + 77);

    private Prose P => document.Prose;

    private Account A => account;

    private string D => account.Department;

    private int Y => account.Year;

    private bool Shanghai => voice == Voice.Shanghai;

    private string Unit => A.Plan.Institution ? "本单位" : "本部门";

    /// <summary>All sections in the usual order; performance and 其他 follow from the report itself.</summary>
    public void WriteAll(bool threePublicFirst)
    {
        if (_storyteller is not null)
        {
            _storyteller.WriteAll(threePublicFirst);
            return;
        }

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

    private string Why(long delta) => (delta >= 0 ? More : Less)[_dice.Below(4)];

    /// <summary>与上年相比…增加…，增长…; the change of a quantity against its made-up prior year.</summary>
    private string Compare(string key, long current, string subject, bool each = false, bool reason = true)
    {
        var prior = A.Prior(key, current);
        var delta = current - prior;
        var against = voice switch
        {
            Voice.Gansu => "与上年度相比",
            Voice.Yunnan => "与上年相比",
            Voice.Shandong => "与上年决算数相比",
            _ => $"与{Y - 1}年度相比",
        };
        if (Money.Round(delta, "万元") == 0) return $"{against}，{subject}持平";
        var (change, growth) = delta > 0 ? ("增加", "增长") : ("减少", "下降");
        var text = $"{against}，{subject}{(each ? "各" : "")}{change}{P.Wan(delta)}，{growth}{P.Percent(delta, prior)}";
        if (!reason) return text;
        var cause = voice switch { Voice.Wuhan => "，主要原因是：", Voice.Gansu => "，主要原因：", Voice.Shanghai => "。主要原因：", _ => "，主要是" };
        return $"{text}{cause}{Why(delta)}";
    }

    private void Overall()
    {
        document.Section("收入支出决算总体情况说明");
        document.Say(voice switch
        {
            Voice.Gansu => $"{Y}年度收、支总计均为{P.Wan(A.Total)}。{Compare("total", A.Total, "收、支总计", each: true)}。",
            Voice.Shanghai => $"{D}{Y}年度收入支出总计{P.Wan(A.Total)}。{Compare("total", A.Total, "收入支出总计")}。",
            Voice.Zhejiang => $"{Y}年度收入总计{P.Wan(A.Total)}，支出总计{P.Wan(A.Total)}。{Compare("total", A.Total, "收入总计、支出总计", each: true)}。",
            Voice.Yunnan => $"{D}{Y}年度收入总计{P.Wan(A.Total)}，其中：本年收入合计{P.Wan(A.Revenue)}，使用非财政拨款结余{P.Wan(A.UsedBalance)}，年初结转和结余{P.Wan(A.Opening)}。"
                + $"支出总计{P.Wan(A.Total)}，其中：本年支出合计{P.Wan(A.Expenditure)}，结余分配{P.Wan(A.Distribution)}，年末结转和结余{Signed(A.Closing)}。",
            _ => $"{Y}年度收、支总计{P.Wan(A.Total)}。{Compare("total", A.Total, "收、支总计", each: true)}。",
        });
    }

    private string Signed(long fen) => fen < 0 ? $"负{P.Wan(fen)}" : P.Wan(fen);

    private void Income()
    {
        document.Section("收入决算情况说明");
        (string Name, long Fen)[] sources =
        [
            ("财政拨款收入", A.FiscalRevenue), ("上级补助收入", A.Sum(l => l.Superior)), ("事业收入", A.Sum(l => l.Business)),
            ("经营收入", A.Sum(l => l.Operating)), ("附属单位上缴收入", A.Sum(l => l.Affiliated)), ("其他收入", A.Sum(l => l.Other)),
        ];
        Parts($"{Lead()}收入合计", A.Revenue, sources, "占本年收入的", "占本年收入");
        if (voice != Voice.Shandong) return;
        document.Subsection("（二）收入决算具体情况");
        for (var i = 0; i < sources.Length; i++)
        {
            document.Say(sources[i].Fen == 0
                ? $"{i + 1}、{sources[i].Name}{P.Wan(0)}。与上年决算数一致。"
                : $"{i + 1}、{sources[i].Name}{P.Wan(sources[i].Fen)}。{Compare(sources[i].Name, sources[i].Fen, "", reason: true).Replace("相比，", "相比", StringComparison.Ordinal)}。");
        }
    }

    private void Spending()
    {
        document.Section("支出决算情况说明");
        (string Name, long Fen)[] natures =
        [
            ("基本支出", A.Sum(l => l.BasicTotal)), ("项目支出", A.Sum(l => l.ProjectTotal)), ("上缴上级支出", A.Sum(l => l.PaidUp)),
            ("经营支出", A.Sum(l => l.OperatingCost)), ("对附属单位补助支出", A.Sum(l => l.Subsidy)),
        ];
        Parts($"{Lead()}支出合计", A.Expenditure, natures, "占本年支出的", "占本年支出");
    }

    private string Lead() => voice is Voice.Gansu or Voice.Wuhan ? $"{Y}年度" : "本年";

    private void Parts(string lead, long total, (string Name, long Fen)[] parts, string share, string wuhanShare)
    {
        if (voice == Voice.Shandong) document.Subsection(lead.Contains('收', StringComparison.Ordinal) ? "（一）收入决算结构情况" : "（一）支出决算结构情况");
        var of = voice switch { Voice.Wuhan => wuhanShare, Voice.Yunnan => share, _ => "占" };
        // Gansu lists every kind, the others only those that occurred.
        var listed = parts.Where(p => p.Fen != 0 || voice == Voice.Gansu).Select(p => $"{p.Name}{P.Wan(p.Fen)}，{of}{P.Percent(p.Fen, total)}");
        var colon = voice == Voice.Wuhan ? "。其中：" : "，其中：";
        document.Say($"{lead}{P.Wan(total)}{colon}{string.Join("；", listed)}。");
    }

    private void Fiscal()
    {
        document.Section("财政拨款收入支出决算总体情况说明");
        document.Say(Shanghai
            ? $"{D}{Y}年度财政拨款收入支出总计{P.Wan(A.FiscalTotal)}。{Compare("fiscal", A.FiscalTotal, "财政拨款收入支出总计")}。"
            : $"{Y}年度财政拨款收、支总计{(voice == Voice.Gansu ? "均为" : "")}{P.Wan(A.FiscalTotal)}。{Compare("fiscal", A.FiscalTotal, "财政拨款收、支总计", each: true)}。");
    }

    private void General()
    {
        document.Section("一般公共预算财政拨款支出决算情况说明");
        document.Subsection("（一）一般公共预算财政拨款支出决算总体情况");
        document.Say($"{(Shanghai ? "" : $"{Y}年度")}一般公共预算财政拨款支出{P.Wan(A.General)}，占本年支出合计的{P.Percent(A.General, A.Expenditure)}。"
            + $"{Compare("general", A.General, "一般公共预算财政拨款支出")}。");
        document.Subsection("（二）一般公共预算财政拨款支出决算结构情况");
        var classes = A.Rows(l => l.General != 0).Where(r => r.Code.Length == 3)
            .Select(r => $"{r.Name}（类）{P.Wan(r.Leaves.Sum(l => l.General))}，占{P.Percent(r.Leaves.Sum(l => l.General), A.General)}");
        document.Say($"{(Shanghai ? "" : $"{Y}年度")}一般公共预算财政拨款支出{P.Wan(A.General)}，主要用于以下方面：{string.Join("；", classes)}。");
        document.Subsection("（三）一般公共预算财政拨款支出决算具体情况");
        var tail = voice == Voice.Wuhan ? $"其中：基本支出{P.Wan(A.Basic)}，项目支出{P.Wan(A.Project)}。" : "其中：";
        document.Say($"{Y}年度一般公共预算财政拨款支出年初预算为{P.Wan(A.InitialTotal)}，支出决算为{P.Wan(A.General)}，完成年初预算的{P.Percent(A.General, A.InitialTotal)}。{Verdict(A.General, A.InitialTotal)}{tail}");
        var n = 0;
        // Gansu and Wuhan report by class, the others by item.
        var level = voice is Voice.Gansu or Voice.Wuhan ? 3 : 7;
        foreach (var (code, name, leaves) in A.Rows(l => l.General != 0).Where(r => r.Code.Length == level))
        {
            n++;
            long final = leaves.Sum(l => l.General), budget = leaves.Sum(l => A.InitialBudget[l.Code]);
            var path = level == 3 ? $"{name}（类）" : $"{A.Codes.Functional(code[..3])}（类）{A.Codes.Functional(code[..5])}（款）{name}（项）";
            document.Say($"{n}、{path}。年初预算为{P.Wan(budget)}，支出决算为{P.Wan(final)}，"
                + (budget == 0 ? "年初无预算。" : $"完成年初预算的{P.Percent(final, budget)}。") + Verdict(final, budget));
        }
    }

    private string Verdict(long final, long budget)
    {
        if (Money.Round(final, "万元") == Money.Round(budget, "万元")) return "决算数与年初预算数持平。";
        return $"决算数{(final > budget ? "大于" : "小于")}年初预算数的主要原因是{Why(final - budget)}。";
    }

    private void Basic()
    {
        document.Section("一般公共预算财政拨款基本支出决算情况说明");
        var text = $"{Y}年度一般公共预算财政拨款基本支出{P.Wan(A.Basic)}";
        var staff = $"主要包括：{Items("301", "303")}";
        var office = $"主要包括：{Items("302", "307", "310", "312", "399")}";
        if (voice == Voice.Gansu)
        {
            document.Say($"{text}。其中：人员经费{P.Wan(A.Staff)}，{Change("staff", A.Staff)}{staff}。公用经费{P.Wan(A.Office)}，{Change("office", A.Office)}{office}。");
        }
        else if (voice == Voice.Shandong)
        {
            document.Say($"{text}，包括人员经费和公用经费，支出具体情况如下：");
            document.Say($"人员经费{P.Wan(A.Staff)}，{staff}。");
            document.Say($"公用经费{P.Wan(A.Office)}，{office}。");
        }
        else
        {
            document.Say($"{text}。其中：人员经费{P.Wan(A.Staff)}，{staff}；公用经费{P.Wan(A.Office)}，{office}。");
        }
    }

    private string Change(string key, long current)
    {
        var prior = A.Prior(key, current);
        return $"较上年决算数{(current >= prior ? "增加" : "减少")}{P.Wan(current - prior)}，{(current >= prior ? "增长" : "下降")}{P.Percent(current - prior, prior)}，";
    }

    private string Items(params string[] classes) => string.Join("、", A.Economic
        .Where(e => classes.Contains(e.Key[..3], StringComparer.Ordinal)).OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => A.Codes.Economic(e.Key)));
}
