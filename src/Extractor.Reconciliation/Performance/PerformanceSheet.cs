using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Performance;

/// <summary>One performance sheet, or one table of scores, understood from its labels.</summary>
internal sealed class PerformanceSheet
{
    /// <summary>The table.</summary>
    public required SheetGrid Grid { get; init; }

    /// <summary>What it is about.</summary>
    public required SheetKind Kind { get; init; }

    /// <summary>Name of the project, without white space; null when it names none.</summary>
    public string? Project { get; init; }

    /// <summary>The money; null when it prints none.</summary>
    public FundsBlock? Funds { get; init; }

    /// <summary>基本支出总额 and 项目支出总额 of the head; null when it does not print both.</summary>
    public (Figure Basic, Figure Project)? HeadSplit { get; init; }

    /// <summary>The indicators, in reading order.</summary>
    public required IReadOnlyList<IndicatorRow> Rows { get; init; }

    /// <summary>The outermost groups: goals, else 一级指标; empty where indicators have no groups.</summary>
    public required IReadOnlyList<IndicatorGroup> Groups { get; init; }

    /// <summary>Whether it has a column of scores.</summary>
    public required bool IsScored { get; init; }

    /// <summary>Head of the column of the indicators' names (三级指标, 二级指标名称).</summary>
    public required string LeafHead { get; init; }

    /// <summary>Points of the last row; null when none are printed.</summary>
    public Figure? TotalWeight { get; init; }

    /// <summary>Score of the last row; null when none is printed.</summary>
    public Figure? TotalScore { get; init; }

    /// <summary>得分率 of the last row; null when none is printed.</summary>
    public Figure? TotalScoreRate { get; init; }

    /// <summary>Points of the execution of the budget that are printed; null when none are.</summary>
    public Figure? ExecutionWeight { get; init; }

    /// <summary>Whether the sheet says that the score of execution is the points times the rate.</summary>
    public bool StatesExecutionFormula { get; init; }

    /// <summary>Whether rows add or take off points outside the scheme, or are subtotals.</summary>
    public bool HasAdjustments { get; init; }

    /// <summary>Whether a row lost its points and score.</summary>
    public bool IsTorn { get; init; }

    /// <summary>What keeps it from being understood, in Chinese; null when nothing does.</summary>
    public string? Problem { get; init; }

    /// <summary>The same in English.</summary>
    public string? ProblemEn { get; init; }

    /// <summary>Score of the execution of the budget; null when none is printed.</summary>
    public Figure? ExecutionScore => Funds is { Total: { } total } ? Funds.Points(total, FundsColumn.Score) : null;

    /// <summary>Whether the execution of the budget is scored.</summary>
    public bool ScoresExecution => Funds is { Total: not null } && (Funds.Columns.ContainsKey(FundsColumn.Score) || ExecutionWeight is not null);

    /// <summary>All groups, at any depth.</summary>
    public IEnumerable<IndicatorGroup> AllGroups() => Groups.SelectMany(Below);

    private static IEnumerable<IndicatorGroup> Below(IndicatorGroup group) => group.Groups.SelectMany(Below).Prepend(group);
}
