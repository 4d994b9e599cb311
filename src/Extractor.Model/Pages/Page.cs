namespace Extractor.Model;

/// <summary>What is drawn on one page. Coordinates are those of <see cref="Box"/>.</summary>
/// <param name="Number">1-based position in the document.</param>
/// <param name="Width">In points, after rotation.</param>
/// <param name="Height">In points, after rotation.</param>
/// <param name="Letters">In the order in which the page shows them.</param>
/// <param name="Rulings">Merged: fragments that continue each other are one ruling.</param>
/// <param name="Images">In painting order.</param>
/// <param name="Diagnostics">What was odd about this page; empty when nothing was.</param>
public sealed record Page(
    int Number,
    double Width,
    double Height,
    IReadOnlyList<Letter> Letters,
    IReadOnlyList<Ruling> Rulings,
    IReadOnlyList<PageImage> Images,
    IReadOnlyList<Diagnostic> Diagnostics);
