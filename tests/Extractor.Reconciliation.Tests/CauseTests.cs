using Extractor.Model;

namespace Extractor.Reconciliation.Tests;

public sealed class CauseTests
{
    [Fact]
    public void The_value_that_all_identities_ask_for_is_suggested_and_not_put_in_place()
    {
        var book = Book.Consistent();
        book.Set(3, "2010101", 3, "110.00");
        var report = book.Check();
        var finding = Assert.Single(report.Findings);
        Assert.Equal((FindingKind.Figure, "error", 110.00m, 100.00m, "万元"), (finding.Kind, finding.Severity, finding.Printed, finding.Suggested, finding.Unit));
        Assert.Equal(110.00m, report.Observations.Single(found => found.Id == finding.Refs[0]).Value);
    }

    [Fact]
    public void Each_failed_check_names_the_finding_that_explains_it()
    {
        var book = Book.Consistent();
        book.Set(3, "2010101", 3, "110.00");
        book.Set(7, "12.00", 11, "9.00");
        var report = book.Check();
        Assert.Equal(2, report.Findings.Count);
        Assert.All(
            report.Checks.Where(check => check.Outcome == CheckOutcome.Fail),
            check => Assert.Contains(check.Id, report.Findings.Single(found => found.Id == check.Finding).Evidence));
        Assert.All(report.Checks.Where(check => check.Outcome != CheckOutcome.Fail), check => Assert.Null(check.Finding));
    }

    [Fact]
    public void A_figure_in_the_neighbouring_column_is_misplaced()
    {
        var book = Book.Consistent();
        var row = book[3].Row("2080505");
        (row[3], row[4]) = ("", row[3]);
        var finding = Assert.Single(book.Check().Findings);
        Assert.Equal(FindingKind.Misplaced, finding.Kind);
        Assert.Equal("t3-9-4", finding.Refs[0]);
        Assert.Equal("t3/r9/c3", finding.Refs[1]);
    }

    [Fact]
    public void A_figure_in_the_row_below_is_misplaced()
    {
        var book = Book.Consistent();
        book.Set(4, "十九、住房保障支出", 4, "");
        book.Set(4, "二十一、国有资本经营预算支出", 4, "8.00");
        var finding = Assert.Single(book.Check().Findings);
        Assert.Equal(FindingKind.Misplaced, finding.Kind);
        Assert.Equal(["t4-5-4", "t4/r4/c4"], finding.Refs);
    }

    [Fact]
    public void Two_rows_with_each_others_figures_are_exchanged()
    {
        var book = Book.Consistent();
        var (one, other) = (book[3].Row("2080505"), book[3].Row("2210201"));
        for (var column = 2; column < one.Length; column++)
        {
            (one[column], other[column]) = (other[column], one[column]);
        }

        var finding = Assert.Single(book.Check().Findings);
        Assert.Equal(FindingKind.Exchanged, finding.Kind);
        Assert.All(finding.Refs, reference => Assert.StartsWith("t3", reference, StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_that_sums_need_is_missing()
    {
        var book = Book.Consistent();
        book[3].Rows.RemoveAll(row => row[0] == "2010102");
        var finding = Assert.Single(book.Check().Findings);
        Assert.Equal(FindingKind.MissingRow, finding.Kind);
        Assert.Contains("t3", finding.Refs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_that_the_summary_lost_is_missing_there()
    {
        var book = Book.Consistent();
        foreach (var row in book[1].Rows.Where(row => row[2] == "八、社会保障和就业支出"))
        {
            (row[2], row[3]) = ("", "");
        }

        var finding = Assert.Single(book.Check().Findings);
        Assert.Equal((FindingKind.MissingRow, FormId.RevenueAndExpenditureSummary), (finding.Kind, finding.Form));
        Assert.Contains("社会保障和就业", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_that_the_list_knows_and_the_form_lacks_is_likelier_than_a_wrong_one()
    {
        var book = Book.Consistent();
        // A form that prints empty rows prints all of the list.
        foreach (var (code, name) in new[] { ("30102", "津贴补贴"), ("30103", "奖金"), ("30106", "伙食补助费"), ("30107", "绩效工资"), ("30109", "职业年金缴费"), ("30110", "职工基本医疗保险缴费"), ("30111", "公务员医疗补助缴费"), ("30112", "其他社会保障缴费"), ("30114", "医疗费"), ("30199", "其他工资福利支出") })
        {
            book[6].Rows.Insert(1, [code, name, "", "", "", ""]);
        }

        book[6].Rows.RemoveAll(row => row[0] == "30101");
        var finding = Assert.Single(book.Check().Findings);
        Assert.Equal(FindingKind.MissingRow, finding.Kind);
        Assert.Contains("30101", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_independent_errors_are_two_findings()
    {
        var book = Book.Consistent();
        book.Set(6, "30101", 2, "81.00");
        book.Set(8, "2120801", 6, "37.00");
        Assert.Equal(["t6-2-2", "t8-4-6"], book.Check().Findings.Select(found => found.Refs[0]));
    }

    [Fact]
    public void What_comes_down_to_one_place_is_one_finding()
    {
        var book = Book.Consistent();
        // Two clipped items of one section: their sum fails for both, and each row for its own.
        book.Set(5, "2010101", 3, "10.00");
        book.Set(5, "2010102", 4, "5.00");
        var findings = book.Check().Findings;
        Assert.Equal(findings.Count, findings.Select(found => found.Refs[0]).Distinct().Count());
        Assert.Equal(["t5-4-3", "t5-5-4"], findings.Select(found => found.Refs[0]));
    }

    [Fact]
    public void A_report_wrong_everywhere_is_explained_in_bounded_time()
    {
        var book = Book.Consistent();
        foreach (var sheet in book.Sheets)
        {
            for (var row = 0; row < sheet.Rows.Count; row++)
            {
                for (var column = 0; column < sheet.Rows[row].Length; column++)
                {
                    if (sheet.Rows[row][column].Contains('.', StringComparison.Ordinal))
                    {
                        sheet.Rows[row][column] = $"{((row * 7919) + (column * 104_729)) % 997}.{(row * column) % 90 + 10}";
                    }
                }
            }
        }

        var report = book.Check();
        Assert.NotEmpty(report.Findings);
        Assert.All(report.Checks.Where(check => check.Outcome == CheckOutcome.Fail), check => Assert.NotNull(check.Finding));
    }

    [Fact]
    public void The_summary_counts_each_check_once()
    {
        var book = Book.Consistent();
        book.Set(3, "2010101", 3, "110.00");
        var report = book.Check();
        Assert.Equal(report.Checks.Count, report.CheckSummary.Sum(part => part.Pass + part.Rounding + part.Fail + part.NotApplicable + part.InsufficientData));
        Assert.Equal((FormId.Expenditure, 1), report.CheckSummary.Where(part => part.Errors > 0).Select(part => (part.Scope, part.Errors)).Single());
    }
}
