using Extractor.Model;

namespace Extractor.Tables;

/// <summary>The skeleton of a table: its column and row borders, and the cells that cover each position exactly once.</summary>
internal sealed class Grid
{
    private readonly int[] _cellAt;

    public Grid(double[] columnBorders, double[] rowBorders, IReadOnlyList<GridCell> cells)
    {
        ColumnBorders = columnBorders;
        RowBorders = rowBorders;
        Cells = cells;
        _cellAt = new int[ColumnCount * RowCount];
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                {
                    _cellAt[(row * ColumnCount) + column] = i;
                }
            }
        }
    }

    /// <summary>The x of each column's left border, then the last one's right border.</summary>
    public double[] ColumnBorders { get; }

    /// <summary>The y of each row's upper border, then the last one's lower border.</summary>
    public double[] RowBorders { get; }

    /// <summary>By row, then column.</summary>
    public IReadOnlyList<GridCell> Cells { get; }

    public int ColumnCount => ColumnBorders.Length - 1;

    public int RowCount => RowBorders.Length - 1;

    public Box Box => new(ColumnBorders[0], RowBorders[0], ColumnBorders[^1], RowBorders[^1]);

    /// <summary>Index of the cell that covers the position.</summary>
    public int CellAt(int row, int column) => _cellAt[(row * ColumnCount) + column];

    /// <summary>Index of the cell at a point; a point outside goes to the nearest position.</summary>
    public int CellAt(double x, double y) => CellAt(Interval(RowBorders, y), Interval(ColumnBorders, x));

    private static int Interval(double[] borders, double place)
    {
        var at = Array.BinarySearch(borders, place);
        if (at < 0)
        {
            at = ~at - 1;
        }

        return Math.Clamp(at, 0, borders.Length - 2);
    }
}
