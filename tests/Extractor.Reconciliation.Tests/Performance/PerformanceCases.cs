namespace Extractor.Reconciliation.Tests.Performance;

/// <summary>For each rule on performance tables: a consistent report that it applies to, and what breaks it.</summary>
internal static class PerformanceCases
{
    private static readonly (string, string, string) Score = ("performance.score", "score", "分");

    public static IReadOnlyList<string> Ids { get; } = [.. Enumerable.Range(1, 17).Select(number => $"PER-{number:00}")];

    /// <summary>A report: consistent, or broken for the rule.</summary>
    public static PerformanceBook Report(string id, bool isBroken)
    {
        SheetText Broken(SheetText sheet, string label, int column, string text) => isBroken ? sheet.Set(label, column, text) : sheet;
        return id switch
        {
            "PER-01" => new(Broken(SampleSheets.ShandongProject(), "管护机制", 6, "18")),
            "PER-02" => new(Broken(SampleSheets.ShandongProject(), "总分", 7, "94")),
            "PER-03" => new(Broken(SampleSheets.Wuhan(), "数量指标（15分）", 2, "数量指标（12分）")),
            "PER-04" => new(Broken(SampleSheets.Gansu(), "巡检次数", 8, "7.41")),
            "PER-05" => new(Broken(SampleSheets.Gansu(), "1.人员经费", 7, "95.2")),
            "PER-06" => new(Broken(SampleSheets.Wuhan(), "部门整体支出总额", 7, "19.5分")),
            "PER-07" => new(Broken(SampleSheets.Gansu(), "1.人员经费", 5, "1101000.00")),
            "PER-08" => new(Broken(SampleSheets.ShandongProject(), "水样检测批次", 7, "9")),
            "PER-09" => new(Broken(SampleSheets.Gansu(), "公众知晓情况", 8, "20.15")),
            "PER-10" => new(Broken(SampleSheets.ShandongProject(), "用水户满意度", 7, "7")),
            "PER-11" => new(Broken(SampleSheets.List(), "河道保洁", 7, "优")),
            "PER-12" => new(Broken(SampleSheets.Scores(), "管理效率", 3, "93")),
            "PER-13" => new(Broken(Broken(SampleSheets.Gansu(), "1.人员经费", 5, "1120000.00"), "2.公用经费", 5, "160000.00")),
            "PER-14" => new PerformanceBook(SampleSheets.ShandongProject()).Say($"{SampleSheets.Project}项目绩效自评综述：项目自评得分为[{(isBroken ? "96" : "91")}]分。", Score),
            "PER-15" => new(Broken(SampleSheets.List(), "合计", 4, "55.0")),
            "PER-16" => new PerformanceBook(SampleSheets.Scores()).Say($"管理效率中共有{(isBroken ? "四" : "三")}个一级指标，均已评分。"),
            "PER-17" => new PerformanceBook(SampleSheets.List()).Say($"组织开展绩效自评，共涉及项目[{(isBroken ? "1" : "2")}]个。", ("performance.projects", "count", "个")),
            _ => throw new ArgumentOutOfRangeException(nameof(id)),
        };
    }
}
