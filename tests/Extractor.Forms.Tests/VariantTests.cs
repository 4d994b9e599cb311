using Extractor.Forms.Tests.Building;
using Extractor.Model;

namespace Extractor.Forms.Tests;

/// <summary>Layouts that differ from the national ones in ways that once lost or misplaced figures.</summary>
public class VariantTests
{
    [Fact]
    public void Forms_printed_without_their_unused_columns_follow_their_titles()
    {
        var report = new DocumentBuilder()
            .Lines("二、收入决算表", "单位：万元")
            .Table("科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 其他收入", "合计 | < | 30.00 | 20.00 | 10.00", "213 | 农林水支出 | 30.00 | 20.00 | 10.00")
            .Lines("三、支出决算表", "单位：万元")
            .Table("科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出", "合计 | < | 30.00 | 20.00 | 10.00", "213 | 农林水支出 | 30.00 | 20.00 | 10.00")
            .Lines("五、一般公共预算财政拨款支出决算表", "单位：万元")
            .Table("科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出", "合计 | < | 20.00 | 15.00 | 5.00", "213 | 农林水支出 | 20.00 | 15.00 | 5.00")
            .Report();

        Assert.Equal([FormId.Revenue, FormId.Expenditure, FormId.GeneralPublicBudgetExpenditure], Reading.FormsOf(report));
        Assert.Equal(18, report.Observations.Count);
    }

    [Fact]
    public void Basic_expenditure_in_two_tables_is_one_form()
    {
        var report = new DocumentBuilder()
            .Lines("一般公共预算财政拨款基本支出决算明细表", "单位：万元")
            .Table("人员经费 | < | <", "科目编码 | 科目名称 | 决算数", "301 | 工资福利支出 | 30.00", "30101 | 基本工资 | 30.00", "人员经费合计 | < | 30.00")
            .Table("公用经费 | < | <", "科目编码 | 科目名称 | 决算数", "302 | 商品和服务支出 | 12.00", "30201 | 办公费 | 12.00", "公用经费合计 | < | 12.00")
            .Report();

        Assert.Equal([FormId.GeneralPublicBudgetBasicExpenditure, FormId.GeneralPublicBudgetBasicExpenditure], Reading.FormsOf(report));
        Assert.Equal(12m, report.The(FormId.GeneralPublicBudgetBasicExpenditure, "30201", "公用经费/决算数").Value);
        Assert.Equal(6, report.Observations.Count);
    }

    [Fact]
    public void Rows_that_no_table_holds_are_reported()
    {
        var report = new DocumentBuilder()
            .Lines("三、支出决算表", "单位：万元", "201 一般公共服务支出 30.00 20.00")
            .Table("科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出", "合计 | < | 30.00 | 20.00 | 10.00 | | |")
            .Table("213 | 农林水支出 | 30.00 | 20.00")
            .Report();

        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Code == "stray-figure");
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Code == "unplaced-rows");
    }

    [Fact]
    public void Figures_with_their_unit_in_the_cell_are_observations()
    {
        var report = new DocumentBuilder().Line("支出决算表").Table(
            "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出",
            "合计 | < | 30.00万元 | 20.00万元 | 10.00万元 | 一 | 一 | 一",
            "213 | 农林水支出 | 30.00万元 | 20.00万元 | 10.00万元 | 一 | 一 | 一").Report();

        Assert.Equal(6, report.Observations.Count);
        Assert.Equal(200_000m, report.The(FormId.Expenditure, "213", "基本支出").Amount);
    }

    [Theory]
    [InlineData("项目 | 2022年决算 | 2023年决算 | 增减额", "因公出国（境）费 | 1.00 | 2.00 | 1.00", "公务接待费 | 3.00 | 2.00 | -1.00")]
    [InlineData("科目 | 基本支出 | 项目支出 | 合计 | 占比", "农林水支出 | 20.00 | 10.00 | 30.00 | 75%", "教育支出 | 10.00 | 0.00 | 10.00 | 25%")]
    public void Tables_of_the_narrative_are_no_forms(params string[] rows)
    {
        var report = new DocumentBuilder().Line("2023年度支出情况如下表所示：").Table(rows).Report();

        Assert.Equal([FormId.Other], Reading.FormsOf(report));
    }

    [Fact]
    public void Figures_without_any_head_are_flagged()
    {
        var report = new DocumentBuilder().Lines("财政拨款“三公”经费支出决算表", "单位：万元")
            .Table("10.00 | 1.00 | 8.00 | 0.00 | 8.00 | 1.00 | 9.00 | 0.00 | 8.00 | 0.00 | 8.00 | 1.00").Report();

        Assert.Equal(12, report.Observations.Count);
        Assert.All(report.Observations, found => Assert.Contains(Flags.AmbiguousColumn, found.Flags));
    }

    [Fact]
    public void Total_row_that_says_none_is_no_header()
    {
        var report = new DocumentBuilder().Lines("政府性基金预算支出情况表", "单位：万元")
            .Table("功能分类科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余", "合计 | < | 无 | 无 | 无 | 无").Report();

        var table = Assert.Single(report.Tables);
        Assert.Equal((1, 1, true), (table.Header.Count, table.Rows.Count, table.IsEmpty));
    }
}
