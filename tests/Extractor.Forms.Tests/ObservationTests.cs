using Extractor.Forms.Tests.Building;
using Extractor.Model;

namespace Extractor.Forms.Tests;

public class ObservationTests
{
    private static Report Of(string title, params string[] rows) => new DocumentBuilder().Lines(title, "单位：万元").Table(rows).Report();

    [Fact]
    public void Two_sided_form_keeps_item_line_and_side()
    {
        var report = Of("收入支出决算总表", Layouts.Summary);

        var revenue = report.The(FormId.RevenueAndExpenditureSummary, "一般公共预算财政拨款收入", "收入/金额");
        Assert.Equal((122.40m, 2, 1, false), (revenue.Value, revenue.Decimals, revenue.Line, revenue.IsTotal));
        var expenditure = report.The(FormId.RevenueAndExpenditureSummary, "社会保障和就业支出", "支出/金额");
        Assert.Equal((18.95m, 38), (expenditure.Value, expenditure.Line));
        Assert.True(report.The(FormId.RevenueAndExpenditureSummary, "总计", "支出/金额").IsTotal);
        Assert.Equal(8, report.Observations.Count);
        Assert.All(report.Observations, found => Assert.Empty(found.Flags));
    }

    [Fact]
    public void Printed_zero_is_an_observation_blank_and_dash_are_none()
    {
        var report = Of("收入支出决算总表", Layouts.Summary);

        Assert.Equal(0m, report.The(FormId.RevenueAndExpenditureSummary, "事业收入", "收入/金额").Value);
        Assert.DoesNotContain(report.Observations, found => found.Item is "外交支出" or "卫生健康支出");
        Assert.Contains(report.Tables[0].Cells, cell => cell.Text == "-" && cell.Status == CellStatus.Dash);
        Assert.Contains(report.Tables[0].Cells, cell => cell.Text == "0.00" && cell.Status == CellStatus.Zero);
    }

    [Fact]
    public void Column_and_row_numbers_are_no_figures()
    {
        var report = Of("财政拨款收入支出决算总表", Layouts.Appropriation);

        Assert.DoesNotContain(report.Observations, found => found.Decimals == 0);
    }

    [Fact]
    public void Repeated_labels_of_the_appropriation_form_are_told_apart_by_line_and_row()
    {
        var report = Of("财政拨款收入支出决算总表", Layouts.Appropriation);

        var found = report.Observations.Where(o => o.Item == "一般公共预算财政拨款").ToArray();
        Assert.Equal([1, 29], found.Select(o => o.Line));
        Assert.Equal([122.40m, 2.50m], found.Select(o => o.Value));
        Assert.All(found, o => Assert.Equal("收入/金额", o.Column));
        Assert.Equal("支出/一般公共预算财政拨款", report.Observations.Last().Column);
    }

    [Fact]
    public void Sides_are_known_when_their_head_is_lost()
    {
        var report = Of("财政拨款收入支出决算总表", Layouts.Appropriation[1..]);

        Assert.Equal(FormId.FiscalAppropriationSummary, report.Tables[0].Form);
        Assert.Equal(2, report.Observations.Count(found => found is { Item: "总计", Column: "支出/合计" or "收入/金额" }));
        Assert.All(report.Observations, found => Assert.Matches("^(收入|支出)/", found.Column));
    }

    [Theory]
    [InlineData("201|29|50|事业运行", "2012950")]
    [InlineData("2012950|||事业运行", "2012950")]
    [InlineData("||2012950|事业运行", "2012950")]
    [InlineData("|||2012950 事业运行", "2012950")]
    [InlineData("|||2012950事业运行", "2012950")]
    [InlineData("201|20129|2012950|事业运行", "2012950")]
    [InlineData("２０１２９５０|||事业运行", "2012950")]
    [InlineData("|||  2012950  事 业 运 行", "2012950")]
    public void Code_is_read_in_all_its_shapes(string labels, string code)
    {
        var report = Of("支出决算表", [.. Layouts.Expenditure[..4], labels + "|78.20|78.20||||"]);

        var found = report.The(FormId.Expenditure, code, "本年支出合计");
        Assert.Equal(("事业运行", 3, 78.20m), (found.Item, found.Level, found.Value));
        Assert.DoesNotContain(Flags.UnknownCode, found.Flags);
    }

    [Fact]
    public void Code_parts_of_the_rows_above_complete_a_row()
    {
        var report = Of(
            "支出决算表",
            [.. Layouts.Expenditure[..3], "201|||一般公共服务支出|78.20|78.20||||", "|29||群众团体事务|78.20|78.20||||", "||50|事业运行|78.20|78.20||||"]);

        Assert.Equal(["201", "20129", "2012950"], report.Observations.Where(found => found.Column == "基本支出").Select(found => found.Code));
    }

    [Fact]
    public void Code_merged_over_its_rows_counts_for_each()
    {
        var report = Of(
            "支出决算表",
            [.. Layouts.Expenditure[..3], "201|||一般公共服务支出|78.20|78.20||||", "^|29||群众团体事务|78.20|78.20||||", "^|^|50|事业运行|78.20|78.20||||"]);

        Assert.Equal(["201", "20129", "2012950"], report.Observations.Where(found => found.Column == "基本支出").Select(found => found.Code));
    }

    [Fact]
    public void Total_in_one_row_with_head_labels_is_read()
    {
        var report = Of("收入决算表", Layouts.RevenueShanghai);

        Assert.Equal(122.40m, report.The(FormId.Revenue, "合计", "本年收入合计").Value);
        Assert.Equal(2, report.Tables[0].Header.Count);
        Assert.Equal("类", report.Tables[0].Rows[0][0]);
    }

    [Fact]
    public void Total_last_is_read()
    {
        var total = Of("一般公共预算财政拨款支出决算表", Layouts.GeneralShanghai).The(FormId.GeneralPublicBudgetExpenditure, "合计", "基本支出");

        Assert.Equal((97.15m, true), (total.Value, total.IsTotal));
        Assert.Null(total.Code);
        Assert.Null(total.Level);
    }

    [Fact]
    public void Groups_of_the_economic_form_keep_their_labels()
    {
        var report = Of("一般公共预算财政拨款基本支出决算表", Layouts.Basic);

        Assert.Equal("工资福利支出", report.The(FormId.GeneralPublicBudgetBasicExpenditure, "301", "人员经费/决算数").Item);
        Assert.Equal("办公费", report.The(FormId.GeneralPublicBudgetBasicExpenditure, "30201", "公用经费/决算数").Item);
        Assert.Equal(0m, report.The(FormId.GeneralPublicBudgetBasicExpenditure, "310", "公用经费/决算数").Value);
        Assert.Equal(93.65m, report.The(FormId.GeneralPublicBudgetBasicExpenditure, "人员经费合计", "人员经费/决算数").Value);
        Assert.Equal((3.50m, 8), report.Observations.Where(found => found.Item == "公用经费合计").Select(found => (found.Value, found.ColumnIndex)).Single());
    }

    [Fact]
    public void Total_of_the_right_groups_may_stand_unmerged_left_of_its_figure()
    {
        var report = Of("一般公共预算财政拨款基本支出决算表", [.. Layouts.Basic[..6], "|人员经费合计|93.65|30299|其他商品和服务支出|0.45|||", "|||公用经费合计|||||3.50"]);

        Assert.Equal(3.50m, report.The(FormId.GeneralPublicBudgetBasicExpenditure, "公用经费合计", "公用经费/决算数").Value);
        Assert.Equal(93.65m, report.The(FormId.GeneralPublicBudgetBasicExpenditure, "人员经费合计", "人员经费/决算数").Value);
        Assert.All(report.Observations, found => Assert.Empty(found.Flags));
    }

    [Fact]
    public void Split_economic_codes_are_joined()
    {
        var report = Of("一般公共预算财政拨款基本支出决算表", Layouts.BasicShanghai);

        Assert.Equal((14.33m, 2), (report.The(FormId.GeneralPublicBudgetBasicExpenditure, "30101", "决算数").Value, report.The(FormId.GeneralPublicBudgetBasicExpenditure, "30101", "决算数").Level));
        Assert.Equal(3.50m, report.The(FormId.GeneralPublicBudgetBasicExpenditure, "公用经费合计", "决算数").Value);
    }

    [Fact]
    public void Single_group_with_code_and_name_in_one_cell_is_read()
    {
        var report = Of("一般公共预算财政拨款基本支出决算表", "经济分类科目|决算数", "301 工资福利支出|78.27", "30101 基本工资|14.33", "30102津贴补贴|63.94", "人员经费合计|78.27");

        Assert.Equal(["301", "30101", "30102", null], report.Observations.Select(found => found.Code));
        Assert.Equal("津贴补贴", report.Observations[2].Item);
    }

    [Fact]
    public void Three_public_form_has_its_labels_in_the_columns()
    {
        var report = Of("财政拨款“三公”经费支出决算表", Layouts.ThreePublic);

        Assert.Equal(8, report.Observations.Count);
        Assert.Equal(3.00m, report.The(FormId.ThreePublicExpenses, null, "预算数/公务用车购置及运行维护费/公务用车运行维护费").Value);
        Assert.Equal(0.57m, report.The(FormId.ThreePublicExpenses, null, "决算数/公务接待费").Value);
        Assert.All(report.Observations, found => Assert.Empty(found.Flags));
    }

    [Fact]
    public void Interleaved_three_public_form_keeps_the_printed_order()
    {
        var report = Of("财政拨款“三公”经费支出决算表", Layouts.ThreePublicShanghai);

        Assert.Equal(3.60m, report.The(FormId.ThreePublicExpenses, null, "财政拨款“三公”经费/合计/预算数").Value);
        Assert.Equal(2.50m, report.The(FormId.ThreePublicExpenses, null, "财政拨款“三公”经费/公务用车购置及运行费/公务用车运行费/决算数").Value);
    }

    [Fact]
    public void Upright_three_public_form_counts_only_money()
    {
        var report = Of(
            "财政拨款“三公”经费、行政参公单位机关运行经费情况表",
            "项目|行次|预算数|决算数",
            "栏次||1|2",
            "一、“三公”经费支出|1|3.60|3.07",
            "（一）支出合计|2|3.60|3.07",
            "1．因公出国（境）费|3||",
            "2．公务用车购置及运行维护费|4|3.00|2.50",
            "3．公务接待费|5|0.60|0.57",
            "（二）相关统计数|6||",
            "1．公务用车保有量（辆）|7||2",
            "2．国内公务接待批次（个）|8||4");

        Assert.Equal(FormId.ThreePublicExpenses, report.Tables[0].Form);
        Assert.Equal(8, report.Observations.Count);
        Assert.Equal(0.57m, report.The(FormId.ThreePublicExpenses, "公务接待费", "决算数").Value);
        Assert.Equal(2, report.Diagnostics.Count(diagnostic => diagnostic.Code == "not-money"));
    }

    [Fact]
    public void Figure_without_row_name_is_kept_and_flagged()
    {
        var report = Of("收入决算表", [.. Layouts.Revenue, "||1.50|1.50|||||"]);

        var found = report.Observations.Where(o => o.Value == 1.50m).ToArray();
        Assert.Equal(2, found.Length);
        Assert.All(found, o => Assert.Contains(Flags.AmbiguousRow, o.Flags));
        Assert.All(found, o => Assert.Null(o.Item));
    }

    [Fact]
    public void Words_in_an_amount_column_are_reported_with_their_place()
    {
        var report = Of("收入决算表", [.. Layouts.Revenue, "210|卫生健康支出|见附注|1.50|||||"]);

        var diagnostic = Assert.Single(report.Diagnostics, found => found.Code == "text-in-amount-column");
        Assert.Contains("见附注", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("row 10, column 2", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("t1", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_numbers_in_one_cell_are_unreadable_not_guessed()
    {
        var report = Of("收入决算表", [.. Layouts.Revenue, "210|卫生健康支出|1.50 2.50|1.50|||||"]);

        Assert.Single(report.Diagnostics, found => found.Code == "unreadable-figure");
        Assert.Contains(report.Tables[0].Cells, cell => cell.Text == "1.50 2.50" && cell.Status == CellStatus.Unreadable);
        Assert.DoesNotContain(report.Observations, found => found.Code == "210" && found.Column == "本年收入合计");
    }

    [Fact]
    public void Unusual_numbers_are_read_and_flagged()
    {
        var report = Of("收入决算表", [.. Layouts.Revenue, "210|卫生健康支出|1,234.50|１．５０|（2.00）||||"]);

        Assert.Equal(1234.50m, report.The(FormId.Revenue, "210", "本年收入合计").Value);
        Assert.Equal(1.50m, report.The(FormId.Revenue, "210", "财政拨款收入").Value);
        Assert.Equal(-2.00m, report.The(FormId.Revenue, "210", "上级补助收入").Value);
        Assert.Empty(report.The(FormId.Revenue, "210", "本年收入合计").Flags);
    }

    [Theory]
    [InlineData("999|不存在的支出", true)]
    [InlineData("2012977|新设事务", false)]
    [InlineData("2080502|公安行政运行事务", true)]
    [InlineData("2012950|事业运行", false)]
    public void Code_is_doubted_only_for_a_reason(string labels, bool isDoubted)
    {
        var report = Of("收入决算表", [.. Layouts.Revenue[..5], labels + "|77.77|77.77|||||"]);

        var found = report.Observations.First(o => o.Value == 77.77m);
        Assert.Equal(isDoubted, found.Flags.Contains(Flags.UnknownCode));
    }

    [Fact]
    public void Figure_in_a_cell_merged_over_columns_is_flagged()
    {
        var report = Of("收入决算表", [.. Layouts.Revenue, "210|卫生健康支出|1.50|<|||||"]);

        Assert.Contains(Flags.AmbiguousColumn, report.The(FormId.Revenue, "210", "本年收入合计").Flags);
    }

    [Fact]
    public void Place_of_a_figure_is_that_of_its_cell()
    {
        var report = new DocumentBuilder().Lines("收入决算表", "单位：万元").Table(TableBuilder.Build(TableMethod.Lattice, Layouts.Revenue, page: 7)).Report();

        var found = report.The(FormId.Revenue, "201", "财政拨款收入");
        Assert.Equal(7, found.Page);
        Assert.Equal(new Box(150, 80, 200, 100), found.Bbox);
        Assert.Equal((4, 3), (found.Row, found.ColumnIndex));
    }

    [Fact]
    public void Table_that_lost_its_header_is_read_below_its_title_with_doubt()
    {
        var report = Of("支出决算表", Layouts.Expenditure[4..]);

        Assert.Equal(FormId.Expenditure, report.Tables[0].Form);
        Assert.Equal(16, report.Observations.Count);
        Assert.All(report.Observations, found => Assert.Contains(Flags.AmbiguousColumn, found.Flags));
    }

    [Fact]
    public void Summary_that_lost_its_header_is_still_two_sided()
    {
        var report = Of("决算表", Layouts.Summary[3..]);

        Assert.Equal(FormId.RevenueAndExpenditureSummary, report.Tables[0].Form);
        Assert.Equal(8, report.Observations.Count);
        Assert.Equal((57, "支出"), report.Observations.Where(found => found.Item == "本年支出合计").Select(found => (found.Line!.Value, found.Column)).Single());
    }

    [Fact]
    public void Amount_in_a_label_column_is_kept_with_doubt()
    {
        var report = Of("收入支出决算总表", [.. Layouts.Summary[..3], "一、一般公共预算财政拨款收入|122.40||一、一般公共服务支出|31|103.45", .. Layouts.Summary[4..]]);

        var found = report.The(FormId.RevenueAndExpenditureSummary, "一般公共预算财政拨款收入", "收入/行次");
        Assert.Contains(Flags.AmbiguousColumn, found.Flags);
        Assert.Single(report.Diagnostics, diagnostic => diagnostic.Code == "figure-in-label-column");
    }

    [Fact]
    public void Short_summary_of_few_lines_is_two_sided()
    {
        var report = Of(
            "部门收支总体情况表",
            "收入|<|支出|<", "项目|决算数|项目|决算数", "一、财政拨款收入|20.00|一、教育支出|20.00", "收入总计|20.00|支出总计|20.00");

        Assert.Equal(FormId.RevenueAndExpenditureSummary, report.Tables[0].Form);
        Assert.Equal(["收入/决算数", "支出/决算数", "收入/决算数", "支出/决算数"], report.Observations.Select(found => found.Column));
    }

    [Fact]
    public void Comparison_in_the_narrative_is_not_taken_for_the_three_public_form()
    {
        var report = new DocumentBuilder()
            .Line("三公经费增减变化如下：")
            .Table("项目|2023年决算|2024年决算", "因公出国（境）费|1.00|2.00", "公务接待费|1.00|2.00", "公务用车运行费|1.00|2.00")
            .Report();

        Assert.Equal([FormId.Other], Reading.FormsOf(report));
    }

    [Fact]
    public void Table_of_projects_is_no_form()
    {
        var report = new DocumentBuilder()
            .Line("支出结构如下：")
            .Table("年度|合计|基本支出|项目支出", "2023|12.00|10.00|2.00", "2024|13.00|10.00|3.00")
            .Report();

        Assert.Equal([FormId.Other], Reading.FormsOf(report));
    }

    [Fact]
    public void Whole_yuan_are_figures_not_codes()
    {
        var report = Of(
            "一般公共预算财政拨款基本支出决算表",
            "经济分类科目编码|科目名称|合计|人员经费|公用经费",
            "301|工资福利支出|350|350|", "30101|基本工资|302|302|", "302|商品和服务支出|50||50", "30201|办公费|50||50");

        Assert.Equal(8, report.Observations.Count);
        Assert.Equal(302m, report.The(FormId.GeneralPublicBudgetBasicExpenditure, "30101", "人员经费").Value);
        Assert.All(report.Observations, found => Assert.Empty(found.Flags));
    }

    [Fact]
    public void Three_public_form_with_budget_and_account_in_rows_is_read_in_whole_yuan()
    {
        var report = Of(
            "财政拨款“三公”经费支出决算表",
            "项目|合计|因公出国（境）费|公务用车购置及运行费|<|<|公务接待费",
            "^|^|^|小计|公务用车购置费|公务用车运行费|^",
            "预算数|36000||30000||30000|6000",
            "决算数|30700||25000||25000|5700");

        Assert.Equal(2, report.Tables[0].Header.Count);
        Assert.Equal(25000m, report.The(FormId.ThreePublicExpenses, "决算数", "公务用车购置及运行费/小计").Value);
        Assert.Equal(8, report.Observations.Count);
    }

    [Fact]
    public void Column_numbers_behind_a_row_label_are_no_figures()
    {
        var report = Of("支出决算表", [.. Layouts.Expenditure[..2], "项目|<|<|<|1|2|3|4|5|6", .. Layouts.Expenditure[3..]]);

        Assert.Equal(3, report.Tables[0].Header.Count);
        Assert.DoesNotContain(report.Observations, found => found.Decimals == 0);
    }
}
