using Extractor.Drawing;
using Extractor.Layout;
using Extractor.Model;

namespace Extractor.Tables.Tests;

public sealed class StreamFinderTests
{
    private static PageTables Find(PageBuilder builder)
    {
        var page = builder.Build();
        return TableFinder.Find(page, WordBuilder.Build(page));
    }

    private static string[] Texts(Table table) =>
        [.. table.Cells.GroupBy(cell => cell.Row).Select(row => string.Join('|', row.Select(cell => cell.Text)))];

    private static PageBuilder Form(PageBuilder page) => page
        .Text(100, 100, "项目").TextRight(300, 100, "预算数").TextRight(400, 100, "决算数")
        .Text(100, 120, "基本支出").TextRight(300, 120, "1,204.50").TextRight(400, 120, "1,200.00")
        .Text(100, 140, "项目支出").TextRight(400, 140, "3.20")
        .Text(100, 160, "合计").TextRight(300, 160, "1,204.50").TextRight(400, 160, "1,203.20");

    [Fact]
    public void Aligned_columns_of_figures_are_a_flagged_table()
    {
        var table = Assert.Single(Find(Form(new PageBuilder().Text(200, 60, "支出决算表").Text(100, 80, "部门：某局").Text(350, 80, "单位：万元"))).Tables);
        Assert.Equal(["项目|预算数|决算数", "基本支出|1,204.50|1,200.00", "项目支出||3.20", "合计|1,204.50|1,203.20"], Texts(table));
        Assert.Equal((TableMethod.Stream, Flags.StreamTable), (table.Method, Assert.Single(table.Flags)));
    }

    [Fact]
    public void Rulings_between_rows_keep_wrapped_labels_together()
    {
        var page = new PageBuilder();
        string[] labels = ["项目", "基本", "项目", "合计"];
        for (var r = 0; r < labels.Length; r++)
        {
            var y = 100 + (30 * r);
            page.Horizontal(y - 15, 100, 400).Text(100, y - 3, labels[r]).Text(100, y + 9, r == 3 ? "" : "支出");
            page.TextRight(300, y - 3, r == 0 ? "预算数" : $"{r}.50").TextRight(400, y - 3, r == 0 ? "决算数" : $"{r}.00");
        }

        Assert.Equal(
            ["项目支出|预算数|决算数", "基本支出|1.50|1.00", "项目支出|2.50|2.00", "合计|3.50|3.00"],
            Texts(Assert.Single(Find(page.Horizontal(205, 100, 400)).Tables)));
    }

    [Fact]
    public void Contents_with_page_numbers_are_no_table()
    {
        var page = new PageBuilder();
        for (var i = 0; i < 8; i++)
        {
            page.Text(100, 100 + (20 * i), "某某情况说明").TextRight(480, 100 + (20 * i), $"{i + 3}");
        }

        Assert.Empty(Find(page).Tables);
    }

    [Fact]
    public void Prose_is_no_table()
    {
        var page = new PageBuilder();
        for (var i = 0; i < 10; i++)
        {
            page.Text(90, 100 + (20 * i), "本年收入合计 2946.25 万元，其中： 财政拨款收入 2940.05 万元，占 99.79%。", 12);
        }

        Assert.Empty(Find(page).Tables);
    }

    [Fact]
    public void Letters_of_a_stream_table_and_of_the_rest_are_those_of_the_page()
    {
        var page = Form(new PageBuilder().Text(200, 60, "支出决算表")).Build();
        var found = TableFinder.Find(page, WordBuilder.Build(page));
        Assert.Equal(
            page.Letters.Select(letter => letter.Text).Order(),
            found.Tables.SelectMany(table => table.Cells).Select(cell => cell.Text).Concat(found.Rest.Select(word => word.Text)).SelectMany(text => text).Select(c => c.ToString()).Order());
    }
}
