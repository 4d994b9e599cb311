using Extractor.Datasets.Findings;
using Extractor.Model;

namespace Extractor.Cli.Running;

/// <summary>A report in one line.</summary>
/// <param name="Department">Null when it cannot be known.</param>
/// <param name="FiscalYear">Null when it cannot be known.</param>
/// <param name="Forms">How many of the nine forms it has.</param>
/// <param name="Tables">Tables of any kind.</param>
/// <param name="Observations">Figures of the nine forms.</param>
/// <param name="Flagged">Figures that carry a flag.</param>
/// <param name="Errors">Findings of severity error.</param>
/// <param name="Minor">Findings of severity minor.</param>
/// <param name="Diagnostics">What was odd about the document.</param>
internal sealed record DocumentSummary(
    string? Department, int? FiscalYear, int Forms, int Tables, int Observations, int Flagged, int Errors, int Minor, int Diagnostics)
{
    public static DocumentSummary Of(Report report) => new(
        report.Metadata.Department,
        report.Metadata.FiscalYear,
        report.Tables.Select(table => table.Form).Distinct(StringComparer.Ordinal).Count(form => FormId.Nine.Contains(form, StringComparer.Ordinal)),
        report.Tables.Count,
        report.Observations.Count,
        report.Observations.Count(observation => observation.Flags.Count > 0),
        report.Findings.Count(finding => !FindingSeverity.IsMinor(finding.Severity)),
        report.Findings.Count(finding => FindingSeverity.IsMinor(finding.Severity)),
        report.Diagnostics.Count);
}
