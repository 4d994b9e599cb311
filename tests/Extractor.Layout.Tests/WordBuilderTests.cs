using Extractor.Drawing;
using Extractor.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Layout.Tests;

public sealed class WordBuilderTests
{
    private static string[] WordsOf(PageBuilder page) => [.. WordBuilder.Build(page.Build()).Select(word => word.Text)];

    [Fact]
    public void Spaces_and_gaps_separate_words() =>
        Assert.Equal(["2024", "年度", "决算"], WordsOf(new PageBuilder().Text(50, 100, "2024 年度").Text(110, 100, "决算")));

    [Fact]
    public void Letter_spaced_label_is_one_word() =>
        Assert.Equal(["因公出国"], WordsOf(new PageBuilder().Text(50, 100, "因公出国", spacing: 15)));

    [Fact]
    public void Letter_spaced_label_with_printed_spaces_is_one_word() =>
        Assert.Equal(["合计"], WordsOf(new PageBuilder().Text(50, 100, "合　计")));

    [Fact]
    public void Single_ideographs_in_columns_of_their_own_stay_apart() =>
        Assert.Equal(
            ["类", "款", "项"],
            WordsOf(new PageBuilder().Text(50, 100, "类款项", spacing: 10).Vertical(65, 80, 120).Vertical(85, 80, 120)));

    [Fact]
    public void A_ruling_drawn_in_pieces_divides_whatever_their_order()
    {
        (double Top, double Bottom)[] pieces = [(0, 40), (40, 60), (80, 120), (120, 200), (200, 300)];
        for (var turn = 0; turn < pieces.Length; turn++)
        {
            var page = new PageBuilder().Text(50, 100, "类款", spacing: 10);
            foreach (var (top, bottom) in pieces[turn..].Concat(pieces[..turn]))
            {
                page.Vertical(55, top, bottom);
            }

            Assert.Equal(["类", "款"], WordsOf(page));
        }
    }

    [Fact]
    public void Figures_of_neighbouring_columns_stay_apart() =>
        Assert.Equal(["12.00", "3,040.05"], WordsOf(new PageBuilder().Text(50, 100, "12.00").Text(79, 100, "3,040.05")));

    [Fact]
    public void Figure_keeps_its_separators_when_letters_are_slightly_spread() =>
        Assert.Equal(["14,344.12"], WordsOf(new PageBuilder().Text(50, 100, "14,344.12", spacing: 0.8)));

    [Fact]
    public void Digits_of_another_font_and_size_join_the_line()
    {
        var words = WordBuilder.Build(new PageBuilder().Text(50, 100, "决算").Text(70, 100.4, "2024", 9, font: "Times").Build());
        Assert.Equal("决算2024", Assert.Single(LineBuilder.Build(1, words)).Text);
    }

    [Fact]
    public void Letters_that_are_not_painted_are_left_out() =>
        Assert.Equal(["见"], WordsOf(new PageBuilder().Text(50, 100, "见").Text(60, 100, "隐", painted: false)));

    [Fact]
    public void Rotated_text_is_kept_apart() =>
        Assert.Equal(["决算", "附表"], WordsOf(new PageBuilder().Text(50, 100, "决算").TextDown(70, 92, "附表")));

    [Fact]
    public void Every_painted_letter_lands_in_one_word_whatever_the_order() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Pages().ToArbitrary(),
        page =>
        {
            var words = WordBuilder.Build(page);
            var shuffled = WordBuilder.Build(page with { Letters = [.. page.Letters.Reverse()] });
            return words.Sum(word => word.Letters.Count) == page.Letters.Count(letter => letter.Text != " ")
                && words.Select(word => word.Text).SequenceEqual(shuffled.Select(word => word.Text));
        }));

    [Fact]
    public void Moving_a_page_moves_boxes_and_not_text() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Pages().ToArbitrary(),
        page =>
        {
            var moved = page with
            {
                Letters =
                [
                    .. page.Letters.Select(letter => letter with
                    {
                        Baseline = letter.Baseline + 64,
                        Box = new Box(letter.Box.Left + 32, letter.Box.Top + 64, letter.Box.Right + 32, letter.Box.Bottom + 64),
                    }),
                ],
            };
            return WordBuilder.Build(page).Select(word => word.Text).SequenceEqual(WordBuilder.Build(moved).Select(word => word.Text));
        }));

    private static Gen<Page> Pages() =>
        from lines in Gen.ListOf(
            from x in Gen.Choose(0, 60)
            from y in Gen.Choose(1, 20)
            from text in Gen.Elements("合 计", "一般公共预算财政拨款收入", "14,344.12", "a b", "公开01表")
            select (X: x * 8.0, Y: y * 16.0, Text: text))
        select lines.DistinctBy(line => (line.X, line.Y)).Aggregate(new PageBuilder(), (page, line) => page.Text(line.X, line.Y, line.Text)).Build();
}
