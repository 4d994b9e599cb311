using Extractor.Forms.Tests.Building;
using Extractor.Model;

namespace Extractor.Forms.Tests;

public class UnitAndFindingTests
{
    [Fact]
    public void Amount_is_value_times_unit()
    {
        var yuan = new DocumentBuilder().Lines("收入决算表", "金额单位：元").Table(Layouts.Revenue).Report();
        var tenThousand = new DocumentBuilder().Lines("收入决算表", "金额单位：万元").Table(Layouts.Revenue).Report();

        Assert.All(yuan.Observations, found => Assert.Equal(found.Value, found.Amount));
        Assert.All(tenThousand.Observations, found => Assert.Equal(found.Value * 10_000, found.Amount));
    }

    [Fact]
    public void Unit_may_stand_in_the_title_or_in_a_head()
    {
        var titled = new DocumentBuilder().Line("收入决算表（单位：元）").Table(Layouts.Revenue).Report();
        var headed = new DocumentBuilder().Line("收入支出决算总表").Table([Layouts.Summary[0], "项目|行次|金额（元）|项目|行次|金额（元）", .. Layouts.Summary[2..]]).Report();

        Assert.Equal("元", titled.Tables[0].Unit);
        Assert.Equal("元", headed.Tables[0].Unit);
        Assert.All(headed.Observations, found => Assert.Equal("元", found.Unit));
        Assert.All(headed.Observations, found => Assert.Empty(found.Flags));
    }

    [Fact]
    public void Missing_unit_is_inherited_and_flagged()
    {
        var report = new DocumentBuilder()
            .Lines("收入决算表", "单位：元").Table(Layouts.Revenue)
            .Line("财政拨款“三公”经费支出决算表").Table(Layouts.ThreePublic)
            .Report();

        Assert.Equal("元", report.Tables[1].Unit);
        Assert.All(report.Observations, found => Assert.Equal(found.Form == FormId.ThreePublicExpenses, found.Flags.Contains(Flags.UnitInherited)));
    }

    [Fact]
    public void Unit_printed_nowhere_is_assumed_and_said()
    {
        var report = new DocumentBuilder().Line("收入决算表").Table(Layouts.Revenue).Report();

        Assert.All(report.Observations, found => Assert.Contains(Flags.UnitAssumed, found.Flags));
        Assert.Single(report.Diagnostics, found => found.Code == "unit-assumed");
    }

    [Fact]
    public void Millions_without_unit_are_suspected_to_be_yuan()
    {
        var report = new DocumentBuilder().Line("收入决算表").Table([.. Layouts.Revenue, "210|卫生健康支出|1,234,500.00||||||"]).Report();

        Assert.Single(report.Diagnostics, found => found.Code == "unit-suspect");
    }

    [Fact]
    public void Missing_forms_are_named()
    {
        var report = new DocumentBuilder()
            .Line("三、支出决算表", ParagraphKind.ContentsEntry)
            .Lines("收入决算表", "单位：万元").Table(Layouts.Revenue)
            .Report();

        var missing = report.Diagnostics.Where(found => found.Code == "form-missing").ToArray();
        Assert.Equal(8, missing.Length);
        Assert.Contains("lists its title", Assert.Single(missing, found => found.Message.Contains("支出决算表", StringComparison.Ordinal) && found.Message.Contains(" expenditure ", StringComparison.Ordinal)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void State_capital_form_is_not_expected_before_2020()
    {
        var report = new DocumentBuilder()
            .Line("青禾市林业局2018年度部门决算").Line("2018年度收入决算表").Line("2018年度").Table(Layouts.Revenue)
            .Report();

        Assert.Equal(7, report.Diagnostics.Count(found => found.Code == "form-missing"));
    }

    [Fact]
    public void Document_without_forms_says_so()
    {
        var report = new DocumentBuilder().Line("通知").Table("姓名|电话", "王某|12345678").Report();

        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(report.Diagnostics, found => found.Code == "no-forms").Severity);
    }

    [Fact]
    public void Budget_is_not_taken_for_an_account()
    {
        var report = new DocumentBuilder()
            .Lines("青禾市林业局2025年部门预算", "2025年部门收入预算总表", "单位：元").Table(Layouts.Revenue)
            .Lines("2025年部门支出预算总表", "单位：元").Table(Layouts.Expenditure)
            .Lines("2025年部门一般公共预算支出功能分类预算表", "单位：元").Table(Layouts.General)
            .Report();

        Assert.All(report.Tables, table => Assert.Equal(FormId.Other, table.Form));
        Assert.Empty(report.Observations);
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(report.Diagnostics, found => found.Code == "budget-report").Severity);
    }

    [Fact]
    public void Empty_template_is_an_error()
    {
        var report = new DocumentBuilder()
            .Lines("上河市 XX 局", "2024 年度部门决算", "第一部分 上河市 XX 局概况")
            .Line("收入决算表").Table([.. Layouts.Revenue[..3], "205|教育支出|||||||", "…|…|||||||"])
            .Line("政府性基金预算财政拨款收入支出决算表").Table(Layouts.EmptyFund)
            .Line("国有资本经营预算财政拨款支出决算表").Table(Layouts.EmptyStateCapital)
            .Report();

        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(report.Diagnostics, found => found.Code == "template").Severity);
    }

    [Fact]
    public void Figures_beside_a_form_are_reported()
    {
        var report = new DocumentBuilder()
            .Lines("收入决算表", "单位：万元").Table(Layouts.Revenue).Line("122.40 17.50").Line("支出决算表").Table(Layouts.Expenditure)
            .Report();

        Assert.Contains("122.40 17.50", Assert.Single(report.Diagnostics, found => found.Code == "stray-figure").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_unique_and_in_reading_order()
    {
        var report = new DocumentBuilder()
            .Lines("收入决算表", "单位：万元").Table(Layouts.Revenue).Line("支出决算表").Table(Layouts.Expenditure)
            .Report();

        Assert.Equal(["t1", "t2"], report.Tables.Select(table => table.Id));
        Assert.Equal(Enumerable.Range(1, report.Observations.Count).Select(number => $"o{number}"), report.Observations.Select(found => found.Id));
    }

    [Fact]
    public void Empty_document_is_no_crash()
    {
        var report = new DocumentBuilder().Report();

        Assert.Empty(report.Tables);
        Assert.Single(report.Diagnostics, found => found.Code == "no-forms");
    }
}
