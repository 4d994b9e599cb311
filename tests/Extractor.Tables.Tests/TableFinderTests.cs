using Extractor.Drawing;
using Extractor.Layout;
using Extractor.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Tables.Tests;

public sealed class TableFinderTests
{
    private static readonly double[] Columns = [50, 150, 250, 350];
    private static readonly double[] Rows = [100, 120, 140, 160];

    private static PageTables Find(PageBuilder builder) => Find(builder.Build());

    private static PageTables Find(Page page) => TableFinder.Find(page, WordBuilder.Build(page));

    /// <summary>The table's texts row by row, as the output writes them: "" where a merged cell covers the position.</summary>
    private static string[] Texts(Table table)
    {
        var texts = new string[table.RowCount, table.ColumnCount];
        foreach (var cell in table.Cells)
        {
            texts[cell.Row, cell.Column] = cell.Text;
        }

        return [.. Enumerable.Range(0, table.RowCount).Select(r => string.Join('|', Enumerable.Range(0, table.ColumnCount).Select(c => texts[r, c] ?? "")))];
    }

    private static PageBuilder Form() => new PageBuilder()
        .Text(55, 113, "项目").Text(155, 113, "行次").Text(255, 113, "金额")
        .Text(55, 133, "一、事业收入").Text(155, 133, "1").TextRight(345, 133, "14,344.12")
        .Text(55, 153, "合计").Text(155, 153, "2").TextRight(345, 153, "0.00");

    private static readonly string[] FormTexts = ["项目|行次|金额", "一、事业收入|1|14,344.12", "合计|2|0.00"];

    [Fact]
    public void Number_put_together_from_two_lines_is_flagged()
    {
        var page = new PageBuilder().Text(55, 113, "项目").Text(255, 113, "金额").Text(55, 150, "一、事业收入").Text(255, 140, "108").Text(255, 155, "55.22");

        var table = Assert.Single(Find(page.Grid(Columns, [100, 120, 170])).Tables);

        var cell = Assert.Single(table.Cells, cell => cell.Text == "10855.22");
        Assert.Equal([Flags.NumberNormalised], cell.Flags);
        Assert.All(table.Cells, other => Assert.True(other == cell || other.Flags.Count == 0));
    }

    [Fact]
    public void Figures_that_touch_across_a_ruling_are_flagged()
    {
        var page = new PageBuilder().Text(55, 113, "项目").Text(155, 113, "行次").Text(255, 113, "金额").Text(55, 133, "本年收入合计").Text(240, 133, "27122.40");

        var cell = Assert.Single(Assert.Single(Find(page.Grid(Columns, [100, 120, 140])).Tables).Cells, cell => cell.Text.EndsWith("122.40", StringComparison.Ordinal));

        Assert.True(cell.Text == "122.40" || cell.Flags.Contains(Flags.AmbiguousColumn));
    }

    [Fact]
    public void Ruled_grid_is_a_table()
    {
        var found = Find(Form().Grid(Columns, Rows).Text(50, 80, "收入决算表"));
        Assert.Equal(FormTexts, Texts(Assert.Single(found.Tables)));
        Assert.Equal("收入决算表", Assert.Single(found.Rest).Text);
    }

    [Fact]
    public void Missing_rulings_merge_cells()
    {
        var page = new PageBuilder()
            .Text(100, 113, "收入").Text(255, 123, "金额").Text(55, 133, "项目").Text(155, 133, "行次").Text(55, 153, "合计")
            .Horizontal(100, 50, 350).Horizontal(120, 50, 250).Horizontal(140, 50, 350).Horizontal(160, 50, 350)
            .Vertical(50, 100, 160).Vertical(150, 120, 160).Vertical(250, 100, 160).Vertical(350, 100, 160);
        var table = Assert.Single(Find(page).Tables);
        Assert.Equal(["收入||金额", "项目|行次|", "合计||"], Texts(table));
        Assert.Contains(table.Cells, cell => cell is { Text: "收入", ColumnSpan: 2, RowSpan: 1 });
        Assert.Contains(table.Cells, cell => cell is { Text: "金额", ColumnSpan: 1, RowSpan: 2 });
    }

    [Fact]
    public void Frames_drawn_cell_by_cell_with_gaps_are_one_grid()
    {
        var page = Form();
        for (var r = 0; r < 3; r++)
        {
            for (var c = 0; c < 3; c++)
            {
                page.Grid([Columns[c] + 0.7, Columns[c + 1] - 0.7], [Rows[r] + 0.7, Rows[r + 1] - 0.7]);
            }
        }

        Assert.Equal(FormTexts, Texts(Assert.Single(Find(page).Tables)));
    }

    [Fact]
    public void Rulings_that_stop_short_still_meet()
    {
        var page = Form();
        foreach (var x in Columns)
        {
            page.Vertical(x, 101.5, 158.5);
        }

        foreach (var y in Rows)
        {
            page.Horizontal(y, 51.5, 348.5);
        }

        Assert.Equal(FormTexts, Texts(Assert.Single(Find(page).Tables)));
    }

    [Fact]
    public void Table_open_at_its_sides_keeps_its_outer_columns()
    {
        var page = Form().Vertical(150, 100, 160).Vertical(250, 100, 160);
        foreach (var y in Rows)
        {
            page.Horizontal(y, 50, 350);
        }

        Assert.Equal(FormTexts, Texts(Assert.Single(Find(page).Tables)));
    }

    [Fact]
    public void Table_without_its_frame_at_the_page_break_keeps_its_rows()
    {
        var page = Form().Horizontal(100, 50, 350).Horizontal(120, 50, 350).Horizontal(140, 50, 350);
        foreach (var x in Columns)
        {
            page.Vertical(x, 100, 160);
        }

        Assert.Equal(FormTexts, Texts(Assert.Single(Find(page).Tables)));
    }

    [Fact]
    public void Row_drawn_as_one_run_is_cut_at_the_rulings()
    {
        var page = new PageBuilder().Grid([50, 70, 90, 110, 210], Rows)
            .Text(55, 113, "类款项", spacing: 10).Text(115, 113, "科目名称")
            .Text(52, 133, "201").Text(72, 133, "29").Text(92, 133, "50").Text(115, 133, "事业运行");
        Assert.Equal(["类|款|项|科目名称", "201|29|50|事业运行", "|||"], Texts(Assert.Single(Find(page).Tables)));
    }

    [Fact]
    public void Contiguous_figure_that_sticks_out_of_its_cell_stays_whole()
    {
        var page = new PageBuilder().Grid([50, 100, 140, 180], Rows)
            .Text(55, 113, "项目").Text(105, 113, "金额").Text(145, 113, "备注")
            .Text(55, 133, "合计").TextRight(138, 133, "1,234,567.89", 8);
        Assert.Equal(["项目|金额|备注", "合计|1,234,567.89|", "||"], Texts(Assert.Single(Find(page).Tables)));
    }

    [Fact]
    public void Contiguous_figure_half_in_each_column_is_flagged()
    {
        var page = new PageBuilder().Grid([50, 100, 140, 180], Rows)
            .Text(55, 113, "项目").Text(105, 113, "金额").Text(145, 113, "备注")
            .Text(55, 133, "合计").Text(119, 133, "12345.67");
        var cell = Assert.Single(Find(page).Tables[0].Cells, cell => cell.Text == "12345.67");
        Assert.Contains(Flags.AmbiguousColumn, cell.Flags);
    }

    [Fact]
    public void Body_without_horizontal_rulings_is_split_by_its_figures()
    {
        var page = new PageBuilder().Grid([50, 150, 250, 350], [100, 120, 200])
            .Text(55, 113, "项目").Text(155, 113, "预算数").Text(255, 113, "决算数")
            .Text(55, 135, "基本支出").TextRight(245, 135, "12.00").TextRight(345, 135, "11.00")
            .Text(55, 155, "项目支出").TextRight(245, 155, "3.50")
            .Text(55, 175, "合计").TextRight(245, 175, "15.50").TextRight(345, 175, "11.00");
        Assert.Equal(
            ["项目|预算数|决算数", "基本支出|12.00|11.00", "项目支出|3.50|", "合计|15.50|11.00"],
            Texts(Assert.Single(Find(page).Tables)));
    }

    [Fact]
    public void Figures_broken_over_two_lines_are_one_row()
    {
        var page = new PageBuilder().Grid([50, 150, 185, 220], [100, 120, 145])
            .Text(55, 113, "项目").Text(155, 113, "预算").Text(190, 113, "决算")
            .Text(55, 135, "合计").Text(152, 130, "10855.").Text(152, 142, "22").Text(187, 130, "10855.").Text(187, 142, "22");
        Assert.Equal(["项目|预算|决算", "合计|10855.22|10855.22"], Texts(Assert.Single(Find(page).Tables)));
    }

    [Fact]
    public void Wrapped_label_around_its_figures_is_one_row()
    {
        var page = new PageBuilder().Grid(Columns, [100, 130, 160])
            .Text(55, 112, "机关事业单位").Text(55, 125, "养老保险缴费").Text(155, 118, "2080505").TextRight(345, 118, "8.20")
            .Text(55, 148, "合计");
        Assert.Equal(["机关事业单位养老保险缴费|2080505|8.20", "合计||"], Texts(Assert.Single(Find(page).Tables)));
    }

    [Fact]
    public void Empty_form_is_a_table()
    {
        var page = new PageBuilder().Grid(Columns, [100, 120, 140, 160, 180, 200, 220, 240])
            .Text(55, 113, "项目").Text(155, 113, "本年收入").Text(255, 113, "本年支出");
        Assert.Equal(7, Assert.Single(Find(page).Tables).RowCount);
    }

    [Fact]
    public void Empty_form_with_its_title_in_the_grid_is_a_table()
    {
        var page = new PageBuilder()
            .Text(155, 113, "收入决算表").Text(55, 133, "项目").Text(155, 133, "本年收入").Text(255, 133, "本年支出")
            .Grid(Columns, [120, 140, 160, 180, 200, 220, 240, 260]).Horizontal(100, 50, 350).Vertical(50, 100, 120).Vertical(350, 100, 120);
        Assert.Equal(8, Assert.Single(Find(page).Tables).RowCount);
    }

    [Fact]
    public void Edges_of_shading_make_no_rows()
    {
        var page = Form().Grid(Columns, Rows).Grid([50.5, 149.5], [122.5, 137.5]).Grid([250.5, 349.5], [142, 158]);
        Assert.Equal(FormTexts, Texts(Assert.Single(Find(page).Tables)));
    }

    [Fact]
    public void Text_box_page_frame_and_chart_are_no_tables()
    {
        var page = new PageBuilder().Grid([20, 575], [20, 822]).Grid([60, 300], [100, 140]).Text(70, 125, "说明文字");
        // Gridlines with an axis and two bars.
        for (var y = 400; y <= 500; y += 20)
        {
            page.Horizontal(y, 100, 400);
        }

        page.Vertical(100, 400, 500).Grid([150, 200], [430, 500]).Grid([280, 330], [450, 500]).Text(160, 515, "2023年").Text(290, 515, "2024年").Text(80, 500, "0");
        Assert.Empty(Find(page).Tables);
    }

    [Fact]
    public void Two_tables_on_a_page_stay_apart() =>
        Assert.Equal(2, Find(Form().Grid(Columns, Rows).Grid(Columns, [300, 320, 340]).Text(55, 313, "甲").Text(155, 313, "乙").Text(255, 313, "丙")).Tables.Count);

    [Fact]
    public void Table_inside_a_cell_has_its_own_words()
    {
        var page = new PageBuilder().Grid([40, 400, 500], [80, 200, 240]).Text(410, 100, "外").Text(50, 225, "底").Grid(Columns, Rows);
        var form = Form().Build();
        var found = Find(page.Build() with { Letters = [.. page.Build().Letters, .. form.Letters] });
        Assert.Equal(2, found.Tables.Count);
        Assert.Equal(["|外", "底|"], Texts(found.Tables[0]));
        Assert.Equal(FormTexts, Texts(found.Tables[1]));
    }

    [Fact]
    public void Sideways_text_in_a_cell_reads_along_its_turn()
    {
        var page = new PageBuilder().Grid([50, 70, 150], [100, 180, 200]).TextDown(55, 110, "人员经费").Text(80, 140, "基本工资").Text(80, 193, "合计");
        Assert.Equal(["人员经费|基本工资", "|合计"], Texts(Assert.Single(Find(page).Tables)));
    }

    [Fact]
    public void A_page_full_of_rulings_and_letters_keeps_every_letter()
    {
        var page = new PageBuilder();
        for (var i = 0; i < 25_000; i++)
        {
            page.Horizontal(i % 800, i % 500, (i % 500) + 40).Vertical(i % 590, i % 700, (i % 700) + 40);
        }

        for (var i = 0; i < 2000; i++)
        {
            page.Text(10, i * 0.4, "0123456789012345678901234567890123456789", 4);
        }

        var found = Find(page);
        var kept = found.Tables.SelectMany(table => table.Cells).Sum(cell => cell.Text.Count(char.IsAsciiDigit))
            + found.Rest.Sum(word => word.Text.Count(char.IsAsciiDigit));
        Assert.Equal(80_000, kept);
    }

    [Fact]
    public void Every_letter_is_in_one_cell_or_in_the_rest() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Pages().ToArbitrary(),
        page =>
        {
            var words = WordBuilder.Build(page);
            var found = TableFinder.Find(page, words);
            var letters = string.Concat(found.Tables.SelectMany(table => table.Cells).Select(cell => cell.Text).Concat(found.Rest.Select(word => word.Text)));
            return letters.Where(c => c != ' ').Order().SequenceEqual(page.Letters.SelectMany(letter => letter.Text).Where(c => c != ' ').Order());
        }));

    [Fact]
    public void Cells_cover_each_position_once() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Pages().ToArbitrary(),
        page => Find(page).Tables.All(table => table.Cells
            .SelectMany(cell => Enumerable.Range(cell.Row, cell.RowSpan).SelectMany(r => Enumerable.Range(cell.Column, cell.ColumnSpan).Select(c => (r, c))))
            .Order()
            .SequenceEqual(Enumerable.Range(0, table.RowCount).SelectMany(r => Enumerable.Range(0, table.ColumnCount).Select(c => (r, c)))))));

    [Fact]
    public void Splitting_rulings_keeps_the_cells() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Pages().ToArbitrary(),
        page =>
        {
            var split = page with
            {
                Rulings = [.. page.Rulings.SelectMany(ruling => new[] { ruling with { End = (ruling.Start + ruling.End) / 2 }, ruling with { Start = (ruling.Start + ruling.End) / 2 } })],
            };
            return Find(page).Tables.SelectMany(Texts).SequenceEqual(Find(split).Tables.SelectMany(Texts));
        }));

    [Fact]
    public void Order_of_letters_and_rulings_does_not_matter() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
        Pages().ToArbitrary(),
        page =>
        {
            var reversed = page with { Letters = [.. page.Letters.Reverse()], Rulings = [.. page.Rulings.Reverse()] };
            return Find(page).Tables.SelectMany(Texts).SequenceEqual(Find(reversed).Tables.SelectMany(Texts));
        }));

    /// <summary>Pages with rulings on a coarse raster, of which some are missing, and texts anywhere.</summary>
    private static Gen<Page> Pages() =>
        from horizontals in Gen.ListOf(
            from y in Gen.Choose(1, 8)
            from start in Gen.Choose(1, 3)
            from end in Gen.Choose(4, 7)
            select (Y: y * 30.0, Start: start * 60.0, End: end * 60.0))
        from verticals in Gen.ListOf(
            from x in Gen.Choose(1, 7)
            from start in Gen.Choose(1, 3)
            from end in Gen.Choose(4, 8)
            select (X: x * 60.0, Start: start * 30.0, End: end * 30.0))
        from texts in Gen.ListOf(
            from x in Gen.Choose(5, 50)
            from y in Gen.Choose(3, 24)
            from text in Gen.Elements("合 计", "14,344.12", "一般公共服务", "201")
            select (X: x * 8.0, Y: y * 11.0, Text: text))
        select Draw(horizontals, verticals, texts);

    private static Page Draw(
        IEnumerable<(double Y, double Start, double End)> horizontals,
        IEnumerable<(double X, double Start, double End)> verticals,
        IEnumerable<(double X, double Y, string Text)> texts)
    {
        var page = new PageBuilder();
        foreach (var (y, start, end) in horizontals)
        {
            page.Horizontal(y, start, end);
        }

        foreach (var (x, start, end) in verticals)
        {
            page.Vertical(x, start, end);
        }

        foreach (var (x, y, text) in texts.DistinctBy(text => (text.X, text.Y)))
        {
            page.Text(x, y, text);
        }

        return page.Build();
    }
}
