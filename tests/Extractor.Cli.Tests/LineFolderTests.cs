using Extractor.Cli.Output;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Cli.Tests;

public sealed class LineFolderTests
{
    [Theory]
    [InlineData("合计与各项之和不符", 8, "合计与各|项之和不|符")]
    [InlineData("相差-27.00万元", 8, "相差|-27.00万|元")]
    [InlineData("为1,234.50万元", 9, "为|1,234.50|万元")]
    [InlineData("收入，支出。", 8, "收入，支|出。")]
    [InlineData("收入支出。", 8, "收入支|出。")]
    [InlineData("称“收入”", 4, "称|“收|入”")]
    [InlineData("of the report", 6, "of the|report")]
    [InlineData("abcdefgh", 3, "abc|def|gh")]
    [InlineData("", 8, "")]
    public void Lines_break_as_Chinese_is_set(string text, int columns, string lines) =>
        Assert.Equal(lines.Split('|'), LineFolder.Fold(text, columns).Split('\n'));

    [Fact]
    public void Nothing_is_lost_and_no_line_is_too_long() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(
            Gen.Elements("收", "（", "）", "。", "1", ".", "a", " ", "%", "“", "”").ListOf().ToArbitrary(),
            Gen.Choose(2, 12).ToArbitrary(),
            (parts, columns) =>
            {
                var text = string.Concat(parts);
                var folded = LineFolder.Fold(text, columns);
                return folded.Replace("\n", "").Replace(" ", "") == text.Replace(" ", "")
                    && folded.Split('\n').All(line => DisplayWidth.Of(line) <= columns);
            }));
}
