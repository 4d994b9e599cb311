using Extractor.Cli.Reading;
using Extractor.Model;

namespace Extractor.Corpus.Tests;

/// <summary>The documents of the corpus are consistent by construction: nothing in them may be called an error.</summary>
public sealed class ReconciliationTests
{
    public static TheoryData<string> Documents => [.. CorpusFolder.Consistent];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Consistent_forms_have_no_error_and_are_really_checked(string document)
    {
        var report = new Pipeline().Read(CorpusFolder.Read(document), document, new ReadingPosition(() => { }, CancellationToken.None));
        Assert.DoesNotContain(report.Checks, check => check.Severity == "error");
        Assert.True(report.Checks.Count(check => check.Outcome is CheckOutcome.Pass or CheckOutcome.Rounding) > 100);
        Assert.DoesNotContain(report.Observations, found => found.Flags.Contains(Flags.CheckFailed));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_printed_number_is_accounted_for_but_the_counts_of_the_overview(string document)
    {
        var report = new Pipeline().Read(CorpusFolder.Read(document), document, new ReadingPosition(() => { }, CancellationToken.None));
        var ledger = report.Ledger!;
        Assert.Equal(report.Observations.Count, ledger.Observations);
        Assert.Equal(ledger.Printed, ledger.Observations + ledger.Cells + ledger.Claims + ledger.Furniture + ledger.LeftOver);
        Assert.InRange(ledger.LeftOverShare, 0, 0.005m);
        Assert.DoesNotContain(ledger.Rest, entry => entry.Text.Contains('元', StringComparison.Ordinal) || entry.Text.Contains('%', StringComparison.Ordinal));
    }
}
