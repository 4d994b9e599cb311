using System.Globalization;
using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

internal static partial class PerformanceTables
{
    public static List<(string Name, long Fen, string Score)> ShandongProjects(Account a)
    {
        long Of(string code) => a.Leaves.First(l => l.Code == code).Project / 1_000_000 * 1_000_000;
        return
        [
            ("困难残疾人生活补贴", Of("2081107"), "96.5"), ("残疾儿童康复救助", Of("2081104"), "93.2"), ("残疾人就业创业扶持", Of("2081105"), "88.4"),
        ];
    }

    public static GridTable ShandongSummary(Account a, List<(string Name, long Fen, string Score)> projects)
    {
        var rows = new List<string[]> { new[] { "序号", "部门名称", "项目名称", "预算金额", "实际支出", "执行率", "自评得分", "自评等级" } };
        foreach (var (name, fen, score) in projects)
            rows.Add([rows.Count.ToString(CultureInfo.InvariantCulture), a.Plan.FormName ?? a.Department, name, Short(fen), Short(fen), "100%", score, score[0] == '9' ? "优" : "良"]);
        return Other("2021年度部门项目支出绩效自评情况汇总表", [7, 28, 28, 12, 12, 10, 11, 10], "cllrrccc", [.. rows], unit: "万元");
    }

    /// <summary>The national project sheet.</summary>
    public static GridTable ShandongProject(Account a, string name, long fen, string score)
    {
        var t = Sheet("预算项目绩效自评表", "万元", [9, 12, 13, 22, 13, 13, 7, 7, 16], mayBreak: true);
        var unit = a.Plan.FormName ?? a.Department;
        var amount = Short(fen);
        // The two qualitative indicators make the difference between the projects.
        var (burden, ledger) = score switch { "96.5" => ("15", "14.1"), "93.2" => ("13", "12.8"), _ => ("11", "10") };
        t.Row("项目名称", L, name, L, L, L, L, L, L)
            .Row("主管部门及代码", L, unit, L, "实施单位", unit, L, L, L)
            .Row("项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分", L)
            .Row(U, "年度资金总额", amount, amount, amount, "10", "100%", "10", L)
            .Row(U, "其中：财政拨款", amount, amount, amount, "---", "100%", "---", L)
            .Row(U, "其他资金", "0", "0", "0", "---", "---", "---", L)
            .Row("年度总体目标", "预期目标", L, L, L, "实际完成情况", L, L, L)
            .Row(U, "按时足额落实各项补助，核准对象，规范程序，使符合条件的残疾人及其家庭得到应有的帮助，减轻家庭照料负担，提高自理和就业能力。", L, L, L,
                "全年按月核准对象并落实资金，新增对象当月纳入，停发对象及时退出，康复机构通过年度评估，帮扶对象的自理和就业能力有所提高。", L, L, L)
            .Row("绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "未完成原因分析")
            .Row(U, "产出指标", "数量指标", "帮扶对象人数", "≥1800人", "1846人", "15", "15", "---")
            .Row(U, U, U, "入户核查次数", "≥4次", "3次", "10", "7.5", "三季度因汛情推迟一次")
            .Row(U, U, "质量指标", "对象认定准确率", "100%", "99.6%", "10", "9.9", "个别对象迁出后未及时报告")
            .Row(U, U, "时效指标", "资金发放及时率", "100%", "100%", "10", "10", "---")
            .Row(U, U, "成本指标", "项目总成本", $"≤{amount}万元", $"{amount}万元", "5", "5", "---")
            .Row(U, "效益指标", "社会效益指标", "家庭照料负担", "减轻", "减轻", "15", burden, "---")
            .Row(U, U, "可持续影响指标", "信息台账更新", "持续有效", "持续有效", "15", ledger, "---")
            .Row(U, "满意度指标", "服务对象满意度指标", "残疾人及家属满意度", "≥90%", "94%", "10", "10", "---")
            .Row("总分", L, L, L, L, L, "100", score, "---");
        return t;
    }

    /// <summary>Shandong: overall sheet by duty.</summary>
    public static GridTable ShandongOverall(Account a)
    {
        var t = Sheet("整体绩效自评表", "万元", [7, 13, 14, 14, 16, 14, 12, 8, 8, 12, 16], mayBreak: true);
        string budget = Short(a.InitialTotal), spent = Short(a.General);
        var rate = Money.Percent(a.General, a.InitialTotal);
        var score = decimal.Round(Math.Min(10, rate / 10), 1, MidpointRounding.AwayFromZero);
        t.Row("预算执行情况（10分）", L, L, L, "年初预算数（A）", "全年执行数（B）", L, "执行率（B/A）", "分值", "得分", "得分计算方法")
            .Row("", L, "年度资金总额", L, budget, spent, L, $"{Short(rate)}%", "10", Short(score), "执行率乘以该指标分值，不超过分值上限。")
            .Row("", L, "其中：区本级资金", L, budget, spent, L, "-", "-", "", "")
            .Row("", L, "转移支付资金", L, "0", "0", L, "-", "-", "", "")
            .Row("职责序号", "部门职责", L, "职责目标", "绩效指标", "2021年度目标值（A）", "实际完成指标值（B）", "分值", "得分", "未完成原因分析", "得分计算方法")
            .Row("1", "康复服务", "组织残疾儿童和重度残疾人接受康复训练，适配辅助器具。", "应助尽助", "康复救助人数", "≥260人", "271人", "25", "25", "", "定量指标按完成比例计分，定性指标分三档计分。")
            .Row("", U, U, U, "辅助器具适配件数", "=400件", "388件", "20", "19.4", "部分器具定制周期较长", U)
            .Row("2", "就业扶持", "扶持残疾人就业和自主创业，开展职业技能培训。", "稳定就业", "新增就业人数", "≥120人", "96人", "25", "20", "企业用工需求减少", U)
            .Row("", U, U, U, "技能培训人次", "≥300人次", "315人次", "20", "20", "", U)
            .Row("总分", L, L, L, Short(84.4m + score), L, L, L, L, L, L);
        return t;
    }

    private static string Short(long fen) => Short(Money.Round(fen, "万元"));

    private static string Short(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
