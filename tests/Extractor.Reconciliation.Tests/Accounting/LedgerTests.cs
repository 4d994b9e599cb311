using Extractor.Model;

namespace Extractor.Reconciliation.Tests.Accounting;

public sealed class LedgerTests
{
    [Fact]
    public void A_report_without_its_document_has_no_ledger() => Assert.Null(Book.Consistent().Check().Ledger);

    [Fact]
    public void A_document_without_numbers_has_an_empty_one()
    {
        var ledger = Sketch.Ledger("二〇二四年");
        Assert.Equal((0, 0, 0m), (ledger.Printed, ledger.LeftOver, ledger.LeftOverShare));
    }

    [Fact]
    public void Each_observation_is_one_and_the_other_cells_are_cells()
    {
        var report = Book.Consistent().Build();
        var ledger = Reconciler.Check(report, Sketch.Document(report)).Ledger!;
        Assert.Equal(report.Observations.Count, ledger.Observations);
        Assert.Equal(report.Tables.SelectMany(table => table.Cells).Count(cell => cell.Text.Any(char.IsAsciiDigit)), ledger.Printed);
        Assert.Equal(ledger.Printed - ledger.Observations, ledger.Cells);
        Assert.Empty(ledger.Rest);
    }

    [Fact]
    public void An_observation_that_was_put_in_its_column_is_still_the_number_of_its_cell()
    {
        var report = Book.Consistent().Build();
        var moved = report with { Observations = [.. report.Observations.Select(found => found with { ColumnIndex = found.ColumnIndex + 1 })] };
        Assert.Equal(report.Observations.Count, Reconciler.Check(moved, Sketch.Document(report)).Ledger!.Observations);
    }

    [Fact]
    public void A_report_without_forms_has_a_ledger()
    {
        var table = Sketch.Table(["指标", "值"], ["208 05 养老", "2.4=4/5*3"]);
        var ledger = Sketch.Ledger(Sketch.Report(table), table);
        Assert.Equal((6, 0, 6), (ledger.Printed, ledger.Observations, ledger.Cells));
    }

    [Fact]
    public void A_row_that_fell_away_is_left_over()
    {
        var ledger = Sketch.Ledger(Sketch.Report(Sketch.Table(["项目", "1"], ["收入", "8.00"])), Sketch.Table(["项目", "1"], ["收入", "8.00"], ["支出", "7.00"]));
        var rest = Assert.Single(ledger.Rest);
        Assert.Equal(("7.00", new Box(1, 2, 2, 3)), (rest.Number, rest.Bbox));
    }

    [Fact]
    public void A_repeated_header_that_fell_away_is_furniture()
    {
        string[] head = ["栏次", "1"];
        var ledger = Sketch.Ledger(Sketch.Report(Sketch.Table(head, ["收入", "8.00"])), Sketch.Table(head, ["收入", "8.00"], head));
        Assert.Equal((1, 2, 0), (ledger.Furniture, ledger.Cells, ledger.LeftOver));
    }

    [Fact]
    public void A_row_that_fell_away_is_no_header_because_one_cell_of_it_is()
    {
        string[] head = ["栏次", "1"];
        var ledger = Sketch.Ledger(Sketch.Report(Sketch.Table(head, ["收入", "8.00"])), Sketch.Table(head, ["收入", "8.00"], ["人数", "1"]));
        Assert.Equal("1", Assert.Single(ledger.Rest).Number);
    }

    [Fact]
    public void Header_rows_that_a_page_break_repeats_are_printed_each_time()
    {
        var table = Sketch.Table(["栏次", "1"], ["收入", "8.00"]);
        var joined = table with { Parts = [table.Parts[0], table.Parts[0] with { FirstRow = 2, RepeatedHeaderRows = 1 }] };
        var ledger = Sketch.Ledger(Sketch.Report(table), joined);
        Assert.Equal((3, 2, 1), (ledger.Printed, ledger.Cells, ledger.Furniture));
    }

    [Fact]
    public void Captions_and_notes_that_the_table_lost_are_read_as_text()
    {
        var body = Sketch.Table(["收入", "8.00"]);
        var whole = Sketch.Table(["公开01表", "2024年度"], ["注：27行=（1+2）行", "另有备用金9.99元"]);
        var ledger = Sketch.Ledger(Sketch.Report(body), whole, body);
        Assert.Equal("9.99", Assert.Single(ledger.Rest).Number);
        Assert.Equal(5, ledger.Furniture);
    }

    [Fact]
    public void Page_furniture_and_contents_are_furniture_whatever_they_print()
    {
        var ledger = Sketch.Ledger(Sketch.Report(), Sketch.Text("35", ParagraphKind.Furniture), Sketch.Text("概况……12", ParagraphKind.ContentsEntry));
        Assert.Equal((2, 2), (ledger.Printed, ledger.Furniture));
    }

    [Fact]
    public void A_line_that_repeats_a_heading_with_a_number_is_of_the_contents()
    {
        var report = Sketch.Report() with { Sections = [new("s1", "一", "收入决算情况说明", 1, 4, null)] };
        var ledger = Sketch.Ledger(report, Sketch.Text("一、收入决算情况说明 16"), Sketch.Text("一、职工人数 16"));
        Assert.Equal("一、职工人数 16", Assert.Single(ledger.Rest).Text);
    }

    [Fact]
    public void A_claim_takes_its_number_out_of_the_text()
    {
        var ledger = Sketch.Ledger("收入5.00万元，支出6.00万元。", Sketch.Claim(new TextRange(0, 2, 4)));
        Assert.Equal((2, 1), (ledger.Printed, ledger.Claims));
        Assert.Equal("6.00", Assert.Single(ledger.Rest).Number);
    }

    [Fact]
    public void A_number_of_several_claims_is_one()
    {
        var range = new TextRange(0, 3, 4);
        var ledger = Sketch.Ledger("各增加5.00万元", Sketch.Claim(range), Sketch.Claim(range), Sketch.Claim(new TextRange(0, 5, 2)));
        Assert.Equal((1, 1), (ledger.Printed, ledger.Claims));
    }

    [Fact]
    public void A_number_that_a_break_cuts_is_one()
    {
        var report = Sketch.Report() with { Claims = [Sketch.Claim(new TextRange(0, 2, 3), new TextRange(1, 0, 2))] };
        var ledger = Sketch.Ledger(report, Sketch.Text("收入12."), Sketch.Text("50万元"));
        Assert.Equal((1, 1), (ledger.Printed, ledger.Claims));
    }

    [Theory]
    [InlineData(0, 2, 400)]
    [InlineData(0, -1, 3)]
    [InlineData(7, 0, 1)]
    [InlineData(-1, 0, 1)]
    [InlineData(0, int.MaxValue, 2)]
    [InlineData(0, 0, 2)]
    public void A_range_that_is_no_number_of_the_text_accounts_for_nothing(int block, int start, int length)
    {
        var ledger = Sketch.Ledger("收入5.00万元", Sketch.Claim(new TextRange(block, start, length)));
        Assert.Equal((1, 0, 1), (ledger.Printed, ledger.Claims, ledger.LeftOver));
    }

    [Fact]
    public void What_is_left_over_is_quoted_within_its_sentence_and_placed()
    {
        var report = Sketch.Report() with { Sections = [new("s1", "一", "主要职责", 1, 1, null), new("s2", "二", "机构设置", 1, 2, null)] };
        const string text = "前一句话在此结束。本单位核定的事业编制共有35名，其余内容在此不再一一赘述，也不必在此处全部引用。";
        var ledger = Sketch.Ledger(report, Sketch.Text("一、主要职责", ParagraphKind.Heading), Sketch.Text("二、机构设置", ParagraphKind.Heading, 2), Sketch.Text(text, page: 2));
        var rest = Assert.Single(ledger.Rest);
        Assert.Equal(new LedgerEntry("35", "本单位核定的事业编制共有35名，其余内容在此不再一一赘述，也不必在此", "s2", 2, new Box(10, 20, 30, 40), null), rest);
        Assert.Equal((1, 1m), (ledger.LeftOver, ledger.LeftOverShare));
    }
}
