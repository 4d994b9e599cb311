namespace Extractor.Reconciliation.Tests.Accounting;

public sealed class FurnitureTests
{
    [Theory]
    [InlineData("2024年12月31日")]
    [InlineData("2021—2023年")]
    [InlineData("2021、2022和2023年度")]
    [InlineData("1－6月，历时3个月")]
    [InlineData("截止日2021.12.31")]
    [InlineData("2021-12-31")]
    [InlineData("会议于8:30开始")]
    [InlineData("每日24小时")]
    public void Years_dates_and_times(string text) => IsFurniture(text);

    [Theory]
    [InlineData("1.收入情况。2.支出情况；3、其他情况")]
    [InlineData("（1）收入情况：(2)支出情况")]
    [InlineData("1.1 概况")]
    [InlineData("2.3.1 概况")]
    [InlineData("1. 2024年度收入情况")]
    [InlineData("● 1.收入情况. 2.支出情况")]
    public void Numbers_of_headings_and_items(string text) => IsFurniture(text);

    [Theory]
    [InlineData("青财〔2018〕99号")]
    [InlineData("青发[2019]5号文件，青办〔85〕59号")]
    [InlineData("依据第36条第2款")]
    [InlineData("《青石县2021—2025年规划（3.0版）》")]
    [InlineData("符合GB/T 19001-2016要求")]
    [InlineData("A4纸，见www.example.cn/2024/05/t1.html")]
    [InlineData("“3·15”活动，“1+6”机制")]
    [InlineData("60周岁以上老人，3级医院，12号楼")]
    [InlineData("行政运行（2010101），20101人大事务")]
    [InlineData("身份编号110101199001011234")]
    public void Parts_of_names_and_codes(string text) => IsFurniture(text);

    [Theory]
    [InlineData("公开01表")]
    [InlineData("（公开 05 表）")]
    [InlineData("附件1、2，附表3")]
    [InlineData("见表1-2和图3，如表4所示")]
    [InlineData("图3 收入结构，附件4收入表")]
    [InlineData("— 8 —")]
    public void Numbers_of_forms_and_annexes(string text) => IsFurniture(text);

    [Theory]
    [InlineData("注：27行=（1+2+…+26）行")]
    [InlineData("6栏各行=（1+2-3）栏各行；")]
    [InlineData("本表2.4=4/5*3")]
    public void Formulas_of_forms(string text) => IsFurniture(text);

    [Theory]
    [InlineData("联系电话：0999-1234567")]
    [InlineData("0999—12345678")]
    [InlineData("邮编：123456，热线12345")]
    public void Ways_to_get_in_touch(string text) => IsFurniture(text);

    [Fact]
    public void A_bound_in_a_definition() => IsFurniture("指单价1000元以上、50万元（含）以下的器具");

    [Theory]
    [InlineData("核定编制35人，内设机构8个", "35", "8")]
    [InlineData("收入12.50万元", "12.50")]
    [InlineData("增长5%", "5")]
    [InlineData("办结率≥95%，响应时间≤3天", "95", "3")]
    [InlineData("12.50 30.00", "12.50", "30.00")]
    [InlineData("共有车辆2010辆", "2010")]
    [InlineData("在职人员（35）", "35")]
    [InlineData("服务职工（208）", "208")]
    [InlineData("附件1、2人", "2")]
    [InlineData("另有附件3份，人大代表12人，主动公开5条", "3", "12", "5")]
    [InlineData("已开通热线3条，配备手机 12", "3", "12")]
    [InlineData("“双百”工程支出“12.5万元”", "12.5")]
    [InlineData("绿化12.5km，铺设30m", "12.5", "30")]
    [InlineData("GDP5.2%", "5.2")]
    [InlineData("《管理办法》发放9份", "9")]
    [InlineData("12.50+3.20=15.70万元", "12.50", "3.20", "15.70")]
    [InlineData("线索12条", "12")]
    [InlineData("- 8", "8")]
    [InlineData("“组织60名职工赴外地疗休养”", "60")]
    public void What_is_a_figure_is_left_over(string text, params string[] numbers) =>
        Assert.Equal(numbers, Sketch.Ledger(text).Rest.Select(entry => entry.Number));

    private static void IsFurniture(string text)
    {
        var ledger = Sketch.Ledger(text);
        Assert.Empty(ledger.Rest);
        Assert.True(ledger.Furniture > 0);
        Assert.Equal(ledger.Furniture, ledger.Printed);
    }
}
