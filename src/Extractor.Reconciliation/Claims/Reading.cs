using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Claims;

/// <summary>A figure of the forms that a statement may mean.</summary>
/// <param name="Figure">The figure; null when its form, row or column is missing or cannot be read.</param>
/// <param name="Leaves">Items under it, for the tolerance of a quantity that is printed twice.</param>
/// <param name="Kind">How the statement comes to mean it.</param>
internal sealed record Reading(Figure? Figure, int Leaves, ReadingKind Kind = ReadingKind.Usual);
