using Extractor.Model;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Performance;

/// <summary>The block of a sheet that says how much money was planned and spent (reference: performance, sections 2 and 3).</summary>
internal sealed class FundsBlock
{
    private const decimal Fen = 0.01m;

    /// <summary>Percentages beyond it are no rates of execution.</summary>
    private const decimal GreatestRate = 1_000m;

    private readonly SheetGrid _grid;
    private readonly Scale _scale;
    private readonly bool _isUnitKnown;
    private readonly int _decimals;

    /// <summary>Describes a block.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="headerRow">Row of its heads.</param>
    /// <param name="columns">Where its columns stand.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="unit">元 or 万元; null when none is printed.</param>
    public FundsBlock(SheetGrid grid, int headerRow, IReadOnlyDictionary<FundsColumn, int> columns, IReadOnlyList<FundsRow> rows, string? unit)
    {
        _grid = grid;
        _scale = Scale.Named(unit);
        _isUnitKnown = unit is not null;
        HeaderRow = headerRow;
        Columns = columns;
        Rows = rows;
        _decimals = rows.SelectMany(row => Money.Where(columns.ContainsKey).Select(column => Number(row, column)?.Decimals ?? 0)).DefaultIfEmpty().Max();
    }

    /// <summary>The columns of money.</summary>
    public static IReadOnlyList<FundsColumn> Money { get; } = [FundsColumn.Initial, FundsColumn.Full, FundsColumn.Budget, FundsColumn.Executed];

    /// <summary>Row of the heads.</summary>
    public int HeaderRow { get; }

    /// <summary>Where the columns stand.</summary>
    public IReadOnlyDictionary<FundsColumn, int> Columns { get; }

    /// <summary>The rows, from the top down.</summary>
    public IReadOnlyList<FundsRow> Rows { get; }

    /// <summary>Whether the unit of its money is printed.</summary>
    public bool IsUnitKnown => _isUnitKnown;

    /// <summary>
    /// Whether cells stand aside: words or percentages where money should be, money where a rate should be, a number for a name,
    /// one cell in two columns, or a score in the place of the rate.
    /// </summary>
    public bool IsTorn => Rows.Any(row =>
        SheetNumber.Read(row.Label) is not null
        || Money.Any(column => !IsBlank(row, column) && Number(row, column) is not { IsPercent: false })
        || (!IsBlank(row, FundsColumn.Rate) && Number(row, FundsColumn.Rate) is not { Value: <= GreatestRate })
        || (!IsBlank(row, FundsColumn.Score) && Number(row, FundsColumn.Score) is not { IsPercent: false, Value: <= GreatestRate })
        || (!IsBlank(row, FundsColumn.Weight) && Number(row, FundsColumn.Weight) is not { IsPercent: false })
        || Columns.Keys.Select(column => Cell(row, column)).OfType<ReportCell>().GroupBy(cell => cell, ReferenceEqualityComparer.Instance).Any(same => same.Count() > 1)
        || (Columns.ContainsKey(FundsColumn.Score) && Text(row, FundsColumn.Score).Length == 0 && Number(row, FundsColumn.Rate) is { } rate && Exact(row) > 2 * rate.Value));

    /// <summary>The row of the total; null when there is none or more than one.</summary>
    public FundsRow? Total => Row(FundsItem.Total) ?? (Rows.Count == 1 ? Rows[0] : null);

    /// <summary>The budget that the rate is measured against: the one marked A, else that of the whole year.</summary>
    public FundsColumn? Base
    {
        get
        {
            FundsColumn[] budgets = [FundsColumn.Full, FundsColumn.Budget, FundsColumn.Initial];
            var there = budgets.Where(Columns.ContainsKey).ToArray();
            var marked = there.Where(column => Head(column).EndsWith("(A)", StringComparison.OrdinalIgnoreCase)).ToArray();
            return marked.Length == 1 ? marked[0] : there.Length > 0 ? there[0] : null;
        }
    }

    /// <summary>The only row of a kind; null when there is none or more than one.</summary>
    public FundsRow? Row(FundsItem item)
    {
        var found = Rows.Where(row => row.Item == item).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    /// <summary>Head of a column.</summary>
    public string Head(FundsColumn column) => Columns.TryGetValue(column, out var at) ? _grid.Text(HeaderRow, at) : "";

    /// <summary>Whether the cell prints nothing or a dash.</summary>
    public bool IsBlank(FundsRow row, FundsColumn column) => _grid.IsBlank(Cell(row, column));

    /// <summary>Text of a cell, without white space.</summary>
    public string Text(FundsRow row, FundsColumn column) => _grid.Text(Cell(row, column));

    /// <summary>Money in yuan: printed, or zero where the cell is blank; null when it cannot be read.</summary>
    public Figure? Amount(FundsRow? row, FundsColumn column)
    {
        if (row is null || Cell(row, column) is not { } cell)
        {
            return null;
        }

        if (_grid.IsBlank(cell))
        {
            return new(_grid.Reference(cell), 0, 0, false, false, cell.Page, _grid.Place(row.Label, Head(column)), _grid.PlaceEn(row.Label, Head(column)), _scale, FigureSource.Cell);
        }

        if (SheetNumber.Read(_grid.Text(cell)) is not { IsPercent: false } number || Math.Abs(number.Value) > 1_000_000_000_000m)
        {
            return null;
        }

        // Sheets drop trailing zeros: the longest figure of the block shows what all were rounded to.
        var step = _scale.Factor;
        for (var digit = _decimals; digit > 0; digit--)
        {
            step /= 10;
        }

        var figure = _grid.Figure(cell, number.Value * _scale.Factor, step <= Fen ? 0 : step, _scale, row.Label, Head(column));
        return _isUnitKnown ? figure : figure with { IsDoubtful = true };
    }

    /// <summary>The printed rate in percent; null when none can be read. Some sheets print 0.95 or 1 for 95 % and 100 %.</summary>
    public Figure? Rate(FundsRow row)
    {
        if (Cell(row, FundsColumn.Rate) is not { } cell || SheetNumber.Read(_grid.Text(cell)) is not { } number || Math.Abs(number.Value) > 1_000_000)
        {
            return null;
        }

        var isFraction = !number.IsPercent && number.Value is > 0 and <= 1.5m && (Exact(row) is not { } exact || Math.Abs(exact - (100 * number.Value)) <= Math.Abs(exact - number.Value));
        var step = 1m;
        for (var digit = Math.Min(number.Decimals, 12); digit > 0; digit--)
        {
            step /= 10;
        }

        var factor = isFraction ? 100 : 1;
        return _grid.Figure(cell, number.Value * factor, step * factor, Scale.Percent, row.Label, Head(FundsColumn.Rate));
    }

    private decimal? Exact(FundsRow row) =>
        Base is { } column && Amount(row, column) is { Amount: > 0 } budget && Amount(row, FundsColumn.Executed) is { } executed && executed.Amount / budget.Amount is < 1000 and var share ? 100 * share : null;

    /// <summary>Points in a column of the block; null when none can be read.</summary>
    public Figure? Points(FundsRow row, FundsColumn column) =>
        Cell(row, column) is { } cell && SheetNumber.Read(_grid.Text(cell)) is { IsPercent: false } number
            ? _grid.Figure(cell, number.Value, 0, new("分", 1m), row.Label, Head(column)) : null;

    private SheetNumber? Number(FundsRow row, FundsColumn column) => SheetNumber.Read(Text(row, column));

    private ReportCell? Cell(FundsRow row, FundsColumn column) => Columns.TryGetValue(column, out var at) ? _grid.At(row.Row, at) : null;
}
