namespace Extractor.Reconciliation.Performance;

/// <summary>Tells the header rows of the blocks of a sheet by their words.</summary>
internal static class HeaderFinder
{
    private const int LongestHead = 30;

    /// <summary>The columns of a funds block; null when the row does not head one.</summary>
    public static Dictionary<FundsColumn, int>? Funds(SheetGrid grid, int row)
    {
        if (!Mentions(grid, row, "执支决"))
        {
            return null;
        }

        var columns = Map<FundsColumn>(grid, row, "funds-column");
        return columns.ContainsKey(FundsColumn.Executed)
            && (columns.ContainsKey(FundsColumn.Initial) || columns.ContainsKey(FundsColumn.Full) || columns.ContainsKey(FundsColumn.Budget)) ? columns : null;
    }

    /// <summary>The columns of an indicator block that a row heads together with the next one; null when it heads none.</summary>
    public static Dictionary<IndicatorColumn, int>? Indicators(SheetGrid grid, int row, out int rows)
    {
        rows = 1;
        if (!Mentions(grid, row, "分值完"))
        {
            return null;
        }

        var columns = Map<IndicatorColumn>(grid, row, "column");
        if (!HasValues(columns))
        {
            return null;
        }

        // 评价指标 over 一级指标, 二级指标, 三级指标.
        if (row + 1 < grid.Rows && Map<IndicatorColumn>(grid, row + 1, "column") is var below && Levels(below) >= 2 && Levels(columns) < Levels(below))
        {
            rows = 2;
            columns.Remove(IndicatorColumn.Leaf);
            foreach (var (role, column) in below)
            {
                columns.TryAdd(role, column);
            }
        }

        // Where every level prints its points the indicator's own stand last before the score.
        if (columns.TryGetValue(IndicatorColumn.Score, out var score) && columns.ContainsKey(IndicatorColumn.Weight))
        {
            foreach (var cell in grid.Row(row).Where(cell => cell.Column < score && PerformanceWords.Find<IndicatorColumn>("column", PerformanceWords.Bare(grid.Text(cell))) == IndicatorColumn.Weight))
            {
                columns[IndicatorColumn.Weight] = cell.Column;
            }
        }

        return columns.ContainsKey(IndicatorColumn.Leaf) || Levels(columns) > 0 ? columns : null;
    }

    /// <summary>The columns of a list of projects; null when the row heads none.</summary>
    public static Dictionary<ListColumn, int>? List(SheetGrid grid, int row)
    {
        var columns = Map<ListColumn>(grid, row, "list");
        return columns.ContainsKey(ListColumn.Name) && (columns.ContainsKey(ListColumn.Score) || columns.ContainsKey(ListColumn.Grade))
            && (columns.ContainsKey(ListColumn.Budget) || columns.ContainsKey(ListColumn.Executed)) ? columns : null;
    }

    private static bool HasValues(Dictionary<IndicatorColumn, int> columns) =>
        columns.ContainsKey(IndicatorColumn.Score) || (columns.ContainsKey(IndicatorColumn.Target) && columns.ContainsKey(IndicatorColumn.Actual));

    private static int Levels(Dictionary<IndicatorColumn, int> columns) =>
        columns.Keys.Count(role => role is IndicatorColumn.Level1 or IndicatorColumn.Level2 or IndicatorColumn.Level3 or IndicatorColumn.Level4);

    /// <summary>Whether a short text of the row has a letter without which no row heads a block: most rows are passed over by it.</summary>
    private static bool Mentions(SheetGrid grid, int row, string letters) =>
        grid.Row(row).Any(cell => grid.Text(cell) is { Length: > 0 and <= LongestHead } text && IsLabel(text) && text.AsSpan().ContainsAny(letters));

    private static bool IsLabel(string text) => !char.IsAsciiDigit(text[0]) && text[0] is not '≥' and not '≤' and not '=' and not '-';

    private static Dictionary<T, int> Map<T>(SheetGrid grid, int row, string kind)
        where T : struct, Enum
    {
        var columns = new Dictionary<T, int>();
        foreach (var cell in grid.Row(row))
        {
            // A head is a short label; goals and explanations are not.
            if (grid.Text(cell) is { Length: > 0 and <= LongestHead } text && IsLabel(text) && PerformanceWords.Find<T>(kind, PerformanceWords.Bare(text)) is { } role)
            {
                columns.TryAdd(role, cell.Column);
            }
        }

        return columns;
    }
}
