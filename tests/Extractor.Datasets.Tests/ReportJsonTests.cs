using System.Text;
using System.Text.Json;
using Extractor.Model;
using FsCheck;
using FsCheck.Fluent;
using Check = FsCheck.Check;

namespace Extractor.Datasets.Tests;

public sealed class ReportJsonTests
{
    [Fact]
    public void A_written_report_reads_back_equal() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll<int, PositiveInt>((seed, size) =>
    {
        var report = RandomReport.Create(seed, Math.Min(size.Get, 12));
        Assert.Null(Structure.FirstDifference(report, ReportJson.Read(ReportJson.Write(report))));
    }));

    [Fact]
    public void What_is_written_obeys_the_schema()
    {
        var schema = ReportJson.Schema();
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll<int>(seed =>
            Assert.Empty(JsonSchemaValidator.Validate(schema, ReportJson.Write(RandomReport.Create(seed, 4))))));
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll<int>(seed =>
        ReportJson.Write(RandomReport.Create(seed, 5)).AsSpan().SequenceEqual(ReportJson.Write(RandomReport.Create(seed, 5)))));

    [Fact]
    public void Names_are_those_of_the_contract()
    {
        using var json = JsonDocument.Parse(ReportJson.Write(Example()));
        Assert.Equal(
            ["schema_version", "source", "report", "sections", "tables", "observations", "claims", "checks", "findings", "check_summary", "ledger", "diagnostics"], Names(json.RootElement));
        Assert.Equal(["file_name", "media_type", "sha256", "byte_length", "page_count", "producer"], Names(json.RootElement.GetProperty("source")));
        Assert.Equal(
            ["department", "scope", "fiscal_year", "title", "region", "default_unit", "aliases"], Names(json.RootElement.GetProperty("report")));
        Assert.Equal(
            ["id", "form", "form_number", "title", "unit", "is_empty", "empty_statement", "notes", "parts", "columns", "header", "rows", "cells", "flags"],
            Names(json.RootElement.GetProperty("tables")[0]));
        Assert.Equal(
            ["row", "column", "row_span", "column_span", "text", "status", "page", "bbox", "path", "method", "confidence", "flags"],
            Names(json.RootElement.GetProperty("tables")[0].GetProperty("cells")[0]));
        Assert.Equal(
            [
                "id", "form", "table", "row", "column_index", "column", "code", "item", "level", "line", "is_total", "value", "decimals", "unit",
                "amount", "text", "page", "bbox", "path", "confidence", "flags",
            ],
            Names(json.RootElement.GetProperty("observations")[0]));
    }

    [Fact]
    public void Numbers_keep_the_digits_that_were_printed()
    {
        var text = Encoding.UTF8.GetString(ReportJson.Write(Example()));
        Assert.Contains("\"value\": 83.00,", text, StringComparison.Ordinal);
        Assert.Contains("\"amount\": 830000.00,", text, StringComparison.Ordinal);
        Assert.Equal(2, ReportJson.Read(Encoding.UTF8.GetBytes(text)).Observations[0].Value.Scale);
    }

    [Fact]
    public void Boxes_are_four_numbers_with_two_decimals()
    {
        var text = Encoding.UTF8.GetString(ReportJson.Write(Example()));
        Assert.Contains("\"bbox\": [72.13, 100, 0, 120.5]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_is_readable_and_of_one_line_a_cell()
    {
        var bytes = ReportJson.Write(Example());
        var text = Encoding.UTF8.GetString(bytes);
        Assert.Equal((byte)'{', bytes[0]);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Contains("收入/本年收入合计", text, StringComparison.Ordinal);
        Assert.Contains("\n        [\"一、一般公共预算财政拨款收入\", \"83.00\"]\n", text, StringComparison.Ordinal);
        Assert.Single(text.Split('\n'), line => line.Contains("\"row_span\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_number_left_over_stands_on_its_own_line()
    {
        LedgerEntry[] rest = [new("35", "核定编制35名", "s2", 3, new Box(1, 2, 3, 4), null), new("8", "内设机构8个", "s2", 3, null, null)];
        var ledger = new Ledger { Printed = 9, Observations = 1, Cells = 2, Claims = 3, Furniture = 1, LeftOver = 2, LeftOverShare = 0.222222m, Rest = rest };
        var lines = Encoding.UTF8.GetString(ReportJson.Write(Example() with { Ledger = ledger })).Split('\n');
        Assert.Contains("    \"left_over_share\": 0.222222,", lines);
        Assert.Contains("      {\"number\": \"35\", \"text\": \"核定编制35名\", \"section\": \"s2\", \"page\": 3, \"bbox\": [1, 2, 3, 4], \"path\": null},", lines);
        Assert.Contains("      {\"number\": \"8\", \"text\": \"内设机构8个\", \"section\": \"s2\", \"page\": 3, \"bbox\": null, \"path\": null}", lines);
        Assert.Contains("  \"diagnostics\": []", lines);
    }

    [Fact]
    public void Half_a_surrogate_pair_does_not_stop_a_report()
    {
        var report = Example() with { Diagnostics = [new Diagnostic(DiagnosticSeverity.Info, "pdf", "x", "\uD842 lone", 1)] };
        Assert.Equal("\uFFFD lone", ReportJson.Read(ReportJson.Write(report)).Diagnostics[0].Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"schema_version\":\"1.0\",\"source\":null}")]
    public void What_is_no_report_is_refused(string json) =>
        Assert.Throws<JsonException>(() => ReportJson.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void A_property_of_a_later_version_is_passed_over()
    {
        var written = ReportJson.Write(Example());
        var later = Encoding.UTF8.GetString(written).Insert(1, "\"from_the_future\": [1],");
        Assert.Null(Structure.FirstDifference(ReportJson.Read(written), ReportJson.Read(Encoding.UTF8.GetBytes(later))));
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static Report Example() => new()
    {
        SchemaVersion = ReportJson.SchemaVersion,
        Source = new SourceFile("a.pdf", "application/pdf", new string('0', 64), 10, 1, null),
        Metadata = new ReportMetadata("某县水务局", "department", 2024, null, null, "万元", []),
        Sections = [],
        Tables =
        [
            new ReportTable
            {
                Id = "t1",
                Form = FormId.Revenue,
                IsEmpty = false,
                Notes = [],
                Parts = [new ReportTablePart(1, new Box(1, 2, 3, 4), null)],
                Columns = [new Column(0, ["项目"]), new Column(1, ["决算数"])],
                Header = [["项目", "决算数"]],
                Rows = [["一、一般公共预算财政拨款收入", "83.00"]],
                Cells = [new ReportCell(1, 1, 1, 1, "83.00", CellStatus.Value, 1, new Box(1, 2, 3, 4), null, ReadMethod.Text, 1, [])],
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
                ColumnIndex = 1,
                Column = "收入/本年收入合计",
                IsTotal = true,
                Value = 83.00m,
                Decimals = 2,
                Unit = "万元",
                Amount = 830000.00m,
                Text = "83.00",
                Page = 1,
                Bbox = new Box(72.125, 100, -0.0001, 120.5),
                Confidence = 1,
                Flags = [],
            },
        ],
        Claims = [],
        Checks = [],
        Diagnostics = [],
    };
}
