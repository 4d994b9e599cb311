namespace Extractor.Forms.Columns;

/// <summary>
/// Columns that belong together: labels, then the figures that they label. A code table has one, the two-sided forms have two,
/// the economic form one to three, the three-public form (whose labels are all in its header) one without labels.
/// </summary>
/// <param name="Labels">Columns of codes and names, from left to right.</param>
/// <param name="Line">Column of 行次; null when there is none.</param>
/// <param name="Amounts">Columns of figures, from left to right.</param>
internal sealed record Segment(IReadOnlyList<int> Labels, int? Line, IReadOnlyList<int> Amounts);
