using System.Globalization;
using Extractor.Reconciliation.Performance;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Reconciliation.Tests.Performance;

public sealed class IndicatorValueTests
{
    [Theory]
    [InlineData("≥98%", "Quantity", "AtLeast", 98, "%")]
    [InlineData(">=12", "Quantity", "AtLeast", 12, "")]
    [InlineData("≤48 小时", "Quantity", "AtMost", 48, "小时")]
    [InlineData("<=10%", "Quantity", "AtMost", 10, "%")]
    [InlineData("=2个", "Quantity", "Equal", 2, "个")]
    [InlineData("＝5个", "Quantity", "Equal", 5, "个")]
    [InlineData("12 次", "Quantity", "None", 12, "次")]
    [InlineData("90%以上", "Quantity", "AtLeast", 90, "%")]
    [InlineData("24小时之内", "Quantity", "AtMost", 24, "小时")]
    [InlineData("不超过3人", "Quantity", "AtMost", 3, "人")]
    [InlineData("不低于1,200套", "Quantity", "AtLeast", 1200, "套")]
    [InlineData("1.1万人", "Quantity", "None", 11000, "人")]
    [InlineData("≤25万元", "Quantity", "AtMost", 250000, "元")]
    [InlineData("20万", "Quantity", "None", 200000, "")]
    [InlineData("0", "Quantity", "None", 0, "")]
    [InlineData("1-2次", "Range", "None", 1, "次")]
    [InlineData("100%-80%（含）", "Band", "None", 80, "%")]
    [InlineData("1次≥25人", "Compound", "None", 1, "")]
    [InlineData("2021.12.31日前", "Text", "None", 0, "")]
    [InlineData("2021.12月", "Text", "None", 0, "")]
    [InlineData("2024年底完成", "Text", "None", 0, "")]
    [InlineData("12月底前", "Text", "None", 0, "")]
    [InlineData("明显", "Text", "None", 0, "")]
    [InlineData("按合同金额支付", "Text", "None", 0, "")]
    [InlineData("设立两处服务点", "Text", "None", 0, "")]
    [InlineData("", "Text", "None", 0, "")]
    public void Targets_and_results_are_told_apart(string text, string kind, string relation, double number, string unit)
    {
        var value = IndicatorValue.Parse(text);
        Assert.Equal((kind, relation, (decimal)number, unit), (value.Kind.ToString(), value.Relation.ToString(), value.Low, value.Unit));
    }

    [Fact]
    public void A_written_quantity_is_read_back()
    {
        (string Text, IndicatorRelation Relation)[] before = [("≥", IndicatorRelation.AtLeast), ("≤", IndicatorRelation.AtMost), ("=", IndicatorRelation.Equal), ("", IndicatorRelation.None)];
        string[] units = ["%", "个", "人次", "小时", "元/人", ""];
        var written = from hundredths in Gen.Choose(0, 9_999_999) from sign in Gen.Elements(before) from unit in Gen.Elements(units) select (Number: hundredths / 100m, sign, unit);
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Arb.From(written), example =>
        {
            var value = IndicatorValue.Parse(example.sign.Text + example.Number.ToString("0.##", CultureInfo.InvariantCulture) + example.unit);
            return value == new IndicatorValue(IndicatorValueKind.Quantity, example.sign.Relation, example.Number, example.Number, example.unit);
        }));
    }

    [Fact]
    public void No_text_is_too_odd() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll<NonNull<string>>(text => IndicatorValue.Parse(text.Get).Low <= IndicatorValue.Parse(text.Get).High));

    [Fact]
    public void Odd_arrangements_of_real_parts_are_never_a_wrong_order()
    {
        string[] parts = ["≥", "<", "=", "1", "25", ".", "%", "次", "-", "至", "以上", "（含）", "年", "月", "万", "亿", " ", "，"];
        var text = Gen.Elements(parts).ListOf().Select(chosen => string.Concat(chosen));
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Arb.From(text), example => IndicatorValue.Parse(example) is var value && value.Low <= value.High));
    }
}
