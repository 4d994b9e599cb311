using Extractor.Model;

namespace Extractor.Reconciliation.Tests;

public sealed class ReconcilerTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_consistent_report_has_no_finding(bool isLong)
    {
        var report = Book.Consistent(isLong).Check();
        Assert.DoesNotContain(report.Checks, check => check.Outcome == CheckOutcome.Fail);
        Assert.All(report.Observations, found => Assert.Empty(found.Flags));
    }

    [Fact]
    public void Figures_of_a_failed_check_are_flagged_and_keep_their_value()
    {
        var book = Book.Consistent();
        book.Set(7, "12.00", 6, "90.00");
        var report = book.Check();
        var wrong = Assert.Single(report.Observations, found => found.Value == 90.00m && found.Form == FormId.ThreePublicExpenses);
        Assert.Equal([Flags.CheckFailed], wrong.Flags);
        Assert.Empty(report.Observations.First(found => found.Form == FormId.Revenue).Flags);
    }

    [Fact]
    public void Rounding_of_each_addend_is_no_error()
    {
        var book = Book.Consistent();
        book.Set(6, "30101", 2, "79.99");
        var check = Assert.Single(book.Check().Checks, check => check.Rule == "BAS-06-301");
        Assert.Equal(CheckOutcome.Rounding, check.Outcome);
        Assert.Equal(0.01m, check.Difference);
        Assert.Equal(0.01m, check.Tolerance);
    }

    [Fact]
    public void A_difference_beyond_the_printed_precision_is_an_error()
    {
        var book = Book.Consistent();
        book.Set(6, "30101", 2, "79.98");
        var check = Assert.Single(book.Check().Checks, check => check.Rule == "BAS-06-301");
        Assert.Equal((CheckOutcome.Fail, 0.02m), (check.Outcome, check.Difference));
    }

    [Fact]
    public void A_single_figure_printed_twice_must_be_equal()
    {
        var book = Book.Consistent();
        book.Set(4, "一、一般公共预算财政拨款", 1, "175.01");
        Assert.Equal(CheckOutcome.Fail, Assert.Single(book.Check().Checks, check => check.Rule == "X-01-04-1").Outcome);
    }

    [Fact]
    public void A_blank_cell_is_zero()
    {
        var book = Book.Consistent();
        book.Set(6, "301", 2, "");
        Assert.Equal(CheckOutcome.Fail, Assert.Single(book.Check().Checks, check => check.Rule == "BAS-06-301").Outcome);
    }

    [Fact]
    public void An_unreadable_cell_is_not_zero()
    {
        var book = Book.Consistent();
        book.Set(1, "本年收入合计", 1, "?");
        Assert.Equal(CheckOutcome.InsufficientData, Assert.Single(book.Check().Checks, check => check.Rule == "SUM-01-27").Outcome);
    }

    [Fact]
    public void A_lost_row_is_not_zero()
    {
        var book = Book.Consistent();
        book[1].Rows.RemoveAll(row => row[0] == "年初结转和结余");
        Assert.Equal(CheckOutcome.InsufficientData, Assert.Single(book.Check().Checks, check => check.Rule == "SUM-01-30").Outcome);
    }

    [Fact]
    public void A_form_printed_twice_is_not_checked()
    {
        var book = Book.Consistent();
        book.Double(1);
        Assert.Equal(CheckOutcome.InsufficientData, Assert.Single(book.Check().Checks, check => check.Rule == "SUM-01-27").Outcome);
    }

    [Fact]
    public void A_difference_between_doubtful_readings_is_minor()
    {
        var book = Book.Consistent();
        book.Set(7, "12.00", 6, "90.00");
        var report = book.Build();
        report = Reconciler.Check(report with { Observations = [.. report.Observations.Select(found => found.Form == FormId.ThreePublicExpenses ? found with { Flags = [Flags.AmbiguousColumn] } : found)] });
        Assert.Equal("minor", Assert.Single(report.Checks, check => check.Rule == "TPE-07-F7").Severity);
    }

    [Fact]
    public void An_empty_form_without_a_statement_is_a_minor_finding()
    {
        var book = Book.Consistent();
        Array.Fill(book[7].Rows[0], "");
        Assert.Equal("minor", Assert.Single(book.Check().Checks, check => check.Rule == "DOC-02" && check.Outcome == CheckOutcome.Fail).Severity);
        book[7].EmptyStatement = "本部门没有“三公”经费支出，故本表无数据。";
        Assert.DoesNotContain(book.Check().Checks, check => check.Rule == "DOC-02" && check.Outcome == CheckOutcome.Fail);
    }

    [Fact]
    public void A_document_without_forms_has_no_checks()
    {
        var book = Book.Consistent();
        foreach (var form in FormId.Nine) book.Remove(form);
        Assert.Empty(book.Check().Checks);
    }

    [Fact]
    public void Messages_name_places_figures_and_the_lawful_difference()
    {
        var book = Book.Consistent();
        book.Set(6, "30101", 2, "70.00");
        var check = Assert.Single(book.Check().Checks, check => check.Rule == "BAS-06-301");
        foreach (var part in new[] { "301 工资福利支出", "第1页", "108.00万元", "98.00万元", "相差10.00万元", "允许误差0.01万元" }) Assert.Contains(part, check.Message, StringComparison.Ordinal);
        foreach (var part in new[] { "301", "page 1", "108.00", "98.00", "10.00", "at most 0.01" }) Assert.Contains(part, check.MessageEn, StringComparison.Ordinal);
    }
}
