using System.Globalization;
using Extractor.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Reconciliation.Tests.Performance;

public sealed class SheetPropertyTests
{
    private static readonly string[] Words =
    [
        "", "-", "?", "<", "^", "一级指标", "二级指标", "三级指标", "分值", "得分", "年度指标值", "实际完成值", "得分率", "总分", "合计", "年初预算数", "全年预算数（A）", "全年执行数", "执行率", "年度资金总额",
        "其中：财政拨款", "基本支出", "产出指标（20分）", "年度目标1（45分）", "项目名称", "自评得分", "预算金额", "实际支出", "未完成原因分析", "3=4/0*5", "100", "12", "8.5", "≥98%", "100%-80%（含）", "1次≥25人",
        "-5", "9999999999999999999", "0", "0.95", "91.73%", "明显",
    ];

    [Fact]
    public void No_arrangement_of_labels_and_figures_is_too_odd()
    {
        var cell = Gen.Elements(Words);
        var table = from width in Gen.Choose(1, 9) from height in Gen.Choose(1, 12) from cells in cell.ArrayOf(width * height) select (width, cells);
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(Arb.From(table), example =>
        {
            // A continued cell needs one to continue.
            var lines = example.cells.Chunk(example.width).Select((row, at) => string.Join('|', row.Select((text, column) => text == "<" && column == 0 || text == "^" && at == 0 ? "" : text).Prepend("").Append("")));
            return new PerformanceBook(new SheetText("绩效自评表", string.Join('\n', lines))).Check().Count > 0;
        }));
    }

    [Fact]
    public void A_lawful_sheet_is_never_blamed()
    {
        var rows = from count in Gen.Choose(2, 12) from cuts in Gen.Choose(1, 8_900).ArrayOf(count) from shares in Gen.Choose(0, 100).ArrayOf(count + 1) from spent in Gen.Choose(1, 100_000) from budget in Gen.Choose(1, 100_000)
                   from decimals in Gen.Choose(0, 2) from isCut in Gen.Elements(true, false)
                   select (cuts, shares, spent: Math.Min(spent, budget), budget: Math.Max(spent, budget), decimals, isCut);
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Arb.From(rows), example =>
        {
            var failed = new PerformanceBook(Lawful(example.cuts, example.shares, example.spent / 100m, example.budget / 100m, example.decimals, example.isCut)).Check()
                .Where(check => check.Rule.StartsWith("PER-", StringComparison.Ordinal) && check.Outcome == CheckOutcome.Fail).Select(check => check.Message).ToArray();
            return failed.Length == 0 ? true : throw new InvalidOperationException(string.Join('\n', failed));
        }));
    }

    /// <summary>Ninety points cut anywhere into indicators, ten for the execution of the budget, whose rate and score are rounded or cut.</summary>
    private static SheetText Lawful(int[] cuts, int[] shares, decimal spent, decimal budget, int decimals, bool isCut)
    {
        string Text(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
        decimal Print(decimal number, int digits) => Math.Round(number, digits, isCut ? MidpointRounding.ToZero : MidpointRounding.AwayFromZero);
        decimal[] edges = [0, .. cuts.Distinct().Order().Select(cut => cut / 100m), 90];
        var weights = edges.Zip(edges.Skip(1), (low, high) => high - low).ToArray();
        var rate = Print(100 * spent / budget, decimals);
        var execution = Print(rate / 10, 2);
        var scores = weights.Select((weight, at) => Math.Round(weight * shares[at] / 100, 2)).ToArray();
        var lines = weights.Select((weight, at) => $"|产出指标（90分）|指标{at + 1}|良好|较好|{Text(weight)}|{Text(scores[at])}|");
        return new("自评表", $"""
            |项目资金（万元）|<|全年预算数|全年执行数|执行率|得分（10分×执行率）|
            |年度资金总额|<|{Text(budget)}|{Text(spent)}|{rate.ToString("F" + decimals, CultureInfo.InvariantCulture)}%|{Text(execution)}|
            |一级指标|三级指标|年度指标值|实际完成值|分值|得分|
            {string.Join('\n', lines)}
            |总分|<|<|<|100|{Text(execution + scores.Sum())}|
            """);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    public void Every_wrong_digit_in_points_or_scores_is_found(int column)
    {
        string[] labels = ["巡检水厂数", "水样检测批次", "检测合格率", "完成时间", "项目总成本", "饮水安全知晓度", "管护机制", "用水户满意度", "总分"];
        foreach (var label in labels)
        {
            Assert.Contains(
                new PerformanceBook(SampleSheets.ShandongProject().Set(label, column, "4")).Check(),
                check => check.Rule is "PER-01" or "PER-02" or "PER-04" && check.Outcome == CheckOutcome.Fail);
        }
    }

    public static TheoryData<string> Displaced => [nameof(SampleSheets.ShandongProject), nameof(SampleSheets.Wuhan), nameof(SampleSheets.WuhanProject), nameof(SampleSheets.Gansu), nameof(SampleSheets.Scores), nameof(SampleSheets.List)];

    [Theory]
    [MemberData(nameof(Displaced))]
    public void A_row_that_was_read_one_column_aside_is_not_blamed_on_the_report(string name)
    {
        SheetText Sheet() => (SheetText)typeof(SampleSheets).GetMethod(name)!.Invoke(null, null)!;
        var failed = new List<string>();
        for (var row = 0; row < Sheet().Count; row++)
        {
            for (var column = 0; column < 6; column++)
            {
                SheetText? sheet = Sheet().Shift(row, column);
                try
                {
                    sheet.Table("t1");
                }
                catch (KeyNotFoundException)
                {
                    sheet = null;
                }

                if (sheet is not null)
                {
                    failed.AddRange(new PerformanceBook(sheet).Check().Where(check => check.Rule.StartsWith("PER-", StringComparison.Ordinal) && check.Outcome == CheckOutcome.Fail).Select(check => $"row {row}, column {column}: {check.Rule} {check.Message}"));
                }
            }
        }

        Assert.True(failed.Count == 0, string.Join('\n', failed));
    }
}
