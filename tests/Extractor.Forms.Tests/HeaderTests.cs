using Extractor.Forms.Tests.Building;
using Extractor.Model;

namespace Extractor.Forms.Tests;

public class HeaderTests
{
    private static Report Of(string title, params string[] rows) => new DocumentBuilder().Lines(title, "单位：万元").Table(rows).Report();

    [Fact]
    public void Column_of_which_stays_below_its_head()
    {
        var report = Of(
            "收入决算表",
            "项目|<|本年收入合计|财政拨款收入|上级补助收入|事业收入|<|经营收入|附属单位上缴收入|其他收入",
            "科目编码|科目名称|^|^|^|小计|其中：教育收费|^|^|^",
            "栏次|<|1|2|3|4|5|6|7|8",
            "合计|<|30.00|20.00||10.00|4.00|||",
            "205|教育支出|30.00|20.00||10.00|4.00|||");

        Assert.Equal(4.00m, report.The(FormId.Revenue, "205", "事业收入/其中：教育收费").Value);
        Assert.Equal(10.00m, report.The(FormId.Revenue, "205", "事业收入/小计").Value);
    }

    [Fact]
    public void Merged_head_over_the_columns_of_one_side_is_part_of_the_path()
    {
        var report = Of(
            "财政拨款收入支出决算总表",
            "收入|<|<|支出|<|<|<|<|<",
            "项目|行次|决算数|项目|行次|决算数|<|<|<",
            "^|^|^|^|^|小计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款",
            "栏次||1|栏次||2|3|4|5",
            "一、一般公共预算财政拨款|1|20.00|五、教育支出|37|20.00|20.00||",
            "本年收入合计|27|20.00|本年支出合计|59|20.00|20.00||",
            "总计|32|20.00|总计|64|20.00|20.00||");

        Assert.Equal(20.00m, report.The(FormId.FiscalAppropriationSummary, "教育支出", "支出/决算数/小计").Value);
        Assert.Equal(20.00m, report.The(FormId.FiscalAppropriationSummary, "教育支出", "支出/决算数/一般公共预算财政拨款").Value);
        Assert.Equal(9, report.Observations.Count);
    }

    [Fact]
    public void Formulas_under_the_heads_are_column_numbers()
    {
        var report = Of(
            "支出决算表",
            "科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出",
            "栏次|<|1=2+3+4+5+6|2|3|4|5|6",
            "合计|<|30.00|20.00|10.00|||",
            "205|教育支出|30.00|20.00|10.00|||");

        Assert.Equal(2, report.Tables[0].Header.Count);
        Assert.Equal(["本年支出合计"], report.Tables[0].Columns[2].Path);
        Assert.Equal(6, report.Observations.Count);
    }

    [Fact]
    public void Head_in_letter_spacing_is_one_word()
    {
        var report = Of(
            "支出决算表",
            "项 目|<|本年支出 合计|基 本 支 出|项 目 支 出|上缴上级支出|经营支出|对附属单位 补助支出",
            "科目编码|科目名称|^|^|^|^|^|^",
            "合　计|<|30.00|20.00|10.00|||");

        Assert.Equal(20.00m, report.The(FormId.Expenditure, "合计", "基本支出").Value);
        Assert.Equal("对附属单位补助支出", report.Tables[0].Columns[7].Path[^1]);
    }

    [Fact]
    public void Sub_heads_beside_the_label_of_the_total_are_header()
    {
        var report = Of(
            "政府性基金预算财政拨款收入支出决算表",
            "项目|<|年初结转和结余|本年收入|本年支出|<|<|年末结转和结余",
            "功能分类科目编码|科目名称|^|^|^|^|^|^",
            "合计|<|||合计|基本支出|项目支出|",
            "|||||||",
            "|||||||");

        var table = report.Tables[0];
        Assert.Equal((3, 2, true), (table.Header.Count, table.Rows.Count, table.IsEmpty));
        Assert.Equal(["本年支出", "基本支出"], table.Columns[5].Path);
    }

    [Fact]
    public void Total_in_the_code_column_is_a_total()
    {
        var report = Of("一般公共预算财政拨款支出决算表", "科目编码|科目名称|小计|基本支出|项目支出", "合计||30.00|20.00|10.00", "205|教育支出|30.00|20.00|10.00");

        Assert.True(report.The(FormId.GeneralPublicBudgetExpenditure, "合计", "小计").IsTotal);
    }

    [Fact]
    public void Economic_groups_without_the_row_of_sides_keep_the_printed_path()
    {
        var report = Of("一般公共预算财政拨款基本支出决算表", Layouts.Basic[1..]);

        Assert.Equal(14.33m, report.The(FormId.GeneralPublicBudgetBasicExpenditure, "30101", "决算数").Value);
        Assert.Equal(11, report.Observations.Count);
    }

    [Fact]
    public void Names_in_the_rows_of_a_merged_group_are_read()
    {
        var report = Of(
            "一般公共预算财政拨款基本支出决算表",
            "人员经费|<|<|公用经费|<|<",
            "科目编码|科目名称|金额|科目编码|科目名称|金额",
            "301|工资福利支出|3.00|302|商品和服务支出|1.00",
            "30101|基本工资|3.00|30201|办公费|1.00",
            "人员经费合计|<|3.00|公用经费合计|<|1.00",
            "合计|<|<|<|<|4.00");

        Assert.Equal(4.00m, report.Observations.Single(found => found.Item == "合计").Value);
    }

    [Fact]
    public void Other_table_with_two_rows_of_heads_keeps_both_in_its_paths()
    {
        var report = new DocumentBuilder()
            .Line("资产情况表")
            .Table("项目|数量|<", "^|年初|年末", "车辆|1|2", "房屋|3|4")
            .Report();

        var table = Assert.Single(report.Tables);
        Assert.Equal(2, table.Header.Count);
        Assert.Equal(["数量", "年末"], table.Columns[2].Path);
    }
}
