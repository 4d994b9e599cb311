using Extractor.Forms.Units;

namespace Extractor.Forms.Tests.Units;

public class UnitTextTests
{
    [Theory]
    [InlineData("单位：万元", "万元")]
    [InlineData("金额单位：元", "元")]
    [InlineData("（单位：万元）", "万元")]
    [InlineData("单位:人民币万元", "万元")]
    [InlineData("单位（万元）", "万元")]
    [InlineData("单 位 ：　万 元", "万元")]
    [InlineData("单位：千元", "千元")]
    [InlineData("金额单位：百万元", "百万元")]
    [InlineData("单位：亿元", "亿元")]
    [InlineData("公开01表 金额单位：万元", "万元")]
    [InlineData("金额单位：元公开01表", "元")]
    [InlineData("部门：青禾市林业局 2023年度 单位：万元", "万元")]
    [InlineData("单位：青禾市林业局 金额单位：元", "元")]
    [InlineData("单位：万元部门：青禾市林业局", "万元")]
    [InlineData("本表以“万元”为金额单位（保留两位小数）", "万元")]
    [InlineData("万元", "万元")]
    [InlineData("金额：万元", "万元")]
    public void Unit_line_states_its_unit(string text, string unit) => Assert.Equal(unit, UnitText.FromLine(text)?.Name);

    [Theory]
    [InlineData("单位：青禾市林业局")]
    [InlineData("单位：元山县文化馆")]
    [InlineData("单位：万元镇人民政府")]
    [InlineData("部门：青禾市林业局")]
    [InlineData("单价100万元以上设备（台、套）")]
    [InlineData("2023年度收入总计1309.54万元")]
    [InlineData("单位：元 单位：万元")]
    [InlineData("")]
    public void Line_without_one_unit_states_none(string text) => Assert.Null(UnitText.FromLine(text));

    [Theory]
    [InlineData("金额（万元）", "万元")]
    [InlineData("决算数(单位：元)", "元")]
    [InlineData("金额/万元", "万元")]
    [InlineData("预算数（万 元）", "万元")]
    public void Column_head_states_its_unit(string text, string unit) => Assert.Equal(unit, UnitText.FromHead(text)?.Name);

    [Fact]
    public void Units_convert_to_yuan()
    {
        Assert.Equal(10_000m, MoneyUnit.TenThousandYuan.Yuan);
        Assert.Equal(1_000_000m, MoneyUnit.Named("百万元")?.Yuan);
        Assert.Null(MoneyUnit.Named("辆"));
    }
}
