using Extractor.Forms.Tests.Building;
using Extractor.Model;

namespace Extractor.Forms.Tests;

public class ContextTests
{
    [Theory]
    [InlineData("收入决算表", "公开02表", "部门：青禾市林业局", "单位：万元")]
    [InlineData("公开 02 表", "收入决算表", "2024年度", "金额单位：万元")]
    [InlineData("单位：青禾市林业局", "公开02表 单位：万元", "收 入 决 算 表", "2024 年度")]
    [InlineData("收入决算表", "部门：青禾市林业局 2024年度 公开02表 金额单位：万元", "2024年度", "")]
    public void Caption_lines_are_read_in_any_order(params string[] lines)
    {
        var report = new DocumentBuilder().Line("二、某某情况").Lines([.. lines.Where(line => line.Length > 0)]).Table(Layouts.Revenue).Report();

        var table = Assert.Single(report.Tables);
        Assert.Equal("收入决算表", table.Title!.Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("公开02表", table.FormNumber);
        Assert.Equal("万元", table.Unit);
        Assert.Empty(table.Flags);
    }

    [Fact]
    public void Caption_lines_run_together_in_one_paragraph_are_read()
    {
        var report = new DocumentBuilder().Paragraph("收入决算表", "公开02表", "部门：青禾市林业局　", "金额单位：元").Table(Layouts.Revenue).Report();

        var table = Assert.Single(report.Tables);
        Assert.Equal(("收入决算表", "公开02表", "元"), (table.Title, table.FormNumber, table.Unit));
    }

    [Theory]
    [InlineData("2024年度收入决算表（表2）", "表2")]
    [InlineData("表二：收入决算表", "表二")]
    public void Number_in_the_title_is_known(string title, string number)
    {
        var table = Assert.Single(new DocumentBuilder().Lines(title, "单位：万元").Table(Layouts.Revenue).Report().Tables);

        Assert.Equal(number, table.FormNumber);
        Assert.Contains("收入决算表", table.Title!, StringComparison.Ordinal);
    }

    [Fact]
    public void Caption_rows_inside_the_grid_are_taken_out()
    {
        var report = new DocumentBuilder()
            .Table(["收入决算表|<|<|<|<|<|<|<|<", "||||||||公开02表", "部门：青禾市林业局|<|<|<|<||||金额单位：万元", .. Layouts.Revenue, "注：本表反映部门本年度取得的各项收入情况。|<|<|<|<|<|<|<|<"])
            .Report();

        var table = Assert.Single(report.Tables);
        Assert.Equal(("收入决算表", "公开02表", "万元"), (table.Title, table.FormNumber, table.Unit));
        Assert.Equal(3, table.Header.Count);
        Assert.Equal(7, table.Rows.Count);
        Assert.Equal("注：本表反映部门本年度取得的各项收入情况。", Assert.Single(table.Notes));
        Assert.Equal(0, table.Cells.Min(cell => cell.Row));
        Assert.Equal((3, "合计"), (report.Observations[0].Row, report.Observations[0].Item));
    }

    [Fact]
    public void Organisation_is_no_unit()
    {
        var report = new DocumentBuilder().Lines("收入决算表", "单位：元山县文化馆").Table(Layouts.Revenue).Report();

        Assert.Contains(Flags.UnitAssumed, report.Tables[0].Flags);
    }

    [Fact]
    public void Notes_reach_to_the_next_caption()
    {
        var report = new DocumentBuilder()
            .Lines("收入支出决算总表", "单位：万元").Table(Layouts.Summary)
            .Lines("注：1.本表反映部门本年度的总收支和年末结转结余情况。", "2.本套报表金额单位转换时可能存在尾数误差。", "27行=（1+2+3）行；")
            .Lines("收入决算表", "单位：万元").Table(Layouts.Revenue)
            .Report();

        Assert.Equal(3, report.Tables[0].Notes.Count);
        Assert.Equal("收入决算表", report.Tables[1].Title);
    }

    [Fact]
    public void Prose_after_the_last_form_is_no_note()
    {
        var report = new DocumentBuilder()
            .Lines("收入决算表", "单位：万元").Table(Layouts.Revenue)
            .Line("第三部分 部门决算情况说明", ParagraphKind.Heading)
            .Line("2024年度无政府性基金预算财政拨款支出。")
            .Report();

        Assert.Empty(report.Tables[0].Notes);
    }

    [Fact]
    public void Statement_below_an_empty_form_is_kept()
    {
        var report = new DocumentBuilder()
            .Line("政府性基金预算财政拨款收入支出决算表").Table(Layouts.EmptyFund)
            .Line("注：本表反映部门本年度政府性基金预算财政拨款收入支出情况。本部门没有政府性基金预算财政拨款收入支出，故本表无数据。")
            .Report();

        Assert.True(report.Tables[0].IsEmpty);
        Assert.Equal("本部门没有政府性基金预算财政拨款收入支出，故本表无数据。", report.Tables[0].EmptyStatement);
    }

    [Fact]
    public void Statement_may_cover_several_forms_and_stand_below_the_last()
    {
        var report = new DocumentBuilder()
            .Lines("收入决算表", "单位：万元").Table(Layouts.Revenue)
            .Line("政府性基金预算财政拨款收入支出决算表").Table(Layouts.EmptyFund)
            .Line("注：本表反映部门本年度政府性基金预算财政拨款情况。")
            .Line("国有资本经营预算财政拨款支出决算表").Table(Layouts.EmptyStateCapital)
            .Line("注：本表反映部门本年度国有资本经营预算财政拨款支出情况。")
            .Line("本单位2024年度政府性基金预算财政拨款收入支出、国有资本经营预算财政拨款支出均为零。")
            .Line("第三部分 部门决算情况说明", ParagraphKind.Heading)
            .Report();

        Assert.Equal([FormId.Revenue, FormId.GovernmentFundBudget, FormId.StateCapitalBudget], Reading.FormsOf(report));
        Assert.All(report.Tables.Skip(1), table => Assert.Contains("均为零", table.EmptyStatement!, StringComparison.Ordinal));
        Assert.Null(report.Tables[0].EmptyStatement);
    }

    [Fact]
    public void Instruction_of_the_template_is_no_statement()
    {
        var report = new DocumentBuilder()
            .Line("政府性基金预算财政拨款收入支出决算表").Table(Layouts.EmptyFund)
            .Lines("注：本表反映部门本年度情况。", "无政府性基金预算财政拨款收入支出的，仍保留该表格式，并在本表下方作下述说明：")
            .Report();

        Assert.Null(report.Tables[0].EmptyStatement);
    }

    [Fact]
    public void Form_of_printed_zeros_is_not_empty()
    {
        var report = new DocumentBuilder().Line("财政拨款“三公”经费支出决算表").Table([.. Layouts.ThreePublic[..4], "0.00|0.00|0.00|0.00|0.00|0.00||||||"]).Report();

        Assert.False(report.Tables[0].IsEmpty);
        Assert.Equal(6, report.Observations.Count);
    }

    [Fact]
    public void Three_public_form_may_lack_its_row()
    {
        var report = new DocumentBuilder().Line("财政拨款“三公”经费支出决算表").Table(Layouts.ThreePublic[..4]).Report();

        Assert.Equal(FormId.ThreePublicExpenses, report.Tables[0].Form);
        Assert.True(report.Tables[0].IsEmpty);
        Assert.Equal(4, report.Tables[0].Header.Count);
        Assert.Empty(report.Tables[0].Rows);
    }

    [Fact]
    public void Table_of_captions_above_a_form_speaks_for_the_form()
    {
        var report = new DocumentBuilder()
            .Table("收入决算表|<|<", "||公开02表", "部门：青禾市林业局|2024年度|金额单位：元")
            .Table(Layouts.Revenue)
            .Report();

        Assert.Equal([FormId.Other, FormId.Revenue], Reading.FormsOf(report));
        var table = report.Tables[1];
        Assert.Equal(("收入决算表", "公开02表", "元"), (table.Title, table.FormNumber, table.Unit));
        Assert.Empty(table.Flags);
    }
}
