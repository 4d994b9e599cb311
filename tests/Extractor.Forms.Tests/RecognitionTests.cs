using Extractor.Forms.Tests.Building;
using Extractor.Model;

namespace Extractor.Forms.Tests;

public class RecognitionTests
{
    private static readonly (string Title, string[] Rows)[] National =
    [
        ("收入支出决算总表", Layouts.Summary),
        ("收入决算表", Layouts.Revenue),
        ("支出决算表", Layouts.Expenditure),
        ("财政拨款收入支出决算总表", Layouts.Appropriation),
        ("一般公共预算财政拨款支出决算表", Layouts.General),
        ("一般公共预算财政拨款基本支出决算明细表", Layouts.Basic),
        ("财政拨款“三公”经费支出决算表", Layouts.ThreePublic),
        ("政府性基金预算财政拨款收入支出决算表", Layouts.Fund),
        ("国有资本经营预算财政拨款支出决算表", Layouts.StateCapital),
    ];

    private static DocumentBuilder Whole(bool withTitles, IEnumerable<int> order)
    {
        var document = new DocumentBuilder().Line("青禾市林业局2024年度部门决算");
        foreach (var index in order)
        {
            if (withTitles)
            {
                document.Lines(National[index].Title, "公开0" + (9 - index) + "表", "部门：青禾市林业局", "单位：万元");
            }

            document.Table(National[index].Rows).Line("注：本表反映部门本年度情况。");
        }

        return document;
    }

    [Fact]
    public void All_nine_forms_are_found_whatever_the_printed_numbers() =>
        Assert.Equal(FormId.Nine, Reading.FormsOf(Whole(true, Enumerable.Range(0, 9)).Report()));

    [Fact]
    public void All_nine_forms_are_found_without_titles() =>
        Assert.Equal(FormId.Nine, Reading.FormsOf(Whole(false, Enumerable.Range(0, 9)).Report()));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Order_of_tables_does_not_matter(bool withTitles)
    {
        int[][] orders = [[8, 7, 6, 5, 4, 3, 2, 1, 0], [4, 8, 7, 0, 2, 1, 6, 5, 3], [7, 8, 4, 6, 5, 1, 2, 3, 0]];
        foreach (var order in orders)
        {
            Assert.Equal(order.Select(index => FormId.Nine[index]), Reading.FormsOf(Whole(withTitles, order).Report()));
        }
    }

    [Fact]
    public void Swapped_titles_yield_to_contents()
    {
        var report = new DocumentBuilder()
            .Lines("收入决算表", "单位：万元").Table(Layouts.Expenditure)
            .Lines("支出决算表", "单位：万元").Table(Layouts.Revenue)
            .Report();

        Assert.Equal([FormId.Expenditure, FormId.Revenue], Reading.FormsOf(report));
    }

    [Fact]
    public void Shanghai_layouts_are_the_same_forms()
    {
        var report = new DocumentBuilder()
            .Table(Layouts.SummaryWithoutLines).Line("注：一")
            .Table(Layouts.RevenueShanghai).Line("注：二")
            .Table(Layouts.GeneralShanghai).Line("注：三")
            .Table(Layouts.BasicShanghai).Line("注：四")
            .Table(Layouts.ThreePublicShanghai)
            .Report();

        Assert.Equal(
            [FormId.RevenueAndExpenditureSummary, FormId.Revenue, FormId.GeneralPublicBudgetExpenditure, FormId.GeneralPublicBudgetBasicExpenditure, FormId.ThreePublicExpenses],
            Reading.FormsOf(report));
    }

    [Fact]
    public void State_capital_form_in_the_layout_of_the_fund_form_is_told_by_its_title()
    {
        var report = new DocumentBuilder()
            .Line("国有资本经营预算财政拨款收入支出决算表").Table(Layouts.EmptyFund)
            .Line("政府性基金预算财政拨款收入支出决算表").Table(Layouts.EmptyFund)
            .Report();

        Assert.Equal([FormId.StateCapitalBudget, FormId.GovernmentFundBudget], Reading.FormsOf(report));
        Assert.All(report.Tables, table => Assert.DoesNotContain(Flags.FormUncertain, table.Flags));
    }

    [Fact]
    public void Untitled_empty_forms_are_told_by_their_statements()
    {
        var report = new DocumentBuilder()
            .Table(Layouts.EmptyFund).Line("说明：本部门无国有资本经营预算财政拨款收入和支出，故本表无数据。")
            .Table(Layouts.EmptyFund).Line("说明：本部门无政府性基金预算财政拨款收入和支出，故本表无数据。")
            .Report();

        Assert.Equal([FormId.StateCapitalBudget, FormId.GovernmentFundBudget], Reading.FormsOf(report));
    }

    [Fact]
    public void Untitled_empty_forms_without_any_hint_are_flagged()
    {
        var report = new DocumentBuilder().Table(Layouts.EmptyFund).Line("二〇二五年八月").Table(Layouts.EmptyFund).Report();

        Assert.Equal([FormId.GovernmentFundBudget, FormId.StateCapitalBudget], Reading.FormsOf(report));
        Assert.All(report.Tables, table => Assert.Contains(Flags.FormUncertain, table.Flags));
        Assert.Equal(2, report.Diagnostics.Count(diagnostic => diagnostic.Code == "form-uncertain"));
    }

    [Fact]
    public void Three_columns_with_state_capital_codes_only_are_the_state_capital_form()
    {
        var report = new DocumentBuilder().Line("决算表").Table(Layouts.StateCapital).Report();

        Assert.Equal([FormId.StateCapitalBudget], Reading.FormsOf(report));
    }

    [Fact]
    public void Long_general_budget_form_with_balances_is_told_by_its_codes()
    {
        var report = new DocumentBuilder()
            .Line("一般公共预算财政拨款收入支出决算表")
            .Table(
                "项目|<|年初结转和结余|<|<|本年收入|<|<|本年支出|<|<|年末结转和结余|<|<",
                "科目编码|科目名称|合计|基本支出结转|项目支出结转和结余|合计|基本支出|项目支出|合计|基本支出|项目支出|合计|基本支出结转|项目支出结转和结余",
                "栏次|<|1|2|3|4|5|6|7|8|9|10|11|12",
                "合计|<||||122.40|97.15|25.25|122.40|97.15|25.25|||",
                "201|一般公共服务支出||||122.40|97.15|25.25|122.40|97.15|25.25|||",
                "20129|群众团体事务||||122.40|97.15|25.25|122.40|97.15|25.25|||",
                "2012950|事业运行||||122.40|97.15|25.25|122.40|97.15|25.25|||")
            .Report();

        Assert.Equal([FormId.GeneralPublicBudgetExpenditure], Reading.FormsOf(report));
        Assert.Equal("97.15", report.The(FormId.GeneralPublicBudgetExpenditure, "2012950", "本年收入/基本支出").Text);
        Assert.Equal("97.15", report.The(FormId.GeneralPublicBudgetExpenditure, "2012950", "本年支出/基本支出").Text);
    }

    [Fact]
    public void Halves_by_unit_are_other_tables()
    {
        var report = new DocumentBuilder()
            .Line("收入决算表（分单位）")
            .Table("单位名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入", "合计|122.40|122.40|||||", "青禾市林业局（本级）|122.40|122.40|||||")
            .Line("收入决算表（分科目）").Table(Layouts.Revenue)
            .Report();

        Assert.Equal([FormId.Other, FormId.Revenue], Reading.FormsOf(report));
        Assert.All(report.Observations, found => Assert.Equal("t2", found.Table));
    }

    [Theory]
    [InlineData("项目支出决算表")]
    [InlineData("政府性基金预算财政拨款基本支出决算表")]
    [InlineData("一般公共预算财政拨款项目支出决算表")]
    [InlineData("国有资产占用情况表")]
    [InlineData("政府采购情况表")]
    public void Extra_forms_of_extended_sets_are_other_tables(string title)
    {
        var report = new DocumentBuilder()
            .Line("一般公共预算财政拨款支出决算表").Table(Layouts.General)
            .Line(title).Table(Layouts.General)
            .Report();

        Assert.Equal([FormId.GeneralPublicBudgetExpenditure, FormId.Other], Reading.FormsOf(report));
    }

    [Fact]
    public void Form_found_twice_is_kept_once_and_the_other_named()
    {
        var report = new DocumentBuilder()
            .Line("支出决算表").Table(Layouts.Expenditure).Line("注：本表反映部门本年度各项支出情况。")
            .Line("附件：某附表").Table(Layouts.Expenditure)
            .Report();

        Assert.Equal([FormId.Expenditure, FormId.Other], Reading.FormsOf(report));
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Code == "form-duplicate" && diagnostic.Message.Contains("t2", StringComparison.Ordinal));
    }

    [Fact]
    public void Part_on_the_next_page_without_header_is_joined()
    {
        var report = new DocumentBuilder()
            .Lines("收入决算表", "单位：万元")
            .Table(Layouts.Revenue[..7])
            .Table(Layouts.Revenue[7..])
            .Report();

        var table = Assert.Single(report.Tables);
        Assert.Equal(FormId.Revenue, table.Form);
        Assert.Equal(7, table.Rows.Count);
        Assert.Equal(2, table.Parts.Count);
        Assert.Contains(Flags.JoinedOverPages, report.The(FormId.Revenue, "2080502", "财政拨款收入").Flags);
        Assert.DoesNotContain(Flags.JoinedOverPages, report.The(FormId.Revenue, "201", "财政拨款收入").Flags);
    }

    [Fact]
    public void Part_on_the_next_page_with_repeated_header_is_joined_without_it()
    {
        var report = new DocumentBuilder()
            .Lines("收入决算表", "单位：万元")
            .Table(Layouts.Revenue[..7])
            .Table([.. Layouts.Revenue[..3], .. Layouts.Revenue[7..]])
            .Report();

        Assert.Equal(7, Assert.Single(report.Tables).Rows.Count);
        Assert.Equal(14, report.Observations.Count);
    }

    [Fact]
    public void Header_repeated_inside_the_body_is_dropped()
    {
        var report = new DocumentBuilder()
            .Lines("收入决算表", "单位：万元")
            .Table([.. Layouts.Revenue[..7], .. Layouts.Revenue[..3], .. Layouts.Revenue[7..]])
            .Report();

        Assert.Equal(7, Assert.Single(report.Tables).Rows.Count);
        Assert.Equal(14, report.Observations.Count);
    }

    [Fact]
    public void Row_of_twelve_figures_is_the_three_public_form()
    {
        var report = new DocumentBuilder().Line("附表").Table("3.60||3.00||3.00|0.60|3.07||2.50||2.50|0.57").Report();

        Assert.Equal([FormId.ThreePublicExpenses], Reading.FormsOf(report));
        Assert.Contains(Flags.FormUncertain, report.Tables[0].Flags);
        Assert.Equal(8, report.Observations.Count);
    }

    [Fact]
    public void Performance_sheet_is_told_by_its_ranks()
    {
        var report = new DocumentBuilder()
            .Line("2024年度项目支出绩效自评表")
            .Table("项目名称|森林防火|<|<|<", "一级指标|二级指标|三级指标|分值|得分", "产出指标|数量指标|巡护次数|50|50", "总分|<|<|100|98")
            .Line("支出决算表").Table(Layouts.Expenditure)
            .Report();

        Assert.Equal([FormId.PerformanceSelfEvaluation, FormId.Expenditure], Reading.FormsOf(report));
        Assert.Empty(report.Tables[0].Header);
    }

    [Fact]
    public void Prose_table_is_an_other_table_with_its_header()
    {
        var report = new DocumentBuilder()
            .Line("2024年重点工作完成情况")
            .Table("序号|重要事项|完成情况", "1|造林绿化|完成造林3.5万亩", "2|森林防火|未发生重大火灾")
            .Report();

        var table = Assert.Single(report.Tables);
        Assert.Equal(FormId.Other, table.Form);
        Assert.Equal(["序号", "重要事项", "完成情况"], Assert.Single(table.Header));
        Assert.Equal("2024年重点工作完成情况", table.Title);
        Assert.Empty(report.Observations);
    }

    [Theory]
    [InlineData("青禾市国有资产监督管理委员会")]
    [InlineData("青禾市政府采购中心")]
    [InlineData("青禾市预算绩效评价中心")]
    [InlineData("青禾市科研项目服务中心")]
    [InlineData("青禾市三公里镇政府")]
    public void Name_of_the_department_in_the_title_misleads_nobody(string department)
    {
        var report = new DocumentBuilder()
            .Lines(department + "2024年度收入支出决算总表", "单位：万元").Table(Layouts.Summary)
            .Lines(department + "2024年度收入决算表", "单位：万元").Table(Layouts.Revenue)
            .Lines(department + "2024年度支出决算表", "单位：万元").Table(Layouts.Expenditure)
            .Lines(department + "2024年度一般公共预算财政拨款支出决算表", "单位：万元").Table(Layouts.General)
            .Report();

        Assert.Equal([FormId.RevenueAndExpenditureSummary, FormId.Revenue, FormId.Expenditure, FormId.GeneralPublicBudgetExpenditure], Reading.FormsOf(report));
    }

    [Fact]
    public void Second_set_of_forms_is_not_mixed_with_the_first()
    {
        string[] more = [.. Layouts.Revenue, "210|卫生健康支出|1.00|1.00|||||"];
        var report = new DocumentBuilder()
            .Lines("收入决算表", "单位：万元").Table(Layouts.Revenue).Lines("支出决算表", "单位：万元").Table(Layouts.Expenditure)
            .Lines("收入决算表", "部门：青禾市林场", "单位：万元").Table(more).Lines("支出决算表", "单位：万元").Table(Layouts.Expenditure)
            .Report();

        Assert.Equal([FormId.Revenue, FormId.Expenditure, FormId.Other, FormId.Other], Reading.FormsOf(report));
        Assert.Equal(2, report.Diagnostics.Count(diagnostic => diagnostic.Code == "form-duplicate"));
    }

    [Fact]
    public void First_row_of_a_sheet_that_names_units_stays_in_the_sheet()
    {
        var report = new DocumentBuilder()
            .Line("项目支出绩效自评表")
            .Table("主管部门：青禾市林业局|<|实施单位：青禾市林场|<", "一级指标|二级指标|三级指标|得分", "产出指标|数量指标|巡护次数|50")
            .Report();

        Assert.Equal(3, report.Tables[0].Rows.Count + report.Tables[0].Header.Count);
        Assert.Contains(report.Tables[0].Cells, cell => cell.Text == "实施单位：青禾市林场");
    }
}
