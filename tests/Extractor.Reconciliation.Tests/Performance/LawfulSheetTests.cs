using Extractor.Model;

namespace Extractor.Reconciliation.Tests.Performance;

/// <summary>What sheets may lawfully print, and what proves nothing: one test for each way in which a check could cry in vain.</summary>
public sealed class LawfulSheetTests
{
    private static CheckOutcome[] Outcomes(SheetText sheet, string rule) => new PerformanceBook(sheet).Outcomes(rule);

    [Fact]
    public void A_lost_row_is_no_contradiction()
    {
        var sheet = SampleSheets.Gansu().Remove("制度完善情况");
        Assert.Equal([CheckOutcome.InsufficientData], Outcomes(sheet, "PER-01"));
        Assert.Equal([CheckOutcome.InsufficientData], Outcomes(sheet, "PER-02"));
        var check = new PerformanceBook(sheet).Check().Single(found => found.Rule == "PER-01");
        Assert.Contains("分值相差10", check.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_of_a_sheet_that_lost_a_row_are_not_blamed() =>
        Assert.DoesNotContain(CheckOutcome.Fail, Outcomes(SampleSheets.Gansu().Remove("制度健全性"), "PER-03"));

    [Fact]
    public void A_blank_score_is_not_zero() =>
        Assert.Equal([CheckOutcome.InsufficientData], Outcomes(SampleSheets.ShandongProject().Set("巡检水厂数", 7, ""), "PER-02"));

    [Fact]
    public void Points_that_cannot_be_read_are_not_zero() =>
        Assert.Equal([CheckOutcome.InsufficientData], Outcomes(SampleSheets.ShandongProject().Set("巡检水厂数", 6, "?"), "PER-01"));

    [Theory]
    [InlineData("91.01")]
    [InlineData("91.0")]
    public void Rounding_of_scores_is_lawful(string total)
    {
        var sheet = SampleSheets.ShandongProject().Set("巡检水厂数", 7, "14.99").Set("检测合格率", 7, "14.99").Set("总分", 7, total).Set("饮水安全知晓度", 7, "12.01");
        Assert.DoesNotContain(CheckOutcome.Fail, Outcomes(sheet, "PER-02"));
    }

    [Theory]
    [InlineData("89%")]
    [InlineData("89")]
    [InlineData("0.89")]
    [InlineData("89.00%")]
    public void A_rate_may_be_printed_in_many_ways(string rate) =>
        Assert.Contains(Outcomes(SampleSheets.Wuhan().Set("部门整体支出总额", 6, rate), "PER-05"), outcome => outcome == CheckOutcome.Pass);

    [Theory]
    [InlineData("1.51", "94%")]
    [InlineData("1.51", "94.37%")]
    [InlineData("1.6", "1")]
    [InlineData("1.6", "100%")]
    public void A_rate_may_be_cut(string executed, string rate) =>
        Assert.DoesNotContain(CheckOutcome.Fail, Outcomes(SampleSheets.WuhanProject().Set("年度财政资金总额", 5, executed).Set("年度财政资金总额", 6, rate), "PER-05"));

    [Fact]
    public void A_rate_capped_at_the_full_budget_is_no_contradiction() =>
        Assert.DoesNotContain(CheckOutcome.Fail, Outcomes(SampleSheets.WuhanProject().Set("年度财政资金总额", 5, "1.9").Set("年度财政资金总额", 6, "100%"), "PER-05"));

    [Fact]
    public void A_rate_may_be_measured_against_the_initial_budget() =>
        Assert.DoesNotContain(CheckOutcome.Fail, Outcomes(SampleSheets.Gansu().Set("1.人员经费", 7, "99.1"), "PER-05"));

    [Theory]
    [InlineData("17分")]
    [InlineData("17.8分")]
    [InlineData("18分")]
    public void The_score_of_execution_may_be_cut(string score) =>
        Assert.DoesNotContain(CheckOutcome.Fail, Outcomes(SampleSheets.Wuhan().Set("部门整体支出总额", 7, score), "PER-06"));

    [Fact]
    public void A_score_of_execution_by_bands_is_no_contradiction_where_no_product_is_stated() =>
        Assert.Equal([CheckOutcome.InsufficientData], Outcomes(SampleSheets.ShandongProject().Set("年度资金总额", 7, "9"), "PER-06"));

    [Fact]
    public void A_note_in_place_of_a_budget_is_no_figure() =>
        Assert.DoesNotContain(CheckOutcome.Fail, Outcomes(SampleSheets.ShandongProject().Set("年度资金总额", 3, "20（年中追加，全年25万元）"), "PER-07"));

    [Fact]
    public void Sources_that_no_list_knows_prove_nothing() =>
        Assert.DoesNotContain(CheckOutcome.Fail, Outcomes(SampleSheets.ShandongProject().Set("其他资金", 1, "彩票公益金").Set("彩票公益金", 4, "3"), "PER-07"));

    [Fact]
    public void Parts_left_blank_prove_nothing() =>
        Assert.DoesNotContain(CheckOutcome.Fail, Outcomes(SampleSheets.ShandongProject().Set("其他资金", 3, ""), "PER-07"));

    [Fact]
    public void A_benefit_that_includes_the_satisfaction_after_it_is_lawful()
    {
        var sheet = SampleSheets.Wuhan().Set("年度绩效指标2完成情况（35分）", 0, "年度绩效指标2完成情况（35分）").Set("产出指标（20分）", 1, "产出指标（35分）");
        Assert.DoesNotContain(CheckOutcome.Fail, Outcomes(sheet, "PER-03"));
    }

    [Theory]
    [InlineData("1359人", "800个")]
    [InlineData("按期", "≥3次")]
    [InlineData("0.95", "95%")]
    [InlineData("2", "≤1小时")]
    public void Results_that_cannot_be_compared_are_not_judged(string actual, string target)
    {
        var outcomes = Outcomes(SampleSheets.ShandongProject().Set("巡检水厂数", 4, target).Set("巡检水厂数", 5, actual).Set("巡检水厂数", 7, "9").Set("总分", 7, "85"), "PER-10");
        Assert.DoesNotContain(CheckOutcome.Fail, target.StartsWith('≤') ? [] : outcomes);
    }

    [Fact]
    public void A_missed_target_with_full_points_and_a_reason_is_a_judgement() =>
        Assert.DoesNotContain(CheckOutcome.Fail, Outcomes(SampleSheets.ShandongProject().Set("巡检水厂数", 5, "30座").Set("巡检水厂数", 8, "十座水厂停用"), "PER-10"));

    [Fact]
    public void A_missed_target_with_full_points_and_no_reason_is_found() =>
        Assert.Contains(CheckOutcome.Fail, Outcomes(SampleSheets.ShandongProject().Set("巡检水厂数", 5, "30座"), "PER-10"));

    [Fact]
    public void Points_for_nothing_are_found_though_a_reason_is_given() =>
        Assert.Contains(CheckOutcome.Fail, Outcomes(SampleSheets.ShandongProject().Set("水样检测批次", 4, "1次≥25批").Set("水样检测批次", 5, "0次"), "PER-10"));

    [Fact]
    public void A_small_deduction_without_a_reason_is_a_judgement() =>
        Assert.DoesNotContain(CheckOutcome.Fail, Outcomes(SampleSheets.ShandongProject().Set("用水户满意度", 7, "9.5"), "PER-10"));

    [Fact]
    public void A_sheet_about_other_money_than_the_forms_is_not_compared_with_them() =>
        Assert.Equal([CheckOutcome.InsufficientData], Outcomes(SampleSheets.Gansu().Set("年度资金总额", 5, "1790000.00"), "PER-13"));

    [Theory]
    [InlineData("河道疏浚项目绩效自评综述：项目自评得分为[96]分。")]
    [InlineData("财政部门再评得分[96]分，与自评接近。")]
    [InlineData("上年度部门整体支出自评得分[96]分。")]
    public void A_score_of_something_else_is_not_held_against_the_sheet(string sentence) =>
        Assert.DoesNotContain(CheckOutcome.Fail, new PerformanceBook(SampleSheets.ShandongProject()).Say(sentence, ("performance.score", "score", "分")).Outcomes("PER-14"));

    [Fact]
    public void A_section_that_agrees_with_the_only_sheet_speaks_of_it()
    {
        CheckOutcome[] Say(string initial) => new PerformanceBook(SampleSheets.Gansu()).Say(
            $"年初预算数[{initial}]元，全年预算数[2000000.00]元，实际支出[1780000.00]元。",
            ("performance.projects", "initial-budget", "元"), ("performance.projects", "full-year-budget", "元"), ("performance.projects", "final", "元")).Outcomes("PER-14");
        Assert.Equal([CheckOutcome.Pass, CheckOutcome.Pass, CheckOutcome.Pass], Say("1850000.00"));
        Assert.Contains(CheckOutcome.Fail, Say("1580000.00"));
    }

    [Theory]
    [InlineData("2024年预算执行率89%。", CheckOutcome.Pass)]
    [InlineData("2024年预算执行率96.2%。", CheckOutcome.Pass)]
    [InlineData("2024年预算执行率94.2%，低于要求。", CheckOutcome.Fail)]
    public void A_rate_in_the_text_must_be_that_of_one_of_the_budgets(string sentence, CheckOutcome outcome) =>
        Assert.Contains(outcome, new PerformanceBook(SampleSheets.Gansu()).Say(sentence).Outcomes("PER-14"));

    [Theory]
    [InlineData("2024年预算执行率95%以上为优秀。")]
    [InlineData("2023年预算执行率97.1%。")]
    [InlineData("截至六月底，预算执行率51%。")]
    public void A_standard_or_another_period_is_no_rate_of_the_year(string sentence) =>
        Assert.Equal([CheckOutcome.NotApplicable], new PerformanceBook(SampleSheets.Gansu()).Say(sentence).Outcomes("PER-14"));

    [Fact]
    public void A_list_and_the_sheet_of_the_same_project_say_the_same()
    {
        Assert.DoesNotContain(CheckOutcome.Fail, new PerformanceBook(SampleSheets.List(), SampleSheets.ShandongProject()).Outcomes("PER-14"));
        Assert.Contains(CheckOutcome.Fail, new PerformanceBook(SampleSheets.List().Set(SampleSheets.Project, 6, "19"), SampleSheets.ShandongProject()).Outcomes("PER-14"));
    }

    [Fact]
    public void A_part_of_the_projects_may_be_published() =>
        Assert.DoesNotContain(CheckOutcome.Fail, new PerformanceBook(SampleSheets.List()).Say("组织开展绩效自评，共涉及项目[18]个。", ("performance.projects", "count", "个")).Outcomes("PER-17"));

    [Fact]
    public void Subtotals_and_extra_points_make_sums_uncertain() =>
        Assert.DoesNotContain(CheckOutcome.Fail, Outcomes(SampleSheets.ShandongProject().Set("管护机制", 3, "加分项").Set("加分项", 7, "17"), "PER-04"));

    [Theory]
    [InlineData("≤", "10", "8")]
    [InlineData("小于等于", "10%", "8%")]
    public void A_sign_in_a_column_of_its_own_belongs_to_the_target(string sign, string target, string actual)
    {
        var sheet = new SheetText("项目绩效自评表", $"""
            |项目名称|修渠|<|<|<|<|<|<|<|
            |一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|分值|得分|偏差原因分析|
            |产出指标|数量指标|渗漏处数|{sign}|{target}|处|{actual}|100|100||
            |总分|<|<|<|<|<|<|100|100||
            """);
        Assert.Equal([CheckOutcome.Pass], Outcomes(sheet, "PER-10"));
    }

    [Fact]
    public void A_met_target_may_score_in_proportion_to_the_result() =>
        Assert.DoesNotContain(CheckOutcome.Fail, Outcomes(SampleSheets.ShandongProject().Set("用水户满意度", 4, "≥85%").Set("用水户满意度", 5, "88%").Set("用水户满意度", 7, "8.8"), "PER-10"));

    [Fact]
    public void The_execution_of_the_budget_may_be_listed_among_the_indicators_too()
    {
        var sheet = new SheetText("自评表", """
            |项目资金（万元）|<|全年预算数|全年执行数|分值|执行率|得分|
            |年度资金总额|<|100|95|10|95%|9.5|
            |一级指标|<|三级指标|<|分值|得分|偏差原因|
            |预算执行|<|预算执行率|<|10|9.5||
            |产出指标|<|修渠里程|<|90|90||
            |总分|<|<|<|100|99.5||
            """);
        Assert.Equal([CheckOutcome.Pass], Outcomes(sheet, "PER-01"));
        Assert.Equal([CheckOutcome.Pass], Outcomes(sheet, "PER-02"));
    }

    [Fact]
    public void A_budget_table_without_indicators_is_no_performance_sheet() =>
        Assert.Equal([CheckOutcome.NotApplicable], Outcomes(new("预算执行情况表", "|项目|年初预算数|执行数|执行率|\n|修渠|10|5|60%|", FormId.Other), "PER-05"));

    [Theory]
    [InlineData("农村饮水巡检设备购置项目绩效自评综述：全年预算数为[30]万元。")]
    [InlineData("中心农村饮水巡检项目全年预算数为[30]万元。")]
    public void A_name_within_a_longer_name_is_another_project(string sentence) =>
        Assert.DoesNotContain(CheckOutcome.Fail, new PerformanceBook(SampleSheets.ShandongProject()).Say(sentence, ("performance.project", "full-year-budget", "万元")).Outcomes("PER-14"));

    [Fact]
    public void A_slip_of_the_unit_is_no_other_amount() =>
        Assert.DoesNotContain(CheckOutcome.Fail, new PerformanceBook(SampleSheets.ShandongProject()).Say($"{SampleSheets.Project}项目全年预算数为[250000]万元。", ("performance.project", "full-year-budget", "万元")).Outcomes("PER-14"));

    [Theory]
    [InlineData("5", CheckOutcome.Pass)]
    [InlineData("7", CheckOutcome.Fail)]
    public void Announced_numbers_of_indicators_are_those_of_the_sheet(string count, CheckOutcome outcome) =>
        Assert.Contains(outcome, new PerformanceBook(SampleSheets.ShandongProject()).Say($"{SampleSheets.Project}项目设置{count}个产出指标、2个效益指标。").Outcomes("PER-16"));

    [Fact]
    public void Points_of_every_level_leave_those_of_the_indicator_last()
    {
        var sheet = new SheetText("评分表", """
            |一级指标|分值|二级指标|分值|得分|
            |决策|40|立项|15|14|
            |^|^|目标|25|25|
            |过程|60|管理|60|55|
            |合计|100||100|94|
            """, FormId.Other, null);
        Assert.Equal([CheckOutcome.Pass], Outcomes(sheet, "PER-01"));
        Assert.Equal([CheckOutcome.Pass], Outcomes(sheet, "PER-02"));
        Assert.Contains(CheckOutcome.Fail, Outcomes(sheet.Set("立项", 4, "16").Set("合计", 4, "96"), "PER-04"));
    }
}
