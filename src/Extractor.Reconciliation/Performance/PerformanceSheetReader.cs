using Extractor.Model;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Performance;

/// <summary>
/// Reads one performance sheet from its cells: blocks are told by their header rows and rows by their labels, never by place or
/// province (reference: performance, sections 2 and 3).
/// </summary>
internal sealed class PerformanceSheetReader
{
    private readonly SheetGrid _grid;
    private readonly List<FundsRow> _fundsRows = [];
    private readonly IndicatorReader _indicators;
    private Dictionary<FundsColumn, int>? _fundsColumns;
    private int _fundsHeader = -1;
    private int _firstHeader = -1;
    private bool _isInFunds;
    private bool _isInIndicators;
    private bool _isClosed;
    private bool _hasTwo;
    private string? _project;
    private bool _isDepartment;
    private bool _hasGeneralReason;

    private PerformanceSheetReader(SheetGrid grid)
    {
        _grid = grid;
        _indicators = new(grid);
    }

    /// <summary>The sheet of a table; null when nothing in it looks like one.</summary>
    public static PerformanceSheet? Read(SheetGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        var reader = new PerformanceSheetReader(grid);
        for (var row = 0; row < grid.Rows; row++)
        {
            row += reader.Step(row) - 1;
        }

        return reader.Finish();
    }

    /// <summary>Reads a row, or a header of two; how many rows it was.</summary>
    private int Step(int row)
    {
        if (HeaderFinder.Funds(_grid, row) is { } funds)
        {
            _hasTwo |= _fundsColumns is not null && (_isInIndicators || _isClosed);
            if (_fundsColumns is null)
            {
                (_fundsColumns, _fundsHeader) = (funds, row);
            }

            _firstHeader = _firstHeader < 0 ? row : _firstHeader;
            _isInFunds = true;
            return 1;
        }

        if (HeaderFinder.Indicators(_grid, row, out var rows) is { } columns)
        {
            _hasTwo |= _isClosed;
            _firstHeader = _firstHeader < 0 ? row : _firstHeader;
            _indicators.Open(row, columns);
            (_isInFunds, _isInIndicators) = (false, true);
            return rows;
        }

        if (_isClosed)
        {
            // 偏差大或目标未完成的原因分析 below the total speaks for every indicator.
            var cells = _grid.Row(row).ToArray();
            _hasGeneralReason |= cells.Length > 1 && _grid.Text(cells[0]).Contains("原因", StringComparison.Ordinal) && !_grid.IsBlank(cells[1]);
            return 1;
        }

        if (_isInIndicators)
        {
            _isClosed = _indicators.Read(row);
        }
        else if (!_isInFunds || !ReadFunds(row))
        {
            _isInFunds = false;
            ReadHead(row);
            _indicators.ReadGoal(row);
        }

        return 1;
    }

    private bool ReadFunds(int row)
    {
        var first = _fundsColumns!.Values.Min();
        if (!FundsBlock.Money.Any(column => _fundsColumns.TryGetValue(column, out var at) && _grid.At(row, at) is { } cell && (SheetNumber.Read(_grid.Text(cell)) is not null || cell.Status == CellStatus.Dash)))
        {
            return false;
        }

        // The name of the block covers its header row too; 基本支出 may cover the rows of its parts.
        var labels = _grid.Row(row).Where(cell => cell.Column < first && cell.Row > _fundsHeader && !_grid.IsBlank(cell)).ToArray();
        if (labels.Length > 0 && labels[^1].Row == row)
        {
            FundsItem Item(ReportCell cell) => PerformanceWords.Find<FundsItem>("funds-row", PerformanceWords.Bare(_grid.Text(cell))) ?? FundsItem.Unknown;
            _fundsRows.Add(new(row, Item(labels[^1]), _grid.Text(labels[^1]), labels.Length > 1 ? Item(labels[^2]) : null));
        }

        return true;
    }

    private void ReadHead(int row)
    {
        var cells = _grid.Row(row).Where(cell => cell.Row == row).ToArray();
        for (var at = 0; at + 1 < cells.Length; at++)
        {
            switch (PerformanceWords.Find<HeadItem>("head", PerformanceWords.Bare(_grid.Text(cells[at]))))
            {
                case HeadItem.Project when _grid.Text(cells[at + 1]) is { Length: > 0 } name:
                    _hasTwo |= _project is not null && _project != name;
                    _project = name;
                    break;
                case HeadItem.Department:
                    _isDepartment = true;
                    break;
            }
        }
    }

    private PerformanceSheet? Finish()
    {
        var isDeclared = _grid.Table.Form == FormId.PerformanceSelfEvaluation;
        if (_indicators.Rows.Count == 0 && !isDeclared && !(_fundsColumns is not null && _grid.Table.Title is { } title && (title.Contains("绩效", StringComparison.Ordinal) || title.Contains("自评", StringComparison.Ordinal))))
        {
            return null;
        }

        var unit = UnitInHead() ?? (_grid.Table.Flags.Any(flag => flag is Flags.UnitAssumed or Flags.UnitInherited) ? null : _grid.Table.Unit);
        var funds = _fundsColumns is null || _fundsRows.Count == 0 ? null : new FundsBlock(_grid, _fundsHeader, _fundsColumns, _fundsRows, unit);
        var (problem, problemEn) = _hasTwo ? ("一张表中有多份自评表", "the table holds more than one sheet")
            : _indicators.Rows.Count == 0 && funds is null ? ("没有找到资金和指标的表头", "no header of funds or indicators was found")
            : ((string?)null, (string?)null);
        return new()
        {
            Grid = _grid,
            Kind = Kind(funds),
            Project = _project,
            Funds = funds,
            HeadSplit = HeadSplit(unit),
            Rows = _hasGeneralReason ? [.. _indicators.Rows.Select(row => row.Reason is { Length: 0 } ? row with { Reason = null } : row)] : _indicators.Rows,
            Groups = _indicators.Groups,
            IsScored = _indicators.IsScored,
            LeafHead = _indicators.LeafHead,
            TotalWeight = _indicators.TotalWeight,
            TotalScore = _indicators.TotalScore,
            TotalScoreRate = _indicators.TotalScoreRate,
            ExecutionWeight = ExecutionWeight(funds),
            StatesExecutionFormula = StatesFormula(funds),
            HasAdjustments = _indicators.HasAdjustments,
            IsTorn = _indicators.IsTorn || funds is { IsTorn: true },
            Problem = problem,
            ProblemEn = problemEn,
        };
    }

    private SheetKind Kind(FundsBlock? funds) =>
        _project is not null ? SheetKind.Project
        : _isDepartment || funds is { Total: { } total } && total.Label.Contains("整体", StringComparison.Ordinal)
            || funds?.Row(FundsItem.Basic) is not null || _grid.Table.Title?.Contains("整体", StringComparison.Ordinal) == true && funds is not null ? SheetKind.Overall
        : SheetKind.Scores;

    private string? UnitInHead()
    {
        if (_fundsHeader < 0)
        {
            return null;
        }

        foreach (var cell in _grid.Row(_fundsHeader))
        {
            var text = _grid.Text(cell);
            if (text.Contains("万元", StringComparison.Ordinal))
            {
                return "万元";
            }

            if (text.Contains("(元)", StringComparison.Ordinal) || text.Contains(":元", StringComparison.Ordinal))
            {
                return "元";
            }
        }

        return null;
    }

    private (Figure Basic, Figure Project)? HeadSplit(string? unit)
    {
        Figure? basic = null;
        Figure? project = null;
        for (var row = 0; row < Math.Max(_firstHeader, 0); row++)
        {
            var cells = _grid.Row(row).Where(cell => cell.Row == row).ToArray();
            for (var at = 0; at + 1 < cells.Length; at++)
            {
                var label = _grid.Text(cells[at]);
                if (SheetNumber.Read(_grid.Text(cells[at + 1])) is not { IsPercent: false } number)
                {
                    continue;
                }

                var scale = Scale.Named(label.Contains("万元", StringComparison.Ordinal) ? "万元" : label.Contains("(元)", StringComparison.Ordinal) ? "元" : unit);
                var figure = _grid.Figure(cells[at + 1], number.Value * scale.Factor, scale.Factor > 1 ? scale.Factor / 100 : 0, scale, label, "");
                basic ??= label.StartsWith("基本支出", StringComparison.Ordinal) ? figure : null;
                project ??= label.StartsWith("项目支出", StringComparison.Ordinal) ? figure : null;
            }
        }

        return basic is not null && project is not null ? (basic, project) : null;
    }

    /// <summary>Points in the column of points, else in the name of the block or the head of the scores (20分×执行率).</summary>
    private Figure? ExecutionWeight(FundsBlock? funds)
    {
        if (funds is not { Total: { } total })
        {
            return null;
        }

        if (funds.Points(total, FundsColumn.Weight) is { } printed)
        {
            return printed;
        }

        var points = new Scale("分", 1m);
        foreach (var cell in _grid.Row(_fundsHeader))
        {
            if (LabelWeight.Of(_grid.Text(cell)) is { } weight)
            {
                return _grid.Figure(cell, weight, 0, points, _grid.Text(cell), "");
            }
        }

        return null;
    }

    private bool StatesFormula(FundsBlock? funds) =>
        funds is not null && _grid.Row(_fundsHeader).Concat(funds.Rows.Take(1).SelectMany(row => _grid.Row(row.Row))).Any(cell =>
        {
            var text = _grid.Text(cell);
            var at = text.IndexOf("执行率", StringComparison.Ordinal);
            return at >= 0 && (text.AsSpan(0, at).ContainsAny("×*x") || text.AsSpan(at).ContainsAny("×*x乘"));
        });
}
