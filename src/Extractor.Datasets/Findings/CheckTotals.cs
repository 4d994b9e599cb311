namespace Extractor.Datasets.Findings;

/// <summary>All documents of a run counted together.</summary>
/// <param name="Documents">Documents that were checked.</param>
/// <param name="WithErrors">Those of them with a finding of severity error.</param>
/// <param name="WithFindings">Those of them with a finding of any severity.</param>
/// <param name="Unchecked">Those of them without any check that holds or fails: nothing in them could be checked.</param>
/// <param name="Failed">Documents that could not be read.</param>
/// <param name="NotRead">Documents that were left out because the run was interrupted.</param>
/// <param name="Errors">Findings of severity error.</param>
/// <param name="Minor">Findings of severity minor.</param>
/// <param name="Pass">Checks that hold.</param>
/// <param name="Rounding">Checks that hold within the printed precision only.</param>
/// <param name="Fail">Checks that do not hold.</param>
/// <param name="NotApplicable">Rules that do not concern their report.</param>
/// <param name="InsufficientData">Checks for which a figure is missing.</param>
public sealed record CheckTotals(
    int Documents,
    int WithErrors,
    int WithFindings,
    int Unchecked,
    int Failed,
    int NotRead,
    int Errors,
    int Minor,
    int Pass,
    int Rounding,
    int Fail,
    int NotApplicable,
    int InsufficientData)
{
    /// <summary>Counts.</summary>
    public static CheckTotals Of(IReadOnlyList<CheckedDocument> documents, int failed, int notRead)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var summary = documents.SelectMany(document => document.Summary).ToArray();
        return new CheckTotals(
            documents.Count,
            documents.Count(document => document.Errors > 0),
            documents.Count(document => document.Findings.Count > 0),
            documents.Count(document => document.Held == 0 && document.FailedChecks.Count == 0),
            failed,
            notRead,
            documents.Sum(document => document.Errors),
            documents.Sum(document => document.Minor),
            summary.Sum(part => part.Pass),
            summary.Sum(part => part.Rounding),
            summary.Sum(part => part.Fail),
            summary.Sum(part => part.NotApplicable),
            summary.Sum(part => part.InsufficientData));
    }
}
