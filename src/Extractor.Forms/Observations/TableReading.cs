using Extractor.Model;

namespace Extractor.Forms.Observations;

/// <summary>What was read from the body of a form.</summary>
/// <param name="Observations">In order of rows, then columns; their ids are given later.</param>
/// <param name="Diagnostics">Cells of amount columns that hold no number.</param>
internal sealed record TableReading(IReadOnlyList<Observation> Observations, IReadOnlyList<Diagnostic> Diagnostics);
