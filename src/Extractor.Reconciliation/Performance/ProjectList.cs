using Extractor.Model;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Performance;

/// <summary>…自评情况汇总表: one row for each project (reference: performance, section 1).</summary>
internal sealed class ProjectList
{
    private readonly SheetGrid _grid;
    private readonly Dictionary<ListColumn, int> _columns;
    private readonly Scale _scale;

    private ProjectList(SheetGrid grid, int header, Dictionary<ListColumn, int> columns)
    {
        _grid = grid;
        _columns = columns;
        var heads = string.Concat(columns.Values.Select(column => grid.Text(header, column)));
        var unit = heads.Contains("万元", StringComparison.Ordinal) ? "万元" : heads.Contains("(元)", StringComparison.Ordinal) ? "元" : grid.Table.Unit;
        IsUnitKnown = unit is not null;
        _scale = Scale.Named(unit);
        var decimals = Enumerable.Range(header + 1, Math.Max(0, grid.Rows - header - 1))
            .SelectMany(row => new[] { ListColumn.Budget, ListColumn.Executed }.Select(column => Number(row, column)?.Decimals ?? 0)).DefaultIfEmpty().Max();
        var step = _scale.Factor;
        for (var digit = decimals; digit > 0; digit--)
        {
            step /= 10;
        }

        step = step <= 0.01m ? 0 : step;
        for (var row = header + 1; row < grid.Rows; row++)
        {
            var name = grid.Text(row, columns[ListColumn.Name]);
            IsTorn |= SheetNumber.Read(name) is not null || IsDisplaced(row, ListColumn.Budget) || IsDisplaced(row, ListColumn.Executed);
            var isTotal = grid.Row(row).Any(cell => cell.Row == row && PerformanceWords.Has("total", grid.Text(cell)));
            if (name.Length == 0 && !isTotal)
            {
                continue;
            }

            var entry = new ProjectEntry(
                isTotal ? "合计" : name, Money(row, ListColumn.Budget, name, step), Money(row, ListColumn.Executed, name, step), Rate(row, name),
                Number(row, ListColumn.Score) is { } score ? grid.Figure(Cell(row, ListColumn.Score)!, score.Value, 0, new("分", 1m), name, "自评得分") : null,
                columns.ContainsKey(ListColumn.Grade) ? PerformanceWords.Find<Grade>("grade", grid.Text(Cell(row, ListColumn.Grade))) : null);
            if (isTotal)
            {
                HasTwoTotals |= Total is not null;
                Total = entry;
            }
            else
            {
                Entries.Add(entry);
            }
        }
    }

    /// <summary>The projects.</summary>
    public List<ProjectEntry> Entries { get; } = [];

    /// <summary>The total; null when it prints none.</summary>
    public ProjectEntry? Total { get; }

    /// <summary>Whether words or percentages stand where money should, so that sums prove nothing.</summary>
    public bool IsTorn { get; }

    /// <summary>Whether it has subtotals, so that sums prove nothing.</summary>
    public bool HasTwoTotals { get; }

    /// <summary>Whether the unit of its money is printed.</summary>
    public bool IsUnitKnown { get; }

    /// <summary>The list of a table; null when it is none.</summary>
    public static ProjectList? Read(SheetGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        for (var row = 0; row < Math.Min(grid.Rows, 4); row++)
        {
            if (HeaderFinder.List(grid, row) is { } columns)
            {
                var list = new ProjectList(grid, row, columns);
                return list.Entries.Count > 0 ? list : null;
            }
        }

        return null;
    }

    private ReportCell? Cell(int row, ListColumn column) => _columns.TryGetValue(column, out var at) ? _grid.At(row, at) : null;

    private bool IsDisplaced(int row, ListColumn column) => Cell(row, column) is { } cell && !_grid.IsBlank(cell) && SheetNumber.Read(_grid.Text(cell)) is not { IsPercent: false };

    private SheetNumber? Number(int row, ListColumn column) => Cell(row, column) is { } cell ? SheetNumber.Read(_grid.Text(cell)) : null;

    private Figure? Money(int row, ListColumn column, string name, decimal step) =>
        Number(row, column) is { IsPercent: false } number && Math.Abs(number.Value) < 1_000_000_000_000m
            ? _grid.Figure(Cell(row, column)!, number.Value * _scale.Factor, step, _scale, name, column == ListColumn.Budget ? "预算金额" : "实际支出") with { IsDoubtful = !IsUnitKnown }
            : null;

    private Figure? Rate(int row, string name)
    {
        if (Number(row, ListColumn.Rate) is not { } number)
        {
            return null;
        }

        var step = 1m;
        for (var digit = Math.Min(number.Decimals, 12); digit > 0; digit--)
        {
            step /= 10;
        }

        return _grid.Figure(Cell(row, ListColumn.Rate)!, number.Value, step, Scale.Percent, name, "执行率");
    }
}
