using Extractor.Forms.Labels;
using Extractor.Model;

namespace Extractor.Forms.Tests.Labels;

public class FormTitleTextTests
{
    [Theory]
    [InlineData("一、收入支出决算总表", FormId.RevenueAndExpenditureSummary, null)]
    [InlineData("收支决算总表", FormId.RevenueAndExpenditureSummary, null)]
    [InlineData("收入支出决算表", FormId.RevenueAndExpenditureSummary, null)]
    [InlineData("部门收支总体情况表", FormId.RevenueAndExpenditureSummary, null)]
    [InlineData("公开 01 表 收入支出决算总表", FormId.RevenueAndExpenditureSummary, "公开01表")]
    [InlineData("表一：收入支出决算总表", FormId.RevenueAndExpenditureSummary, "表一")]
    [InlineData("青禾市林业局2023年度收入支出决算总表", FormId.RevenueAndExpenditureSummary, null)]
    [InlineData("2020年度收入决算表（表2）", FormId.Revenue, "表2")]
    [InlineData("收入决算总表", FormId.Revenue, null)]
    [InlineData("收入决算表（分科目）", FormId.Revenue, null)]
    [InlineData("收 入 决 算 表", FormId.Revenue, null)]
    [InlineData("部门收入总体情况表", FormId.Revenue, null)]
    [InlineData("三、支出决算表（公开03表）", FormId.Expenditure, "公开03表")]
    [InlineData("支出决算总表 单位：万元", FormId.Expenditure, null)]
    [InlineData("支出决算表（续）", FormId.Expenditure, null)]
    [InlineData("三、支出决算表……………12", FormId.Expenditure, null)]
    [InlineData("四、财政拨款收入支出决算总表", FormId.FiscalAppropriationSummary, null)]
    [InlineData("财政拨款收支决算总表", FormId.FiscalAppropriationSummary, null)]
    [InlineData("财政拨款收入支出决算表", FormId.FiscalAppropriationSummary, null)]
    [InlineData("一般公共预算财政拨款支出决算表", FormId.GeneralPublicBudgetExpenditure, null)]
    [InlineData("一般公共预算财政拨款收入支出决算表", FormId.GeneralPublicBudgetExpenditure, null)]
    [InlineData("公共预算财政拨款支出决算表", FormId.GeneralPublicBudgetExpenditure, null)]
    [InlineData("一般公共预算支出情况表", FormId.GeneralPublicBudgetExpenditure, null)]
    [InlineData("一般公共预算财政拨款基本支出决算表", FormId.GeneralPublicBudgetBasicExpenditure, null)]
    [InlineData("六、一般公共预算财政拨款基本支出决算明细表", FormId.GeneralPublicBudgetBasicExpenditure, null)]
    [InlineData("一般公共预算财政拨款基本支出决算表（按经济分类科目）", FormId.GeneralPublicBudgetBasicExpenditure, null)]
    [InlineData("九、财政拨款“三公”经费支出决算表", FormId.ThreePublicExpenses, null)]
    [InlineData("一般公共预算财政拨款\"三公\"经费支出决算表", FormId.ThreePublicExpenses, null)]
    [InlineData("财政拨款「三公」经费支出决算表", FormId.ThreePublicExpenses, null)]
    [InlineData("财政拨款”三公“经费支出决算表", FormId.ThreePublicExpenses, null)]
    [InlineData("财政拨款 三公 经费支出决算表", FormId.ThreePublicExpenses, null)]
    [InlineData("一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表", FormId.ThreePublicExpenses, null)]
    [InlineData("财政拨款“三公”经费、行政参公单位机关运行经费情况表", FormId.ThreePublicExpenses, null)]
    [InlineData("一般公共预算财政拨款安排的“三公”经费支出决算表", FormId.ThreePublicExpenses, null)]
    [InlineData("政府性基金预算财政拨款收入支出决算表", FormId.GovernmentFundBudget, null)]
    [InlineData("政府性基金预算支出情况表", FormId.GovernmentFundBudget, null)]
    [InlineData("国有资本经营预算财政拨款支出决算表", FormId.StateCapitalBudget, null)]
    [InlineData("国有资本经营预算财政拨款收入支出决算表 财决公开09表", FormId.StateCapitalBudget, "财决公开09表")]
    public void Title_names_its_form(string line, string form, string? number)
    {
        var title = FormTitleText.Read(line);

        Assert.Equal(form, title?.Forms[0]);
        Assert.Equal(number, title?.Number);
    }

    [Theory]
    [InlineData("注：本表反映部门本年度的总收支和年末结转结余情况。")]
    [InlineData("注：1.支出决算表")]
    [InlineData("一、收入支出决算总体情况说明")]
    [InlineData("收入决算情况说明")]
    [InlineData("第二部分 2023年度部门决算表")]
    [InlineData("本部门支出详见附件支出决算表")]
    [InlineData("2025年部门收入预算总表")]
    [InlineData("部门“三公”经费和机关运行经费预算表")]
    [InlineData("项目支出决算表")]
    [InlineData("一般公共预算财政拨款项目支出决算表")]
    [InlineData("政府性基金预算财政拨款基本支出决算表")]
    [InlineData("收入决算表（分单位）")]
    [InlineData("国有资产占用情况表")]
    [InlineData("政府采购情况表")]
    [InlineData("部门整体支出绩效自评表")]
    [InlineData("2023年度收入支出情况如下")]
    [InlineData("合计")]
    [InlineData("")]
    public void Other_lines_are_no_titles(string line) => Assert.Null(FormTitleText.Read(line));

    [Fact]
    public void Year_and_continuation_are_read_from_the_title()
    {
        Assert.Equal(2020, FormTitleText.Read("2020年度收入决算表（表2）")?.Year);
        Assert.True(FormTitleText.Read("支出决算表（续）")?.IsContinuation);
    }
}
