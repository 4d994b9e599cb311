using Extractor.Corpus.Generator.Figures;

namespace Extractor.Corpus.Generator.Tests;

public sealed class MoneyTests
{
    [Theory]
    [InlineData(4_999, "0.00")]
    [InlineData(5_000, "0.01")]
    [InlineData(14_999, "0.01")]
    [InlineData(15_000, "0.02")]
    [InlineData(-5_000, "-0.01")]
    [InlineData(123_456_789, "123.46")]
    public void Fen_round_half_up_to_hundredths_of_ten_thousand_yuan(long fen, string printed) =>
        Assert.Equal(printed, Money.Print(Money.Round(fen, "万元"), separators: false));

    [Fact]
    public void Yuan_keep_their_fen() => Assert.Equal("1,234,567.89", Money.Print(Money.Round(123_456_789, "元"), separators: true));

    [Theory]
    [InlineData(1, 3, "33.33")]
    [InlineData(2, 3, "66.67")]
    [InlineData(1, 800, "0.13")]
    public void Percentages_round_half_up(long part, long whole, string printed) =>
        Assert.Equal(printed, Money.Print(Money.Percent(part, whole), separators: false));
}
