using Extractor.Model;
using Extractor.Subjects;

namespace Extractor.Forms.Grids;

/// <summary>A table that can be asked what stands at a position, with merged cells taken into account.</summary>
internal sealed class Grid
{
    private readonly int[,] _cellAt;
    private readonly string[] _compact;

    /// <summary>Indexes the cells of <paramref name="table"/>; positions that no cell covers get a blank cell.</summary>
    public Grid(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        _cellAt = new int[table.RowCount, table.ColumnCount];
        var cells = new List<Cell>(table.Cells.Count);
        foreach (var cell in table.Cells)
        {
            if (cell.Row < 0 || cell.Column < 0 || cell.Row >= table.RowCount || cell.Column >= table.ColumnCount)
            {
                continue;
            }

            cells.Add(cell);
            Cover(cell, cells.Count);
        }

        for (var row = 0; row < table.RowCount; row++)
        {
            for (var column = 0; column < table.ColumnCount; column++)
            {
                if (_cellAt[row, column] == 0)
                {
                    var source = table.Parts.Count > 0 ? table.Parts[0].Source : default;
                    cells.Add(new Cell(row, column, 1, 1, "", source, ReadMethod.Text, 1, []));
                    _cellAt[row, column] = cells.Count;
                }
            }
        }

        Table = table;
        Cells = cells;
        _compact = [.. cells.Select(cell => LabelText.Compact(cell.Text))];
    }

    /// <summary>The table that is asked.</summary>
    public Table Table { get; }

    /// <summary>All cells, blank ones for uncovered positions included.</summary>
    public IReadOnlyList<Cell> Cells { get; }

    /// <summary>Rows of the grid.</summary>
    public int RowCount => Table.RowCount;

    /// <summary>Columns of the grid.</summary>
    public int ColumnCount => Table.ColumnCount;

    /// <summary>The cell that covers the position.</summary>
    public Cell CellAt(int row, int column) => Cells[_cellAt[row, column] - 1];

    /// <summary>Whether the cell that covers the position begins there.</summary>
    public bool IsOrigin(int row, int column)
    {
        var cell = CellAt(row, column);
        return cell.Row == row && cell.Column == column;
    }

    /// <summary>Compacted text of the cell that covers the position.</summary>
    public string Covering(int row, int column) => _compact[_cellAt[row, column] - 1];

    /// <summary>Compacted text of the cell that begins at the position; empty when it is covered by another.</summary>
    public string Own(int row, int column) => IsOrigin(row, column) ? Covering(row, column) : "";

    /// <summary>The cells that begin in the row, from left to right.</summary>
    public IEnumerable<Cell> OriginsIn(int row)
    {
        for (var column = 0; column < ColumnCount; column++)
        {
            if (IsOrigin(row, column))
            {
                yield return CellAt(row, column);
            }
        }
    }

    /// <summary>Compacted texts of the cells that begin in the row and hold anything, from left to right.</summary>
    public IReadOnlyList<string> TextsIn(int row)
    {
        var texts = new List<string>();
        for (var column = 0; column < ColumnCount; column++)
        {
            if (Own(row, column) is { Length: > 0 } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    /// <summary>Whether a cell with text that begins further up reaches into the row.</summary>
    public bool IsReachedFromAbove(int row)
    {
        for (var column = 0; column < ColumnCount; column++)
        {
            if (CellAt(row, column).Row < row && Covering(row, column).Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same grid without some of its rows; cells that lose only a part of their rows are kept, shortened.</summary>
    public Grid Without(IReadOnlySet<int> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count == 0)
        {
            return this;
        }

        var kept = new int[RowCount + 1];
        for (var row = 0; row < RowCount; row++)
        {
            kept[row + 1] = kept[row] + (rows.Contains(row) ? 0 : 1);
        }

        var cells = new List<Cell>(Cells.Count);
        foreach (var cell in Cells)
        {
            var end = Math.Min(cell.Row + cell.RowSpan, RowCount);
            var span = kept[end] - kept[cell.Row];
            if (span > 0)
            {
                cells.Add(cell with { Row = kept[cell.Row], RowSpan = span });
            }
        }

        var parts = Table.Parts
            .Select(part => part with { FirstRow = kept[Math.Clamp(part.FirstRow, 0, RowCount)] })
            .ToArray();
        return new(Table with
        {
            RowCount = kept[RowCount],
            Cells = [.. cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)],
            Parts = parts,
        });
    }

    /// <summary>This grid with the rows of another of the same width below; the added cells say that they were joined.</summary>
    public Grid Append(Grid below)
    {
        ArgumentNullException.ThrowIfNull(below);
        var added = below.Cells.Select(cell => cell with
        {
            Row = cell.Row + RowCount,
            Flags = cell.Flags.Contains(Flags.JoinedOverPages, StringComparer.Ordinal) ? cell.Flags : [.. cell.Flags, Flags.JoinedOverPages],
        });
        var parts = below.Table.Parts.Select(part => part with { FirstRow = part.FirstRow + RowCount });
        return new(Table with
        {
            RowCount = RowCount + below.RowCount,
            Cells = [.. Cells, .. added.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)],
            Parts = [.. Table.Parts, .. parts],
            Flags = [.. Table.Flags.Union(below.Table.Flags, StringComparer.Ordinal)],
        });
    }

    private void Cover(Cell cell, int index)
    {
        var lastRow = Math.Min(cell.Row + Math.Max(cell.RowSpan, 1), _cellAt.GetLength(0));
        var lastColumn = Math.Min(cell.Column + Math.Max(cell.ColumnSpan, 1), _cellAt.GetLength(1));
        for (var row = cell.Row; row < lastRow; row++)
        {
            for (var column = cell.Column; column < lastColumn; column++)
            {
                if (_cellAt[row, column] == 0)
                {
                    _cellAt[row, column] = index;
                }
            }
        }
    }
}
