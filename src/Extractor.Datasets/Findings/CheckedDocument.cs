using Extractor.Model;

namespace Extractor.Datasets.Findings;

/// <summary>What checking one document came to, with everything that it takes to show it: no other part of the report is needed.</summary>
public sealed record CheckedDocument
{
    /// <summary>The file, as its reader was given it: a path as on the command line, or one below a folder given.</summary>
    public required string File { get; init; }

    /// <summary>Lower-case hexadecimal digest of the document's bytes.</summary>
    public required string Sha256 { get; init; }

    /// <summary>As printed on the cover; null when it cannot be known.</summary>
    public string? Department { get; init; }

    /// <summary><c>department</c> or <c>unit</c>; null when it cannot be known.</summary>
    public string? Scope { get; init; }

    /// <summary>The year accounted for; null when it cannot be known.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>The file of the report for the year before that it was compared with; null when none was at hand.</summary>
    public string? Prior { get; init; }

    /// <summary>Findings at the severity error.</summary>
    public int Errors => Findings.Count(finding => !FindingSeverity.IsMinor(finding.Severity));

    /// <summary>Findings at the severity minor.</summary>
    public int Minor => Findings.Count(finding => FindingSeverity.IsMinor(finding.Severity));

    /// <summary>Checks that hold, exactly or within rounding; when there are none, the absence of findings says nothing.</summary>
    public int Held => Summary.Sum(part => part.Pass + part.Rounding);

    /// <summary>The outcomes counted, one entry for each part of the report that has any; empty when nothing could be checked.</summary>
    public required IReadOnlyList<CheckSummary> Summary { get; init; }

    /// <summary>Null when the document was not at hand.</summary>
    public LedgerTotals? Ledger { get; init; }

    /// <summary>What kept the document from being read as a whole: its diagnostics of severity error, such as that it is a scan.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>As in the report.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The checks that do not hold, as in the report.</summary>
    public required IReadOnlyList<Check> FailedChecks { get; init; }

    /// <summary>All checks, those that fail too; null unless they were asked for.</summary>
    public IReadOnlyList<Check>? Checks { get; init; }

    /// <summary>What is printed at each place that <see cref="Findings"/> and <see cref="FailedChecks"/> refer to, once each, in that order.</summary>
    public required IReadOnlyList<Place> Places { get; init; }

    /// <summary>Reduces a checked report to this.</summary>
    /// <param name="report">The report, checked.</param>
    /// <param name="file">Name for people.</param>
    /// <param name="prior">Name of the report of the year before that it was checked with; null when it was checked alone.</param>
    /// <param name="withAllChecks">Whether to keep the checks that do not fail: some hundred of each report.</param>
    public static CheckedDocument Of(Report report, string file, string? prior, bool withAllChecks)
    {
        ArgumentNullException.ThrowIfNull(report);
        var failed = report.Checks.Where(check => check.Outcome == CheckOutcome.Fail).ToArray();
        var places = new PlaceFinder(report);
        return new CheckedDocument
        {
            File = file,
            Sha256 = report.Source.Sha256,
            Department = report.Metadata.Department,
            Scope = report.Metadata.Scope,
            FiscalYear = report.Metadata.FiscalYear,
            Prior = prior,
            Summary = report.CheckSummary,
            Ledger = report.Ledger is { } ledger ? new LedgerTotals(ledger.Printed, ledger.LeftOver, ledger.LeftOverShare) : null,
            Diagnostics = [.. report.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)],
            Findings = report.Findings,
            FailedChecks = failed,
            Checks = withAllChecks ? report.Checks : null,
            Places =
            [
                .. report.Findings.SelectMany(finding => finding.Refs)
                    .Concat(failed.SelectMany(check => check.Refs))
                    .Distinct(StringComparer.Ordinal)
                    .Select(places.Find),
            ],
        };
    }
}
