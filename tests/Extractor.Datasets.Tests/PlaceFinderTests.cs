using Extractor.Datasets.Findings;
using Extractor.Model;

namespace Extractor.Datasets.Tests;

public sealed class PlaceFinderTests
{
    private static readonly Report Report = Build();

    [Fact]
    public void An_observation_is_named_by_form_row_and_column()
    {
        var place = Find("o1");
        Assert.Equal(
            (PlaceKind.Observation, "收入决算表", "2080505 养老保险缴费", "本年收入合计", "12.50", 4),
            (place.Kind, place.Title, place.Row, place.Column, place.Text, place.Page));
    }

    [Fact]
    public void A_claim_is_quoted_with_its_figure_and_its_section()
    {
        var place = Find("c1");
        Assert.Equal((PlaceKind.Claim, "二 收入情况", "2024年收入12.50万元"), (place.Kind, place.Title, place.Text));
        Assert.Equal("12.50", place.Text!.Substring(place.FigureStart!.Value, place.FigureLength!.Value));
    }

    [Fact]
    public void A_blank_cell_is_named_by_the_words_to_its_left()
    {
        var place = Find("t1/r2/c2");
        Assert.Equal(
            (PlaceKind.Cell, "revenue", "20805 养老支出", "本年收入合计", ""), (place.Kind, place.Form, place.Row, place.Column, place.Text));
    }

    [Fact]
    public void A_place_in_a_merged_cell_is_that_cell() => Assert.Equal("说明", Find("t1/r3/c2").Text);

    [Fact]
    public void A_table_and_a_section_are_places()
    {
        Assert.Equal((PlaceKind.Table, "收入决算表", 4, null), (Find("t1").Kind, Find("t1").Title, Find("t1").Page, Find("t1").Text));
        Assert.Equal((PlaceKind.Section, "二 收入情况", 9), (Find("s1").Kind, Find("s1").Title, Find("s1").Page));
    }

    [Theory]
    [InlineData("cover")]
    [InlineData("contents")]
    [InlineData("text")]
    public void What_stands_under_no_heading_is_a_part(string reference) => Assert.Equal(PlaceKind.Part, Find(reference).Kind);

    [Theory]
    [InlineData("o9")]
    [InlineData("")]
    [InlineData("t1/r99/c0")]
    [InlineData("t1/r/c")]
    [InlineData("t1/c0/r0")]
    [InlineData("t9/r0/c0")]
    [InlineData("t1/r99999999999/c0")]
    public void What_the_report_does_not_name_is_unknown(string reference) =>
        Assert.Equal((PlaceKind.Unknown, reference), (Find(reference).Kind, Find(reference).Ref));

    [Fact]
    public void Spans_beyond_the_table_do_not_harm()
    {
        var table = Report.Tables[0];
        var odd = Report with { Tables = [table with { Cells = [table.Cells[0] with { RowSpan = int.MaxValue, ColumnSpan = int.MaxValue }] }] };
        Assert.Equal(PlaceKind.Cell, new PlaceFinder(odd).Find("t1/r3/c2").Kind);
    }

    [Theory]
    [InlineData("增加12.50万元，增长5%", "5", 12, 1)]
    [InlineData("2024年收入2024万元", "2024", 7, 4)]
    [InlineData("合计 1 204.5 万元", "1204.5", 3, 7)]
    [InlineData("合计１，２０４．５万元", "1204.5", 2, 7)]
    [InlineData("合计1,204.50万元。", "1204.5", 2, 8)]
    [InlineData("占97. 51%", "97.51", 1, 6)]
    public void The_figure_of_a_claim_is_found_in_its_quote(string quote, string value, int start, int length) =>
        Assert.Equal((start, length), QuotedFigure.Find(quote, decimal.Parse(value)));

    [Theory]
    [InlineData("本部门无此项支出")]
    [InlineData("共三辆")]
    [InlineData("")]
    [InlineData("....,,,,99999999999999999999999999999999999999")]
    public void A_quote_without_the_figure_has_none(string quote) => Assert.Null(QuotedFigure.Find(quote, 3));

    private static Place Find(string reference) => new PlaceFinder(Report).Find(reference);

    private static Report Build() => new()
    {
        SchemaVersion = ReportJson.SchemaVersion,
        Source = new SourceFile("a.pdf", "application/pdf", new string('0', 64), 1, 9, null),
        Metadata = new ReportMetadata("青石县水务局", "department", 2024, null, null, null, []),
        Sections = [new Section("s1", "二", "收入情况", 1, 9, null)],
        Tables =
        [
            new ReportTable
            {
                Id = "t1",
                Form = FormId.Revenue,
                IsEmpty = false,
                Notes = [],
                Parts = [new ReportTablePart(4, null, null)],
                Columns = [new Column(0, ["科目编码"]), new Column(1, ["科目名称"]), new Column(2, ["本年收入合计"])],
                Header = [["科目编码", "科目名称", "本年收入合计"]],
                Rows = [["2080505", "养老保险缴费", "12.50"], ["20805", "养老支出", ""], ["说明", "", ""]],
                Cells =
                [
                    Cell(0, 0, "科目编码"), Cell(0, 1, "科目名称"), Cell(0, 2, "本年收入合计"),
                    Cell(1, 0, "2080505"), Cell(1, 1, "养老保险缴费"), Cell(1, 2, "12.50"),
                    Cell(2, 0, "20805"), Cell(2, 1, "养老支出"), Cell(2, 2, ""),
                    Cell(3, 0, "说明") with { ColumnSpan = 3 },
                ],
                Flags = [],
            },
        ],
        Observations =
        [
            new Observation
            {
                Id = "o1",
                Form = FormId.Revenue,
                Table = "t1",
                Row = 1,
                ColumnIndex = 2,
                Column = "本年收入合计",
                Code = "2080505",
                Item = "养老保险缴费",
                IsTotal = false,
                Value = 12.50m,
                Decimals = 2,
                Unit = "万元",
                Amount = 125000m,
                Text = "12.50",
                Page = 4,
                Confidence = 1,
                Flags = [],
            },
        ],
        Claims =
        [
            new Claim
            {
                Id = "c1", Section = "s1", Text = "2024年收入12.50万元", Subject = "revenue", Measure = "total", Value = 12.5m, Unit = "万元", Amount = 125000m, Page = 9, Flags = [],
            },
        ],
        Checks = [],
        Diagnostics = [],
    };

    private static ReportCell Cell(int row, int column, string text) =>
        new(row, column, 1, 1, text, text.Length == 0 ? CellStatus.Blank : CellStatus.Value, 4, null, null, ReadMethod.Text, 1, []);
}
