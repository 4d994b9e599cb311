using System.Text.RegularExpressions;
using Extractor.Model;
using Extractor.Reconciliation.Accounting;
using FsCheck;
using FsCheck.Fluent;
using Check = FsCheck.Check;

namespace Extractor.Reconciliation.Tests.Accounting;

/// <summary>Whatever is printed, each number is accounted for exactly once.</summary>
public sealed partial class LedgerPropertyTests
{
    private static readonly string[] Pieces =
    [
        "收入", "12.50", "1,204.50", "97. 51", "８．５", "2024年", "第", "3", "号", "（", "）", "《", "》", "“", "”", "-", "—", "、", "。", "；", "\n", " ", "\u200B",
        "公开01表", "=", "+", "行", "www.", "5G", "%", "万元", "以上", "电话：", "0999-1234567", "𠮷", "㎡", "ﬃ", ".", ",", "，", "≥", "208", "/", ":",
    ];

    [Fact]
    public void Each_digit_is_in_exactly_one_number() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll<int, PositiveInt>((seed, size) =>
    {
        var text = Text(new Random(seed), size.Get);
        var numbers = new List<PrintedNumber>();
        NumberFinder.Find(AlignedText.Fold(text), text, 0, text.Length, numbers);
        Assert.Equal(
            Digits().Matches(text).Sum(run => run.Length),
            numbers.Sum(number => text.AsSpan(number.Start, number.Length).ToArray().Count(IsDigit)));
        Assert.All(numbers.Zip(numbers.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        Assert.All(numbers, number => Assert.True(IsDigit(text[number.Start]) && IsDigit(text[number.End - 1])));
    }));

    [Fact]
    public void The_parts_add_up_and_hold_every_run_of_digits() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll<int, PositiveInt>((seed, size) =>
    {
        var random = new Random(seed);
        var (report, blocks) = Any(random, Math.Min(size.Get, 12));
        var ledger = Sketch.Ledger(report, blocks);
        Assert.Equal(ledger.Printed, ledger.Observations + ledger.Cells + ledger.Claims + ledger.Furniture + ledger.LeftOver);
        Assert.Equal(ledger.LeftOver, ledger.Rest.Count);

        // Without claims, which may cut a run, a number holds one run of digits or several.
        var bare = Sketch.Ledger(report with { Claims = [] }, blocks).Printed;
        Assert.InRange(bare, blocks.Count(block => Runs(block) > 0), blocks.Sum(Runs));
    }));

    [Fact]
    public void Plain_numbers_are_counted_exactly() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll<int, PositiveInt>((seed, size) =>
    {
        var random = new Random(seed);
        string Word() => random.Next(3) == 0 ? $"项目{random.Next(1, 99999)}个" : random.Next(2) == 0 ? "。" : $"{random.Next(2001, 2040)}年";
        Block[] blocks =
        [
            .. Enumerable.Range(0, Math.Min(size.Get, 20)).Select(_ => Sketch.Text(string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => Word())))),
            Sketch.Table([Word(), Word()], [Word(), Word()]),
        ];
        Assert.Equal(blocks.Sum(Runs), Sketch.Ledger(Sketch.Report(), blocks).Printed);
    }));

    [Fact]
    public void The_order_of_the_paragraphs_does_not_matter() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll<int, PositiveInt>((seed, size) =>
    {
        var random = new Random(seed);
        var blocks = Enumerable.Range(0, Math.Min(size.Get, 12)).Select(_ => (Block)Sketch.Text(Text(random, random.Next(12)))).ToArray();
        var ledger = Sketch.Ledger(Sketch.Report(), blocks);
        random.Shuffle(blocks);
        var shuffled = Sketch.Ledger(Sketch.Report(), blocks);
        Assert.Equal((ledger.Printed, ledger.Furniture, ledger.LeftOver), (shuffled.Printed, shuffled.Furniture, shuffled.LeftOver));
    }));

    [Fact]
    public void Claims_that_overlap_are_not_counted_twice() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll<int, PositiveInt>((seed, size) =>
    {
        var random = new Random(seed);
        var (report, blocks) = Any(random, Math.Min(size.Get, 12));
        var twice = report with { Claims = [.. report.Claims, .. report.Claims] };
        Assert.Equal(Sketch.Ledger(report, blocks).Claims, Sketch.Ledger(twice, blocks).Claims);
        Assert.Equal(Sketch.Ledger(report, blocks).Printed, Sketch.Ledger(twice, blocks).Printed);
    }));

    [Theory]
    [InlineData("1-")]
    [InlineData("(((1")]
    [InlineData("1 ")]
    [InlineData("《1")]
    [InlineData("1、")]
    [InlineData("a1.")]
    [InlineData("2024至")]
    [InlineData("      1")]
    public void A_hundred_thousand_numbers_in_a_row_are_counted(string piece)
    {
        // Twenty billion steps, and no end of the test, were the time not linear.
        var text = string.Concat(Enumerable.Repeat(piece, 100_000));
        Assert.InRange(Sketch.Ledger(text).Printed, 1, 100_000);
    }

    /// <summary>Paragraphs and tables in any order; some tables lost rows on the way to the report, some claims point astray.</summary>
    private static (Report Report, Block[] Blocks) Any(Random random, int size)
    {
        var tables = new List<Table>();
        var blocks = new Block[size];
        for (var i = 0; i < size; i++)
        {
            if (random.Next(3) > 0)
            {
                blocks[i] = Sketch.Text(Text(random, random.Next(20)), (ParagraphKind)random.Next(4));
                continue;
            }

            var table = Sketch.Table([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new[] { Text(random, 2), Text(random, 2) })]);
            blocks[i] = table;
            tables.Add(random.Next(2) == 0 ? table : table with { Cells = [.. table.Cells.Where(_ => random.Next(3) > 0)] });
        }

        var claims = Enumerable.Range(0, random.Next(6)).Select(_ => Sketch.Claim(
            [.. Enumerable.Range(0, random.Next(3)).Select(_ => new TextRange(random.Next(-1, size + 1), random.Next(-1, 30), random.Next(0, 8)))])).ToArray();
        return (Sketch.Report(tables) with { Claims = claims }, blocks);
    }

    private static string Text(Random random, int pieces) =>
        string.Concat(Enumerable.Range(0, pieces).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static int Runs(Block block) => block is Table table ? table.Cells.Sum(cell => Digits().Count(cell.Text)) : Digits().Count(((Paragraph)block).Text);

    [GeneratedRegex("[0-9０-９]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Digits();
}
