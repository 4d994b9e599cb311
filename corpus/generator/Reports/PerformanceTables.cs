using System.Globalization;
using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

/// <summary>Performance sheets of several provinces, and other tables outside the nine forms.</summary>
internal static partial class PerformanceTables
{
    private const string L = GridTable.Left;
    private const string U = GridTable.Above;

    public static GridTable Other(string title, double[] widths, string align, string[][] rows, int headerRows = 1, string? unit = null)
    {
        var table = new GridTable("other", title, unit, widths.Length) { Align = align, Widths = widths, FontSize = 10, RowHeight = 18 };
        foreach (var row in rows.Take(headerRows)) table.Head(row);
        foreach (var row in rows.Skip(headerRows)) table.Row(row);
        return table;
    }

    private static GridTable Sheet(string title, string? unit, double[] widths, bool mayBreak = false) =>
        new("performance-self-evaluation", title, unit, widths.Length)
        {
            Align = new string('c', widths.Length),
            Widths = widths,
            FontSize = 9,
            RowHeight = 18,
            MayBreakRows = mayBreak,
        };

    public static GridTable GansuSummary() => Other("整体支出绩效评分汇总表", [30, 20, 20, 20], "cccc",
    [
        ["一级指标", "标准分值", "评分分值", "得分率（%）"], ["预算执行", "10", "9.5", "95"], ["部门管理", "20", "19", "95"], ["履职效果", "50", "46", "92"],
        ["能力建设", "10", "9.5", "95"], ["服务对象满意度", "10", "9.5", "95"], ["合计", "100", "93.5", "93.5"],
    ]);

    /// <summary>Gansu: overall sheet in yuan, with sub-rows of the funds.</summary>
    public static GridTable GansuOverall(Account a)
    {
        var t = Sheet("部门整体支出绩效自评表", "元", [8, 10, 18, 15, 15, 15, 8, 8, 7, 14]);
        // 95 % of the full-year budget was spent; what was not is project money.
        long basic = a.Staff + a.Office, budget = FullYear(a.Expenditure);
        t.Row("部门（单位）名称", L, L, a.Department, L, L, L, L, L, L)
            .Row("整体支出规模（元）", L, L, "年初预算数", "全年预算数", "全年执行数", L, "执行率", "得分", "未完成原因分析")
            .Row("", "年度资金总额", L, Yuan(a.InitialTotal), Yuan(budget), Yuan(a.Expenditure), L, Rate(a.Expenditure, budget), "9.5", "")
            .Row("", "基本支出", "人员经费", Yuan(a.Staff), Yuan(a.Staff), Yuan(a.Staff), L, "100", "10", "")
            .Row("", U, "公用经费", Yuan(a.Office), Yuan(a.Office), Yuan(a.Office), L, "100", "10", "")
            .Row("", "项目支出", L, Yuan(a.InitialTotal - basic), Yuan(budget - basic), Yuan(a.Expenditure - basic), L, Rate(a.Expenditure - basic, budget - basic), "", "")
            .Row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "单位", "分值", "完成率", "得分", "偏差说明")
            .Row("部门管理（20分）", "资金投入", "预算调整率", "≤15", "11.6", "%", "5", "100", "5", "")
            .Row(U, "财务管理", "资金使用合规性", "合规", "100%-80%（含）", "", "5", "100", "4.5", "个别凭证附件补充较晚")
            .Row(U, U, "财务制度健全性", "健全", "100%-80%（含）", "", "5", "100", "4.5", "")
            .Row(U, "资产管理", "固定资产在用率", "≥95", "98.2", "%", "5", "100", "5", "")
            .Row("履职效果（50分）", "部门履职目标", "节水器具推广数量", "≥1200", "1346", "套", "20", "112.2", "20", "")
            .Row(U, U, "灌区用水定额测算完成率", "100", "92", "%", "15", "92", "13.8", "两处灌区因施工未能测流")
            .Row(U, "社会影响", "居民节水知识知晓率", "≥80", "76", "%", "15", "95", "12.2", "")
            .Row("能力建设（10分）", "人力资源", "技术人员培训", "≥2", "2", "次", "10", "100", "9.5", "")
            .Row("服务对象满意度（10分）", "服务对象满意度", "用水户满意度", "≥90", "93", "%", "10", "100", "9.5", "")
            .Row("总分", L, L, L, L, L, "100", "", "93.5", "");
        return t;
    }

    /// <summary>The budget of which <paramref name="spent"/> is 95 %.</summary>
    public static long FullYear(long spent) => spent / 95 * 100;

    private static string Yuan(long fen) => Money.Print(Money.Round(fen, "元"), separators: false);

    private static string Rate(long part, long whole) => Money.Percent(part, whole, 1).ToString("0.0", CultureInfo.InvariantCulture);
}
