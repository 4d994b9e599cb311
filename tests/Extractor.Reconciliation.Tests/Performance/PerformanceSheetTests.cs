using Extractor.Model;
using Extractor.Reconciliation.Performance;

namespace Extractor.Reconciliation.Tests.Performance;

public sealed class PerformanceSheetTests
{
    private static PerformanceSheet Read(SheetText sheet) => PerformanceSheetReader.Read(new SheetGrid(sheet.Table("t1")))!;

    [Fact]
    public void A_project_sheet_is_read_by_its_labels()
    {
        var sheet = Read(SampleSheets.ShandongProject());
        Assert.Equal((SheetKind.Project, SampleSheets.Project), (sheet.Kind, sheet.Project));
        Assert.Equal([FundsItem.Total, FundsItem.Fiscal, FundsItem.Source], sheet.Funds!.Rows.Select(row => row.Item));
        Assert.Equal(250_000m, sheet.Funds.Amount(sheet.Funds.Total, FundsColumn.Full)!.Amount);
        Assert.Equal((10m, 8m), (sheet.ExecutionWeight!.Amount, sheet.ExecutionScore!.Amount));
        Assert.Equal(8, sheet.Rows.Count);
        Assert.Equal(("水样检测批次", "产出指标/数量指标", 10m, 6m, "10批", "6批"), (sheet.Rows[1].Label, sheet.Rows[1].Group, sheet.Rows[1].Weight!.Amount, sheet.Rows[1].Score!.Amount, sheet.Rows[1].Target, sheet.Rows[1].Actual));
        Assert.Equal(["", "汛期道路中断6=6/10*10"], sheet.Rows.Take(2).Select(row => row.Reason));
        Assert.Equal((100m, 91m), (sheet.TotalWeight!.Amount, sheet.TotalScore!.Amount));
        Assert.Equal(["产出指标", "效益指标", "满意度指标"], sheet.Groups.Select(group => group.Name));
    }

    [Fact]
    public void Points_in_labels_make_goals_and_groups()
    {
        var sheet = Read(SampleSheets.Wuhan());
        Assert.Equal(SheetKind.Overall, sheet.Kind);
        Assert.Equal([45m, 35m], sheet.Groups.Select(group => group.Weight!.Amount));
        Assert.Equal([25m, 20m], sheet.Groups[0].Groups.Select(group => group.Weight!.Amount));
        Assert.Equal([8m, 7m, 10m, 20m, 12m, 8m, 15m], sheet.Rows.Select(row => row.Weight!.Amount));
        Assert.Equal(20m, sheet.ExecutionWeight!.Amount);
        Assert.True(sheet.StatesExecutionFormula);
        Assert.Equal(96.2m, sheet.TotalScore!.Amount);
        Assert.Equal((1_280_000m, 500_000m), (sheet.HeadSplit!.Value.Basic.Amount, sheet.HeadSplit.Value.Project.Amount));
    }

    [Fact]
    public void One_score_for_several_indicators_counts_once()
    {
        var balance = new SheetBalance(Read(SampleSheets.WuhanProject()));
        Assert.Equal([19m, 18.94m, 20m, 30m, 10m], balance.Scores!.Select(score => score.Amount));
        Assert.Equal(0, balance.ScoreGap);
        Assert.Equal([20m, 80m], balance.Weights!.Select(weight => weight.Amount));
    }

    [Fact]
    public void A_header_of_two_rows_is_one()
    {
        var sheet = Read(SampleSheets.Gansu());
        Assert.Equal([10m, 10m, 7.14m, 7.14m, 35.72m, 10m, 10m], sheet.Rows.Select(row => row.Weight!.Amount));
        Assert.Equal("%", sheet.Rows[0].Unit);
        Assert.Equal(1_780_000m, sheet.Funds!.Amount(sheet.Funds.Total, FundsColumn.Executed)!.Amount);
    }

    [Fact]
    public void Blank_group_cells_continue_the_group_above_but_not_under_a_new_outer_one()
    {
        var sheet = Read(new("自评表", """
            |一级指标|二级指标|三级指标|分值|得分|
            |产出指标|数量指标|甲|10|10|
            |||乙|10|10|
            |效益指标||丙|10|10|
            |总分|<|<|30|30|
            """));
        Assert.Equal(["产出指标/数量指标", "产出指标/数量指标", "效益指标"], sheet.Rows.Select(row => row.Group));
    }

    [Fact]
    public void A_group_repeated_after_a_page_break_is_continued()
    {
        var sheet = Read(new("自评表", """
            |一级指标|三级指标|分值|得分|
            |产出指标（30分）|甲|10|10|
            |一级指标|三级指标|分值|得分|
            |产出指标（30分）|乙|20|20|
            |总分|<|30|30|
            """));
        Assert.Equal(2, Assert.Single(sheet.Groups).Rows.Count);
    }

    [Fact]
    public void Two_sheets_in_one_table_are_not_mixed()
    {
        var one = "|项目名称|甲|<|<|\n|一级指标|三级指标|分值|得分|\n|产出指标|子|100|90|\n|总分|<|100|90|\n";
        Assert.NotNull(Read(new("自评表", one + one.Replace("甲", "乙", StringComparison.Ordinal))).Problem);
    }

    [Fact]
    public void A_table_about_something_else_is_no_sheet() =>
        Assert.Null(PerformanceSheetReader.Read(new SheetGrid(new SheetText("领导小组", "|姓名|职务|职责|\n|甲|主任|统筹|", FormId.Other).Table("t1"))));

    [Theory]
    [InlineData("产出指标（20 分）", 20)]
    [InlineData("得分（20分×执行率）", 20)]
    [InlineData("成本指标(7.5分)", 7.5)]
    [InlineData("年度目标1（45分）", 45)]
    public void Labels_promise_points(string label, double points) =>
        Assert.Equal((decimal)points, LabelWeight.Of(Forms.Labels.Compact(label)));

    [Theory]
    [InlineData("预算执行情况（万元）")]
    [InlineData("得分率（%）")]
    [InlineData("指标（3分）与指标（5分）")]
    public void Other_labels_promise_none(string label) => Assert.Null(LabelWeight.Of(Forms.Labels.Compact(label)));
}
