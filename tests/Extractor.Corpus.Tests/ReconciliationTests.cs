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
}
