using Extractor.Model;

namespace Extractor.Reconciliation.Performance;

/// <summary>A claim of the performance part with what its paragraph says that it is about.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Project">Name of the project; null when it is about none that a table names.</param>
/// <param name="IsOverall">Whether it is about all that the department spends.</param>
/// <param name="IsOther">Whether it is about a project that no table names.</param>
/// <param name="Paragraph">0-based index of the paragraph; null when the document is not at hand.</param>
internal sealed record PerformanceClaim(Claim Claim, string? Project, bool IsOverall, bool IsOther, int? Paragraph);
