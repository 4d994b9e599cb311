namespace Extractor.Narrative;

/// <summary>What a sentence says with a figure.</summary>
/// <param name="Subject">See <see cref="ClaimReader"/>.</param>
/// <param name="Measure">See <see cref="ClaimReader"/>.</param>
/// <param name="Base">What it is measured against; null when nothing is named.</param>
/// <param name="Direction">increase, decrease or flat; null when it has none.</param>
/// <param name="Period">The fiscal year; null when it is not known.</param>
/// <param name="From">Where the quote begins in the passage.</param>
internal sealed record Statement(string Subject, string Measure, string? Base, string? Direction, int? Period, int From);
