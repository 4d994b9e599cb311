using System.Globalization;
using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Performance;

/// <summary>The cells of a table by place, spans filled in; header and body together.</summary>
internal sealed class SheetGrid
{
    /// <summary>More places than any printed table has; what lies beyond is not looked at.</summary>
    private const int MostPlaces = 200_000;

    private readonly ReportCell?[,] _cells;
    private readonly Dictionary<ReportCell, string> _texts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Fills in the spans.</summary>
    public SheetGrid(ReportTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        Table = table;
        Columns = Math.Max(table.Columns.Count, table.Rows.Concat(table.Header).Select(row => row.Count).DefaultIfEmpty().Max());
        Rows = Math.Min(table.Header.Count + table.Rows.Count, MostPlaces / Math.Max(1, Columns));
        _cells = new ReportCell?[Rows, Columns];
        foreach (var cell in table.Cells)
        {
            for (var row = Math.Max(0, cell.Row); row < Math.Min(cell.Row + cell.RowSpan, Rows); row++)
            {
                for (var column = Math.Max(0, cell.Column); column < Math.Min(cell.Column + cell.ColumnSpan, Columns); column++)
                {
                    _cells[row, column] ??= cell;
                }
            }
        }
    }

    /// <summary>The table.</summary>
    public ReportTable Table { get; }

    /// <summary>How many rows.</summary>
    public int Rows { get; }

    /// <summary>How many columns.</summary>
    public int Columns { get; }

    /// <summary>The cell that covers a place; null when there is none.</summary>
    public ReportCell? At(int row, int column) => row >= 0 && row < Rows && column >= 0 && column < Columns ? _cells[row, column] : null;

    /// <summary>Text of a cell, folded, without white space.</summary>
    public string Text(ReportCell? cell)
    {
        if (cell is null || cell.Text.Length == 0)
        {
            return "";
        }

        if (!_texts.TryGetValue(cell, out var text))
        {
            text = Labels.Compact(cell.Text);
            _texts[cell] = text;
        }

        return text;
    }

    /// <summary>Text at a place.</summary>
    public string Text(int row, int column) => Text(At(row, column));

    /// <summary>The cells that a row touches, each once, from the left.</summary>
    public IEnumerable<ReportCell> Row(int row)
    {
        ReportCell? before = null;
        for (var column = 0; column < Columns; column++)
        {
            if (_cells[row, column] is { } cell && !ReferenceEquals(cell, before))
            {
                before = cell;
                yield return cell;
            }
        }
    }

    /// <summary>Whether a cell prints nothing, or a dash.</summary>
    public bool IsBlank(ReportCell? cell) => cell is null || cell.Status is CellStatus.Blank or CellStatus.Dash || Text(cell).AsSpan().Trim("-—–―/").IsEmpty;

    /// <summary>A figure of points or percent at a cell.</summary>
    public Figure Figure(ReportCell cell, decimal amount, decimal step, Scale scale, string row, string column) =>
        new(Reference(cell), amount, step, true, IsDoubtful(cell), cell.Page, Place(row, column), PlaceEn(row, column), scale, FigureSource.Cell);

    /// <summary>What a table does not print.</summary>
    public Figure Unprinted(decimal amount, Scale scale, string row, string column) =>
        new(Table.Id, amount, 0, false, false, Table.Parts.Count > 0 ? Table.Parts[0].Page : null, Place(row, column), PlaceEn(row, column), scale, FigureSource.Table);

    /// <summary>The id of a cell.</summary>
    public string Reference(ReportCell cell) => string.Create(CultureInfo.InvariantCulture, $"{Table.Id}/r{cell.Row}/c{cell.Column}");

    /// <summary>Where it is, in Chinese.</summary>
    public string Place(string row, string column) =>
        $"《{Table.Title ?? "绩效表"}》({Table.Id})“{Short(row)}”" + (column.Length > 0 ? $"的“{Short(column)}”" : "");

    /// <summary>Where it is, in English.</summary>
    public string PlaceEn(string row, string column) =>
        $"performance table {Table.Id}, row {Short(row)}" + (column.Length > 0 ? $", column {Short(column)}" : "");

    private static string Short(string text) => text.Length > 30 ? text[..30] + "…" : text;

    private bool IsDoubtful(ReportCell cell) =>
        Table.Flags.Any(flag => flag is Flags.StreamTable or Flags.FormUncertain)
        || cell.Flags.Any(flag => flag is Flags.AmbiguousColumn or Flags.AmbiguousRow or Flags.Ocr or Flags.UnmappedLetters);
}
