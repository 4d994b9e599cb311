namespace Extractor.Reconciliation.Tests;

/// <summary>For each rule on the narrative of revenue and expenditure: a text that agrees with the consistent report, and what breaks it.</summary>
internal static class NarrativeRuleCases
{
    public static IReadOnlyDictionary<string, (Action<Told> Say, Action<Told> Break)> All { get; } = new Dictionary<string, (Action<Told>, Action<Told>)>(StringComparer.Ordinal)
    {
        ["NAR-01-T"] = (Everything, told => told.Alter("revenue-and-expenditure-total", "total", 254m)),
        ["NAR-01-D"] = (Everything, told => told.Alter("project-expenditure", "change", 85m, "decrease")),
        ["NAR-01-P"] = (Everything, told => told.Alter("revenue-and-expenditure-total", "growth", 11m)),
        ["NAR-01-W"] = (Everything, told => told.Alter("revenue-and-expenditure-total", "growth", 10m, "decrease")),
        ["NAR-01-A"] = (
            told => told.In("收入支出决算总体情况").Says("收入总计253.00万元", "revenue-total", "total", 253m).Grows("revenue-total", 23m)
                .Says("支出总计253.00万元", "expenditure-total", "total", 253m).Grows("expenditure-total", 23m),
            told => told.Alter("expenditure-total", "change", 32m)),
        ["NAR-02-T"] = (Everything, told => told.Alter("undertaking-revenue", "total", 21m)),
        ["NAR-02-S"] = (Everything, told => told.Alter("undertaking-revenue", "share", 5.91m)),
        ["NAR-02-Z"] = (told => Revenue(told, hasAll: false), told => told.Book.Set(2, "合计", 4, "1.00")),
        ["NAR-03-T"] = (Everything, told => told.Alter("basic-expenditure", "total", 123m)),
        ["NAR-03-S"] = (Everything, told => told.Alter("basic-expenditure", "share", 58.64m)),
        ["NAR-03-Z"] = (told => Expenditure(told, hasAll: false), told => told.Book.Set(3, "合计", 5, "1.00")),
        ["NAR-04-T"] = (Everything, told => told.Alter("fiscal-total", "total", 252m)),
        ["NAR-04-D"] = (Everything, told => told.Alter("fiscal-total", "change", 24m)),
        ["NAR-04-P"] = (Everything, told => told.Alter("fiscal-total", "growth", 15.2m)),
        ["NAR-04-W"] = (Everything, told => told.Alter("fiscal-total", "change", 25m, "decrease")),
        ["NAR-04-K"] = (Everything, told => told.Alter("fund-revenue", "change", 4m)),
        ["NAR-05-T"] = (Everything, told => told.Alter("general-budget-expenditure", "total", 187m)),
        ["NAR-05-S1"] = (Everything, told => told.Alter("general-budget-expenditure", "share", 67.07m)),
        ["NAR-05-D"] = (Everything, told => told.Alter("general-budget-project", "change", 11m)),
        ["NAR-05-P"] = (Everything, told => told.Alter("general-budget-expenditure", "growth", 12.15m)),
        ["NAR-05-W"] = (Everything, told => told.Alter("general-budget-expenditure", "change", 0m)),
        ["NAR-05-S2"] = (Everything, told => told.Alter("208", "share", 12.14m)),
        ["NAR-05-R"] = (Everything, told => told.Alter("general-budget-expenditure", "completion", 112.15m)),
        ["NAR-05-I1"] = (Everything, told => told.Alter("2080505", "final", 2m)),
        ["NAR-05-I2"] = (Everything, told => told.Alter("2080505", "initial-budget", 21m)),
        ["NAR-05-I3"] = (Everything, told => told.Alter("2010101", "completion", 101.11m)),
        ["NAR-05-I4"] = (Everything, told => told.Alter("2010102", "initial-budget", 51m)),
        ["NAR-05-N"] = (Everything, told => told.In("一般公共预算财政拨款支出决算具体情况").Says("年初预算为0万元", "2210201", "initial-budget", 0m).Says("支出决算为8.00万元", "2210201", "final", 8m)
            .Says("完成年初预算的100%", "2210201", "completion", 100m, "%", against: "initial-budget")),
        ["NAR-05-BP"] = (Everything, told => told.Alter("general-budget-basic", "total", 182m)),
        ["NAR-05-PRJ"] = (Everything, told => told.Alter("general-budget-project.project", "total", 40m)),
        ["NAR-06-T"] = (told => Basic(told), told => told.Alter("general-budget-basic", "total", 133m)),
        ["NAR-06-P"] = (told => Basic(told), told => told.Alter("personnel-expenses", "total", 101m)),
        ["NAR-06-O"] = (told => Basic(told), told => told.Alter("public-expenses", "total", 71m)),
        ["NAR-06-D"] = (told => Basic(told), told => told.Alter("public-expenses", "change", 3m)),
        ["NAR-06-L1"] = (told => Basic(told), told => told.Book.Set(6, "30113", 2, "")),
        ["NAR-06-L2"] = (told => Basic(told), told => told.Book[6].Rows.Add(["", "", "", "30202", "印刷费", "2.00"])),
    };

    /// <summary>All sections from the totals to basic expenditure.</summary>
    public static void Everything(Told told)
    {
        told.In("收入支出决算总体情况").Says("收、支总计253.00万元", "revenue-and-expenditure-total", "total", 253m).Grows("revenue-and-expenditure-total", 23m, 10m);
        Revenue(told, hasAll: true);
        Expenditure(told, hasAll: true);
        told.In("财政拨款收入支出决算总体情况").Says("财政拨款收、支总计225.00万元", "fiscal-total", "total", 225m).Grows("fiscal-total", 25m, 12.5m)
            .Says("财政拨款收入209.00万元", "fiscal-revenue", "total", 209m).Grows("fiscal-revenue", 9m)
            .Says("一般公共预算财政拨款收入175.00万元", "general-budget-revenue", "total", 175m).Grows("general-budget-revenue", 5m)
            .Says("政府性基金预算财政拨款收入30.00万元", "fund-revenue", "total", 30m).Grows("fund-revenue", 3m)
            .Says("国有资本经营预算财政拨款收入4.00万元", "state-capital-revenue", "total", 4m).Grows("state-capital-revenue", 1m);
        told.In("财政拨款收支总体变动情况").Says("财政拨款收、支总计225.00万元", "fiscal-total", "total", 225m).Grows("fiscal-total", 25m);
        GeneralBudget(told);
        Basic(told);
    }

    private static void Revenue(Told told, bool hasAll)
    {
        told.In("收入决算情况").Says("本年收入合计231.00万元", "revenue", "total", 231m)
            .Has("fiscal-revenue", 209m, 90.48m).Has("undertaking-revenue", 12m, 5.19m).Has("business-revenue", 2m, 0.87m).Has("subordinate-revenue", 3m, 1.3m).Has("other-revenue", 4m, 1.73m);
        if (hasAll)
        {
            told.Has("superior-subsidy-revenue", 1m, 0.43m);
        }
        else
        {
            told.Book.Set(2, "合计", 4, "");
        }
    }

    private static void Expenditure(Told told, bool hasAll)
    {
        told.In("支出决算情况").Says("本年支出合计234.00万元", "expenditure", "total", 234m)
            .Has("basic-expenditure", 133m, 56.84m).Grows("basic-expenditure", 10m).Has("project-expenditure", 94m, 40.17m).Grows("project-expenditure", 5m)
            .Has("business-expenditure", 2m, 0.85m).Has("subsidy-to-subordinates", 4m, 1.71m);
        if (hasAll)
        {
            told.Has("payment-to-superior", 1m, 0.43m);
        }
        else
        {
            told.Book.Set(3, "合计", 5, "");
        }
    }

    private static void GeneralBudget(Told told)
    {
        const string Whole = "general-budget-expenditure";
        told.In("一般公共预算财政拨款支出决算总体情况").Says("一般公共预算财政拨款支出178.00万元", Whole, "total", 178m)
            .Says("占本年支出合计的76.07%", Whole, "share", 76.07m, "%", against: "expenditure").Grows(Whole, 18m, 11.25m)
            .Says("基本支出128.00万元", "general-budget-basic", "total", 128m).Grows("general-budget-basic", 8m)
            .Says("项目支出50.00万元", "general-budget-project", "total", 50m).Grows("general-budget-project", 10m)
            .Says("主要用于设备更新30.00万元", "general-budget-project.project", "total", 30m).Says("培训15.00万元", "general-budget-project.project", "total", 15m);
        told.In("一般公共预算财政拨款支出决算结构情况").Says("一般公共预算财政拨款支出178.00万元", Whole, "total", 178m)
            .Has("201", 150m, 84.27m).Has("208", 20m, 11.24m).Has("221", 8m, 4.49m);
        told.In("一般公共预算财政拨款支出决算具体情况");
        Item(told, Whole, 160m, 178m, 111.25m, "increase");
        Item(told, "2010101", 90m, 100m, 111.11m, "increase");
        Item(told, "2010102", 50m, 50m, 100m, "flat");
        Item(told, "2080505", 20m, 20m, 100m, "flat");
        told.Says("年初预算为0万元", "2210201", "initial-budget", 0m).Says("支出决算为8.00万元", "2210201", "final", 8m).Says("年初无预算", "2210201", "initial-budget", 0m, "");
    }

    private static void Item(Told told, string subject, decimal budget, decimal final, decimal rate, string relation) => told
        .Says($"年初预算为{budget}万元", subject, "initial-budget", budget).Says($"支出决算为{final}万元", subject, "final", final)
        .Says($"完成年初预算的{rate}%", subject, "completion", rate, "%", against: "initial-budget")
        .Says("决算数与年初预算数的大小", subject, relation == "flat" ? "deviation" : "comparison", 0m, "", relation, against: "initial-budget");

    private static void Basic(Told told) => told.In("一般公共预算财政拨款基本支出决算情况").Says("基本支出128.00万元", "general-budget-basic", "total", 128m).Grows("general-budget-basic", 8m)
        .Says("人员经费111.00万元", "personnel-expenses", "total", 111m).Grows("personnel-expenses", 6m, 5.71m)
        .Lists("personnel-expenses", "基本工资", "机关事业单位基本养老保险缴费", "住房公积金", "其他对个人和家庭的补助支出")
        .Says("公用经费17.00万元", "public-expenses", "total", 17m).Grows("public-expenses", 2m, 13.33m)
        .Lists("public-expenses", "办公费", "因公出国（境）费用", "公务接待费", "公务用车运行维护费", "国内债务付息", "办公设备购置", "公务用车购置", "费用补贴", "其他支出");
}
