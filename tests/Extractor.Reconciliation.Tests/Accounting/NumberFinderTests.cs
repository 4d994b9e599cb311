using Extractor.Reconciliation.Accounting;

namespace Extractor.Reconciliation.Tests.Accounting;

public sealed class NumberFinderTests
{
    [Theory]
    [InlineData("收入12.50万元", "12.50")]
    [InlineData("收入1,204.50万元", "1,204.50")]
    [InlineData("完成97. 51%", "97. 51")]
    [InlineData("收入1, 204. 50万元", "1, 204. 50")]
    [InlineData("收入１２．５０万元", "１２．５０")]
    [InlineData("2 0 2 4年度", "2 0 2 4")]
    [InlineData("比2 019年度增加", "2 019")]
    [InlineData("比20 19年度增加", "20 19")]
    [InlineData("日期2021.12.31止", "2021.12.31")]
    [InlineData("支出5\u200B7元", "5\u200B7")]
    public void A_number_is_one_however_it_is_set(string text, string number) => Assert.Equal([number], Numbers(text));

    [Theory]
    [InlineData("208 05 行政事业", "208|05")]
    [InlineData("12，204人", "12|204")]
    [InlineData("1,20", "1|20")]
    [InlineData("1.2024年度收入", "1|2024")]
    [InlineData("完成。1. 35名职工", "1|35")]
    [InlineData("增长97. 2024年底", "97|2024")]
    [InlineData("3 45", "3|45")]
    [InlineData("5-8", "5|8")]
    public void Two_numbers_are_not_run_together(string text, string numbers) => Assert.Equal(numbers.Split('|'), Numbers(text));

    [Theory]
    [InlineData("二〇二四年，十五人")]
    [InlineData("①②③")]
    [InlineData("")]
    public void Chinese_numerals_and_circled_numbers_are_not_counted(string text) => Assert.Empty(Numbers(text));

    [Fact]
    public void A_character_that_folds_to_several_moves_no_place() => Assert.Equal(["7", "5"], Numbers("7㎡ﬃ5人"));

    private static string[] Numbers(string text)
    {
        var found = new List<PrintedNumber>();
        NumberFinder.Find(AlignedText.Fold(text), text, 0, text.Length, found);
        Assert.Equal(found.Count, NumberFinder.Count(text));
        return [.. found.Select(number => text.Substring(number.Start, number.Length))];
    }
}
