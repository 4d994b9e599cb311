using Extractor.Forms.Labels;
using Extractor.Subjects;

namespace Extractor.Forms.Tests.Labels;

public class LabelTests
{
    [Theory]
    [InlineData("项 目", "项目")]
    [InlineData("合　计\u200B", "合计")]
    [InlineData("因 公 出 国（境）费", "因公出国(境)费")]
    [InlineData("\"三公\"经费", "“三公”经费")]
    [InlineData("「三公」经费", "“三公”经费")]
    [InlineData("”三公”经费", "“三公”经费")]
    [InlineData("年未结转和结佘", "年末结转和结余")]
    [InlineData("⼀般公共预算", "一般公共预算")]
    public void Equal_labels_become_equal_strings(string printed, string normal) => Assert.Equal(normal, LabelText.Normalise(printed));

    [Theory]
    [InlineData("一、一般公共预算财政拨款收入", "一、", null, "一般公共预算财政拨款收入")]
    [InlineData("二十一、国有资本经营预算支出", "二十一、", null, "国有资本经营预算支出")]
    [InlineData("（一）基本支出", "（一）", null, "基本支出")]
    [InlineData("(1) 人员经费", "(1)", null, "人员经费")]
    [InlineData("1.人员经费", "1.", null, "人员经费")]
    [InlineData("5、事业收入", "5、", null, "事业收入")]
    [InlineData("- 、一般公共预算财政拨款收入", "-、", null, "一般公共预算财政拨款收入")]
    [InlineData("①办公费", "①", null, "办公费")]
    [InlineData("其中：教育收费", null, "其中", "教育收费")]
    [InlineData("1.其中：教育收费", "1.", "其中", "教育收费")]
    [InlineData("减：结余分配", null, "减", "结余分配")]
    [InlineData("使用非财政拨款结余（含专用结余）", null, null, "使用非财政拨款结余（含专用结余）")]
    [InlineData("一般公共服务支出", null, null, "一般公共服务支出")]
    [InlineData("合 计", null, null, "合计")]
    [InlineData("1.5倍工资", null, null, "1.5倍工资")]
    [InlineData("其中：", null, null, "其中：")]
    [InlineData("", null, null, "")]
    public void Label_is_taken_apart(string text, string? number, string? prefix, string name) =>
        Assert.Equal(new ItemLabel(number, prefix, name), ItemLabel.Read(text));

    [Theory]
    [InlineData("合 计", true)]
    [InlineData("总计", true)]
    [InlineData("本年收入合计", true)]
    [InlineData("人员经费合计", true)]
    [InlineData("收入总计", true)]
    [InlineData("小计", true)]
    [InlineData("会计事务", false)]
    [InlineData("年末结转和结余", false)]
    [InlineData("统计信息事务", false)]
    [InlineData("", false)]
    public void Totals_are_recognised(string label, bool isTotal) => Assert.Equal(isTotal, TotalLabel.IsTotal(label));

    [Theory]
    [InlineData("公开 01 表", "公开01表")]
    [InlineData("公开O1表", "公开01表")]
    [InlineData("收入决算表（表2）", "表2")]
    [InlineData("表一", "表一")]
    [InlineData("附表1", "附表1")]
    [InlineData("公开表1", "公开表1")]
    [InlineData("财决公开01表 金额单位：万元", "财决公开01表")]
    [InlineData("部门：青禾市林业局 公开09表", "公开09表")]
    [InlineData("数据见表1", null)]
    [InlineData("收入决算表", null)]
    [InlineData("本表反映收入", null)]
    public void Form_number_is_found_as_printed(string line, string? number) => Assert.Equal(number, FormNumberText.Find(line));
}
