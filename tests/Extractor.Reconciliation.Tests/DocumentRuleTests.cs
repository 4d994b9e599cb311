using Extractor.Model;

namespace Extractor.Reconciliation.Tests;

/// <summary>Names, years, lists and words: what is reported, and what is lawful.</summary>
public sealed class DocumentRuleTests
{
    [Theory]
    [InlineData("DOC-01")]
    [InlineData("DOC-03")]
    [InlineData("DOC-05")]
    [InlineData("DOC-06")]
    public void A_finished_report_has_nothing_to_report(string rule)
    {
        var checks = Checks(Finished(), rule);
        Assert.Contains(checks, check => check.Outcome == CheckOutcome.Pass);
        Assert.DoesNotContain(checks, check => check.Outcome is CheckOutcome.Fail or CheckOutcome.InsufficientData);
    }

    [Theory]
    [InlineData("DOC-01")]
    [InlineData("DOC-03")]
    [InlineData("DOC-06")]
    public void Without_its_text_a_report_is_not_judged(string rule) =>
        Assert.Equal([CheckOutcome.InsufficientData], Checks(Book.Consistent(), rule).Select(check => check.Outcome));

    [Theory]
    [InlineData("> 第三部分 青石县水务局2024年度", "第三部分 青石县水务局2023年度", "目录")]
    [InlineData("部门：青石县水务局 2024年度", "部门：青石县水务局 2023年度", "表头")]
    [InlineData("青石县水务局2024年度收入支出总计253.00万元。与2023年度", "青石县水务局2023年度收入支出总计253.00万元。与2022年度", "情况说明")]
    [InlineData("截至2024年12月31日", "截至2023年12月31日", "截止日期")]
    [InlineData("与2023年度相比", "与2024年度相比", "比较年度")]
    [InlineData("青石县水务局2024年度收入支出总计253.00万元。", "青石县水务局2023年度收入支出总计253.00万元。本局于2024年成立。", "情况说明")]
    [InlineData("青石县节水中心2024年度无政府性基金", "2023年度本单位没有使用国有资本", "情况说明")]
    [InlineData("负责全县供水和防汛。", "纳入青石县水务局2023年度部门决算编制范围的单位包括：", "编制范围")]
    [InlineData("与2023年度相比", "与2022年度相比", "比较年度")]
    [InlineData("第三部分 青石县水务局2024年度", "第三部分 青石县水务局二〇二三年度", "目录")]
    [InlineData("第三部分 青石县水务局2024年度", "第三部分 青石县水务局 202 年度", "目录")]
    public void A_year_left_over_is_reported_with_its_words(string words, string others, string place)
    {
        var book = Finished();
        book.Text.Replace(words.TrimStart('>', ' '), others);
        var fail = Assert.Single(Fails(book, "DOC-01"));
        Assert.Contains(place, fail.Message, StringComparison.Ordinal);
        Assert.Contains("202", fail.MessageEn, StringComparison.Ordinal);
        Assert.Equal("minor", fail.Severity);
        Assert.NotEmpty(fail.Refs);
        Assert.NotNull(fail.Page);
    }

    [Fact]
    public void Two_matters_of_words_at_one_place_are_two_findings()
    {
        var book = Finished();
        book.Text.Replace("第三部分 青石县水务局2024年度", "第三部分 青石县水务局2023年度");
        book.Remove(FormId.GovernmentFundBudget);
        var findings = book.Check().Findings.Where(found => found.Refs[0] == "contents").Select(found => found.Rule);
        Assert.Equal(["DOC-01", "DOC-03"], findings.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_cover_of_another_year_is_reported()
    {
        var book = Finished();
        book.Title = "青石县水务局二〇二三年度部门决算";
        var fail = Assert.Single(Fails(book, "DOC-01"));
        Assert.Contains("标题", fail.Message, StringComparison.Ordinal);
        Assert.Equal(["cover"], fail.Refs);
    }

    [Theory]
    [InlineData("2023年度收入支出总计241.00万元，2024年度收入支出总计253.00万元。")]
    [InlineData("2023年度收入支出总计241.00万元。2024年度收入支出总计253.00万元。")]
    [InlineData("本年“三公”经费支出4.00万元。2023年度“三公”经费支出3.00万元。")]
    [InlineData("2025年“三公”经费预算为4.00万元。")]
    [InlineData("2025年将继续压减支出，比2024年减少10%。")]
    [InlineData("2023年实施的河道工程在本年结算，与2022年开工的项目一并验收。")]
    [InlineData("根据2019年机构改革方案和《条例》（2018年修订），由县财政局2023年度批复。")]
    [InlineData("自2020年以来连续下降，与2022年度相比下降，与2023年度相比持平。")]
    [InlineData("截至2025年8月底，以上项目已全部完工。")]
    [InlineData("# 第五部分 附件", "## 2023年度部门决算绩效评价报告", "2023年度收入支出总计241.00万元。截至2023年12月31日，共有车辆2辆。")]
    [InlineData("图1：收支决算总计变动情况", "2023年", "2024年")]
    [InlineData("# 第四部分 2025年重点工作计划", "2025年度收入支出总计预计增加。")]
    public void Other_years_are_lawful_where_they_are_not_accounted_for(params string[] lines)
    {
        var book = Finished();
        book.Text.Write(["# 第三部分 2024年度部门决算情况说明", .. lines]);
        Assert.Empty(Fails(book, "DOC-01"));
    }

    [Theory]
    [InlineData("部门：县水务局 2024年度", "部门：青石县教育局 2024年度", "青石县教育局")]
    [InlineData("部门：县水务局 2024年度", "部门：绿水县水务局 2024年度", "绿水县水务局")]
    [InlineData("截至2024年12月31日，青石县水务局", "截至2024年12月31日，青石县民政局", "青石县民政局")]
    [InlineData("第三部分 青石县水务局2024年度", "第三部分 青石县审计局2024年度", "青石县审计局")]
    [InlineData("青石县水务局2024年度政府采购金额", "2024年度青石县气象局政府采购金额", "青石县气象局")]
    public void The_name_of_another_organisation_is_reported(string words, string others, string name)
    {
        var book = Finished();
        book.Text.Replace(words, others);
        var fail = Assert.Single(Fails(book, "DOC-01"));
        Assert.Contains(name, fail.Message, StringComparison.Ordinal);
        Assert.Contains("青石县水务局", fail.Message, StringComparison.Ordinal);
        Assert.Equal("minor", fail.Severity);
    }

    [Theory]
    [InlineData("云岭市青石县人力资源和社会保障局", "区人社局")]
    [InlineData("青石县人力资源和社会保障局", "云岭市青石县人力资源与社会保障局（本级）")]
    [InlineData("云岭经济技术开发区（青石区）自然资源和规划局", "云岭市青石区自然资源与规划局")]
    [InlineData("中共青石县委宣传部", "县委宣传部")]
    [InlineData("青石县水务局", "本部门")]
    [InlineData("青石县卫生健康局", "青石县卫健局机关")]
    public void Another_form_of_the_name_is_lawful(string department, string other)
    {
        var book = Book.Consistent();
        book.Department = department;
        book.Text.Write(
            "# 第二部分 2024年度部门决算表", $"部门：{department}", "= t1", $"部门：{department}", "= t2", $"部门：{other}", "= t3", "# 第三部分 2024年度部门决算情况说明",
            $"{department}2024年度收入支出总计253.00万元。", $"{department}2024年度政府采购金额为3.00万元。", $"截至2024年12月31日，{other}共有车辆3辆。");
        Assert.Empty(Fails(book, "DOC-01"));
    }

    [Fact]
    public void A_superior_that_heads_all_forms_is_lawful()
    {
        var book = Book.Consistent();
        book.Text.Write("# 第二部分 2024年度单位决算表", "部门：青石县民政局", "= t1", "部门：青石县民政局", "= t2", "部门：青石县水务局", "= t3");
        Assert.Empty(Fails(book, "DOC-01"));
    }

    [Fact]
    public void A_form_that_is_listed_and_not_there_is_reported()
    {
        var book = Finished();
        book.Remove(FormId.Expenditure);
        book.Text.RemoveLine("支出决算表");
        Assert.Contains("三、支出决算表", Assert.Single(Fails(book, "DOC-03")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_whose_title_stands_in_the_text_may_be_an_image()
    {
        var book = Finished();
        book.Remove(FormId.Expenditure);
        Assert.Empty(Fails(book, "DOC-03"));
        Assert.Contains(Checks(book, "DOC-03"), check => check.Outcome == CheckOutcome.InsufficientData);
    }

    [Fact]
    public void A_form_that_the_contents_do_not_list_is_reported()
    {
        var book = Finished();
        book.Text.Remove("七、财政拨款“三公”");
        var fail = Assert.Single(Fails(book, "DOC-03"));
        Assert.Contains("三公", fail.Message, StringComparison.Ordinal);
        Assert.Equal(["t7"], fail.Refs);
    }

    [Theory]
    [InlineData("政府采购支出总额XX万元。", "XX万元")]
    [InlineData("主要原因：ＸＸＸＸＸＸ。", "XXXXXX")]
    [InlineData("公务用车保有量××辆。", "××辆")]
    [InlineData("青石县XX局无政府性基金收入。", "XX局")]
    [InlineData("机关运行经费支出____万元。", "____万元")]
    [InlineData("财政拨款收入3.00万元，支出收入3.00万元。", "支出收入")]
    [InlineData("机关运行经费比上年增加（减少）2.00万元。", "增加(减少)")]
    [InlineData("支出决算数大于/小于预算数。", "大于/小于")]
    [InlineData("与上年相同（如持平作持平表述）。", "如持平作持平表述")]
    [InlineData("主要用于日常公务，列明公务用车购置数量。", "列明公务用车购置数量")]
    [InlineData("无相关收支的，仍保留该表格式，并在本表下方作下述说明：", "仍保留该表格式")]
    [InlineData("决算数小于预算数的主要原因是决算数小于预算数的主要原因是压减开支。", "主要原因是决算数小于预算数的主要原因是")]
    public void What_a_template_leaves_is_reported_with_its_words(string line, string words)
    {
        var book = Finished();
        book.Text.Write("# 第三部分 2024年度部门决算情况说明", line);
        var fail = Assert.Single(Fails(book, "DOC-03"));
        Assert.Contains(words, fail.Message, StringComparison.Ordinal);
        Assert.Contains(words, fail.MessageEn, StringComparison.Ordinal);
        Assert.Equal(["s10"], fail.Refs);
    }

    [Theory]
    [InlineData("为困难职工王××发放慰问金0.30万元，XX公司赞助。")]
    [InlineData("使用XXL号防护服，二〇〇八年起执行，联系电话138****1234。")]
    [InlineData("人员增加或减少时相应调整。")]
    [InlineData("现将2024年度决算情况作如下说明：收入增加（含上年结转）3.00万元。")]
    [InlineData("社会保障和就业支出（类）其他社会保障和就业支出（款）其他社会保障和就业支出（项）。")]
    [InlineData("收入<u>__253.00__</u>万元，支出__253.00__万元。")]
    [InlineData("公务接待0批次、0人次；国内公务接待0批次、0人次。")]
    public void Words_that_only_look_like_a_template_are_lawful(string line)
    {
        var book = Finished();
        book.Text.Write("# 第三部分 2024年度部门决算情况说明", line);
        Assert.Empty(Fails(book, "DOC-03"));
    }

    [Fact]
    public void A_template_is_one_finding()
    {
        var book = Finished();
        book.Diagnostics.Add(new(DiagnosticSeverity.Warning, "forms", "template", "An empty template."));
        book.Text.Write("# 第三部分 2024年度部门决算情况说明", "收入XX万元。（如持平作持平表述）", "支出XX万元，增长（下降）XX%。");
        Assert.Contains("模板", Assert.Single(Fails(book, "DOC-03")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_remnants_of_one_kind_are_one_finding()
    {
        var book = Finished();
        book.Text.Write("# 第三部分 2024年度部门决算情况说明", "收入XX万元。", "支出XX万元。", "结余XX万元。", "采购XX万元。");
        Assert.Contains("等4处", Assert.Single(Fails(book, "DOC-03")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("元", 1, CheckOutcome.Fail)]
    [InlineData("亿元", 1, CheckOutcome.Pass)]
    [InlineData("万元", 1, CheckOutcome.Pass)]
    public void A_single_amount_in_another_unit_is_reported(string unit, int count, CheckOutcome expected)
    {
        var book = Finished();
        for (var at = 0; at < 12; at++)
        {
            book.Claims.Add(Amount($"c{at + 1}", at < count ? unit : "万元", "s5"));
        }

        var check = Assert.Single(Checks(book, "DOC-04"), check => check.Message.Contains("情况说明", StringComparison.Ordinal));
        Assert.Equal(expected, check.Outcome);
        Assert.Equal(["c1"], check.Refs);
    }

    [Fact]
    public void The_part_on_performance_is_written_in_yuan()
    {
        var book = Finished();
        for (var at = 0; at < 12; at++)
        {
            book.Claims.Add(Amount($"c{at + 1}", at == 0 ? "元" : "万元", at == 0 ? "s8" : "s5"));
        }

        Assert.Empty(Fails(book, "DOC-04"));
    }

    [Theory]
    [InlineData("2010102", "行政运行", "2010101")]
    [InlineData("2210201", "提租补贴", "2210202")]
    [InlineData("2080505", "机关事业单位职业年金缴费支出", "2080506")]
    [InlineData("30201", "印刷费", "30202")]
    public void A_name_that_is_another_codes_is_reported(string code, string name, string owner)
    {
        var book = Finished();
        book.Rename(code, name);
        var fails = Fails(book, "DOC-05");
        Assert.NotEmpty(fails);
        Assert.All(fails, fail =>
        {
            Assert.Contains(code, fail.Message, StringComparison.Ordinal);
            Assert.Contains(owner, fail.MessageEn, StringComparison.Ordinal);
            Assert.Equal("minor", fail.Severity);
        });
    }

    [Theory]
    [InlineData("2080505", "机关事业单位基本养老保险缴费")]
    [InlineData("303", "对个人和家庭补助")]
    [InlineData("30231", "公务用车运行费")]
    [InlineData("201", "一般公共服务")]
    [InlineData("2010102", "一般行政管理事")]
    [InlineData("20805", "行政事业单位离退休")]
    public void A_variant_of_the_name_is_lawful(string code, string name)
    {
        var book = Finished();
        book.Rename(code, name);
        Assert.Empty(Fails(book, "DOC-05"));
    }

    [Fact]
    public void A_code_that_the_list_does_not_know_proves_nothing()
    {
        var book = Finished();
        foreach (var row in book.Sheets.SelectMany(sheet => sheet.Rows).Where(row => row[0] == "2010150"))
        {
            (row[0], row[1]) = ("2010188", "村镇供水");
        }

        Assert.Empty(Fails(book, "DOC-05"));
        Assert.Contains(Checks(book, "DOC-05"), check => check.Outcome == CheckOutcome.InsufficientData && check.Message.Contains("2010188", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_only_the_unverified_list_gives_to_another_code_proves_nothing()
    {
        var book = Finished();
        book.Rename("2120801", "土地开发支出");
        Assert.Empty(Fails(book, "DOC-05"));
        book[8].Add("2120802", "土地开发支出", "0.00");
        Assert.Contains("2120802", Assert.Single(Fails(book, "DOC-05")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_with_two_names_is_reported_once()
    {
        var book = Finished();
        book[5].Row("2010102")[1] = "水源涵养";
        Assert.Contains("水源涵养", Assert.Single(Fails(book, "DOC-05")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_below_its_own_parts_is_reported()
    {
        var book = Finished();
        var rows = book[3].Rows;
        var at = rows.FindIndex(row => row[0] == "20101");
        (rows[at], rows[at + 1]) = (rows[at + 1], rows[at]);
        Assert.Contains("20101", Assert.Single(Fails(book, "DOC-05")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("住房公积金（项）。主要用于：事业单位医疗保险支出。年初预算为3.00万元。", "医疗")]
    [InlineData("行政单位医疗（项）。主要用于：在职人员养老保险缴费。", "养老保险")]
    [InlineData("机关事业单位职业年金缴费支出（项）。主要用于：在职人员住房公积金。", "公积金")]
    [InlineData("购房补贴（项）：主要用于职业年金缴费。", "职业年金")]
    public void A_purpose_of_another_item_is_reported(string item, string word)
    {
        var book = Finished();
        book.Text.Write("# 第三部分 2024年度部门决算情况说明", "5、某支出（类）某事务（款）" + item);
        var fail = Assert.Single(Fails(book, "DOC-06"));
        Assert.Contains(word, fail.Message, StringComparison.Ordinal);
        Assert.Equal(["s10"], fail.Refs);
    }

    [Theory]
    [InlineData("住房公积金（项）。主要用于：按规定为职工缴存的部分。")]
    [InlineData("行政单位医疗（项）。主要用于：职工医疗保险和退休人员医疗补助。")]
    [InlineData("行政单位医疗（项）。主要用于：退休人员支出。")]
    [InlineData("其他行政事业单位养老支出（项）。主要用于：退休人员经费支出。")]
    [InlineData("购房补贴（项）。主要用于：职工购房补贴，与公积金一并发放。")]
    [InlineData("机关事业单位基本养老保险缴费支出（项）。主要用于：养老保险、职业年金和医疗保险单位部分。")]
    [InlineData("住房公积金（项）。主要用于：医疗保险、养老保险等各项缴费。")]
    public void A_purpose_that_names_its_own_item_or_several_is_lawful(string item)
    {
        var book = Finished();
        book.Text.Write("# 第三部分 2024年度部门决算情况说明", "5、某支出（类）某事务（款）" + item);
        Assert.Empty(Fails(book, "DOC-06"));
    }

    [Fact]
    public void A_narrative_without_purposes_is_not_concerned()
    {
        var book = Book.Consistent();
        book.Text.Write("# 第三部分 2024年度部门决算情况说明", "2024年度收入支出总计253.00万元。");
        Assert.Equal([CheckOutcome.NotApplicable], Checks(book, "DOC-06").Select(check => check.Outcome));
    }

    private static Book Finished()
    {
        var book = Book.Consistent();
        book.UseOfficialNames();
        book.Text.Write(Manuscript.Finished);
        return book;
    }

    private static Claim Amount(string id, string unit, string section) => new()
    {
        Id = id,
        Section = section,
        Text = $"支出10{unit}",
        Subject = "expenditure",
        Measure = "total",
        Value = 10,
        Unit = unit,
        Amount = 10,
        Flags = [],
    };

    private static Check[] Checks(Book book, string rule) => [.. book.Check().Checks.Where(check => check.Rule == rule)];

    private static Check[] Fails(Book book, string rule) => [.. Checks(book, rule).Where(check => check.Outcome == CheckOutcome.Fail)];
}
