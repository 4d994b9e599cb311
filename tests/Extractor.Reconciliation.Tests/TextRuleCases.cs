namespace Extractor.Reconciliation.Tests;

/// <summary>For each rule on the sections of the narrative that speak of one subject: what makes it hold, and what breaks it.</summary>
internal static class TextRuleCases
{
    /// <summary>A rule that says why nothing is compared.</summary>
    public static IReadOnlyList<string> NeverCompared { get; } = ["PRC-11-X"];

    public static IReadOnlyDictionary<string, (Action<Told> Say, Action<Told> Break)> All { get; } = new Dictionary<string, (Action<Told>, Action<Told>)>(StringComparer.Ordinal)
    {
        ["TPN-07-T"] = (told => ThreePublic(told), told => told.Alter("three-public.reception", "final", 3.3m)),
        ["TPN-07-R"] = (told => ThreePublic(told), told => told.Alter("three-public.reception", "completion", 57m)),
        ["TPN-07-D"] = (told => ThreePublic(told), told => told.Alter("three-public", "growth", 21.5m)),
        ["TPN-07-S"] = (told => ThreePublic(told), told => told.Alter("three-public.travel", "share", 12.11m)),
        ["TPN-07-C"] = (told => ThreePublic(told), told => told.Alter("three-public.travel", "count", 0m)),
        ["TPN-07-V"] = (told => ThreePublic(told), told => told.Alter("three-public.reception-domestic", "total", 2.9m)),
        ["TPN-07-Z"] = (
            told =>
            {
                Array.Fill(told.Book[7].Rows[0], "");
                told.In("“三公”经费支出决算情况说明").Says("本局2024年度没有“三公”经费支出", "three-public", "none", 0, "");
            },
            told => told.Book.Set(7, "", 6, "9.00")),
        ["NAR-08-T"] = (told => Fund(told), told => told.Alter("fund-expenditure", "total", 13m)),
        ["NAR-09-T"] = (
            told => told.In("国有资本经营预算财政拨款支出决算情况").Says("国有资本经营预算财政拨款支出5.00万元", "state-capital-expenditure", "total", 5m),
            told => told.Alter("state-capital-expenditure", "total", 5.1m)),
        ["ORG-10-T"] = (told => Operating(told), told => told.Alter("operating-expenses", "total", 17.5m)),
        ["ORG-10-D"] = (told => Operating(told), told => told.Alter("operating-expenses", "growth", 52m)),
        ["ORG-10-M"] = (
            told =>
            {
                told.Book[6].Row("30201")[3] = "30215";
                told.In("会议费、培训费支出情况").Says("本年度会议费支出6.50万元", "meeting-expenses", "total", 6.5m);
            },
            told => told.Alter("meeting-expenses", "total", 5.5m)),
        ["PRC-11-T"] = (told => Procurement(told), told => told.Alter("procurement.services", "total", 29m)),
        ["PRC-11-S1"] = (told => Procurement(told), told => told.Alter("procurement.sme", "share", 75m)),
        ["PRC-11-S2"] = (told => Procurement(told), told => told.Alter("procurement.micro", "total", 31m)),
        ["PRC-11-S3"] = (told => Procurement(told), told => told.Alter("procurement.goods.sme", "share", 80m)),
        ["PRC-11-SH"] = (
            told => told.In("政府采购支出情况").Says("政府采购金额为40.00万元", "procurement", "total", 40m)
                .Says("面向中小企业预留政府采购项目预算金额30.00万元", "procurement.reserved-sme", "total", 30m)
                .Says("面向小微企业预留政府采购项目预算金额20.00万元", "procurement.reserved-micro", "total", 20m)
                .Says("采购金额29.50万元", "procurement.awarded", "total", 29.5m).Says("采购金额20.00万元", "procurement.awarded", "total", 20m).Says("采购金额10.50万元", "procurement.awarded", "total", 10.5m),
            told => told.Alter("procurement", "total", 39m)),
        ["AST-12-V"] = (told => Vehicles(told), told => told.Alter("assets.vehicles", "count", 4)),
        ["AST-12-K"] = (
            told =>
            {
                Vehicles(told);
                ThreePublic(told);
            },
            told => told.Alter("three-public.vehicles-kept", "count", 4)),
        ["AST-12-E"] = (told => Vehicles(told), told => told.Alter("assets.equipment", "threshold", 0.01m)),
        ["PER-13-B"] = (
            told => told.In("预算绩效情况说明").Says("涉及资金40.00万元", "performance.funds", "total", 40m).Says("占一般公共预算项目支出总额的80%", "performance.funds", "share", 80m, "%", against: "general-budget-project"),
            told => told.Alter("performance.funds", "share", 85m)),
        ["PER-13-O"] = (
            told => told.In("预算绩效情况说明").Says("整体支出全年预算数为260.00万元", "performance.overall", "full-year-budget", 260m)
                .Says("执行数为234.00万元", "performance.overall", "final", 234m).Says("完成预算的90%", "performance.overall", "completion", 90m, "%", against: "budget"),
            told => told.Alter("performance.overall", "completion", 93m)),
        ["PER-13-G"] = (
            told => told.In("预算绩效情况说明").Says("绩效自评的项目5个", "performance.projects", "count", 5, "个")
                .Says("评级为“优”的项目3个", "performance.grade.excellent", "count", 3, "个").Says("评级为“良”的项目2个", "performance.grade.good", "count", 2, "个")
                .Says("评级为“合格”的项目0个", "performance.grade.pass", "count", 0, "个").Says("评级为“不合格”的项目0个", "performance.grade.fail", "count", 0, "个"),
            told => told.Alter("performance.grade.good", "count", 1)),
    };

    public static Told ThreePublic(Told told) => told.In("“三公”经费支出决算情况说明")
        .Says("“三公”经费支出年初预算为12.00万元", "three-public", "initial-budget", 12m)
        .Says("支出决算为9.00万元", "three-public", "final", 9m)
        .Says("完成年初预算的75%", "three-public", "completion", 75m, "%", against: "initial-budget")
        .Says("比上年增加1.50万元", "three-public", "change", 1.5m, direction: "increase", against: "prior-year")
        .Says("增长20%", "three-public", "growth", 20m, "%", "increase", "prior-year")
        .Says("因公出国（境）费决算1.00万元", "three-public.travel", "final", 1m)
        .Says("占11.11%", "three-public.travel", "share", 11.11m, "%", against: "three-public")
        .Says("因公出国（境）团组1个", "three-public.travel", "count", 1, "个")
        .Says("公务用车购置及运行维护费决算5.00万元", "three-public.vehicles", "final", 5m)
        .Says("占55.56%", "three-public.vehicles", "share", 55.56m, "%", against: "three-public")
        .Says("公务用车购置费1.00万元", "three-public.vehicle-purchase", "total", 1m)
        .Says("购置公务用车1辆", "three-public.vehicle-purchase", "count", 1, "辆")
        .Says("公务用车运行维护费4.00万元", "three-public.vehicle-running", "total", 4m)
        .Says("公务用车保有量3辆", "three-public.vehicles-kept", "count", 3, "辆")
        .Says("公务接待费年初预算为4.00万元", "three-public.reception", "initial-budget", 4m)
        .Says("支出决算为3.00万元", "three-public.reception", "final", 3m)
        .Says("完成年初预算的75%", "three-public.reception", "completion", 75m, "%", against: "initial-budget")
        .Says("占33.33%", "three-public.reception", "share", 33.33m, "%", against: "three-public")
        .Says("国内公务接待费3.00万元", "three-public.reception-domestic", "total", 3m)
        .Says("共8批次", "three-public.reception-domestic", "count", 8, "批次")
        .Says("国（境）外公务接待费0.00万元", "three-public.reception-abroad", "total", 0m);

    public static Told Fund(Told told) => told.In("政府性基金预算财政拨款收入支出决算情况")
        .Says("政府性基金预算财政拨款年初结转和结余4.00万元", "fund-opening", "total", 4m)
        .Says("本年收入30.00万元", "fund-revenue", "total", 30m)
        .Says("本年支出31.00万元", "fund-expenditure", "total", 31m)
        .Says("年末结转和结余3.00万元", "fund-closing", "total", 3m)
        .Says("征地和拆迁补偿支出决算为31.00万元", "2120801", "final", 31m)
        .Says("占政府性基金支出的100%", "2120801", "share", 100m, "%", against: "fund-expenditure");

    public static Told Operating(Told told) => told.In("机关运行经费支出情况")
        .Says("机关运行经费支出15.00万元", "operating-expenses", "total", 15m)
        .Says("比上年增加5.00万元", "operating-expenses", "change", 5m, direction: "increase", against: "prior-year")
        .Says("增长50%", "operating-expenses", "growth", 50m, "%", "increase", "prior-year");

    public static Told Procurement(Told told) => told.In("政府采购支出情况")
        .Says("政府采购支出总额40.00万元", "procurement", "total", 40m)
        .Says("其中：政府采购货物支出10.00万元", "procurement.goods", "total", 10m)
        .Says("政府采购服务支出30.00万元", "procurement.services", "total", 30m)
        .Says("授予中小企业合同金额28.00万元", "procurement.sme", "total", 28m)
        .Says("占政府采购支出总额的70%", "procurement.sme", "share", 70m, "%", against: "procurement")
        .Says("其中：授予小微企业合同金额7.00万元", "procurement.micro", "total", 7m)
        .Says("占授予中小企业合同金额的25%", "procurement.micro", "share", 25m, "%", against: "procurement.sme")
        .Says("货物采购授予中小企业合同金额占货物支出金额的100%", "procurement.goods.sme", "share", 100.0m, "%", against: "procurement.goods")
        .Says("服务采购授予中小企业合同金额占服务支出金额的60.0%", "procurement.services.sme", "share", 60.0m, "%", against: "procurement.services");

    public static Told Vehicles(Told told) => told.In("国有资产占用情况")
        .Says("共有车辆3辆", "assets.vehicles", "count", 3, "辆")
        .Says("其中：机要通信用车1辆", "assets.vehicles.confidential", "count", 1, "辆")
        .Says("其他用车2辆", "assets.vehicles.other", "count", 2, "辆")
        .Says("单价100万元", "assets.equipment", "threshold", 100m)
        .Says("（含）以上设备0台", "assets.equipment", "count", 0, "台");
}
