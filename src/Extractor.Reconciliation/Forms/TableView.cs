using System.Globalization;
using Extractor.Model;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Forms;

/// <summary>The figures of one table by row and column, blanks included.</summary>
internal sealed class TableView
{
    private readonly Dictionary<(int Row, int Column), Observation> _figures = [];
    private readonly Dictionary<(int Row, int Column), ReportCell> _cells = [];
    private readonly PrintedPrecision _precision;
    private readonly Scale _scale;

    /// <summary>Indexes a table.</summary>
    public TableView(ReportTable table, IReadOnlyList<Observation> observations, PrintedPrecision precision)
    {
        Table = table;
        Observations = observations;
        _precision = precision;
        _scale = Scale.Named(table.Unit);
        foreach (var found in observations)
        {
            _figures.TryAdd((found.Row, found.ColumnIndex), found);
        }

        foreach (var cell in table.Cells)
        {
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                {
                    _cells.TryAdd((row, column), cell);
                }
            }
        }
    }

    /// <summary>The table.</summary>
    public ReportTable Table { get; }

    /// <summary>Its figures.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>Whether it prints no figure at all.</summary>
    public bool IsEmpty => Observations.Count == 0;

    /// <summary>First row of the body.</summary>
    public int FirstRow => Table.Header.Count;

    /// <summary>Row after the last one.</summary>
    public int EndRow => Table.Header.Count + Table.Rows.Count;

    /// <summary>1-based page on which the table begins; null when the source has no pages.</summary>
    public int? Page => Table.Parts.Count > 0 ? Table.Parts[0].Page : null;

    /// <summary>The text of a cell of the body; "" where another cell covers it.</summary>
    public string Text(int row, int column) => Table.Rows[row - FirstRow][column];

    /// <summary>The printed figure at a place; null when there is none.</summary>
    public Observation? Printed(int row, int column) => _figures.GetValueOrDefault((row, column));

    /// <summary>The figure at a place: printed, or zero where the cell is blank or a dash; null when it cannot be known.</summary>
    public Figure? At(int row, int column, string rowLabel, string columnLabel)
    {
        var place = new FormWhereabouts(Table.Form, rowLabel, columnLabel);
        if (_figures.TryGetValue((row, column), out var found))
        {
            var isDoubtful = found.Flags.Any(IsDoubt) && !found.Flags.Contains(Flags.Confirmed, StringComparer.Ordinal);
            return new(found.Id, found.Amount, _precision.StepOf(found), true, isDoubtful, found.Page ?? Page, place, Scale.Named(found.Unit), FigureSource.Observation);
        }

        if (!_cells.TryGetValue((row, column), out var cell)
            || (cell.Status is not (CellStatus.Blank or CellStatus.Dash or CellStatus.Zero) && !IsTakenBy(cell, row)))
        {
            return null;
        }

        var (top, left) = cell.ColumnSpan > 1 ? (row, column) : (cell.Row, cell.Column);
        var reference = string.Create(CultureInfo.InvariantCulture, $"{Table.Id}/r{top}/c{left}");
        return new(reference, 0, 0, false, false, cell.Page ?? Page, place, _scale, FigureSource.Cell);
    }

    /// <summary>Flags that put the reading in doubt, so that a contradiction may be ours and not the report's.</summary>
    private static bool IsDoubt(string flag) =>
        flag is Flags.AmbiguousColumn or Flags.AmbiguousRow or Flags.Ocr or Flags.UnmappedLetters or Flags.StreamTable or Flags.FormUncertain or Flags.Repaired;

    /// <summary>
    /// Whether what a cell prints was read as the figure of another column: one of those that the cell covers, or the one that
    /// the identities moved it to. Then nothing is printed for this one.
    /// </summary>
    private bool IsTakenBy(ReportCell cell, int row) => Observations.Any(found =>
        found.Row == row && found.Text == cell.Text
        && (found.Flags.Contains(Flags.Repaired, StringComparer.Ordinal)
            || (cell.ColumnSpan > 1 && found.ColumnIndex >= cell.Column && found.ColumnIndex < cell.Column + cell.ColumnSpan)));

    /// <summary>The zero of a row that the form does not print.</summary>
    public Figure Zero(string rowLabel, string columnLabel) =>
        new(Table.Id, 0, 0, false, false, Page, new FormWhereabouts(Table.Form, rowLabel, columnLabel), _scale, FigureSource.Table);
}
