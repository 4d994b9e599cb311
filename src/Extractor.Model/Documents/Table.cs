namespace Extractor.Model;

/// <summary>A table as found: a grid of cells, joined over the pages that it covers. What it means is not known yet.</summary>
/// <param name="RowCount">Rows of the grid, header rows included.</param>
/// <param name="ColumnCount">Columns of the grid.</param>
/// <param name="Cells">
/// Ordered by row, then column; together with their spans they cover each position of the grid exactly once.
/// </param>
/// <param name="Parts">One for each page that it covers, in order; never empty.</param>
/// <param name="Method">How its structure was found.</param>
/// <param name="Flags">Doubts about the structure as a whole; see <see cref="Model.Flags"/>.</param>
public sealed record Table(
    int RowCount,
    int ColumnCount,
    IReadOnlyList<Cell> Cells,
    IReadOnlyList<TablePart> Parts,
    TableMethod Method,
    IReadOnlyList<string> Flags) : Block;
