using Extractor.Model;

namespace Extractor.Layout;

/// <summary>The lines and tables of one page.</summary>
/// <param name="Number">1-based page number.</param>
/// <param name="Width">Of the page, in points.</param>
/// <param name="Height">Of the page, in points.</param>
/// <param name="Lines">Lines outside tables.</param>
/// <param name="Tables">Tables of this page, not yet joined over pages.</param>
public sealed record PageContent(
    int Number, double Width, double Height, IReadOnlyList<TextLine> Lines, IReadOnlyList<Table> Tables);
