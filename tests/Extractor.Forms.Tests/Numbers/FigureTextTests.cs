using Extractor.Forms.Numbers;
using Extractor.Model;

namespace Extractor.Forms.Tests.Numbers;

public class FigureTextTests
{
    [Theory]
    [InlineData("14344.12", "14344.12", 2)]
    [InlineData("14,344.12", "14344.12", 2)]
    [InlineData("2,940", "2940", 0)]
    [InlineData("1,234,567.8", "1234567.8", 1)]
    [InlineData("-12.30", "-12.30", 2)]
    [InlineData("－１２．３０", "-12.30", 2)]
    [InlineData("−12.30", "-12.30", 2)]
    [InlineData("–12.30", "-12.30", 2)]
    [InlineData("(1.23)", "-1.23", 2)]
    [InlineData("（1,001.23）", "-1001.23", 2)]
    [InlineData("￥1,001.23", "1001.23", 2)]
    [InlineData("¥-5.00", "-5.00", 2)]
    [InlineData("-¥5.00", "-5.00", 2)]
    [InlineData("\u3000\u200B12.50\u00A0", "12.50", 2)]
    public void Usual_print_is_read_without_doubt(string text, string value, int decimals)
    {
        var figure = FigureText.Parse(text);

        Assert.Equal(FigureKind.Value, figure.Kind);
        Assert.Equal(value, figure.Value.ToString());
        Assert.Equal(decimals, figure.Decimals);
        Assert.Empty(figure.Flags);
    }

    [Theory]
    [InlineData("97. 51", "97.51")]
    [InlineData("7 .41", "7.41")]
    [InlineData("3, 042. 92", "3042.92")]
    [InlineData("3, 042. 9", "3042.9")]
    [InlineData("1 204.50", "1204.50")]
    [InlineData("1 2 . 5 0", "12.50")]
    [InlineData("14, 344, 12", "14344.12")]
    [InlineData("14,344,12", "14344.12")]
    [InlineData("97,51", "97.51")]
    [InlineData("0,5", "0.5")]
    [InlineData("1.234,56", "1234.56")]
    [InlineData("12,3456.78", "123456.78")]
    [InlineData("1234,567.89", "1234567.89")]
    [InlineData("12。34", "12.34")]
    [InlineData("12·34", "12.34")]
    [InlineData(".50", "0.50")]
    [InlineData("5.", "5")]
    [InlineData("+12.3", "12.3")]
    [InlineData("—12.30", "-12.30")]
    [InlineData("△12.30", "-12.30")]
    [InlineData("▲ 12.30", "-12.30")]
    [InlineData("12.30-", "-12.30")]
    [InlineData("（5）", "-5")]
    [InlineData("012.30", "12.30")]
    public void Unusual_print_with_one_reading_is_flagged(string text, string value)
    {
        var figure = FigureText.Parse(text);

        Assert.Equal(FigureKind.Value, figure.Kind);
        Assert.Equal(value, figure.Value.ToString());
        Assert.Equal([Flags.NumberNormalised], figure.Flags);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n")]
    [InlineData("\u3000\u00A0\u2003\u200B\uFEFF\u200E")]
    public void Blank_cell_is_absent_not_zero(string text) => Assert.Equal(FigureKind.Blank, FigureText.Parse(text).Kind);

    [Theory]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("－")]
    [InlineData("– –")]
    [InlineData("/")]
    [InlineData("─")]
    public void Dash_is_neither_blank_nor_zero(string text) => Assert.Equal(FigureKind.Dash, FigureText.Parse(text).Kind);

    [Theory]
    [InlineData("0", 0, false)]
    [InlineData("0.00", 2, false)]
    [InlineData("０．００", 2, false)]
    [InlineData("0. 00", 2, true)]
    [InlineData("-0.00", 2, true)]
    public void Printed_zero_is_zero(string text, int decimals, bool isNormalised)
    {
        var figure = FigureText.Parse(text);

        Assert.Equal((FigureKind.Zero, decimals, isNormalised), (figure.Kind, figure.Decimals, figure.IsNormalised));
        Assert.Equal(decimals, figure.Value.Scale);
    }

    [Theory]
    [InlineData("一")]
    [InlineData("XX")]
    [InlineData("××.××")]
    [InlineData("无")]
    [InlineData("合计")]
    [InlineData("…")]
    public void Words_and_placeholders_are_text(string text) =>
        Assert.Equal((FigureKind.Text, FigureDoubt.None), (FigureText.Parse(text).Kind, FigureText.Parse(text).Doubt));

    [Theory]
    [InlineData("2024年度")]
    [InlineData("2024-01-01")]
    [InlineData("12.30*")]
    [InlineData("l2.30")]
    [InlineData("3辆")]
    [InlineData("①12")]
    public void Text_with_digits_says_so(string text) =>
        Assert.Equal((FigureKind.Text, FigureDoubt.DigitsInText), (FigureText.Parse(text).Kind, FigureText.Parse(text).Doubt));

    [Theory]
    [InlineData("12.30 45.60", nameof(FigureDoubt.SeveralNumbers))]
    [InlineData("12.30\n45.60", nameof(FigureDoubt.SeveralNumbers))]
    [InlineData("1 2 3", nameof(FigureDoubt.SeveralNumbers))]
    [InlineData("27 122", nameof(FigureDoubt.SeveralNumbers))]
    [InlineData("27 22.40", nameof(FigureDoubt.SeveralNumbers))]
    [InlineData("12, 34", nameof(FigureDoubt.SeveralNumbers))]
    [InlineData("13,89\n8.15", nameof(FigureDoubt.SeveralNumbers))]
    [InlineData("14.344.12", nameof(FigureDoubt.SeveralNumbers))]
    [InlineData("12.3045.60", nameof(FigureDoubt.SeveralNumbers))]
    [InlineData("1,234.5678,901.23", nameof(FigureDoubt.SeveralNumbers))]
    [InlineData("- 12.30", nameof(FigureDoubt.SeveralNumbers))]
    [InlineData("12.30 —", nameof(FigureDoubt.SeveralNumbers))]
    [InlineData("——12.30", nameof(FigureDoubt.SeveralNumbers))]
    [InlineData("1,2,3", nameof(FigureDoubt.OddSeparators))]
    [InlineData("1234,567", nameof(FigureDoubt.OddSeparators))]
    [InlineData(",5", nameof(FigureDoubt.OddSeparators))]
    [InlineData("1\uFFFD3.20", nameof(FigureDoubt.UnmappedLetter))]
    [InlineData("\uE012\uE013", nameof(FigureDoubt.UnmappedLetter))]
    [InlineData("99999999999999999999999999999.99", nameof(FigureDoubt.TooManyDigits))]
    public void What_has_no_single_reading_is_unreadable(string text, string doubt)
    {
        var figure = FigureText.Parse(text);

        Assert.Equal((FigureKind.Unreadable, doubt), (figure.Kind, figure.Doubt.ToString()));
        Assert.Equal(CellStatus.Unreadable, figure.Status);
    }

    [Fact]
    public void Blank_between_groups_of_three_leaves_the_decision_to_the_caller() =>
        Assert.Equal(FigureDoubt.BlankBetweenGroups, FigureText.Parse("27 122.40").Doubt);

    [Theory]
    [InlineData("12.5万元", "万元")]
    [InlineData("12.5 亿元", "亿元")]
    [InlineData("12.5元", "元")]
    public void Unit_in_the_cell_is_kept(string text, string unit) =>
        Assert.Equal((12.5m, unit), (FigureText.Parse(text).Value, FigureText.Parse(text).Unit));

    [Theory]
    [InlineData("12.5%")]
    [InlineData("12.5 ％")]
    public void Percent_sign_is_kept(string text) =>
        Assert.Equal((12.5m, true), (FigureText.Parse(text).Value, FigureText.Parse(text).IsPercent));
}
