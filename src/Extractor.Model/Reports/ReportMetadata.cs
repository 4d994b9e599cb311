namespace Extractor.Model;

/// <summary>Whose report it is, and of which year (reference: report metadata, section 1).</summary>
/// <param name="Department">As printed on the cover, line breaks removed; null when it cannot be known.</param>
/// <param name="Scope"><c>department</c> or <c>unit</c>; null when it cannot be known.</param>
/// <param name="FiscalYear">The year accounted for, not the year of publication; null when it cannot be known.</param>
/// <param name="Title">As printed on the cover; null when there is none.</param>
/// <param name="Region">Place name contained in the department's name; null when there is none.</param>
/// <param name="DefaultUnit">The unit printed by most forms; null when none prints one.</param>
/// <param name="Aliases">Other names of the department in this report, in order of appearance.</param>
public sealed record ReportMetadata(
    string? Department,
    string? Scope,
    int? FiscalYear,
    string? Title,
    string? Region,
    string? DefaultUnit,
    IReadOnlyList<string> Aliases);
