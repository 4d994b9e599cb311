using Extractor.Model;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Performance;

/// <summary>Reads the indicator blocks of a sheet, row by row.</summary>
internal sealed class IndicatorReader(SheetGrid grid)
{
    private static readonly Scale Points = new("分", 1m);
    private static readonly IndicatorColumn[] Levels = [IndicatorColumn.Level1, IndicatorColumn.Level2, IndicatorColumn.Level3, IndicatorColumn.Level4];

    private readonly List<IndicatorRow> _rows = [];
    private readonly List<IndicatorGroup> _groups = [];
    private readonly List<IndicatorGroup?> _open = [];
    private readonly HashSet<string> _figures = new(StringComparer.Ordinal);
    private Dictionary<IndicatorColumn, int> _columns = [];
    private int[] _levelColumns = [];
    private int _leaf;
    private bool _isTorn;
    private bool _hasTotal;
    private IndicatorGroup? _goal;

    /// <summary>The indicators.</summary>
    public IReadOnlyList<IndicatorRow> Rows => _rows;

    /// <summary>The outermost groups.</summary>
    public IReadOnlyList<IndicatorGroup> Groups => _groups;

    /// <summary>Whether there is a column of scores.</summary>
    public bool IsScored { get; private set; }

    /// <summary>Head of the column of names.</summary>
    public string LeafHead { get; private set; } = "";

    /// <summary>Points of the last row.</summary>
    public Figure? TotalWeight { get; private set; }

    /// <summary>Score of the last row.</summary>
    public Figure? TotalScore { get; private set; }

    /// <summary>得分率 of the last row.</summary>
    public Figure? TotalScoreRate { get; private set; }

    /// <summary>Whether rows add or take off points outside the scheme, or are subtotals.</summary>
    public bool HasAdjustments { get; private set; }

    /// <summary>Whether a row lost its points and score, or its cells stand aside.</summary>
    public bool IsTorn => _isTorn || (_rows.Exists(row => row.ScoreRate is not null) && ((_hasTotal && TotalScoreRate is null) || !_rows.TrueForAll(row => row.ScoreRate is not null)));

    /// <summary>Begins a block at its header row.</summary>
    public void Open(int row, Dictionary<IndicatorColumn, int> columns)
    {
        _columns = columns;
        var levels = Levels.Where(columns.ContainsKey).Select(role => columns[role]).ToList();
        if (columns.TryGetValue(IndicatorColumn.Leaf, out var leaf) && (levels.Count == 0 || leaf > levels.Max()))
        {
            levels.Add(leaf);
        }

        _leaf = levels[^1];
        _levelColumns = [.. levels.Take(levels.Count - 1)];
        LeafHead = grid.Text(Math.Min(row + 1, grid.Rows - 1), _leaf) is { } below && PerformanceWords.Has("column", below) ? below : grid.Text(row, _leaf);
        IsScored |= columns.ContainsKey(IndicatorColumn.Score);

        // The name of the block, beside its header, may promise the points of all that is below.
        if (_goal is null && grid.Row(row).FirstOrDefault(cell => cell.Column < levels.Min() && LabelWeight.Of(grid.Text(cell)) is not null) is { } block && block.RowSpan > 1)
        {
            OpenGoal(block);
        }
    }

    /// <summary>Reads a row of a block; true when it was the total, which ends the sheet.</summary>
    public bool Read(int row)
    {
        if (ReadTotal(row))
        {
            return true;
        }

        if (!ReadGoal(row) && grid.At(row, _leaf) is { } leaf && !CoversValues(leaf))
        {
            ReadIndicator(row, leaf);
        }

        return false;
    }

    /// <summary>Reads 年度目标1（45分）; false when the row is something else.</summary>
    public bool ReadGoal(int row)
    {
        if (grid.At(row, 0) is not { } cell || cell.Row != row || cell.Column != 0 || grid.Text(cell) is not { Length: <= 30 } label
            || !label.Contains("目标", StringComparison.Ordinal) || LabelWeight.Of(label) is null
            || (_columns.Count > 0 && !(grid.At(row, _leaf) is { } text && CoversValues(text))))
        {
            return false;
        }

        OpenGoal(cell);
        return true;
    }

    private void OpenGoal(ReportCell cell)
    {
        _goal = Group(cell);
        _groups.Add(_goal);
        _open.Clear();
    }

    private IndicatorGroup Group(ReportCell cell)
    {
        var text = grid.Text(cell);
        return new(LabelWeight.Strip(text), LabelWeight.Of(text) is { } weight ? grid.Figure(cell, weight, 0, Points, text, "") : null);
    }

    private bool CoversValues(ReportCell cell) =>
        new[] { IndicatorColumn.Target, IndicatorColumn.Actual, IndicatorColumn.Score }.Any(role =>
            _columns.TryGetValue(role, out var at) && at >= cell.Column && at < cell.Column + cell.ColumnSpan && at != _leaf);

    private bool ReadTotal(int row)
    {
        var label = grid.Row(row).FirstOrDefault(cell => cell.Row == row && cell.Column <= _leaf && !grid.IsBlank(cell));
        if (label is null)
        {
            return false;
        }

        var text = LabelWeight.Strip(PerformanceWords.Bare(grid.Text(label)));
        SheetNumber? inLabel = null;
        if (!PerformanceWords.Has("total", text))
        {
            if (!text.StartsWith("总分", StringComparison.Ordinal) || (inLabel = SheetNumber.Read(text[2..].TrimStart(':'))) is null)
            {
                return false;
            }
        }

        if (inLabel is { } number)
        {
            TotalScore = grid.Figure(label, number.Value, 0, Points, "总分", "");
            return true;
        }

        _hasTotal = true;
        TotalScoreRate = ScoreRate(row, text);
        var scoreCell = _columns.TryGetValue(IndicatorColumn.Score, out var scoreColumn) ? grid.At(row, scoreColumn) : null;
        var weightCell = _columns.TryGetValue(IndicatorColumn.Weight, out var weightColumn) ? grid.At(row, weightColumn) : null;
        var numbers = grid.Row(row).Where(cell => !ReferenceEquals(cell, label) && SheetNumber.Read(grid.Text(cell)) is { IsPercent: false }).ToArray();
        if (scoreCell is not null && !ReferenceEquals(scoreCell, label))
        {
            TotalScore = Number(scoreCell, text, "得分");
        }
        else if (numbers.Length == 1)
        {
            TotalScore = Number(numbers[0], text, "得分");
        }

        // One cell over both columns is the score.
        weightCell = ReferenceEquals(weightCell, scoreCell) || ReferenceEquals(weightCell, label) ? null
            : weightCell ?? (_columns.ContainsKey(IndicatorColumn.Weight) ? null : numbers.FirstOrDefault(cell => !ReferenceEquals(cell, scoreCell) && grid.Text(cell) is "100" or "100分"));
        TotalWeight = weightCell is null ? null : Number(weightCell, text, "分值");
        return true;
    }

    private void ReadIndicator(int row, ReportCell leaf)
    {
        var own = _levelColumns.Select(column => grid.At(row, column)).ToArray();
        var label = grid.Text(leaf);
        var weight = Value(row, IndicatorColumn.Weight, label) ?? (_columns.ContainsKey(IndicatorColumn.Weight) ? null
            : LabelWeight.Of(label) is { } points ? grid.Figure(leaf, points, 0, Points, label, "") : null);
        var score = Value(row, IndicatorColumn.Score, label);
        var (target, actual) = (Signed(row), Text(row, IndicatorColumn.Actual));
        if (label.Length == 0 && weight is null && score is null && target.Length == 0 && actual.Length == 0)
        {
            return;
        }

        var above = Enter(row, own);
        HasAdjustments |= PerformanceWords.Has("adjustment", label) || own.Any(cell => PerformanceWords.Has("adjustment", grid.Text(cell)));
        _isTorn |= (IsScored && weight is null && score is null && (label.Length == 0 || _columns.ContainsKey(IndicatorColumn.Weight)))
            || IsDisplaced(row, IndicatorColumn.Weight) || IsDisplaced(row, IndicatorColumn.Score) || SheetNumber.Read(label) is not null;
        var reasonCell = _columns.TryGetValue(IndicatorColumn.Reason, out var reasonColumn) ? grid.At(row, reasonColumn) : null;
        var reason = !_columns.ContainsKey(IndicatorColumn.Reason) ? null : grid.IsBlank(reasonCell) ? "" : grid.Text(reasonCell);
        var name = LabelWeight.Strip(label);
        var fresh = (weight is null || _figures.Add(weight.Reference)) & (score is null || _figures.Add(score.Reference));
        var isShared = IsShared(row, IndicatorColumn.Score) || IsShared(row, IndicatorColumn.Weight);
        var found = new IndicatorRow(
            row, name, string.Join('/', above.Select(group => group.Name)), weight, score, target, actual, Text(row, IndicatorColumn.Unit),
            ScoreRate(row, label), reason,
            reasonCell is null || grid.IsBlank(reasonCell) ? null : grid.Figure(reasonCell, 0, 0, Points, label, "原因"))
        {
            IsAlone = fresh && !isShared,
        };
        _rows.Add(found);
        foreach (var group in above)
        {
            group.Rows.Add(found);
        }
    }

    /// <summary>The groups that a row belongs to. Blank cells continue what stands above, but not under a new outer group.</summary>
    private List<IndicatorGroup> Enter(int row, ReportCell?[] cells)
    {
        for (var level = 0; level < cells.Length; level++)
        {
            while (_open.Count <= level)
            {
                _open.Add(null);
            }

            var text = LabelWeight.Strip(grid.Text(cells[level]));
            if (text.Length == 0 || cells[level] is not { } cell || _open[level]?.Name == text)
            {
                // The same name again is the same group, continued on the next page.
                continue;
            }

            var group = Group(cell);
            var outer = _open.Take(level).OfType<IndicatorGroup>().LastOrDefault() ?? _goal;
            (outer?.Groups ?? _groups).Add(group);
            _open[level] = group;
            for (var deeper = level + 1; deeper < _open.Count; deeper++)
            {
                _open[deeper] = null;
            }
        }

        var above = _open.OfType<IndicatorGroup>();
        return _goal is null ? [.. above] : [_goal, .. above];
    }

    /// <summary>Whether words, or for a score a percentage, stand where points should.</summary>
    private bool IsDisplaced(int row, IndicatorColumn role) =>
        _columns.TryGetValue(role, out var at) && grid.At(row, at) is { } cell && !grid.IsBlank(cell) && cell.Status != CellStatus.Unreadable
        && (SheetNumber.Read(grid.Text(cell)) is not { } number || (number.IsPercent && role == IndicatorColumn.Score));

    private bool IsShared(int row, IndicatorColumn role) =>
        _columns.TryGetValue(role, out var at) && grid.At(row, at) is { } cell && (cell.RowSpan > 1 || cell.Row != row);

    private Figure? Value(int row, IndicatorColumn role, string label) =>
        _columns.TryGetValue(role, out var at) && grid.At(row, at) is { } cell ? Number(cell, label, role == IndicatorColumn.Score ? "得分" : "分值") : null;

    private Figure? Number(ReportCell cell, string label, string column) =>
        SheetNumber.Read(grid.Text(cell)) is { } number && Math.Abs(number.Value) <= 10_000 ? grid.Figure(cell, number.Value, 0, Points, label, column) : null;

    private Figure? ScoreRate(int row, string label)
    {
        if (!_columns.TryGetValue(IndicatorColumn.ScoreRate, out var at) || grid.At(row, at) is not { } cell || SheetNumber.Read(grid.Text(cell)) is not { } number)
        {
            return null;
        }

        var step = 1m;
        for (var digit = Math.Min(number.Decimals, 12); digit > 0; digit--)
        {
            step /= 10;
        }

        return grid.Figure(cell, number.Value, step, Scale.Percent, label, "得分率");
    }

    /// <summary>The target after its sign, where signs have a column of their own.</summary>
    private string Signed(int row)
    {
        var target = Text(row, IndicatorColumn.Target);
        var sign = Text(row, IndicatorColumn.Sign);
        return target.Length > 0 && sign is "≥" or ">=" or ">" or "≤" or "<=" or "<" or "=" or "大于等于" or "大于" or "小于等于" or "小于" && IndicatorValue.Parse(target).Relation == IndicatorRelation.None
            ? sign + target : target;
    }

    private string Text(int row, IndicatorColumn role) =>
        _columns.TryGetValue(role, out var at) && grid.At(row, at) is { } cell && !grid.IsBlank(cell) ? grid.Text(cell) : "";
}
