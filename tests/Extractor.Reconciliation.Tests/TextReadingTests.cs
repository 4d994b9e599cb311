using Extractor.Model;

namespace Extractor.Reconciliation.Tests;

/// <summary>What the words of a section leave open is no contradiction.</summary>
public sealed class TextReadingTests
{
    [Theory]
    [InlineData(Flags.InReason)]
    [InlineData(Flags.UnresolvedSubject)]
    public void A_claim_that_may_mean_something_else_is_not_judged(string flag)
    {
        var told = new Told().In("“三公”经费支出决算情况说明").Says("公务接待费决算8.00万元", "three-public.reception", "final", 8m);
        told.Flag("three-public.reception", flag);
        Assert.Equal([CheckOutcome.NotApplicable], told.Outcomes("TPN-07-T"));
    }

    [Fact]
    public void A_figure_of_another_year_is_not_judged()
    {
        var told = new Told().In("“三公”经费支出决算情况说明").Says("2023年度公务接待费决算8.00万元", "three-public.reception", "final", 8m, period: 2023)
            .Says("公务接待费比上年决算数7.00万元", "three-public.reception", "final", 7m);
        Assert.Equal([CheckOutcome.NotApplicable], told.Outcomes("TPN-07-T"));
    }

    [Fact]
    public void A_part_of_an_expense_without_a_name_of_its_own_is_not_taken_for_the_whole()
    {
        var told = new Told().In("“三公”经费支出决算情况说明").Says("公务用车运行维护费4.00万元", "three-public.vehicle-running", "total", 4m)
            .Says("其中：燃料费1.20万元", "three-public.vehicle-running", "total", 1.2m).Says("公务用车运行维护费用于保险费0.80万元", "three-public.vehicle-running", "total", 0.8m);
        Assert.Equal([CheckOutcome.Pass], told.Outcomes("TPN-07-T"));
    }

    [Fact]
    public void A_form_that_prints_the_other_budget_contradicts_nothing()
    {
        var told = new Told().In("“三公”经费支出决算情况说明").Says("“三公”经费支出年初预算为11.00万元", "three-public", "initial-budget", 11m);
        Assert.Equal([CheckOutcome.Fail], told.Outcomes("TPN-07-T"));
        told.Book[7].Notes.Add("注：预算数为全年预算数，即按规定程序调整后的数。");
        Assert.Equal([CheckOutcome.NotApplicable], told.Outcomes("TPN-07-T"));
    }

    [Fact]
    public void Of_two_budgets_that_the_text_states_the_form_prints_either()
    {
        var told = new Told().In("“三公”经费支出决算情况说明").Says("“三公”经费支出年初预算为11.00万元", "three-public", "initial-budget", 11m)
            .Says("全年预算为12.00万元", "three-public", "full-year-budget", 12m);
        Assert.Equal([CheckOutcome.Pass], told.Outcomes("TPN-07-T"));
        told.Alter("three-public", "full-year-budget", 13m);
        Assert.Equal([CheckOutcome.Fail], told.Outcomes("TPN-07-T"));
    }

    [Fact]
    public void An_emptied_form_contradicts_amounts_that_the_text_states()
    {
        var told = TextRuleCases.ThreePublic(new Told());
        Array.Fill(told.Book[7].Rows[0], "");
        Assert.Contains(CheckOutcome.Fail, told.Outcomes("TPN-07-T"));
    }

    [Fact]
    public void Changes_of_all_parts_make_up_that_of_the_total()
    {
        var told = new Told().In("“三公”经费支出决算情况说明").Says("“三公”经费比上年减少1.00万元", "three-public", "change", 1m, direction: "decrease", against: "prior-year")
            .Says("因公出国（境）费增加0.50万元", "three-public.travel", "change", 0.5m, direction: "increase", against: "prior-year")
            .Says("公务用车购置及运行维护费减少1.50万元", "three-public.vehicles", "change", 1.5m, direction: "decrease", against: "prior-year");
        Assert.Equal([CheckOutcome.NotApplicable], told.Outcomes("TPN-07-D"));
        told.Says("公务接待费持平", "three-public.reception", "change", 0, "", "flat", "prior-year");
        Assert.Equal([CheckOutcome.Pass], told.Outcomes("TPN-07-D"));
        told.Alter("three-public.travel", "change", 0.52m);
        Assert.Equal([CheckOutcome.Rounding], told.Outcomes("TPN-07-D"));
        told.Alter("three-public.travel", "change", 0.7m);
        Assert.Equal([CheckOutcome.Fail], told.Outcomes("TPN-07-D"));
    }

    [Fact]
    public void A_difference_from_the_budget_is_that_of_the_figures()
    {
        var told = TextRuleCases.ThreePublic(new Told()).Says("公务接待费比年初预算减少1.00万元", "three-public.reception", "deviation", 1m, direction: "decrease", against: "initial-budget");
        Assert.DoesNotContain(CheckOutcome.Fail, told.Outcomes("TPN-07-D"));
        told.Alter("three-public.reception", "deviation", 1.2m);
        Assert.Contains(CheckOutcome.Fail, told.Outcomes("TPN-07-D"));
    }

    [Fact]
    public void Groups_joined_go_with_the_amount_where_none_was_sent()
    {
        var told = new Told().In("“三公”经费支出决算情况说明").Says("因公出国（境）费决算1.00万元", "three-public.travel", "final", 1m)
            .Says("组织因公出国（境）团组0个", "three-public.travel", "count", 0, "个").Says("参加因公出国（境）团组1个", "three-public.travel", "count", 1, "个");
        Assert.Equal([CheckOutcome.Pass], told.Outcomes("TPN-07-C"));
    }

    [Fact]
    public void A_rate_of_a_budget_that_only_the_form_prints_can_be_confirmed_but_not_refuted()
    {
        var told = new Told().In("“三公”经费支出决算情况说明").Says("“三公”经费支出决算9.00万元", "three-public", "final", 9m).Says("完成预算75%", "three-public", "completion", 75m, "%", against: "budget");
        Assert.Equal([CheckOutcome.Pass], told.Outcomes("TPN-07-R"));
        told.Alter("three-public", "completion", 80m);
        Assert.Equal([CheckOutcome.NotApplicable], told.Outcomes("TPN-07-R"));
    }

    [Fact]
    public void A_word_of_comparison_states_no_amount()
    {
        var told = TextRuleCases.ThreePublic(new Told());
        var before = told.Outcomes("TPN-07-D");
        told.Says("公务接待费决算数小于年初预算数", "three-public.reception", "deviation", 0, "", "decrease", "initial-budget");
        Assert.Equal(before, told.Outcomes("TPN-07-D"));
    }

    [Fact]
    public void What_a_vehicle_costs_on_average_is_not_what_vehicles_cost()
    {
        var told = TextRuleCases.ThreePublic(new Told()).Says("车均运行维护费1.33万元", "three-public.vehicle-running", "total", 1.33m);
        Assert.DoesNotContain(CheckOutcome.Fail, told.Outcomes("TPN-07-T"));
    }

    [Fact]
    public void Kinds_of_vehicles_bought_are_not_all_of_them()
    {
        var told = TextRuleCases.ThreePublic(new Told()).Says("越野车0辆", "three-public.vehicle-purchase", "count", 0, "辆");
        Assert.DoesNotContain(CheckOutcome.Fail, told.Outcomes("TPN-07-C"));
    }

    [Fact]
    public void Buying_and_running_vehicles_together_is_neither_alone()
    {
        var told = TextRuleCases.ThreePublic(new Told()).Says("公务用车购置费及运行费5.00万元", "three-public.vehicle-purchase", "total", 5m);
        Assert.DoesNotContain(CheckOutcome.Fail, told.Outcomes("TPN-07-T"));
    }

    [Fact]
    public void What_one_unit_spent_is_no_contradiction_beside_the_whole()
    {
        var told = TextRuleCases.ThreePublic(new Told()).Says("其中：局机关“三公”经费支出决算6.00万元", "three-public", "final", 6m);
        Assert.DoesNotContain(CheckOutcome.Fail, told.Outcomes("TPN-07-T"));
    }

    [Theory]
    [InlineData("接待外宾0批次")]
    [InlineData("其中：外事接待0批次")]
    public void No_foreign_guests_are_no_contradiction_to_what_guests_cost(string text)
    {
        var told = TextRuleCases.ThreePublic(new Told()).Says(text, "three-public.reception", "count", 0, "批次");
        Assert.DoesNotContain(CheckOutcome.Fail, told.Outcomes("TPN-07-C"));
    }

    [Fact]
    public void Foreign_guests_are_some_of_all_guests()
    {
        var told = TextRuleCases.ThreePublic(new Told()).Says("含外事接待9批次", "three-public.reception-foreign", "count", 9, "批次");
        Assert.Contains(CheckOutcome.Fail, told.Outcomes("TPN-07-V"));
    }

    [Theory]
    [InlineData("本局未安排“三公”经费预算", CheckOutcome.NotApplicable)]
    [InlineData("本局无“三公”经费超支情况", CheckOutcome.NotApplicable)]
    [InlineData("本局没有“三公”经费支出", CheckOutcome.Fail)]
    public void Spending_contradicts_only_a_statement_that_nothing_was_spent(string text, CheckOutcome outcome) =>
        Assert.Equal([outcome], new Told().In("“三公”经费支出决算情况说明").Says(text, "three-public", "none", 0, "").Outcomes("TPN-07-Z"));

    [Theory]
    [InlineData("本局没有政府性基金预算财政拨款收入和支出", 2)]
    [InlineData("本局没有使用政府性基金安排的支出", 1)]
    [InlineData("本局没有政府性基金预算项目", 0)]
    public void A_budget_said_to_be_unused_has_no_figures_of_what_the_sentence_names(string text, int failed) =>
        Assert.Equal(failed, new Told().In("政府性基金预算情况").Says(text, "fund", "none", 0, "").Outcomes("NAR-08-T").Count(outcome => outcome == CheckOutcome.Fail));

    [Fact]
    public void Items_of_a_fund_are_held_against_their_rows_and_their_total()
    {
        var told = TextRuleCases.Fund(new Told());
        told.Alter("2120801", "final", 30m);
        Assert.Equal(3, told.Outcomes("NAR-08-T").Count(outcome => outcome == CheckOutcome.Fail));
    }

    [Fact]
    public void Less_operating_expenses_than_public_expenses_are_lawful_in_a_mixed_department()
    {
        var told = TextRuleCases.Operating(new Told());
        Assert.Equal([CheckOutcome.Pass], told.Outcomes("ORG-10-T"));
    }

    [Fact]
    public void A_bound_between_units_leaves_room_for_rounding()
    {
        var told = new Told().In("机关运行经费支出情况").Says("机关运行经费支出17万元", "operating-expenses", "total", 17.01m);
        Assert.Equal([CheckOutcome.Rounding], told.Outcomes("ORG-10-T"));
    }

    [Fact]
    public void A_kind_of_procurement_that_the_text_names_without_being_understood_is_not_zero()
    {
        var told = new Told().In("政府采购支出情况").Says("政府采购支出总额40.00万元", "procurement", "total", 40m).Says("货物支出10.00万元", "procurement.goods", "total", 10m);
        Assert.Equal([CheckOutcome.Fail], told.Outcomes("PRC-11-T"));
        told.Says("购买服务类30.00万元", "unknown", "total", 30m);
        Assert.Equal([CheckOutcome.InsufficientData], told.Outcomes("PRC-11-T"));
    }

    [Theory]
    [InlineData("procurement", 12.5, CheckOutcome.Fail)]
    [InlineData("procurement.sme", 12.5, CheckOutcome.Fail)]
    [InlineData("procurement", 17.5, CheckOutcome.Pass)]
    [InlineData("procurement.sme", 25, CheckOutcome.Pass)]
    public void A_share_is_measured_against_the_base_that_its_sentence_names(string against, double share, CheckOutcome outcome)
    {
        var told = new Told().In("政府采购支出情况").Says("政府采购支出总额40.00万元", "procurement", "total", 40m)
            .Says("授予中小企业合同金额28.00万元", "procurement.sme", "total", 28m)
            .Says("授予小微企业合同金额7.00万元", "procurement.micro", "total", 7m).Says("占比", "procurement.micro", "share", (decimal)share, "%", against: against);
        Assert.Contains(outcome, told.Outcomes("PRC-11-S2"));
        Assert.Equal(outcome == CheckOutcome.Fail, told.Outcomes("PRC-11-S2").Contains(CheckOutcome.Fail));
    }

    [Fact]
    public void Two_awards_in_place_of_three_say_something_else()
    {
        var told = new Told().In("政府采购支出情况").Says("政府采购金额为40.00万元", "procurement", "total", 40m)
            .Says("面向中小企业预留政府采购项目预算金额20.00万元", "procurement.reserved-sme", "total", 20m)
            .Says("面向小微企业预留政府采购项目预算金额20.00万元", "procurement.reserved-micro", "total", 20m)
            .Says("采购金额35.00万元", "procurement.awarded", "total", 35m).Says("采购金额30.00万元", "procurement.awarded", "total", 30m);
        Assert.Equal([CheckOutcome.NotApplicable], told.Outcomes("PRC-11-SH"));
    }

    [Fact]
    public void A_category_of_vehicles_that_no_list_knows_leaves_the_sum_open()
    {
        var told = TextRuleCases.Vehicles(new Told());
        told.Alter("assets.vehicles", "count", 4);
        Assert.Contains(CheckOutcome.Fail, told.Outcomes("AST-12-V"));
        told.Says("洒水车1辆", "assets.vehicles.other", "count", 1, "辆");
        Assert.Equal([CheckOutcome.InsufficientData], told.Outcomes("AST-12-V"));
    }

    [Fact]
    public void Vehicles_to_be_bought_are_a_block_of_their_own()
    {
        var told = TextRuleCases.Vehicles(new Told()).Says("安排购置车辆1辆", "assets.vehicles", "count", 1, "辆").Says("其中：其他用车1辆", "assets.vehicles.other", "count", 1, "辆");
        Assert.Equal([CheckOutcome.Pass, CheckOutcome.Pass], told.Outcomes("AST-12-V"));
    }

    [Fact]
    public void Exchanged_prices_of_general_and_special_equipment_are_noticed()
    {
        var told = new Told().In("国有资产占用情况").Says("单价100万元", "assets.equipment", "threshold", 100m).Says("以上通用设备0台", "assets.equipment", "count", 0, "台")
            .Says("单价50万元", "assets.equipment", "threshold", 50m).Says("以上专用设备0台", "assets.equipment", "count", 0, "台");
        Assert.Equal([CheckOutcome.Pass, CheckOutcome.Pass, CheckOutcome.Fail], told.Outcomes("AST-12-E"));
    }

    [Fact]
    public void Grades_that_are_not_named_leave_only_a_bound()
    {
        var told = new Told().In("预算绩效情况说明").Says("绩效自评的项目5个", "performance.projects", "count", 5, "个").Says("评级为“优”的项目3个", "performance.grade.excellent", "count", 3, "个");
        Assert.Equal([CheckOutcome.Pass], told.Outcomes("PER-13-G"));
        told.Alter("performance.grade.excellent", "count", 6);
        Assert.Equal([CheckOutcome.Fail], told.Outcomes("PER-13-G"));
    }

    [Fact]
    public void Problems_are_mended_or_being_mended()
    {
        var told = new Told().In("预算绩效情况说明").Says("发现问题3个", "performance.problems", "count", 3, "个")
            .Says("已经完成整改的2个", "performance.rectified", "count", 2, "个").Says("正在整改的1个", "performance.rectifying", "count", 1, "个");
        Assert.Equal([CheckOutcome.Pass], told.Outcomes("PER-13-G"));
        told.Alter("performance.rectifying", "count", 0);
        Assert.Equal([CheckOutcome.Fail], told.Outcomes("PER-13-G"));
    }

    [Fact]
    public void Openings_are_what_last_year_carried_over()
    {
        var prior = Book.Consistent();
        prior.Year = 2023;
        prior.Set(1, "年末结转和结余", 3, "21.00");
        prior.Set(4, "年末财政拨款结转和结余", 3, "16.00");
        prior.Set(8, "合计", 7, "4.00");
        Assert.Equal([CheckOutcome.Pass, CheckOutcome.Pass, CheckOutcome.Pass], new Told { Prior = prior.Build() }.Outcomes("X-YY-1"));
        prior.Set(1, "年末结转和结余", 3, "20.00");
        var checks = new Told { Prior = prior.Build() }.Checks("X-YY-1");
        var failed = Assert.Single(checks, check => check.Outcome == CheckOutcome.Fail);
        Assert.Equal("minor", failed.Severity);
        Assert.Contains("差错更正", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_some_other_year_tells_nothing_of_openings()
    {
        var other = Book.Consistent();
        other.Year = 2022;
        Assert.Equal([CheckOutcome.InsufficientData], new Told { Prior = other.Build() }.Outcomes("X-YY-1"));
    }
}
