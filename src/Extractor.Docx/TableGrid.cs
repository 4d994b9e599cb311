using Extractor.Model;

namespace Extractor.Docx;

/// <summary>
/// Settles where the cells of a declared table stand, so that they cover each position of the grid exactly once.
/// <para>
/// Columns: the number that most rows add up to (gridBefore, gridSpan, gridAfter) is the table's. A row that adds up to
/// another number is settled by widths: its cells' edges in twips are moved to the nearest column edges, which come from
/// tblGrid or, when that has another number of columns, from the rows that add up; a cell whose edge fits badly is flagged. A row
/// without usable widths keeps its spans, is filled with blank cells on the right and flagged; a longer one makes the grid wider.
/// </para>
/// <para>
/// Rows: a continuing cell belongs to the merged cell above when both have the same columns; otherwise it is a cell of its own.
/// </para>
/// </summary>
internal static class TableGrid
{
    /// <summary>Word's own limit is 63 columns; a wider span is damage.</summary>
    public const int WidestSpan = 100;

    /// <summary>A grid of more positions than this must be filled by its cells at least by an eighth.</summary>
    private const long MostPositions = 2_000_000;

    /// <summary>An edge that misses its column's by more than this part of the column's width leaves a doubt.</summary>
    private const double LargestMiss = 0.25;

    /// <summary>Whether a few wide or long rows would blow up the grid of many short ones: a damaged or hostile file.</summary>
    public static bool IsBeyondMeasure(IReadOnlyList<GridRow> rows)
    {
        var positions = (long)rows.Count * rows.Max(row => row.Columns);
        return positions > MostPositions && positions / 8 > rows.Sum(row => (long)row.Cells.Count);
    }

    /// <summary>Settles the grid.</summary>
    /// <param name="rows">At least one, none without cells, not beyond measure.</param>
    /// <param name="gridColumns">Widths of <c>tblGrid</c> in twips; may be empty.</param>
    /// <param name="coveredTexts">Receives the places of merged-away cells that hold text, which Word does not show.</param>
    public static (int Columns, List<Cell> Cells) Settle(IReadOnlyList<GridRow> rows, IReadOnlyList<int> gridColumns, List<string> coveredTexts)
    {
        var usual = rows.GroupBy(row => row.Columns).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;
        var edges = rows.All(row => row.Columns == usual) ? null : ColumnEdges.Find(rows, gridColumns, usual);
        var placed = rows.Select(row => Place(row, usual, edges)).ToList();
        var columns = Math.Max(usual, placed.Max(row => row[^1].Column + row[^1].Span));
        var cells = new List<Cell>(rows.Count * columns);

        // For each column the index in `cells` of the merged cell that may go on in the next row; -1 for none.
        var open = new int[columns];
        Array.Fill(open, -1);
        var nextOpen = new int[columns];
        for (var r = 0; r < rows.Count; r++)
        {
            Array.Fill(nextOpen, -1);
            var at = 0;
            foreach (var (cell, column, span, isDoubtful) in placed[r])
            {
                at = AddBlanks(cells, r, at, column, rows[r].Path);
                var above = cell.Merge == MergeKind.Continue ? open[column] : -1;
                if (above >= 0 && cells[above].Column == column && cells[above].ColumnSpan == span)
                {
                    cells[above] = cells[above] with { RowSpan = cells[above].RowSpan + 1 };
                    if (cell.Text.Length > 0)
                    {
                        coveredTexts.Add(cell.Path);
                    }

                    nextOpen[column] = above;
                }
                else
                {
                    if (cell.Merge != MergeKind.None)
                    {
                        nextOpen[column] = cells.Count;
                    }

                    cells.Add(new Cell(
                        r, column, 1, span, cell.Text, SourceRef.AtPath(cell.Path), ReadMethod.Docx, 1, Doubts(cell, isDoubtful)));
                }

                at = column + span;
            }

            AddBlanks(cells, r, at, columns, rows[r].Path);
            (open, nextOpen) = (nextOpen, open);
        }

        return (columns, cells);
    }

    private static IReadOnlyList<string> Doubts(GridCell cell, bool isDoubtful) => (isDoubtful, cell.HasUnmappedLetters) switch
    {
        (false, false) => [],
        (true, false) => [Flags.AmbiguousColumn],
        (false, true) => [Flags.UnmappedLetters],
        _ => [Flags.AmbiguousColumn, Flags.UnmappedLetters],
    };

    private static int AddBlanks(List<Cell> cells, int row, int from, int to, string path)
    {
        for (var column = from; column < to; column++)
        {
            cells.Add(new Cell(row, column, 1, 1, string.Empty, SourceRef.AtPath(path), ReadMethod.Docx, 1, []));
        }

        return Math.Max(from, to);
    }

    private static List<PlacedCell> Place(GridRow row, int usual, int[]? edges)
    {
        if (row.Columns != usual && edges is not null && ByWidths(row, usual, edges) is { } byWidths)
        {
            return byWidths;
        }

        var placed = new List<PlacedCell>(row.Cells.Count);
        var column = row.Before;
        foreach (var cell in row.Cells)
        {
            placed.Add(new PlacedCell(cell, column, cell.Span, row.Columns != usual));
            column += cell.Span;
        }

        return placed;
    }

    private static List<PlacedCell>? ByWidths(GridRow row, int usual, int[] edges)
    {
        if (row.Cells.Count > usual || row.Cells.Any(cell => cell.Width is null or <= 0))
        {
            return null;
        }

        var start = row.Before == 0 ? 0 : row.WidthBefore ?? edges[Math.Min(row.Before, usual)];
        var column = start <= 0 ? 0 : ColumnEdges.Nearest(edges, start, 0, usual - row.Cells.Count);
        var placed = new List<PlacedCell>(row.Cells.Count);
        var scale = Scale(row, edges[^1]);
        double right = start;
        foreach (var cell in row.Cells)
        {
            right += scale * (cell.Width ?? 0);
            var end = ColumnEdges.Nearest(edges, right, column + 1, usual - (row.Cells.Count - placed.Count - 1));
            var miss = Math.Abs(edges[end] - right) > LargestMiss * (edges[end] - edges[end - 1]);
            placed.Add(new PlacedCell(cell, column, end - column, miss));
            column = end;
        }

        return placed;
    }

    /// <summary>Tables that fit their content often keep older widths: a row that goes from edge to edge is stretched to them.</summary>
    private static double Scale(GridRow row, int width)
    {
        const double Most = 1.25;
        var total = row.Cells.Sum(cell => (double)(cell.Width ?? 0));
        var scale = width / total;
        return row is { Before: 0, After: 0 } && scale is < Most and > 1 / Most ? scale : 1;
    }

    private readonly record struct PlacedCell(GridCell Cell, int Column, int Span, bool IsDoubtful);
}
