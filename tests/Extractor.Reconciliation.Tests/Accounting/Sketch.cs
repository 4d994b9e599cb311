using Extractor.Model;

namespace Extractor.Reconciliation.Tests.Accounting;

/// <summary>Documents and reports of a few blocks, made of printed texts.</summary>
internal static class Sketch
{
    public static Paragraph Text(string text, ParagraphKind kind = ParagraphKind.Body, int page = 1) =>
        new(text, [new TextSpan(0, text.Length, SourceRef.OnPage(page, new Box(10, 20, 30, 40)))], kind, kind == ParagraphKind.Heading ? 1 : 0);

    /// <summary>A table of one page; each cell has a box of its own.</summary>
    public static Table Table(params string[][] rows) => new(
        rows.Length,
        rows[0].Length,
        [.. rows.SelectMany((row, at) => row.Select((text, column) => new Cell(
            at, column, 1, 1, text, SourceRef.OnPage(1, new Box(column, at, column + 1, at + 1)), ReadMethod.Text, 1, [])))],
        [new TablePart(SourceRef.OnPage(1, new Box(0, 0, 100, 100)), 0, 0)],
        TableMethod.Lattice,
        []);

    public static Document Document(params IReadOnlyList<Block> blocks) => new(Book.Consistent().Build().Source, blocks, []);

    /// <summary>A document whose tables are those of the report, cell by cell.</summary>
    public static Document Document(Report report) => Document([.. report.Tables.Select(table => new Table(
        table.Header.Count + table.Rows.Count,
        table.Header[0].Count,
        [.. table.Cells.Select(cell => new Cell(cell.Row, cell.Column, 1, 1, cell.Text, new SourceRef(cell.Page, cell.Bbox, cell.Path), cell.Method, 1, []))],
        [new TablePart(default, 0, 0)],
        TableMethod.Lattice,
        []))]);

    /// <summary>A report without forms that shows the tables as they are, the first row of each as its header.</summary>
    public static Report Report(params IReadOnlyList<Table> tables) => Book.Consistent().Build() with
    {
        Observations = [],
        Tables = [.. tables.Select((table, index) => new ReportTable
        {
            Id = $"t{index + 1}",
            Form = FormId.Other,
            IsEmpty = false,
            Notes = [],
            Parts = [],
            Columns = [],
            Header = [.. Texts(table).Take(1)],
            Rows = [.. Texts(table).Skip(1)],
            Cells = [.. table.Cells.Select(cell => new ReportCell(
                cell.Row, cell.Column, 1, 1, cell.Text, CellStatus.Value, cell.Source.Page, cell.Source.Box, cell.Source.Path, cell.Method, 1, []))],
            Flags = [],
        })],
    };

    public static Claim Claim(params TextRange[] ranges) => new()
    {
        Id = "c",
        Text = "",
        Subject = "revenue",
        Measure = "total",
        Value = 0,
        Unit = "",
        Flags = [],
        Ranges = ranges,
    };

    public static Ledger Ledger(Report report, params IReadOnlyList<Block> blocks) => Reconciler.Check(report, Document(blocks)).Ledger!;

    /// <summary>The ledger of one paragraph.</summary>
    public static Ledger Ledger(string text, params IReadOnlyList<Claim> claims) => Ledger(Report() with { Claims = claims }, Text(text));

    private static IEnumerable<string[]> Texts(Table table) =>
        table.Cells.GroupBy(cell => cell.Row).Select(row => row.Select(cell => cell.Text).ToArray());
}
