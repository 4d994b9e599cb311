using Extractor.Corpus.Generator.Figures;

namespace Extractor.Corpus.Generator.Narrative;

internal sealed partial class Narrator
{
    private void ThreePublicSection()
    {
        var fiscal = Y >= 2022 ? "财政拨款" : "一般公共预算财政拨款";
        document.Section($"{fiscal}“三公”经费支出决算情况说明");
        ThreePublic budget = A.Budget, final = A.Final, prior = A.PriorFinal;
        if (budget.Total == 0 && final.Total == 0)
        {
            document.Say($"{D}{Y}年度无“三公”经费财政拨款支出。");
            return;
        }
        var basis = Y >= 2022 && !Shanghai ? "全年" : "年初";
        document.Subsection("（一）“三公”经费财政拨款支出决算总体情况说明");
        document.Say($"{Y}年度“三公”经费财政拨款支出{basis}预算为{P.Wan(budget.Total)}，支出决算为{P.Wan(final.Total)}，完成预算的{P.Percent(final.Total, budget.Total)}，"
            + $"决算数小于预算数的主要原因是从严控制各项公务开支。与上年相比，{Versus(final.Total, prior.Total)}。");
        document.Subsection("（二）“三公”经费财政拨款支出决算具体情况说明");
        document.Say($"1、因公出国（境）费{basis}预算为{P.Wan(budget.Abroad)}，支出决算为{P.Wan(final.Abroad)}，{Rate(final.Abroad, budget.Abroad)}"
            + (final.Abroad > 0 ? "全年安排因公出国（境）团组1个，累计2人次。" : "全年安排因公出国（境）团组0个，累计0人次。"));
        document.Say($"2、公务用车购置及运行维护费{basis}预算为{P.Wan(budget.Vehicles)}，支出决算为{P.Wan(final.Vehicles)}，{Rate(final.Vehicles, budget.Vehicles)}"
            + $"其中：公务用车购置费支出{P.Wan(final.Purchase)}，购置公务用车{(final.Purchase > 0 ? 1 : 0)}辆；"
            + $"公务用车运行维护费支出{P.Wan(final.Running)}，年末公务用车保有量为{(final.Running > 0 ? 3 : 0)}辆。");
        document.Say($"3、公务接待费{basis}预算为{P.Wan(budget.Reception)}，支出决算为{P.Wan(final.Reception)}，{Rate(final.Reception, budget.Reception)}"
            + $"其中：国内公务接待{P.Wan(final.Reception)}，共{(final.Reception > 0 ? "11批次、86人次" : "0批次、0人次")}；国（境）外公务接待{P.Wan(0)}，0批次、0人次。");
    }

    private string Versus(long final, long prior) => final == prior
        ? "支出持平"
        : $"支出{(final > prior ? "增加" : "减少")}{P.Wan(final - prior)}，{(final > prior ? "增长" : "下降")}{P.Percent(final - prior, prior)}";

    private string Rate(long final, long budget) => budget == 0 ? "年初未安排预算。" : $"完成预算的{P.Percent(final, budget)}。";

    private void FundSection()
    {
        document.Section("政府性基金预算财政拨款收入支出决算情况说明");
        if (A.Fund == 0)
        {
            document.Say($"{(Shanghai ? D : Unit)}{Y}年度没有政府性基金预算财政拨款收入和支出。");
            return;
        }
        document.Say($"{Y}年度政府性基金预算财政拨款年初结转和结余{P.Wan(A.Sum(l => l.FundOpen))}，本年收入{P.Wan(A.Sum(l => l.FundRevenue))}，"
            + $"本年支出{P.Wan(A.Fund)}，年末结转和结余{P.Wan(A.Sum(l => l.FundClose))}。支出按用途列示如下：");
        foreach (var (_, name, leaves) in A.Rows(l => l.Fund != 0).Where(r => r.Code.Length == 7))
            document.Say($"{name}（项）支出决算为{P.Wan(leaves.Sum(l => l.Fund))}，占政府性基金支出的{P.Percent(leaves.Sum(l => l.Fund), A.Fund)}。");
    }

    private void CapitalSection()
    {
        document.Section("国有资本经营预算财政拨款支出决算情况说明");
        document.Say(A.Capital == 0
            ? $"{(Shanghai ? D : Unit)}{Y}年度没有使用国有资本经营预算安排的支出。"
            : $"{Y}年度国有资本经营预算财政拨款支出{P.Wan(A.Capital)}，主要用于{string.Join("、", A.Rows(l => l.Capital != 0).Where(r => r.Code.Length == 7).Select(r => $"{r.Name}{P.Wan(r.Leaves.Sum(l => l.Capital))}"))}。");
    }

    /// <summary>机关运行经费: the office money of administrative units.</summary>
    public string Administration()
    {
        if (_storyteller is not null) return _storyteller.Administration();
        if (A.Plan.Institution) return $"{Unit}为事业单位，无机关运行经费支出。";
        var prior = A.Prior("office", A.Office);
        var dir = A.Office >= prior ? "增加" : "减少";
        return $"{Y}年度机关运行经费支出{P.Wan(A.Office)}，比{Y - 1}年度{dir}{P.Wan(A.Office - prior)}，{(A.Office >= prior ? "增长" : "下降")}{P.Percent(A.Office - prior, prior)}，主要原因是{Why(A.Office - prior)}。";
    }

    /// <summary>A section of self-evaluations where the report tells more; nothing otherwise.</summary>
    public void Performance() => _storyteller?.Performance();

    public string Procurement()
    {
        if (_storyteller is not null) return _storyteller.Procurement();
        long goods = _dice.Around(12.6m), services = _dice.Around(31.4m), total = goods + services;
        long medium = _dice.Share(total, 80, 95), small = _dice.Share(medium, 50, 80);
        return Shanghai
            ? $"{D}{Y}年度政府采购金额（以合同签订为准）为{P.Wan(total)}，其中：货物采购金额{P.Wan(goods)}、工程采购金额{P.Wan(0)}、服务采购金额{P.Wan(services)}。"
                + $"当年面向中小企业预留政府采购项目预算金额{P.Wan(total)}，面向小微企业预留政府采购项目预算金额{P.Wan(medium)}。"
                + $"由中小企业供应商中标或成交的，采购金额{P.Wan(medium)}；由小微企业供应商中标或成交的，采购金额{P.Wan(small)}。"
            : $"{Y}年度政府采购支出总额{P.Wan(total)}，其中：政府采购货物支出{P.Wan(goods)}、政府采购工程支出{P.Wan(0)}、政府采购服务支出{P.Wan(services)}。"
                + $"授予中小企业合同金额{P.Wan(medium)}，占政府采购支出总额的{P.Percent(medium, total)}，其中：授予小微企业合同金额{P.Wan(small)}，占授予中小企业合同金额的{P.Percent(small, medium)}。";
    }

    public string Assets()
    {
        if (_storyteller is not null) return _storyteller.Assets();
        var kept = A.Final.Running > 0 ? 3 : 0;
        var threshold = Y >= 2022 ? $"单价{P.Plain(100, "万元")}（含）以上设备（不含车辆）1台（套）" : $"单位价值{P.Plain(50, "万元")}以上通用设备2台（套），单位价值{P.Plain(100, "万元")}以上专用设备0台（套）";
        return $"截至{Y}年12月31日，{Unit}共有车辆{kept}辆，其中：机要通信用车{(kept > 0 ? 1 : 0)}辆、应急保障用车0辆、其他用车{(kept > 0 ? 2 : 0)}辆；{threshold}。";
    }
}
