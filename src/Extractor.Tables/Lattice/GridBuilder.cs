using Extractor.Model;

namespace Extractor.Tables.Lattice;

/// <summary>
/// Builds the grid of a set of rulings that hang together: borders from positions, cells from the stretches that are ruled.
/// Positions between which no ruling stands are one cell; an outline that is not rectangular is cut into rectangles.
/// </summary>
internal sealed class GridBuilder(LatticeOptions options)
{
    private GridLines _columns = null!;
    private GridLines _rows = null!;

    /// <summary>The grid; null when the rulings enclose nothing or make up a drawing.</summary>
    public Grid? Build(List<Ruling> horizontals, List<Ruling> verticals)
    {
        _columns = GridLines.Of(verticals, options);
        _rows = GridLines.Of(horizontals, options);
        if ((long)_columns.Count * _rows.Count > options.MostPositions)
        {
            return null;
        }

        CloseOpenSides(_columns, _rows);
        CloseOpenSides(_rows, _columns);
        var (columnCount, rowCount) = (_columns.Count - 1, _rows.Count - 1);
        if (columnCount < 1 || rowCount < 1)
        {
            return null;
        }

        var bounded = Cells(columnCount, rowCount);
        return bounded.Count == 0 ? null : Compress(bounded);
    }

    /// <summary>
    /// A table without its outer border on one side (open designs; a frame left out at a page break): where at least two, and at
    /// least half, of the crossing rulings run past the last border to a common end, the border is supplied there.
    /// </summary>
    private void CloseOpenSides(GridLines lines, GridLines crossing)
    {
        var ends = crossing.Ends().ToList();
        var first = lines.Positions[0];
        var last = lines.Positions[^1];
        Close(ends.Where(end => end.Start < first - options.OpenSide).Select(end => (end.Position, Place: end.Start)).ToList());
        Close(ends.Where(end => end.End > last + options.OpenSide).Select(end => (end.Position, Place: end.End)).ToList());

        void Close(List<(double Position, double Place)> open)
        {
            if (open.Count < 2 || open.Count * 2 < ends.Count)
            {
                return;
            }

            var common = open
                .Select(end => open.Where(other => Math.Abs(other.Place - end.Place) <= options.GridTolerance).ToList())
                .MaxBy(group => group.Count)!;
            if (common.Count >= 2 && common.Count * 2 >= open.Count)
            {
                lines.Add(common.Average(end => end.Place), common.Min(end => end.Position), common.Max(end => end.Position));
            }
        }
    }

    private List<(int Row, int Column, int RowEnd, int ColumnEnd)> Cells(int columnCount, int rowCount)
    {
        // leftRuled[r, c]: the border to the left of position (r, c); upperRuled likewise above it.
        var leftRuled = new bool[rowCount, columnCount + 1];
        var upperRuled = new bool[rowCount + 1, columnCount];
        for (var row = 0; row < rowCount; row++)
        {
            for (var line = 0; line <= columnCount; line++)
            {
                leftRuled[row, line] = _columns.Covers(line, _rows.Positions[row], _rows.Positions[row + 1], options.SideCover);
            }
        }

        for (var line = 0; line <= rowCount; line++)
        {
            for (var column = 0; column < columnCount; column++)
            {
                upperRuled[line, column] = _rows.Covers(line, _columns.Positions[column], _columns.Positions[column + 1], options.SideCover);
            }
        }

        var region = new int[rowCount, columnCount];
        var regions = 0;
        var cells = new List<(int, int, int, int)>();
        var members = new List<(int Row, int Column)>();
        for (var row = 0; row < rowCount; row++)
        {
            for (var column = 0; column < columnCount; column++)
            {
                if (region[row, column] != 0)
                {
                    continue;
                }

                Flood(row, column, ++regions, region, leftRuled, upperRuled, members);
                Cut(members, regions, region, leftRuled, upperRuled, cells);
            }
        }

        return cells;
    }

    private static void Flood(
        int row, int column, int id, int[,] region, bool[,] leftRuled, bool[,] upperRuled, List<(int Row, int Column)> members)
    {
        members.Clear();
        members.Add((row, column));
        region[row, column] = id;
        for (var at = 0; at < members.Count; at++)
        {
            var (r, c) = members[at];
            Visit(r, c - 1, leftRuled[r, c]);
            Visit(r, c + 1, leftRuled[r, c + 1]);
            Visit(r - 1, c, upperRuled[r, c]);
            Visit(r + 1, c, upperRuled[r + 1, c]);
        }

        void Visit(int r, int c, bool ruled)
        {
            if (!ruled && r >= 0 && c >= 0 && r < region.GetLength(0) && c < region.GetLength(1) && region[r, c] == 0)
            {
                region[r, c] = id;
                members.Add((r, c));
            }
        }
    }

    /// <summary>Adds the region as one cell when it is a rectangle, else as the rectangles of its rows; drops it when it is open to the outside.</summary>
    private static void Cut(
        List<(int Row, int Column)> members,
        int id,
        int[,] region,
        bool[,] leftRuled,
        bool[,] upperRuled,
        List<(int Row, int Column, int RowEnd, int ColumnEnd)> cells)
    {
        var (top, bottom) = (members.Min(m => m.Row), members.Max(m => m.Row) + 1);
        var (left, right) = (members.Min(m => m.Column), members.Max(m => m.Column) + 1);
        var isRectangle = members.Count == (bottom - top) * (right - left);
        var openSides = 0;
        openSides += left == 0 && members.Any(m => m.Column == 0 && !leftRuled[m.Row, 0]) ? 1 : 0;
        openSides += right == region.GetLength(1) && members.Any(m => m.Column == right - 1 && !leftRuled[m.Row, right]) ? 1 : 0;
        openSides += top == 0 && members.Any(m => m.Row == 0 && !upperRuled[0, m.Column]) ? 1 : 0;
        openSides += bottom == region.GetLength(0) && members.Any(m => m.Row == bottom - 1 && !upperRuled[bottom, m.Column]) ? 1 : 0;
        if (openSides > 1 || (openSides == 1 && !isRectangle))
        {
            return;
        }

        if (isRectangle)
        {
            cells.Add((top, left, bottom, right));
            return;
        }

        var open = new List<(int Row, int Column, int RowEnd, int ColumnEnd)>();
        for (var row = top; row < bottom; row++)
        {
            var runs = new List<(int Row, int Column, int RowEnd, int ColumnEnd)>();
            for (var column = left; column < right;)
            {
                if (region[row, column] != id)
                {
                    column++;
                    continue;
                }

                var end = column + 1;
                while (end < right && region[row, end] == id && !leftRuled[row, end])
                {
                    end++;
                }

                var above = open.FindIndex(run => run.Column == column && run.ColumnEnd == end && run.RowEnd == row);
                var joins = above >= 0 && Enumerable.Range(column, end - column).All(c => !upperRuled[row, c]);
                runs.Add((joins ? open[above].Row : row, column, row + 1, end));
                if (joins)
                {
                    open.RemoveAt(above);
                }

                column = end;
            }

            cells.AddRange(open);
            open = runs;
        }

        cells.AddRange(open);
    }

    /// <summary>Leaves out borders at which no cell begins or ends, and fills positions outside the outline.</summary>
    private Grid Compress(List<(int Row, int Column, int RowEnd, int ColumnEnd)> bounded)
    {
        var rows = bounded.SelectMany(cell => new[] { cell.Row, cell.RowEnd }).Distinct().Order().ToArray();
        var columns = bounded.SelectMany(cell => new[] { cell.Column, cell.ColumnEnd }).Distinct().Order().ToArray();
        var rowBorders = rows.Select(row => _rows.Positions[row]).ToArray();
        var columnBorders = columns.Select(column => _columns.Positions[column]).ToArray();
        var taken = new bool[rows.Length - 1, columns.Length - 1];
        var cells = new List<GridCell>();
        foreach (var cell in bounded)
        {
            var (row, rowEnd) = (Array.BinarySearch(rows, cell.Row), Array.BinarySearch(rows, cell.RowEnd));
            var (column, columnEnd) = (Array.BinarySearch(columns, cell.Column), Array.BinarySearch(columns, cell.ColumnEnd));
            cells.Add(new GridCell(row, column, rowEnd - row, columnEnd - column, BoxOf(row, column, rowEnd, columnEnd)));
            for (var r = row; r < rowEnd; r++)
            {
                for (var c = column; c < columnEnd; c++)
                {
                    taken[r, c] = true;
                }
            }
        }

        for (var r = 0; r < rows.Length - 1; r++)
        {
            for (var c = 0; c < columns.Length - 1; c++)
            {
                if (!taken[r, c])
                {
                    cells.Add(new GridCell(r, c, 1, 1, BoxOf(r, c, r + 1, c + 1), IsBounded: false));
                }
            }
        }

        return new Grid(columnBorders, rowBorders, [.. cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)]);

        Box BoxOf(int row, int column, int rowEnd, int columnEnd) =>
            new(columnBorders[column], rowBorders[row], columnBorders[columnEnd], rowBorders[rowEnd]);
    }
}
