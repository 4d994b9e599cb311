using Extractor.Drawing;
using Extractor.Layout;
using Extractor.Model;

namespace Extractor.Tables.Tests;

public sealed class TableJoinerTests
{
    private static readonly double[] Columns = [50, 150, 250, 350];

    private static IReadOnlyList<Block> Join(params PageBuilder[] builders)
    {
        var pages = builders.Select(builder => builder.Build()).ToList();
        var contents = pages.Select(page =>
        {
            var found = TableFinder.Find(page, WordBuilder.Build(page));
            return new PageContent(page.Number, page.Width, page.Height, LineBuilder.Build(page.Number, found.Rest), found.Tables);
        });
        return TableJoiner.Join(BlockBuilder.Build([.. contents]), [.. pages.Select(page => (page.Width, page.Height))]);
    }

    private static PageBuilder Page(int number, double top, params string[] rows)
    {
        var page = new PageBuilder(number);
        return Draw(page, top, Columns, rows).Text(290, 815, $"- {number} -");
    }

    private static PageBuilder Draw(PageBuilder page, double top, double[] columns, params string[] rows)
    {
        page.Grid(columns, [.. Enumerable.Range(0, rows.Length + 1).Select(i => top + (20 * i))]);
        for (var r = 0; r < rows.Length; r++)
        {
            var texts = rows[r].Split('|');
            for (var c = 0; c < texts.Length; c++)
            {
                page.Text(columns[c] + 2, top + (20 * r) + 14, texts[c]);
            }
        }

        return page;
    }

    private static string[] Texts(Table table) =>
        [.. table.Cells.GroupBy(cell => cell.Row).Select(row => string.Join('|', row.Select(cell => cell.Text)))];

    private static List<Table> Tables(IReadOnlyList<Block> blocks) => [.. blocks.OfType<Table>()];

    [Fact]
    public void Table_continues_without_a_repeated_header()
    {
        var table = Assert.Single(Tables(Join(Page(1, 700, "科目编码|名称|金额", "201|服务|1.00"), Page(2, 60, "202|外交|2.00", "203|国防|3.00"))));
        Assert.Equal(["科目编码|名称|金额", "201|服务|1.00", "202|外交|2.00", "203|国防|3.00"], Texts(table));
        Assert.Equal([(0, 0), (2, 0)], table.Parts.Select(part => (part.FirstRow, part.RepeatedHeaderRows)));
        Assert.Equal([1, 1, 2, 2], table.Cells.Where(cell => cell.Column == 0).Select(cell => cell.Source.Page!.Value));
    }

    [Fact]
    public void Repeated_header_is_dropped_and_counted()
    {
        var table = Assert.Single(Tables(Join(
            Page(1, 700, "科目编码|名称|金额", "栏次||1", "201|服务|1.00"), Page(2, 60, "科目编码|名称|金额", "栏次||1", "202|外交|2.00"))));
        Assert.Equal(["科目编码|名称|金额", "栏次||1", "201|服务|1.00", "202|外交|2.00"], Texts(table));
        Assert.Equal(2, table.Parts[1].RepeatedHeaderRows);
    }

    [Fact]
    public void Repeated_title_above_the_continuation_is_furniture()
    {
        var blocks = Join(
            Page(1, 700, "科目编码|名称|金额", "201|服务|1.00").Text(60, 680, "支出决算表"),
            Page(2, 120, "科目编码|名称|金额", "202|外交|2.00").Text(60, 100, "支出决算表"));
        Assert.Equal(3, Assert.Single(Tables(blocks)).RowCount);
        Assert.Single(blocks.OfType<Paragraph>(), paragraph => paragraph.Text == "支出决算表" && paragraph.Kind == ParagraphKind.Body);
    }

    [Fact]
    public void Table_under_a_title_of_its_own_stays_apart() =>
        Assert.Equal(2, Tables(Join(
            Page(1, 700, "科目编码|名称|金额", "201|服务|1.00").Text(60, 680, "收入决算表"),
            Page(2, 120, "科目编码|名称|金额", "202|外交|2.00").Text(60, 100, "支出决算表"))).Count);

    [Fact]
    public void Table_with_another_header_stays_apart_without_a_title() =>
        Assert.Equal(2, Tables(Join(
            Page(1, 700, "科目编码|名称|小计", "201|服务|1.00"), Page(2, 60, "科目编码|名称|年末结转", "202|外交|2.00"))).Count);

    [Fact]
    public void Sheets_of_a_series_under_the_same_title_stay_apart() =>
        Assert.Equal(2, Tables(Join(
            Page(1, 680, "项目名称|甲项目|备注", "年度资金|总额|1.00").Text(60, 660, "项目绩效自评表"),
            Page(2, 120, "项目名称|乙项目|备注", "年度资金|总额|2.00").Text(60, 100, "项目绩效自评表"))).Count);

    [Fact]
    public void Row_split_by_the_break_is_joined_and_flagged()
    {
        var table = Assert.Single(Tables(Join(
            Page(1, 700, "科目编码|名称|金额", "2080505|机关事业单位基本|8.20"), Page(2, 60, "|养老保险缴费支出|", "2080506|年金|3.00"))));
        Assert.Equal(["科目编码|名称|金额", "2080505|机关事业单位基本养老保险缴费支出|8.20", "2080506|年金|3.00"], Texts(table));
        Assert.Contains(Flags.JoinedOverPages, Assert.Single(table.Cells, cell => cell.Text.EndsWith("缴费支出", StringComparison.Ordinal)).Flags);
    }

    [Fact]
    public void Bracket_below_its_head_goes_along_with_a_split_row()
    {
        var table = Assert.Single(Tables(Join(
            Page(1, 700, "科目编码|名称|金额", "年度绩效指标完成情|目标值|备注"), Page(2, 60, "况|(A)|", "2080506|年金|3.00"))));
        Assert.Equal(["科目编码|名称|金额", "年度绩效指标完成情况|目标值(A)|备注", "2080506|年金|3.00"], Texts(table));
    }

    [Fact]
    public void Row_split_by_the_break_is_joined_when_its_first_cell_spans_the_rows_below()
    {
        var second = new PageBuilder(2)
            .Horizontal(60, 50, 350).Horizontal(80, 150, 350).Horizontal(100, 50, 350)
            .Vertical(50, 60, 100).Vertical(150, 60, 100).Vertical(250, 60, 100).Vertical(350, 60, 100)
            .Text(52, 82, "况（35分）").Text(152, 74, "(A)").Text(152, 94, "80人").Text(252, 94, "86人");
        var table = Assert.Single(Tables(Join(Page(1, 700, "年度|名称|金额", "年度绩效指标完成情|目标值|备注"), second)));
        Assert.Equal(["年度|名称|金额", "年度绩效指标完成情况（35分）|目标值(A)|备注", "80人|86人"], Texts(table));
        Assert.Equal(2, Assert.Single(table.Cells, cell => cell is { Row: 1, Column: 0 }).RowSpan);
    }

    [Theory]
    [InlineData("|合计|")]
    [InlineData("|二十六、其他支出|")]
    [InlineData("|结余分配|")]
    public void Row_with_blank_figures_is_a_row(string row) =>
        Assert.Equal(4, Assert.Single(Tables(Join(
            Page(1, 700, "科目编码|名称|金额", "2080505|基本养老保险|8.20"), Page(2, 60, row, "2080506|年金|3.00")))).RowCount);

    [Fact]
    public void Part_that_merges_columns_throughout_is_fitted_into_the_finer_one()
    {
        var first = Page(1, 700, "编码|名称|金额", "201|服务|1.00");
        var second = Draw(new PageBuilder(2), 60, [50, 250, 350], "人员经费合计|1.00");
        var table = Assert.Single(Tables(Join(first, second)));
        Assert.Equal((3, 3), (table.RowCount, table.ColumnCount));
        Assert.Contains(table.Cells, cell => cell is { Text: "人员经费合计", Column: 0, ColumnSpan: 2, Row: 2 });
    }

    [Fact]
    public void Text_between_keeps_tables_apart() =>
        Assert.Equal(2, Tables(Join(
            Page(1, 600, "编码|名称|金额", "201|服务|1.00").Text(60, 700, "注：本表反映收入情况。"), Page(2, 60, "202|外交|2.00", "203|国防|3.00"))).Count);
}
