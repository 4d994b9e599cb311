using Extractor.Model;

namespace Extractor.Reconciliation.Tests;

/// <summary>What the rules on revenue and expenditure take a text to mean, and where they rather say nothing.</summary>
public sealed class NarrativeReadingTests
{
    [Fact]
    public void A_total_without_the_balances_carried_over_is_a_slip_and_no_error()
    {
        var told = new Told().In("收入支出决算总体情况").Says("收、支总计231.00万元", "revenue-and-expenditure-total", "total", 231m);
        var check = Assert.Single(told.Checks("NAR-01-T"));
        Assert.Equal((CheckOutcome.Fail, "minor"), (check.Outcome, check.Severity));
    }

    [Fact]
    public void A_total_of_appropriations_may_leave_out_the_balances()
    {
        var told = new Told().In("财政拨款收入支出决算总体情况").Says("财政拨款收、支总计209.00万元", "fiscal-total", "total", 209m);
        Assert.Equal([CheckOutcome.Pass], told.Outcomes("NAR-04-T"));
    }

    [Fact]
    public void Money_rounded_to_ten_thousands_agrees_with_a_form_to_the_fen()
    {
        var told = new Told().In("一般公共预算财政拨款基本支出决算情况").Says("基本支出128.00万元", "general-budget-basic", "total", 128m).Says("人员经费111.00万元", "personnel-expenses", "total", 111m);
        foreach (var sheet in told.Book.Sheets)
        {
            sheet.Unit = "元";
            foreach (var row in sheet.Rows)
            {
                for (var at = 0; at < row.Length; at++)
                {
                    row[at] = row[at].Contains('.', StringComparison.Ordinal) && decimal.TryParse(row[at], out var value) ? $"{value * 10_000:0.00}" : row[at];
                }
            }
        }

        told.Book.Set(6, "人员经费合计", 2, "1109950.01");
        Assert.All(told.Outcomes("NAR-06-P"), outcome => Assert.NotEqual(CheckOutcome.Fail, outcome));
        Assert.All(told.Outcomes("NAR-06-T"), outcome => Assert.NotEqual(CheckOutcome.Fail, outcome));
        told.Book.Set(6, "人员经费合计", 2, "1108950.01");
        Assert.Contains(CheckOutcome.Fail, told.Outcomes("NAR-06-T"));
    }

    [Fact]
    public void Each_side_has_its_own_change_when_the_text_gives_two()
    {
        Told Text(decimal second) => new Told().In("收入支出决算总体情况").Says("收、支总计各是253.00万元", "revenue-total", "total", 253m).Says("253.00万元", "expenditure-total", "total", 253m)
            .Says("各增加23.00万元", "revenue-total", "change", 23m, direction: "increase").Says("53.00万元", "expenditure-total", "change", 53m, direction: "increase")
            .Says("各增长10%", "revenue-total", "growth", 10m, "%", "increase").Says("26.5%", "expenditure-total", "growth", second, "%", "increase");
        Assert.Equal([CheckOutcome.Pass, CheckOutcome.Pass], Text(26.5m).Outcomes("NAR-01-P"));
        Assert.Contains(CheckOutcome.Fail, Text(27.5m).Outcomes("NAR-01-P"));
        Assert.Equal([CheckOutcome.Fail], Text(26.5m).Outcomes("NAR-01-A"));
    }

    [Fact]
    public void Amounts_named_below_a_subject_are_parts_of_it()
    {
        var told = new Told().In("支出决算情况").Says("项目支出94.00万元", "project-expenditure", "total", 94m).Says("占40.17%", "project-expenditure", "share", 40.17m, "%")
            .Says("主要用于甲40.00万元", "project-expenditure", "total", 40m).Says("乙30.00万元", "project-expenditure", "total", 30m);
        Assert.Equal([CheckOutcome.Pass], told.Outcomes("NAR-03-T"));
    }

    [Fact]
    public void A_change_measured_against_another_year_is_not_taken_for_one_against_the_last()
    {
        var told = new Told().In("收入支出决算总体情况").Says("收、支总计253.00万元", "revenue-and-expenditure-total", "total", 253m)
            .Says("比2021年增加100.00万元", "revenue-and-expenditure-total", "change", 100m, direction: "increase", against: "2021")
            .Says("增长10%", "revenue-and-expenditure-total", "growth", 10m, "%", "increase");
        Assert.Equal([CheckOutcome.NotApplicable], told.Outcomes("NAR-01-P"));
    }

    [Fact]
    public void Figures_of_another_year_are_held_against_nothing() => Assert.Equal([CheckOutcome.NotApplicable], new Told()
        .In("收入支出决算总体情况").Says("2023年度收、支总计230.00万元", "revenue-and-expenditure-total", "total", 230m, period: 2023).Outcomes("NAR-01-T"));

    [Fact]
    public void The_figures_of_a_reason_are_held_against_nothing()
    {
        var told = new Told().In("支出决算情况").Says("基本支出减少50.00万元", "basic-expenditure", "total", 50m);
        told.Flag("basic-expenditure", Flags.InReason);
        Assert.Equal([CheckOutcome.NotApplicable], told.Outcomes("NAR-03-T"));
    }

    [Fact]
    public void Opposite_directions_are_a_slip_of_wording_where_the_figures_fit()
    {
        var told = new Told().In("收入支出决算总体情况").Says("收、支总计253.00万元", "revenue-and-expenditure-total", "total", 253m)
            .Says("减少23.00万元", "revenue-and-expenditure-total", "change", 23m, direction: "decrease").Says("增长10%", "revenue-and-expenditure-total", "growth", 10m, "%", "increase");
        Assert.Equal([CheckOutcome.Fail], told.Outcomes("NAR-01-W"));
        Assert.Equal([CheckOutcome.Pass], told.Outcomes("NAR-01-P"));
    }

    [Theory]
    [InlineData("增加", 0, "increase", CheckOutcome.Fail)]
    [InlineData("持平", 0, "flat", CheckOutcome.Pass)]
    public void Nothing_is_no_increase(string text, int change, string direction, CheckOutcome expected)
    {
        var told = new Told().In("收入支出决算总体情况").Says(text, "revenue-and-expenditure-total", "change", change, direction == "flat" ? "" : "万元", direction);
        var check = Assert.Single(told.Checks("NAR-01-W"));
        Assert.Equal((expected, expected == CheckOutcome.Fail ? "minor" : null), (check.Outcome, check.Severity));
    }

    [Theory]
    [InlineData(100.5, true, CheckOutcome.Pass)]
    [InlineData(100.5, false, CheckOutcome.Fail)]
    [InlineData(105, true, CheckOutcome.Fail)]
    public void Roughly_level_leaves_room_for_one_percent(double budget, bool isApproximate, CheckOutcome expected)
    {
        var told = new Told().In("一般公共预算财政拨款支出决算具体情况").Says("支出决算数与预算数持平", "2010101", "deviation", 0, "", "flat");
        if (isApproximate)
        {
            told.Flag("2010101", Flags.Approximate);
        }

        told.Says("年初预算", "2010101", "initial-budget", (decimal)budget).Says("支出决算为100.00万元", "2010101", "final", 100m);
        Assert.Equal([expected], told.Outcomes("NAR-05-I4"));
    }

    [Fact]
    public void A_bare_budget_may_be_either()
    {
        var told = new Told().In("一般公共预算财政拨款支出决算具体情况").Says("年初预算为80.00万元", "2010101", "initial-budget", 80m).Says("全年预算为125.00万元", "2010101", "full-year-budget", 125m)
            .Says("支出决算为100.00万元", "2010101", "final", 100m).Says("完成预算的80%", "2010101", "completion", 80m, "%", against: "budget");
        Assert.Equal([CheckOutcome.Pass], told.Outcomes("NAR-05-I3"));
        told.Alter("2010101", "completion", 125m);
        Assert.Equal([CheckOutcome.Pass], told.Outcomes("NAR-05-I3"));
        told.Alter("2010101", "completion", 90m);
        Assert.Equal([CheckOutcome.Fail], told.Outcomes("NAR-05-I3"));
    }

    [Fact]
    public void A_rate_of_no_initial_budget_that_fits_the_full_year_is_a_slip_of_wording()
    {
        var told = new Told().In("一般公共预算财政拨款支出决算具体情况").Says("年初预算为0万元", "2010101", "initial-budget", 0m).Says("全年预算为125.00万元", "2010101", "full-year-budget", 125m)
            .Says("支出决算为100.00万元", "2010101", "final", 100m).Says("完成年初预算的80%", "2010101", "completion", 80m, "%", against: "initial-budget");
        var check = Assert.Single(told.Checks("NAR-05-N"));
        Assert.Equal((CheckOutcome.Fail, "minor"), (check.Outcome, check.Severity));
        Assert.Contains("全年预算", check.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(CheckOutcome.Fail, told.Outcomes("NAR-05-I3"));
    }

    [Fact]
    public void A_selection_of_items_need_not_add_up()
    {
        var told = new Told().In("一般公共预算财政拨款支出决算具体情况").Says("支出决算为178.00万元", "general-budget-expenditure", "final", 178m)
            .Says("支出决算为100.00万元", "2010101", "final", 100m).Says("支出决算为50.00万元", "2010102", "final", 50m);
        Assert.Equal([CheckOutcome.NotApplicable], told.Outcomes("NAR-05-I2"));
    }

    [Fact]
    public void Budgets_of_items_may_be_less_than_the_whole()
    {
        var told = new Told();
        NarrativeRuleCases.Everything(told);
        told.Alter("2010101", "initial-budget", 85m);
        Assert.DoesNotContain(CheckOutcome.Fail, told.Outcomes("NAR-05-I2"));
        told.Alter("2010101", "initial-budget", 95m);
        Assert.Contains(CheckOutcome.Fail, told.Outcomes("NAR-05-I2"));
    }

    [Fact]
    public void A_class_under_another_name_is_a_slip()
    {
        var told = new Told().In("一般公共预算财政拨款支出决算结构情况").Says("一般公共预算财政拨款支出178.00万元", "general-budget-expenditure", "total", 178m)
            .Has("201", 150m, 84.27m).Has("221", 8m, 4.49m).Has("社保", 20m, 11.24m);
        told.Flag("社保", Flags.UnknownCode);
        var check = Assert.Single(told.Checks("NAR-05-S2"), check => check.Outcome == CheckOutcome.Fail);
        Assert.Equal("minor", check.Severity);
        Assert.Contains("208", check.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_list_may_leave_names_out_but_not_name_what_is_nothing()
    {
        var told = new Told().In("一般公共预算财政拨款基本支出决算情况").Lists("personnel-expenses", "基本工资");
        told.Flag("personnel-expenses", Flags.OpenEnded);
        Assert.Equal([CheckOutcome.Pass], told.Outcomes("NAR-06-L1"));
        told = new Told().In("一般公共预算财政拨款基本支出决算情况").Lists("personnel-expenses", "基本工资", "医疗费");
        told.Flag("personnel-expenses", Flags.OpenEnded);
        var check = Assert.Single(told.Checks("NAR-06-L1"));
        Assert.Equal((CheckOutcome.Fail, "minor"), (check.Outcome, check.Severity));
        Assert.Contains("医疗费", check.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_with_a_list_is_said_at_once()
    {
        var told = new Told().In("一般公共预算财政拨款基本支出决算情况").Lists("personnel-expenses", "基本工资", "机关事业单位基本养老保险缴费", "住房公积金", "医疗费", "退休费");
        var check = Assert.Single(told.Checks("NAR-06-L1"));
        Assert.All(["医疗费", "退休费", "30399"], name => Assert.Contains(name, check.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_lone_printed_zero_may_be_an_amount_too_small_to_print()
    {
        var told = new Told().In("一般公共预算财政拨款基本支出决算情况").Lists("personnel-expenses", "基本工资", "机关事业单位基本养老保险缴费", "住房公积金", "其他对个人和家庭的补助支出", "医疗费");
        told.Book[6].Rows.Add(["30114", "医疗费", "0.00", "", "", ""]);
        Assert.Equal([CheckOutcome.Pass], told.Outcomes("NAR-06-L1"));
    }

    [Fact]
    public void A_form_that_prints_the_amount_under_another_code_leaves_the_name_open()
    {
        var told = new Told().In("一般公共预算财政拨款支出决算具体情况").Says("支出决算为20.00万元", "2080506", "final", 20m);
        Assert.Equal([CheckOutcome.InsufficientData], told.Outcomes("NAR-05-I1"));
        told.Alter("2080506", "final", 19m);
        Assert.Equal([CheckOutcome.Fail], told.Outcomes("NAR-05-I1"));
    }

    [Fact]
    public void A_zero_that_the_text_states_contradicts_a_form_that_is_not_zero()
    {
        var told = new Told().In("收入决算情况").Says("没有经营收入", "business-revenue", "none", 0m, "");
        Assert.Equal([CheckOutcome.Fail], told.Outcomes("NAR-02-T"));
        told.Book.Set(2, "合计", 6, "");
        Assert.Equal([CheckOutcome.Pass], told.Outcomes("NAR-02-T"));
    }

    [Fact]
    public void What_the_changes_imply_is_held_against_the_report_of_the_year_before()
    {
        var before = new Told();
        before.Book.Year = 2023;
        before.Book.Set(1, "总计", 1, "230.00");
        before.Book.Set(1, "总计", 3, "230.00");
        var told = new Told { Prior = before.Build() }.In("收入支出决算总体情况").Says("收、支总计253.00万元", "revenue-and-expenditure-total", "total", 253m).Grows("revenue-and-expenditure-total", 23m, 10m);
        Assert.Equal([CheckOutcome.Pass], told.Outcomes("X-YY-2"));
        told.Alter("revenue-and-expenditure-total", "change", 32m);
        var check = Assert.Single(told.Checks("X-YY-2"));
        Assert.Equal((CheckOutcome.Fail, "minor"), (check.Outcome, check.Severity));
        Assert.Contains("2023年度", check.Message, StringComparison.Ordinal);
    }
}
