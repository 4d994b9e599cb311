namespace Extractor.Forms.Metadata;

/// <summary>The fiscal year and what speaks for and against it.</summary>
/// <param name="Year">The year; null when nothing names one.</param>
/// <param name="Others">Other years that a title, heading or form header names: leftovers of an earlier report, or errors.</param>
internal sealed record FiscalYearEvidence(int? Year, IReadOnlyList<int> Others);
