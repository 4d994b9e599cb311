using Extractor.Model;

namespace Extractor.Reconciliation.Tests.Performance;

/// <summary>
/// A table as lines of cells between bars. <c>&lt;</c> continues the cell to the left, <c>^</c> the one above, <c>?</c> cannot be
/// read, <c>-</c> is a dash.
/// </summary>
internal sealed class SheetText
{
    private readonly List<string[]> _rows;

    public SheetText(string? title, string text, string form = FormId.PerformanceSelfEvaluation, string? unit = "万元")
    {
        Title = title;
        Form = form;
        Unit = unit;
        _rows = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.Trim().Length > 0).Select(line => line.Trim()[1..^1].Split('|').Select(cell => cell.Trim()).ToArray())];
        var width = _rows.Max(row => row.Length);
        for (var row = 0; row < _rows.Count; row++)
        {
            _rows[row] = [.. _rows[row], .. Enumerable.Repeat("", width - _rows[row].Length)];
        }
    }

    public string? Title { get; }

    public string Form { get; set; }

    public string? Unit { get; set; }

    public List<string> Notes { get; } = [];

    /// <summary>Sets a cell of the first row that holds a label.</summary>
    public SheetText Set(string label, int column, string text, int occurrence = 0)
    {
        _rows.Where(row => row.Contains(label, StringComparer.Ordinal)).ElementAt(occurrence)[column] = text;
        return this;
    }

    /// <summary>Takes out the first row that holds a label.</summary>
    public SheetText Remove(string label)
    {
        _rows.Remove(_rows.First(row => row.Contains(label, StringComparer.Ordinal)));
        return this;
    }

    /// <summary>How many rows it has.</summary>
    public int Count => _rows.Count;

    /// <summary>Moves the cells of a row from a column on to the left, as where a blank cell was not seen.</summary>
    public SheetText Shift(int row, int from)
    {
        _rows[row] = [.. _rows[row].Take(from), .. _rows[row].Skip(from + 1), ""];
        return this;
    }

    public ReportTable Table(string id)
    {
        var cells = new List<ReportCell>();
        var owners = new Dictionary<(int, int), int>();
        for (var row = 0; row < _rows.Count; row++)
        {
            for (var column = 0; column < _rows[row].Length; column++)
            {
                var text = _rows[row][column];
                if (text is "<" or "^")
                {
                    var owner = owners[text == "<" ? (row, column - 1) : (row - 1, column)];
                    owners[(row, column)] = owner;
                    var cell = cells[owner];
                    cells[owner] = cell with { RowSpan = Math.Max(cell.RowSpan, row - cell.Row + 1), ColumnSpan = Math.Max(cell.ColumnSpan, column - cell.Column + 1) };
                    continue;
                }

                owners[(row, column)] = cells.Count;
                var status = text switch { "" => CellStatus.Blank, "-" => CellStatus.Dash, "?" => CellStatus.Unreadable, "0" => CellStatus.Zero, _ => CellStatus.Value };
                cells.Add(new(row, column, 1, 1, text, status, 1, null, null, ReadMethod.Text, 1, []));
            }
        }

        return new()
        {
            Id = id,
            Form = Form,
            Title = Title,
            Unit = Unit,
            IsEmpty = false,
            Notes = Notes,
            Parts = [new(1, new Box(0, 0, 100, 100), null)],
            Columns = [.. _rows[0].Select((_, index) => new Column(index, []))],
            Header = [],
            Rows = [.. _rows.Select(row => (IReadOnlyList<string>)[.. row.Select(text => text is "<" or "^" ? "" : text)])],
            Cells = cells,
            Flags = [],
        };
    }
}
