using Extractor.Model;

namespace Extractor.Narrative.Tests;

public class ClaimReaderTests
{
    [Theory]
    [InlineData("2024年度收、支总计均为83.02万元。与上年度相比，收、支总计各增加6.63万元，增长8.68%。", "revenue-and-expenditure-total total 83.02万元|revenue-and-expenditure-total change increase 6.63万元|revenue-and-expenditure-total growth increase 8.68%")]
    [InlineData("收入总计10万元，支出总计9.5万元。", "revenue-total total 10万元|expenditure-total total 9.5万元")]
    [InlineData("本年收入合计20万元，其中：财政拨款收入15万元，占75%；其他收入5万元，占25%。", "revenue total 20万元|fiscal-revenue total 15万元|fiscal-revenue share 75%|other-revenue total 5万元|other-revenue share 25%")]
    [InlineData("一般公共预算财政拨款支出12万元，占本年支出合计的60%。", "general-budget-expenditure total 12万元|general-budget-expenditure share 60%")]
    [InlineData("一般公共预算财政拨款支出年初预算为10万元，支出决算为12万元，完成年初预算的120%。", "general-budget-expenditure initial-budget 10万元|general-budget-expenditure final 12万元|general-budget-expenditure completion 120%")]
    [InlineData("公务接待费支出决算为0.57万元，比年初预算减少0.03万元。", "three-public.reception final 0.57万元|three-public.reception deviation decrease 0.03万元")]
    [InlineData("公务用车购置0辆；公务用车保有量为3辆。", "three-public.vehicle-purchase count 0辆|three-public.vehicles-kept count 3辆")]
    [InlineData("国内接待费0.57万元，共计接待5批次、65人次。", "three-public.reception-domestic total 0.57万元|three-public.reception-domestic count 5批次|three-public.reception-domestic count 65人次")]
    [InlineData("单价100万元（含）以上设备2台（套）。", "assets.equipment threshold 100万元|assets.equipment count 2台(套)")]
    [InlineData("会议费支出0.00万元，较上年决算数持平。", "meeting-expenses total 0.00万元|meeting-expenses change flat 0")]
    [InlineData("事业收入0万元，与上年决算数一致。", "undertaking-revenue total 0万元|undertaking-revenue change flat 0")]
    [InlineData("本部门2024年度无政府性基金收入，也没有使用政府性基金安排的支出。", "fund-revenue none 0|fund-expenditure none 0")]
    [InlineData("本单位无“三公”经费支出。", "three-public none 0")]
    [InlineData("人员经费79.99万元，主要包括：基本工资、津贴补贴、奖金。", "personnel-expenses total 79.99万元|personnel-expenses list 3项")]
    public void Sentence_is_understood(string sentence, string claims) =>
        Assert.Equal(claims, string.Join('|', Story.Claims(sentence).Select(Story.Line)));

    [Fact]
    public void Item_heading_becomes_the_code_that_the_following_figures_are_about()
    {
        var claims = Story.Claims(
            "1、一般公共服务支出（类）群众团体事务（款）工会事务（项）。主要用于：人员经费。年初预算为0万元，支出决算为11万元。决算数大于预算数的主要原因是社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）调整，剔除该因素，实际完成年初预算的104.42%。");
        Assert.Equal(
            ["2012906 initial-budget 0万元", "2012906 final 11万元", "2012906 comparison increase 0", "2012906 completion 104.42%"], claims.Select(Story.Line));
    }

    [Fact]
    public void Class_without_expenditure_in_its_name_is_known() =>
        Assert.Equal("208 total 3万元", Story.Line(Story.Single("社会保障和就业（类）支出3万元。")));

    [Fact]
    public void No_budget_at_the_start_of_the_year_is_a_claim_without_a_figure() =>
        Assert.Contains(
            "2012906 initial-budget 0",
            Story.Claims("一般公共服务（类）群众团体事务（款）工会事务（项）。支出决算为11万元，年初无预算。").Select(Story.Line));

    [Theory]
    [InlineData("增长97. 51%。", 97.51)]
    [InlineData("增长１２．３４％。", 12.34)]
    [InlineData("增长12,345.60%。", 12345.60)]
    [InlineData("增长__3.50__%。", 3.5)]
    [InlineData("增长<u>3.50</u>%。", 3.5)]
    public void Number_is_read_however_it_is_set(string sentence, double value) =>
        Assert.Equal((decimal)value, Story.Single("本年收入合计" + sentence).Value);

    [Fact]
    public void Space_inside_a_number_is_flagged_and_one_before_its_unit_is_not()
    {
        Assert.Contains(Flags.NumberNormalised, Story.Single("项目支出增长97. 51%。").Flags);
        Assert.Empty(Story.Single("项目支出 97.51 万元。").Flags);
    }

    [Fact]
    public void Agreement_with_anything_but_a_year_or_a_budget_is_no_claim() =>
        Assert.Single(Story.Claims("机关运行经费支出1.87万元（与部门决算中公用经费之和一致）。"));

    [Fact]
    public void Project_that_bears_funds_in_its_name_does_not_take_the_subject() =>
        Assert.Equal(
            ["project-expenditure total 9万元", "project-expenditure.project total 6万元"],
            Story.Claims("项目支出9万元，其中就业资金项目6万元。").Select(Story.Line));

    [Fact]
    public void Full_width_comma_separates_figures() =>
        Assert.Equal(2, Story.Claims("因公出国（境）团组1个，100人次。").Count);

    [Fact]
    public void Missing_unit_is_assumed_and_flagged()
    {
        var claims = Story.Claims("项目支出增加5.12万元，增长13.95。");
        Assert.Equal(("%", 13.95m), (claims[1].Unit, claims[1].Value));
        Assert.Equal([Flags.UnitAssumed], claims[1].Flags);
    }

    [Fact]
    public void Figure_without_a_known_subject_is_kept_and_flagged() =>
        Assert.Equal([Flags.UnresolvedSubject], Story.Single("募集善款8万元。").Flags);

    [Fact]
    public void Figure_of_a_reason_is_kept_and_flagged() =>
        Assert.Contains(Flags.InReason, Story.Claims("基本支出8万元，主要原因是新增奖金2万元。")[1].Flags);

    [Fact]
    public void Minus_sign_beside_a_direction_word_is_flagged() =>
        Assert.Contains(Flags.PrintedNegative, Story.Single("基本支出减少-5.00万元。").Flags);

    [Fact]
    public void Slots_of_a_template_state_nothing() =>
        Assert.Empty(Story.Claims("收入支出总计XX万元。与XX年度相比，增加（减少）XX万元（如持平作持平表述），XX支出（类）XX（款）XX（项），预决算持平。"));

    [Fact]
    public void Glossary_and_annexes_are_no_narrative() =>
        Assert.Single(Story.Read("#第三部分 决算情况说明", "本年收入合计1万元。", "#第四部分 名词解释", "年收入2万元以上。", "##附件", "##收入支出决算总体情况", "收入3万元。"));

    [Fact]
    public void Labels_of_charts_are_no_sentences() => Assert.Empty(Story.Claims("财政拨款收入 21.21%", "其他收入 78.79%"));

    [Fact]
    public void Figure_cut_between_two_paragraphs_is_joined()
    {
        var claims = Story.Claims("本年收入合计83.", "02万元，比上年增加", "6.63万元。");
        Assert.Equal(["revenue total 83.02万元", "revenue change increase 6.63万元"], claims.Select(Story.Line));
        Assert.Contains(Flags.NumberNormalised, claims[0].Flags);
    }

    [Fact]
    public void Claim_knows_its_place_section_quote_amount_and_period()
    {
        var claim = Story.Single("##收入决算情况说明", "本年收入合计 1.50 万元。");
        Assert.Equal(("s2", 3, "本年收入合计 1.50 万元", 15_000m, 2024), (claim.Section, claim.Page, claim.Text, claim.Amount, claim.Period));
        Assert.Equal(new Box(10, 12, 100, 22), claim.Bbox);
    }

    [Fact]
    public void Range_covers_the_printed_digits_and_nothing_else()
    {
        const string Sentence = "项目支出 97. 51 万元，设备2台（套）。";
        var claims = Story.Claims(Sentence);
        Assert.Equal(["97. 51", "2"], claims.Select(claim => Assert.Single(claim.Ranges)).Select(range => Sentence.Substring(range.Start, range.Length)));
        Assert.All(claims, claim => Assert.Equal(1, claim.Ranges[0].Block));
    }

    [Fact]
    public void Figure_without_a_unit_has_its_range() =>
        Assert.Equal([new TextRange(1, 8, 5)], Story.Single("基本支出结构增长13.95。").Ranges);

    [Fact]
    public void Figure_cut_between_two_paragraphs_has_a_range_in_each() =>
        Assert.Equal([new TextRange(1, 6, 3), new TextRange(2, 0, 2)], Story.Single("本年收入合计83.", "02万元。").Ranges);

    [Theory]
    [InlineData("本单位无“三公”经费支出。")]
    [InlineData("人员经费主要包括：基本工资、奖金。")]
    [InlineData("会议费支出与上年持平。")]
    public void Statement_without_a_figure_has_no_range(string sentence) => Assert.Empty(Story.Single(sentence).Ranges);

    [Theory]
    [InlineData("一般公共预算财政拨款支出12万元，占本年支出合计的60%。", "expenditure")]
    [InlineData("其他收入5万元，占25%。", null)]
    [InlineData("授予中小企业合同金额5万元，占政府采购支出总额的62.5%。", "procurement")]
    [InlineData("授予小微企业合同金额5万元，占授予中小企业合同金额的100%。", "procurement.sme")]
    [InlineData("货物采购授予中小企业合同金额占货物支出金额的40%。", "procurement.goods")]
    [InlineData("自评项目资金5万元，占政府性基金支出的30%。", "fund-expenditure")]
    [InlineData("支出决算为12万元，完成年初预算的120%。", "initial-budget")]
    [InlineData("支出决算为12万元，完成全年预算的98%。", "full-year-budget")]
    [InlineData("支出决算为12万元，完成预算98%。", "budget")]
    [InlineData("会议费支出比年初预算减少0.03万元，下降2%。", "initial-budget")]
    [InlineData("会议费支出比全年预算数减少0.03万元，下降2%。", "full-year-budget")]
    [InlineData("会议费支出较上年决算数减少0.03万元，下降2%。", "prior-year")]
    [InlineData("与2023年度相比，会议费支出减少0.03万元，下降2%。", "prior-year")]
    [InlineData("与2019年度相比，会议费支出减少0.03万元，下降2%。", "2019")]
    [InlineData("会议费支出比上年预算数减少0.03万元，下降2%。", "prior-year-budget")]
    [InlineData("会议费支出减少0.03万元，下降2%。", null)]
    [InlineData("会议费支出与上年持平。", "prior-year")]
    [InlineData("会议费支出决算数与年初预算数持平。", "initial-budget")]
    public void Base_is_what_the_sentence_names(string sentence, string? expected) => Assert.Equal(expected, Story.Claims(sentence)[^1].Base);

    [Fact]
    public void Comparison_with_a_budget_does_not_reach_the_next_one_with_last_year() =>
        Assert.Equal(
            ["three-public.reception final 3万元", "three-public.reception deviation flat 0", "three-public.reception change increase 1万元"],
            Story.Claims("公务接待费支出决算3万元，与预算数持平，比上年增加1万元。").Select(Story.Line));

    [Theory]
    [InlineData("主要包括：基本工资、津贴补贴和奖金。", "基本工资|津贴补贴|奖金", false)]
    [InlineData("主要包括基本工资，奖金，绩效工资等。", "基本工资|奖金|绩效工资", true)]
    [InlineData("主要包括：对个人和家庭的补助、商品和服务支出以及其他交通费用。", "对个人和家庭的补助|商品和服务支出|其他交通费用", false)]
    [InlineData("主要包括：办公费、维修（护）费及劳务费等支出。", "办公费|维修（护）费|劳务费", true)]
    [InlineData("主要包括：工资福利支出（基本工资、奖金）、对个人和家庭的补助。", "工资福利支出|基本工资|奖金|对个人和家庭的补助", false)]
    [InlineData("主要包括：退休费。", "退休费", false)]
    [InlineData("主要包括：水 费、电费；对个人和家庭的补助：退休费、生活补助。", "水费|电费|对个人和家庭的补助|退休费|生活补助", false)]
    [InlineData("用于房租和水电、劳务费。", "房租和水电|劳务费", false)]
    public void List_is_taken_apart(string list, string names, bool isOpenEnded)
    {
        var claim = Story.Claims("人员经费7万元，" + list)[1];
        Assert.Equal(("list", names), (claim.Measure, string.Join('|', claim.Items)));
        Assert.Equal(claim.Items.Count, claim.Value);
        Assert.Equal(isOpenEnded, claim.Flags.Contains(Flags.OpenEnded));
    }

    [Fact]
    public void List_ends_where_the_next_subject_begins() =>
        Assert.Equal(
            ["基本工资|奖金", "办公费|水费"],
            Story.Claims("人员经费主要包括：基本工资、奖金；公用经费主要包括：办公费、水费。").Select(claim => string.Join('|', claim.Items)));

    [Fact]
    public void Award_knows_the_reserved_budget_that_it_was_made_from() =>
        Assert.Equal(
            ["procurement.reserved-sme", "procurement.reserved-micro", null],
            Story.Claims(
                "在面向中小企业预留的采购项目中，由中小企业中标或成交的，采购金额5万元；在面向小微企业预留的采购项目中，由小微企业中标或成交的，采购金额3万元；在其他采购项目中，由中小企业中标或成交的，采购金额1万元。")
                .Select(claim => claim.Base));
}
