using Extractor.Corpus.Generator.Figures;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Reports;

internal static partial class PerformanceTables
{
    /// <summary>Wuhan: overall sheet with weights in the labels and a block for each yearly goal.</summary>
    public static GridTable WuhanOverall(Account a)
    {
        var t = Sheet("2020年度青少年宫整体绩效自评表", "万元", [10, 12, 12, 20, 12, 12, 8, 20], mayBreak: true);
        var rate = Money.Print(Money.Percent(a.General, FullYear(a.General)), separators: false);
        t.Row("单位名称", L, a.Department, L, L, L, L, L)
            .Row("基本支出总额（万元）", L, PlainWan(a.Basic), L, L, "项目支出总额（万元）", L, PlainWan(a.Project))
            .Row("预算执行情况（万元）（20分）", L, L, L, "预算数（A）", "执行数（B）", "执行率（B/A）", "得分（20分×执行率）")
            .Row("", L, "部门整体支出总额", L, PlainWan(FullYear(a.General)), PlainWan(a.General), $"{rate}%", "19分")
            .Row("年度目标1（45分）", L, "恢复场馆开放，开设线上校外课堂，保证片区内学生参加校外教育的机会。", L, L, L, L, L)
            .Row("年度绩效指标1完成情况（45分）", "一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分", "备注")
            .Row(U, "产出指标（25分）", "数量指标（15分）", "场馆开放天数（8分）", "180天", "192天", "8", "")
            .Row(U, U, U, "线上课程数量（7分）", "60节", "64节", "7", "部分课程由学校教师参与录制，内容按学段编排，供片区小学在课后服务时段选用。")
            .Row(U, U, "质量指标（10分）", "课程审核通过率（10分）", "100%", "100%", "10", "")
            .Row(U, "效益指标（20分）", "社会效益指标（15分）", "接待学生人次（15分）", "25000人次", "21450人次", "12.9", "开放初期限制人数，接待量低于目标。")
            .Row(U, U, "可持续影响指标（5分）", "课程资源留存（5分）", "建立资源库", "完成", "5", "")
            .Row("年度目标2（35分）", L, "培训少先队辅导员，改善宫内教学设施。", L, L, L, L, L)
            .Row("年度绩效指标2完成情况（35分）", "一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分", "备注")
            .Row(U, "产出指标（20分）", "数量指标（12分）", "培训人数（12分）", "80人", "86人", "12", "")
            .Row(U, U, "时效指标（8分）", "设施维修及时率（8分）", "95%", "92.00%", "7.7", "个别配件到货较晚。")
            .Row(U, "满意度指标（15分）", "服务对象满意度指标（15分）", "家长满意度（15分）", "90%", "95.50%", "15", "")
            .Row("总分", L, L, "96.6分", L, L, L, L)
            .Row("偏差大或目标未完成的原因分析", L, "场馆上半年关闭时间较长，接待人次未达到年初目标。", L, L, L, L, L)
            .Row("改进措施及结果应用方案", L, "下一年度按季度安排开放计划，预留线上课程作为补充。", L, L, L, L, L);
        return t;
    }

    private static string PlainWan(long fen) => Money.Print(Money.Round(fen, "万元"), separators: false);
}
