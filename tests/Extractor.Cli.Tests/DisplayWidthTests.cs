using Extractor.Cli.Output;

namespace Extractor.Cli.Tests;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("水务局", 6)]
    [InlineData("（本级）", 8)]
    [InlineData("𠮷", 2)]
    [InlineData("", 0)]
    public void Ideographs_take_two_columns(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));
}
