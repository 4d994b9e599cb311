using Extractor.Corpus.Generator.Figures;

namespace Extractor.Corpus.Generator.Narrative;

internal sealed partial class Storyteller
{
    private void ThreePublicSection()
    {
        var fiscal = Y >= 2022 ? "财政拨款" : "一般公共预算财政拨款";
        var meetings = _voice == Voice.Shaanxi;
        _document.Section($"{fiscal}“三公”经费{(meetings ? "及会议费、培训费" : "")}支出决算情况说明");
        ThreePublic budget = A.Budget, final = A.Final, prior = B.Final;
        if (budget.Total == 0 && final.Total == 0)
        {
            _document.Say(One($"{D}{Y}年度无“三公”经费财政拨款支出。", $"{Unit}{Y}年度没有使用财政拨款安排的“三公”经费支出。", $"{Y}年度{Unit}未安排“三公”经费支出。"));
            if (meetings) Meetings("");
            return;
        }

        var basis = Y >= 2022 && _voice is not (Voice.Shanghai or Voice.Guangdong) ? "全年" : "年初";
        _document.Subsection("（一）“三公”经费财政拨款支出决算总体情况说明");
        var less = Money.Round(final.Total, "万元") < Money.Round(budget.Total, "万元");
        _document.Say($"{Y}年度“三公”经费财政拨款支出{basis}预算为{P.Wan(budget.Total)}，支出决算为{P.Wan(final.Total)}，完成{basis}预算的{P.Percent(final.Total, budget.Total)}"
            + (less ? $"，{One("决算数小于预算数的主要原因是从严控制各项公务开支", $"比{basis}预算减少{P.Wan(budget.Total - final.Total)}，主要是从严控制各项公务开支")}" : "，决算数与预算数持平")
            + $"。{Change(final.Total, prior.Total, "“三公”经费支出决算")}。");
        _document.Subsection("（二）“三公”经费财政拨款支出决算具体情况说明");
        if (final.Total > 0 && _dice.Chance(50))
        {
            _document.Say($"“三公”经费财政拨款支出决算中，因公出国（境）费支出决算{P.Wan(final.Abroad)}，占{P.Percent(final.Abroad, final.Total)}；"
                + $"公务用车购置及运行维护费支出决算{P.Wan(final.Vehicles)}，占{P.Percent(final.Vehicles, final.Total)}；公务接待费支出决算{P.Wan(final.Reception)}，占{P.Percent(final.Reception, final.Total)}。");
        }

        _document.Say($"1、因公出国（境）费{basis}预算为{P.Wan(budget.Abroad)}，支出决算为{P.Wan(final.Abroad)}，{Rate(final.Abroad, budget.Abroad, basis)}{Change(final.Abroad, prior.Abroad, reason: final.Abroad > 0)}。"
            + One($"全年安排因公出国（境）团组{P.Count(_counts.Groups, "个")}，累计{P.Count(_counts.Travellers, "人次")}。", $"全年因公出国（境）共计{P.Count(_counts.Groups, "个")}团组，{P.Count(_counts.Travellers, "人次")}。"));
        _document.Say($"2、公务用车购置及运行维护费{basis}预算为{P.Wan(budget.Vehicles)}，支出决算为{P.Wan(final.Vehicles)}，{Rate(final.Vehicles, budget.Vehicles, basis)}{Change(final.Vehicles, prior.Vehicles, reason: final.Vehicles > 0)}。"
            + $"其中：公务用车购置费支出{P.Wan(final.Purchase)}，购置公务用车{P.Count(_counts.Bought, "辆")}；"
            + $"公务用车运行维护费支出{P.Wan(final.Running)}，年末{One("财政拨款开支的", "")}公务用车保有量为{P.Count(_counts.Kept, "辆")}。");
        Reception(basis, budget, final, prior);
        if (meetings) Meetings("（三）会议费、培训费支出情况说明");
    }

    private void Reception(string basis, ThreePublic budget, ThreePublic final, ThreePublic prior)
    {
        var foreign = _counts.ForeignReceptions == 0 ? 0 : _dice.Share(final.Reception, 5, 20);
        var detail = final.Reception == 0
            ? "全年没有公务接待活动。"
            : foreign == 0
                ? $"其中：国内公务接待费{P.Wan(final.Reception)}，共接待{P.Count(_counts.Receptions, "批次")}、{P.Count(_counts.Guests, "人次")}；国（境）外公务接待费{P.Wan(0)}，共接待{P.Count(0, "批次")}、{P.Count(0, "人次")}。"
                : $"其中：国内公务接待费{P.Wan(final.Reception - foreign)}，共接待{P.Count(_counts.Receptions - _counts.ForeignReceptions, "批次")}、{P.Count(_counts.Guests - _counts.ForeignGuests, "人次")}；"
                    + $"国（境）外公务接待费{P.Wan(foreign)}，共接待{P.Count(_counts.ForeignReceptions, "批次")}、{P.Count(_counts.ForeignGuests, "人次")}。";
        _document.Say($"3、公务接待费{basis}预算为{P.Wan(budget.Reception)}，支出决算为{P.Wan(final.Reception)}，{Rate(final.Reception, budget.Reception, basis)}{Change(final.Reception, prior.Reception, reason: final.Reception > 0)}。{detail}");
    }

    private string Rate(long final, long budget, string basis) =>
        budget == 0 ? One("未安排预算。", "") : $"完成{One(basis, "")}预算的{P.Percent(final, budget)}。";

    /// <summary>会议费 and 培训费 from the general budget: those of the basic expenditure and some of the projects.</summary>
    private void Meetings(string subsection)
    {
        if (subsection.Length > 0) _document.Subsection(subsection);
        foreach (var (name, code) in new[] { ("会议费", "30215"), ("培训费", "30216") })
        {
            long now = A.EconomicOf(code) + _dice.Share(A.Project, 0, 1), before = B.EconomicOf(code) + _dice.Share(B.Project, 0, 1);
            _document.Say($"{Y}年度{name}支出{P.Wan(now)}，{Change(now, before)}。");
        }
    }

    private void FundSection()
    {
        _document.Section("政府性基金预算财政拨款收入支出决算情况说明");
        if (A.Fund == 0)
        {
            _document.Say(One($"{(_voice == Voice.Shanghai ? D : Unit)}{Y}年度没有政府性基金预算财政拨款收入和支出。", $"{Unit}{Y}年度无政府性基金预算财政拨款收支。"));
            return;
        }

        long open = A.Sum(l => l.FundOpen), close = A.Sum(l => l.FundClose), received = A.Sum(l => l.FundRevenue);
        var change = _dice.Chance(40) ? $"{Change(A.Fund, B.Fund, "政府性基金预算财政拨款支出")}。" : "";
        _document.Say($"{Y}年度政府性基金预算财政拨款年初结转和结余{P.Wan(open)}，本年收入{P.Wan(received)}，本年支出{P.Wan(A.Fund)}，年末结转和结余{P.Wan(close)}。{change}支出按用途列示如下：");
        foreach (var (_, name, leaves) in A.Rows(l => l.Fund != 0).Where(r => r.Code.Length == 7))
            _document.Say($"{name}（项）支出决算为{P.Wan(leaves.Sum(l => l.Fund))}，占政府性基金支出的{P.Percent(leaves.Sum(l => l.Fund), A.Fund)}。");
    }

    private void CapitalSection()
    {
        _document.Section("国有资本经营预算财政拨款支出决算情况说明");
        if (A.Capital == 0)
        {
            _document.Say(One($"{(_voice == Voice.Shanghai ? D : Unit)}{Y}年度没有使用国有资本经营预算安排的支出。", $"{Unit}{Y}年度无国有资本经营预算财政拨款支出。"));
            return;
        }

        var change = _dice.Chance(40) ? $"{Change(A.Capital, B.Capital, "国有资本经营预算财政拨款支出")}。" : "";
        var items = A.Rows(l => l.Capital != 0).Where(r => r.Code.Length == 7).Select(r => $"{r.Name}{P.Wan(r.Leaves.Sum(l => l.Capital))}");
        _document.Say($"{Y}年度国有资本经营预算财政拨款支出{P.Wan(A.Capital)}，主要用于{string.Join("、", items)}。{change}");
    }
}
