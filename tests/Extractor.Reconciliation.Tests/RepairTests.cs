using Extractor.Model;
using Extractor.Reconciliation.Repairs;

namespace Extractor.Reconciliation.Tests;

public sealed class RepairTests
{
    [Fact]
    public void A_figure_that_cannot_be_read_is_settled_when_one_value_fits()
    {
        var book = Book.Consistent();
        book.Set(3, "2010101", 3, "?");
        var report = book.Check();
        var settled = Assert.Single(report.Observations, found => found.Flags.Contains(Flags.Repaired));
        Assert.Equal((100.00m, 1_000_000m, "?", "2010101", "基本支出"), (settled.Value, settled.Amount, settled.Text, settled.Code, settled.Column));
        Assert.Empty(report.Findings);
        var cell = report.Tables[2].Cells.Single(cell => cell.Text == "?");
        Assert.Equal(CellStatus.Unreadable, cell.Status);
        Assert.Contains(Flags.Repaired, cell.Flags);
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Code == "repaired-figure");
        Assert.Equal(report.Observations.Count, report.Observations.Select(found => found.Id).Distinct().Count());
    }

    [Fact]
    public void A_cell_of_two_legible_numbers_is_never_settled_as_a_third()
    {
        var report = Spoilt(book => book.Set(3, "2010101", 3, "40.00 60.00 \uFFFD"), "40.00 60.00");
        Assert.DoesNotContain(report.Observations, found => found.Flags.Contains(Flags.Repaired));
        report = Spoilt(book => book.Set(3, "2010101", 3, "100.00 60.00 \uFFFD"), "100.00 60.00");
        Assert.Equal(100.00m, Assert.Single(report.Observations, found => found.Flags.Contains(Flags.Repaired)).Value);
    }

    /// <summary>A report in which the cell that holds an unmapped letter prints something else, still unreadable.</summary>
    private static Report Spoilt(Action<Book> spoil, string text)
    {
        var book = Book.Consistent();
        spoil(book);
        var report = book.Build();
        return Reconciler.Check(report with
        {
            Tables = [.. report.Tables.Select(table => table with { Cells = [.. table.Cells.Select(cell => cell.Status == CellStatus.Unreadable ? cell with { Text = text } : cell)] })],
        });
    }

    [Fact]
    public void Two_unreadable_addends_of_one_sum_stay_unreadable()
    {
        var book = Book.Consistent();
        book.Set(6, "30101", 2, "?");
        book.Set(6, "30399", 2, "?");
        book.Set(6, "303", 2, "?");
        book.Set(6, "301", 2, "?");
        book.Set(6, "人员经费合计", 2, "?");
        book.Remove(FormId.GeneralPublicBudgetExpenditure);
        Assert.DoesNotContain(book.Check().Observations, found => found.Flags.Contains(Flags.Repaired));
    }

    [Fact]
    public void What_rounding_leaves_open_stays_unreadable_unless_its_legible_digits_decide()
    {
        // The sum of an economic class allows a few hundredths either side.
        Assert.DoesNotContain(Economic("?").Observations, found => found.Flags.Contains(Flags.Repaired));
        Assert.Equal(80.00m, Assert.Single(Economic("80.\uFFFD0").Observations, found => found.Flags.Contains(Flags.Repaired)).Value);
    }

    [Fact]
    public void A_reading_that_contradicts_its_legible_digits_is_not_invented() =>
        Assert.DoesNotContain(Economic("6\uFFFD.\uFFFD\uFFFD").Observations, found => found.Flags.Contains(Flags.Repaired));

    private static Report Economic(string text)
    {
        var book = Book.Consistent();
        book.Set(6, "30101", 2, text);
        return book.Check();
    }

    [Theory]
    [InlineData("12\uFFFD.45", 123.45, true)]
    [InlineData("12\uFFFD.45", 133.45, false)]
    [InlineData("1,2\uFFFD4.50", 1234.50, true)]
    [InlineData("12\uFFFD.4", 123.45, false)]
    [InlineData("\uFFFD\uFFFD", 123.45, true)]
    [InlineData("12.30 45.60", 45.60, true)]
    [InlineData("12.30 45.60", 57.90, false)]
    [InlineData("1,204.50 3.00", 1204.50, true)]
    public void Legible_digits_bind(string text, double value, bool allows) => Assert.Equal(allows, RawReading.Allows(text, (decimal)value, 2));

    [Theory]
    [InlineData(3, 3, false)]
    [InlineData(4, 3, true)]
    public void A_figure_across_two_columns_goes_where_the_identities_hold(int read, int right, bool moves)
    {
        var report = Spanning(read, right);
        var settled = report.Observations.Single(found => found.Table == "t3" && found.Code == "2080505" && found.Flags.Contains(Flags.AmbiguousColumn));
        Assert.Equal(right, settled.ColumnIndex);
        Assert.Contains(moves ? Flags.Repaired : Flags.Confirmed, settled.Flags);
        Assert.Equal("基本支出", settled.Column);
        Assert.Empty(report.Findings);
    }

    /// <summary>The figure of 基本支出 of one row in a cell that covers 基本支出 and 项目支出, read as one of them.</summary>
    private static Report Spanning(int read, int right)
    {
        var book = Book.Consistent();
        var report = book.Build();
        var row = report.Tables[2].Rows.ToList().FindIndex(cells => cells[0] == "2080505") + 1;
        var tables = report.Tables.ToArray();
        tables[2] = tables[2] with
        {
            Cells = [.. tables[2].Cells.Where(cell => cell.Row != row || cell.Column != right + 1)
                .Select(cell => cell.Row == row && cell.Column == right ? cell with { ColumnSpan = 2 } : cell)],
        };
        return Reconciler.Check(report with
        {
            Tables = tables,
            Observations = [.. report.Observations.Select(found => found.Table == "t3" && found.Row == row && found.ColumnIndex == right
                ? found with { ColumnIndex = read, Column = read == 3 ? "基本支出" : "项目支出", Flags = [Flags.AmbiguousColumn] }
                : found)],
        });
    }
}
