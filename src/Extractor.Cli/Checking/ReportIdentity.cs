using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Cli.Checking;

/// <summary>Whose report it is, and of which year, in a form that can be compared.</summary>
/// <param name="Department">Normalised; null when it cannot be known.</param>
/// <param name="Aliases">Other names of the department in this report, normalised.</param>
/// <param name="Scope"><c>department</c> or <c>unit</c>; null when it cannot be known.</param>
/// <param name="FiscalYear">Null when it cannot be known.</param>
internal sealed record ReportIdentity(string? Department, IReadOnlyList<string> Aliases, string? Scope, int? FiscalYear)
{
    public static ReportIdentity Of(ReportMetadata metadata) => new(
        metadata.Department is { } name ? LabelText.Normalise(name) : null,
        [.. metadata.Aliases.Select(LabelText.Normalise)],
        metadata.Scope,
        metadata.FiscalYear);
}
