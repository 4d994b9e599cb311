using Extractor.Model;

namespace Extractor.Narrative.Tests;

/// <summary>The pitfalls of the reference (narrative, section 3).</summary>
public class PitfallTests
{
    [Theory]
    [InlineData("83. 02万元", 83.02, "万元")]
    [InlineData("83 .02 万 元", 83.02, "万元")]
    [InlineData("8 3.0 2万元", 83.02, "万元")]
    [InlineData("83.— 26 —02万元", 83.02, "万元")]
    [InlineData("83·02万元", 83.02, "万元")]
    [InlineData("83。02万元", 83.02, "万元")]
    [InlineData("８３．０２万元", 83.02, "万元")]
    [InlineData("1,083.02万元", 1083.02, "万元")]
    [InlineData("10元", 10, "元")]
    [InlineData("1.2亿元", 1.2, "亿元")]
    [InlineData("83.02万。", 83.02, "万元")]
    [InlineData("83.02。", 83.02, "万元")]
    [InlineData("__83.02__万元", 83.02, "万元")]
    public void Amount_is_read_however_it_is_set(string amount, double value, string unit)
    {
        var claim = Story.Single($"本年收入合计{amount}。");
        Assert.Equal(("revenue", (decimal)value, unit), (claim.Subject, claim.Value, claim.Unit));
    }

    [Theory]
    [InlineData("83·02万元")]
    [InlineData("83. 02万元")]
    [InlineData("83.— 26 —02万元")]
    public void Unusual_setting_is_flagged(string amount) =>
        Assert.Contains(Flags.NumberNormalised, Story.Single($"本年收入合计{amount}。").Flags);

    [Fact]
    public void Full_stop_before_a_year_is_no_decimal_point() =>
        Assert.Equal([3m, 5m], Story.Claims("公务用车保有量3辆，其中购置0。2024年度会议费5万元。").Select(claim => claim.Value));

    [Fact]
    public void Page_number_between_two_paragraphs_does_not_cut_the_sentence()
    {
        var claims = Story.Claims("本年收入合计83.", "— 26 —", "02万元，比上年增加", "-27-", "6.63万元。");
        Assert.Equal(["revenue total 83.02万元", "revenue change increase 6.63万元"], claims.Select(Story.Line));
        Assert.Equal([1, 3], claims[0].Ranges.Select(range => range.Block));
    }

    [Fact]
    public void Budget_of_the_start_of_the_year_is_known_with_the_year_before_it() =>
        Assert.Equal("meeting-expenses initial-budget 5万元", Story.Line(Story.Single("会议费2024年初预算5万元。")));

    [Theory]
    [InlineData("会议费减少-5万元。", "decrease")]
    [InlineData("会议费增加负12.30万元。", "increase")]
    public void Sign_beside_a_direction_word_is_flagged_and_the_value_unsigned(string sentence, string direction)
    {
        var claim = Story.Single(sentence);
        Assert.Equal(direction, claim.Direction);
        Assert.True(claim.Value > 0);
        Assert.Contains(Flags.PrintedNegative, claim.Flags);
    }

    [Fact]
    public void Direction_that_a_template_leaves_open_is_none()
    {
        var claim = Story.Single("会议费比上年增加（减少）5万元。");
        Assert.Equal(("change", null, "prior-year"), (claim.Measure, claim.Direction, claim.Base));
    }

    [Theory]
    [InlineData("会议费与上年基本持平。", true)]
    [InlineData("会议费与上年基本一致。", true)]
    [InlineData("会议费与上年持平。", false)]
    [InlineData("会议费约5万元。", true)]
    [InlineData("会议费5万余元。", true)]
    [InlineData("会议费5万元左右。", true)]
    public void Nearly_is_flagged(string sentence, bool isFlagged) =>
        Assert.Equal(isFlagged, Story.Single(sentence).Flags.Contains(Flags.Approximate));

    [Theory]
    [InlineData("会议费、培训费与上年相比无增减变化。")]
    [InlineData("会议费、培训费均与上年相同。")]
    [InlineData("会议费、培训费较上年均未发生变化。")]
    public void Unchanged_figures_are_flat(string sentence) =>
        Assert.All(Story.Claims(sentence), claim => Assert.Equal(("change", "flat", ""), (claim.Measure, claim.Direction, claim.Unit)));

    [Theory]
    [InlineData("本部门无“三公”经费支出、政府性基金收支和国有资本经营预算收支。")]
    [InlineData("本部门“三公”经费、政府性基金、国有资本经营预算均无支出。")]
    [InlineData("本部门“三公”经费、政府性基金、国有资本经营预算收支均为零。")]
    [InlineData("本部门没有“三公”经费，没有政府性基金收支，没有国有资本经营预算收支。")]
    public void Zero_is_said_of_each_budget_that_the_sentence_names(string sentence) =>
        Assert.Equal(["three-public none 0", "fund none 0", "state-capital none 0"], Story.Claims(sentence).Select(Story.Line));

    [Fact]
    public void Zero_is_said_of_all_where_the_figure_is_printed() =>
        Assert.Equal("three-public+fund+state-capital total 0万元", Story.Line(Story.Single("“三公”经费、政府性基金、国有资本经营预算均为0万元。")));

    [Fact]
    public void Zero_is_not_said_of_what_the_part_belongs_to() =>
        Assert.Equal(["three-public.reception total 2万元", "three-public.reception-foreign none 0"], Story.Claims("公务接待费2万元，其中公务接待无外宾接待。").Select(Story.Line));

    [Theory]
    [InlineData("XX局2024年度无机关运行经费支出。")]
    [InlineData("年初预算为XX万元，支出决算为XX万元，会议费预决算持平。")]
    [InlineData("会议费决算数大于（小于）预算数。")]
    [InlineData("会议费____万元，比上年增加__万元，增长__%。")]
    [InlineData("人员经费主要包括：基本工资……退休费（不涉及的不列）。")]
    public void Slot_states_nothing(string sentence) => Assert.Empty(Story.Claims(sentence));

    [Fact]
    public void Empty_slot_is_missing_and_does_not_lend_its_subject() =>
        Assert.Equal(
            ["expenditure-total total 5万元", "other-revenue total 3万元"],
            Story.Claims("收入总计____万元，支出总计5万元。财政拨款收入占____%，其他收入3万元。").Select(Story.Line));

    [Fact]
    public void Second_part_refines_the_last_item() =>
        Assert.Equal(
            ["three-public.vehicles total 5万元", "three-public.vehicle-purchase total 3万元", "three-public.vehicle-running total 2万元", "three-public.reception total 1万元"],
            Story.Claims("其中：公务用车购置及运行维护费5万元，其中：购置公务用车3万元、公务用车运行维护费2万元；公务接待费1万元。").Select(Story.Line));

    [Theory]
    [InlineData("会议费增长1234.56%。", 1234.56)]
    [InlineData("会议费完成预算的344.45%。", 344.45)]
    public void Percentage_may_exceed_a_hundred_and_a_thousand(string sentence, double value) =>
        Assert.Equal((decimal)value, Story.Single(sentence).Value);

    [Fact]
    public void Remark_in_brackets_does_not_change_what_the_sentence_is_about() =>
        Assert.Equal(
            ["three-public.reception total 5万元", "training-expenses total 1万元", "three-public.reception change increase 2万元"],
            Story.Claims("公务接待费5万元（不含培训费1万元），比上年增加2万元。").Select(Story.Line));

    [Fact]
    public void Second_reason_is_no_statement()
    {
        var claims = Story.Claims("基本支出8万元，增加2万元，主要原因：一是工资调整；二是项目支出增加5万元。三是培训费减少1万元。");
        Assert.Equal(4, claims.Count);
        Assert.All(claims.Skip(2), claim => Assert.Contains(Flags.InReason, claim.Flags));
    }

    [Theory]
    [InlineData("会议费比2023年度决算数3万元增加2万元。", 2023, 2024)]
    [InlineData("会议费较上年的3万元增加2万元。", 2023, 2024)]
    [InlineData("2023年度会议费决算数为3万元，2024年度决算数为5万元。", 2023, 2024)]
    [InlineData("与2023年度相比，会议费5万元，增加2万元。", 2024, 2024)]
    public void Figure_of_last_year_has_last_year_as_its_period(string sentence, int first, int second) =>
        Assert.Equal([first, second], Story.Claims(sentence).Select(claim => claim.Period ?? 0));

    [Theory]
    [InlineData("会议费决算数大于年初预算数的主要原因是追加。", "comparison", "increase", "initial-budget")]
    [InlineData("会议费支出决算数小于全年预算数，主要原因是节约。", "comparison", "decrease", "full-year-budget")]
    [InlineData("会议费决算数小于上年决算数的原因是节约。", "comparison", "decrease", "prior-year")]
    [InlineData("会议费决算数等于预算数。", "deviation", "flat", "budget")]
    public void Comparison_without_a_figure_is_a_claim(string sentence, string measure, string direction, string @base)
    {
        var claim = Story.Single(sentence);
        Assert.Equal(("meeting-expenses", measure, direction, @base, ""), (claim.Subject, claim.Measure, claim.Direction, claim.Base, claim.Unit));
    }

    [Fact]
    public void Comparison_with_a_figure_is_a_deviation() =>
        Assert.Equal("meeting-expenses deviation increase 5万元", Story.Line(Story.Single("会议费决算数大于年初预算数5万元。")));

    [Theory]
    [InlineData("“三公”经费完成预算的95%。")]
    [InlineData("＂三公＂经费完成预算的95%。")]
    [InlineData("「三公」经费完成预算的95﹪。")]
    [InlineData("”三公”经费完成预算的95％。")]
    public void Marks_and_widths_do_not_matter(string sentence) => Assert.Equal("three-public completion 95%", Story.Line(Story.Single(sentence)));

    [Fact]
    public void Look_alikes_are_understood() =>
        Assert.Equal("closing-carry-over total 5万元", Story.Line(Story.Single("年未结转和结佘5万元。")));

    [Theory]
    [InlineData("一般公共预算服务（类）支出5万元。", "一般公共预算服务")]
    [InlineData("2024年度一般公共服务（类）支出5万元。", "201")]
    [InlineData("主要用于教育（类）5万元。", "205")]
    public void Name_of_a_class_ends_where_other_words_end(string sentence, string subject)
    {
        var claim = Story.Single(sentence);
        Assert.Equal((subject, "total"), (claim.Subject, claim.Measure));
    }

    [Theory]
    [InlineData("用于体育事业的彩票公益金支出（项）支出决算为5万元。", "2296003")]
    [InlineData("其中用于体育事业的彩票公益金支出（项）5万元。", "2296003")]
    [InlineData("彩票公益金安排的支出（款）用于教育事业的彩票公益金支出（项）支出决算为5万元。", "2296004")]
    [InlineData("土地开发支出（项）支出决算为5万元。", "土地开发支出")]
    public void Item_without_its_class_is_found_when_only_one_bears_the_name(string sentence, string subject) =>
        Assert.Equal(subject, Story.Single("##政府性基金预算财政拨款支出决算情况说明", sentence).Subject);

    [Fact]
    public void Item_without_its_class_belongs_beside_the_one_before_it() =>
        Assert.Equal(
            ["2121002", "2121001"],
            Story.Claims("国有土地收益基金安排的支出（款）土地开发支出（项）5万元。", "征地和拆迁补偿支出（项）3万元。").Select(claim => claim.Subject));

    [Fact]
    public void Name_on_no_list_never_inherits_the_subject_before_it()
    {
        var claims = Story.Claims("##政府性基金预算财政拨款收入支出决算情况说明", "年末结转和结余1万元。桥梁亮化工程（项）支出决算为5万元，占政府性基金支出的50%。");
        Assert.Equal(["fund-closing", "桥梁亮化工程", "桥梁亮化工程"], claims.Select(claim => claim.Subject));
        Assert.Contains(Flags.UnknownCode, claims[1].Flags);
    }

    [Fact]
    public void Part_without_a_known_name_does_not_pass_for_the_whole()
    {
        var claims = Story.Claims("其他收入5万元，其中：场地出租3万元，占60%。其他收入比上年增加1万元。");
        Assert.Equal(["other-revenue", "unknown", "unknown", "other-revenue"], claims.Select(claim => claim.Subject));
        Assert.All(claims.Skip(1).Take(2), claim => Assert.Contains(Flags.UnresolvedSubject, claim.Flags));
    }

    [Theory]
    [InlineData("一次性补助5万元。", 1)]
    [InlineData("会议费5万元，开展了三个方面的工作。", 1)]
    [InlineData("会议费5万元，完成两项任务。", 1)]
    public void Numeral_in_a_word_is_no_count(string sentence, int count) => Assert.Equal(count, Story.Claims(sentence).Count);

    [Fact]
    public void Spelled_count_has_its_range()
    {
        var claim = Story.Single("公务用车保有量为十二辆。");
        Assert.Equal(("count", 12m, "辆"), (claim.Measure, claim.Value, claim.Unit));
        Assert.Equal([new TextRange(1, 8, 2)], claim.Ranges);
    }

    [Theory]
    [InlineData("培训费2万元，培训3.5万人次。", 3.5, "万人次", false)]
    [InlineData("培训费2万元，培训2万余户。", 2, "万户", true)]
    [InlineData("培训费2万元，培训300余名。", 300, "名", true)]
    [InlineData("培训费2万元，惠及17000余职工。", 17000, "人", true)]
    public void Large_count_keeps_its_unit(string sentence, double value, string unit, bool isApproximate)
    {
        var claim = Story.Claims(sentence)[1];
        Assert.Equal(("training-expenses", (decimal)value, unit), (claim.Subject, claim.Value, claim.Unit));
        Assert.Equal(isApproximate, claim.Flags.Contains(Flags.Approximate));
    }

    [Fact]
    public void Persons_are_not_counted_of_money() =>
        Assert.Equal("unknown", Story.Claims("项目支出2万元，服务居民300户。")[1].Subject);

    [Theory]
    [InlineData("##政府性基金预算财政拨款支出决算情况说明", "城乡社区支出5万元，其中国有土地使用权出让收入安排的支出5万元，具体为征地和拆迁补偿支出4万元。", "212|21208|2120801")]
    [InlineData("##一般公共预算财政拨款支出决算情况说明", "社会保障和就业支出5万元，其中：机关事业单位基本养老保险缴费支出3万元、行政运行1万元。", "208|2080505|unknown")]
    [InlineData("##“三公”经费支出决算情况说明", "公务用车运行维护费5万元，日常加油3万元，其他支出2万元。", "three-public.vehicle-running|unknown|unknown")]
    [InlineData("##“三公”经费支出决算情况说明", "公务用车运行维护费5万元，全年实际支出合计5万元。", "three-public.vehicle-running|three-public.vehicle-running")]
    public void Part_is_known_by_its_name_or_not_at_all(string title, string sentence, string subjects) =>
        Assert.Equal(subjects, string.Join('|', Story.Claims(title, sentence).Select(claim => claim.Subject)));

    [Fact]
    public void Average_is_no_total() =>
        Assert.Equal(
            ["three-public.reception total 2万元", "three-public.reception average 200元"],
            Story.Claims("公务接待费2万元，人均200元。").Select(Story.Line));

    [Fact]
    public void Bare_zero_is_a_zero_of_money_with_an_assumed_unit()
    {
        var claim = Story.Single("上级补助收入、经营收入均为0；");
        Assert.Equal(("superior-subsidy-revenue+business-revenue", 0m), (claim.Subject, claim.Value));
        Assert.Equal([Flags.UnitAssumed], claim.Flags);
    }

    [Fact]
    public void Name_that_reaches_back_over_a_negation_states_nothing() =>
        Assert.All(Enumerable.Range(34, 10), length => Assert.Empty(Story.Claims("没有" + new string('甲', length) + "（款）甲乙（项）。")));

    [Fact]
    public void Title_that_was_not_recognised_as_a_heading_says_what_follows_is_about() =>
        Assert.Equal(
            ["fund-opening", "fund-revenue", "basic-expenditure"],
            Story.Claims("七、政府性基金预算收支情况说明", "年初结转和结余1万元，本年收入5万元。", "##支出决算情况说明", "基本支出3万元。").Select(claim => claim.Subject));

    [Fact]
    public void Money_is_evaluated_only_in_the_performance_part() =>
        Assert.Equal(
            ["project-expenditure total 5万元", "project-expenditure.project total 2万元", "performance.funds total 2万元"],
            Story.Claims("项目支出5万元，其中防汛专项资金2万元。", "##预算绩效情况", "涉及资金2万元。").Select(Story.Line));
}
