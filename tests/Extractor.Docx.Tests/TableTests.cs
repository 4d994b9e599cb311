using Extractor.Model;
using static Extractor.Docx.Tests.WordFile;

namespace Extractor.Docx.Tests;

public sealed class TableTests
{
    [Fact]
    public void Paragraphs_and_tables_come_in_order_with_their_paths()
    {
        var document = Read(P("甲") + TableOf(Row(Cell("1"), Cell("2")), Row(Cell("3"), Cell("4"))) + P("乙"));

        Assert.Equal(3, document.Blocks.Count);
        Assert.Equal("body/paragraph[1]", ((Paragraph)document.Blocks[0]).Source.Path);
        var table = (Table)document.Blocks[1];
        Assert.Equal(TableMethod.Declared, table.Method);
        Assert.Equal("body/table[1]", Assert.Single(table.Parts).Source.Path);
        Assert.Equal("body/table[1]/row[2]/cell[1]", table.Cells.Single(cell => cell.Text == "3").Source.Path);
        Assert.All(table.Cells, cell => Assert.Equal(ReadMethod.Docx, cell.Method));
        Assert.Equal("body/paragraph[2]", ((Paragraph)document.Blocks[2]).Source.Path);
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void Spans_merge_positions_of_the_grid()
    {
        var table = ReadTable(
            Row(Cell("项目", "<w:vMerge w:val=\"restart\"/>"), Cell("合计", "<w:gridSpan w:val=\"2\"/>")),
            Row(Cell("", "<w:vMerge/>"), Cell("预算"), Cell("决算")));

        Assert.Equal(["项目 0,0 2x1", "合计 0,1 1x2", "预算 1,1 1x1", "决算 1,2 1x1"], Describe(table));
    }

    [Fact]
    public void A_continuing_cell_without_a_beginning_is_a_cell_of_its_own()
    {
        var table = ReadTable(
            Row(Cell("甲", "<w:vMerge/>"), Cell("1")),
            Row(Cell("", "<w:vMerge/>"), Cell("2")));

        Assert.Equal(["甲 0,0 2x1", "1 0,1 1x1", "2 1,1 1x1"], Describe(table));
    }

    [Fact]
    public void A_merge_does_not_go_on_below_a_cell_with_other_columns()
    {
        var table = ReadTable(
            Row(Cell("甲", "<w:vMerge w:val=\"restart\"/>"), Cell("1")),
            Row(Cell("乙", "<w:gridSpan w:val=\"2\"/>")),
            Row(Cell("丙", "<w:vMerge/>"), Cell("2")));

        Assert.Equal(["甲 0,0 1x1", "1 0,1 1x1", "乙 1,0 1x2", "丙 2,0 1x1", "2 2,1 1x1"], Describe(table));
    }

    [Fact]
    public void Positions_left_out_by_a_row_are_blank_cells()
    {
        var table = ReadTable(
            Row(Cell("1"), Cell("2"), Cell("3")),
            "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>" + Cell("4") + "</w:tr>");

        Assert.Equal([" 1,0 1x1", "4 1,1 1x1", " 1,2 1x1"], Describe(table).Skip(3));
        Assert.Equal("body/table[1]/row[2]", table.Cells[3].Source.Path);
    }

    [Theory]
    [InlineData(2010, 1000, false)]
    [InlineData(2400, 1200, false)]
    [InlineData(1600, 1400, true)]
    public void A_row_that_does_not_add_up_is_placed_by_widths(int first, int second, bool isDoubtful)
    {
        const string W1 = "<w:tcW w:w=\"1000\" w:type=\"dxa\"/>";
        var document = Read(TableOf(
            "<w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"1000\"/></w:tblGrid>",
            Row(Cell("1", W1), Cell("2", W1), Cell("3", W1)),
            Row(Cell("4", W1), Cell("5", W1), Cell("6", W1)),
            Row(Cell("合", $"<w:tcW w:w=\"{first}\" w:type=\"dxa\"/>"), Cell("7", $"<w:tcW w:w=\"{second}\" w:type=\"dxa\"/>"))));
        var table = (Table)document.Blocks[0];

        Assert.Equal(["合 2,0 1x2", "7 2,2 1x1"], Describe(table).Skip(6));
        Assert.Equal(isDoubtful, table.Cells[6].Flags.Contains(Flags.AmbiguousColumn));
        Assert.Empty(table.Cells[0].Flags);
        Assert.Contains(document.Diagnostics, d => d.Code == "table-rows-disagree");
    }

    [Fact]
    public void A_short_row_without_widths_is_filled_with_blanks_and_flagged()
    {
        var table = ReadTable(Row(Cell("1"), Cell("2")), Row(Cell("3"), Cell("4")), Row(Cell("5")));

        Assert.Equal(["5 2,0 1x1", " 2,1 1x1"], Describe(table).Skip(4));
        Assert.Equal([Flags.AmbiguousColumn], table.Cells[4].Flags);
    }

    [Fact]
    public void Spans_that_would_blow_up_the_grid_lose_no_text()
    {
        var wide = Row([.. Enumerable.Range(0, 300).Select(i => Cell($"{i}", "<w:gridSpan w:val=\"100\"/>"))]);
        var document = Read(TableOf([wide, .. Enumerable.Repeat(Row(Cell("x")), 300)]));

        Assert.Equal(600, document.Blocks.OfType<Paragraph>().Count());
        Assert.Contains(document.Diagnostics, d => d.Code == "table-beyond-measure" && d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void The_old_sideways_merge_makes_one_cell()
    {
        var table = ReadTable(
            Row(Cell("甲", "<w:hMerge w:val=\"restart\"/>"), Cell("", "<w:hMerge/>"), Cell("乙")),
            Row(Cell("1"), Cell("2"), Cell("3")));

        Assert.Equal(["甲 0,0 1x2", "乙 0,2 1x1"], Describe(table).Take(2));
    }

    [Fact]
    public void Text_that_a_merge_covers_is_left_out_and_told()
    {
        var document = Read(TableOf(
            Row(Cell("甲", "<w:vMerge w:val=\"restart\"/>")),
            Row(Cell("covered", "<w:vMerge/>"))));

        Assert.Equal(["甲 0,0 2x1"], Describe((Table)document.Blocks[0]));
        Assert.Contains(document.Diagnostics, d => d.Code == "covered-cell-text" && d.Message.Contains("row[2]/cell[1]", StringComparison.Ordinal));
    }

    [Fact]
    public void Wrapped_lines_of_a_cell_are_joined()
    {
        var table = ReadTable(Row(
            $"<w:tc>{P("一般公共预算")}{P("财政拨款")}</w:tc>",
            "<w:tc><w:p><w:r><w:t>total</w:t><w:br/><w:t>amount</w:t></w:r></w:p></w:tc>"));

        Assert.Equal(["一般公共预算财政拨款 0,0 1x1", "total amount 0,1 1x1"], Describe(table));
    }

    [Fact]
    public void A_nested_table_follows_the_outer_one()
    {
        var document = Read(TableOf(Row($"<w:tc>{P("外")}{TableOf(Row(Cell("内")))}{P("部")}</w:tc>", Cell("旁"))) + P("后"));

        Assert.Equal(["外部 0,0 1x1", "旁 0,1 1x1"], Describe((Table)document.Blocks[0]));
        var inner = (Table)document.Blocks[1];
        Assert.Equal(["内 0,0 1x1"], Describe(inner));
        Assert.Equal("body/table[1]/row[1]/cell[1]/table[1]", inner.Parts[0].Source.Path);
        Assert.Equal("后", ((Paragraph)document.Blocks[2]).Text);
    }

    [Fact]
    public void A_frame_around_a_table_is_taken_off()
    {
        var document = Read(TableOf(Row(Cell("标题")), Row($"<w:tc>{TableOf(Row(Cell("1"), Cell("2")))}{P("注")}</w:tc>")));

        Assert.Equal("标题", ((Paragraph)document.Blocks[0]).Text);
        Assert.Equal("body/table[1]/row[2]/cell[1]/table[1]", ((Table)document.Blocks[1]).Parts[0].Source.Path);
        Assert.Equal("注", ((Paragraph)document.Blocks[2]).Text);
    }

    [Fact]
    public void Tables_that_touch_are_one_when_their_grids_are_equal()
    {
        const string Grid = "<w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"500\"/></w:tblGrid>";
        var document = Read(TableOf(Grid, Row(Cell("1"), Cell("2"))) + TableOf(Grid, Row(Cell("3"), Cell("4"))));

        var table = Assert.IsType<Table>(Assert.Single(document.Blocks));
        Assert.Equal(2, table.RowCount);
        Assert.Equal(["body/table[1]", "body/table[2]"], table.Parts.Select(part => part.Source.Path));
        Assert.Equal([0, 1], table.Parts.Select(part => part.FirstRow));
    }

    [Fact]
    public void Tables_with_a_paragraph_between_or_another_grid_stay_apart()
    {
        const string Grid = "<w:tblGrid><w:gridCol w:w=\"1000\"/></w:tblGrid>";
        const string Other = "<w:tblGrid><w:gridCol w:w=\"3000\"/></w:tblGrid>";
        var one = TableOf(Grid, Row(Cell("1")));

        Assert.Equal(2, Read(one + "<w:p/>" + one).Blocks.Count);
        Assert.Equal(2, Read(one + TableOf(Other, Row(Cell("2")))).Blocks.Count);
    }

    [Fact]
    public void Rows_and_cells_inside_content_controls_are_read()
    {
        var table = ReadTable(
            $"<w:sdt><w:sdtPr/><w:sdtContent>{Row(Cell("1"), $"<w:sdt><w:sdtContent>{Cell("2")}</w:sdtContent></w:sdt>")}</w:sdtContent></w:sdt>",
            Row(Cell("3"), Cell("4")));

        Assert.Equal(["1 0,0 1x1", "2 0,1 1x1", "3 1,0 1x1", "4 1,1 1x1"], Describe(table));
    }

    [Fact]
    public void A_hidden_row_is_left_out_and_told()
    {
        var document = Read(TableOf(Row(Cell("1")), "<w:tr><w:trPr><w:hidden/></w:trPr>" + Cell("2") + "</w:tr>"));

        Assert.Equal(["1 0,0 1x1"], Describe((Table)document.Blocks[0]));
        Assert.Contains(document.Diagnostics, d => d.Code == "hidden-text");
    }

    [Fact]
    public void A_tracked_merge_is_accepted()
    {
        var table = ReadTable(
            Row(Cell("甲", "<w:cellMerge w:id=\"1\" w:vMerge=\"rest\"/>")),
            Row(Cell("", "<w:cellMerge w:id=\"2\" w:vMerge=\"cont\"/>")));

        Assert.Equal(["甲 0,0 2x1"], Describe(table));
    }

    [Fact]
    public void Deleted_rows_and_cells_are_gone_inserted_ones_stay()
    {
        var table = ReadTable(
            Row(Cell("1"), Cell("2")),
            "<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"x\"/></w:trPr>" + Cell("gone") + Cell("gone") + "</w:tr>",
            "<w:tr><w:trPr><w:ins w:id=\"2\" w:author=\"x\"/></w:trPr>" + Cell("3") + Cell("gone", "<w:cellDel w:id=\"3\" w:author=\"x\"/>") + Cell("4") + "</w:tr>");

        Assert.Equal(["1 0,0 1x1", "2 0,1 1x1", "3 1,0 1x1", "4 1,1 1x1"], Describe(table));
        Assert.Equal("body/table[1]/row[3]/cell[3]", table.Cells[^1].Source.Path);
    }

    private static Table ReadTable(params string[] rows) => (Table)Read(TableOf(rows)).Blocks[0];

    private static IEnumerable<string> Describe(Table table) =>
        table.Cells.Select(cell => $"{cell.Text} {cell.Row},{cell.Column} {cell.RowSpan}x{cell.ColumnSpan}");
}
