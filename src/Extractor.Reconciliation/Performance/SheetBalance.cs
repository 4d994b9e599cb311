using Extractor.Model;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Performance;

/// <summary>
/// The points and scores of a sheet with what they add up to, and whether a difference may come from a row that was not read:
/// when the points miss by w and the scores by a like amount, one row was lost (reference: performance, section 4).
/// </summary>
internal sealed class SheetBalance
{
    private const decimal Full = 100m;

    /// <summary>Least share of its points that a lost row is taken to have scored.</summary>
    private const decimal LeastShare = 0.5m;

    /// <summary>How far rounding of rate and score may move the points that follow from them.</summary>
    private const decimal Slack = 0.25m;

    private static readonly Scale Points = new("分", 1m);

    /// <summary>Adds up a sheet.</summary>
    public SheetBalance(PerformanceSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        Sheet = sheet;
        var weights = PointsOf(sheet);
        var scores = sheet.IsScored && sheet.Rows.Count > 0 && sheet.Rows.All(row => row.Score is not null) && (!sheet.ScoresExecution || sheet.ExecutionScore is not null)
            ? IndicatorGroup.Distinct(sheet.Rows.Select(row => row.Score!)) : null;
        TotalWeight = sheet.TotalWeight ?? (sheet.Funds is not null || sheet.Grid.Table.Form == FormId.PerformanceSelfEvaluation && sheet.Kind != SheetKind.Scores
            ? sheet.Grid.Unprinted(Full, Points, "满分", "") : null);
        var executionWeight = sheet.ScoresExecution ? sheet.ExecutionWeight ?? Implied(sheet) : null;
        IsExecutionImplied = executionWeight is not null && sheet.ExecutionWeight is null;

        // Some sheets list the execution of the budget among the indicators too; then the block above repeats it.
        var isRepeated = executionWeight is not null && weights is not null && TotalWeight is not null && weights.Sum(figure => figure.Amount) == TotalWeight.Amount;
        CountsExecution = sheet.ScoresExecution && !isRepeated;
        Weights = weights is null || (CountsExecution && executionWeight is null) ? null : CountsExecution ? [executionWeight!, .. weights] : weights;
        Scores = scores is null ? null : CountsExecution ? [sheet.ExecutionScore!, .. scores] : scores;
        WeightGap = Weights is not null && TotalWeight is not null ? TotalWeight.Amount - Weights.Sum(figure => figure.Amount) : null;
        ScoreGap = Scores is not null && sheet.TotalScore is not null ? sheet.TotalScore.Amount - Scores.Sum(figure => figure.Amount) : null;
    }

    /// <summary>The sheet.</summary>
    public PerformanceSheet Sheet { get; }

    /// <summary>What the points add up to: printed, or 100; null for a part of a scheme that prints no total.</summary>
    public Figure? TotalWeight { get; }

    /// <summary>The points; null when some are unknown.</summary>
    public IReadOnlyList<Figure>? Weights { get; }

    /// <summary>The scores; null when some are unknown.</summary>
    public IReadOnlyList<Figure>? Scores { get; }

    /// <summary>Whether the execution of the budget is an addend of its own.</summary>
    public bool CountsExecution { get; }

    /// <summary>Whether the points of execution are printed nowhere and follow from its rate and score.</summary>
    public bool IsExecutionImplied { get; }

    /// <summary>What the points lack to their total; null when unknown.</summary>
    public decimal? WeightGap { get; }

    /// <summary>What the scores lack to their total; null when unknown.</summary>
    public decimal? ScoreGap { get; }

    /// <summary>Whether rows may be missing or counted twice, so that sums prove nothing.</summary>
    public bool MayLackRows =>
        Sheet.HasAdjustments || Sheet.IsTorn || Sheet.Problem is not null
        || (WeightGap is { } weight && weight != 0 && (IsExecutionImplied || ScoreGap is not { } score
            || (Math.Sign(weight) == Math.Sign(score) && Math.Abs(score) >= LeastShare * Math.Abs(weight) && Math.Abs(score) <= Math.Abs(weight) + 0.1m)));

    /// <summary>Whether the sums show that no row is missing: the scores add up, or the points of all indicators do.</summary>
    public bool IsProvenComplete =>
        !Sheet.HasAdjustments && !Sheet.IsTorn && Sheet.Problem is null && ((ScoreGap is { } score && Math.Abs(score) <= 0.01m * Sheet.Rows.Count) || (WeightGap == 0 && Sheet.Rows.All(row => row.Weight is not null)));

    /// <summary>
    /// Whether the columns were read as they are printed: the points, or the scores, add up. A row whose cells stand one column
    /// aside breaks that, and then its figures prove nothing.
    /// </summary>
    public bool IsProvenSound => !Sheet.HasAdjustments && !Sheet.IsTorn && (WeightGap == 0 || IsProvenComplete);

    /// <summary>The points of all indicators: their own, else those of the outermost groups that name any.</summary>
    private static IReadOnlyList<Figure>? PointsOf(PerformanceSheet sheet)
    {
        if (sheet.Rows.Count == 0)
        {
            return null;
        }

        if (sheet.Rows.All(row => row.Weight is not null))
        {
            var own = IndicatorGroup.Distinct(sheet.Rows.Select(row => row.Weight!));

            // Points in percent of which each indicator is scored to 100 are no points.
            return sheet.Rows.Count(row => row.Score is { } score && score.Amount > row.Weight!.Amount) > sheet.Rows.Count / 2 ? null : own;
        }

        var grouped = sheet.Groups.Sum(group => group.Rows.Count) == sheet.Rows.Count;
        return !grouped ? null
            : sheet.Groups.All(group => group.Weight is not null) ? [.. sheet.Groups.Select(group => group.Weight!)]
            : sheet.Groups.All(group => group.Points is not null) ? [.. sheet.Groups.SelectMany(group => group.Points!)]
            : null;
    }

    /// <summary>A whole number of points that the printed rate and score of execution agree with.</summary>
    private static Figure? Implied(PerformanceSheet sheet)
    {
        if (sheet.Funds is not { Total: { } total } funds || sheet.ExecutionScore is not { Amount: > 0 } score || funds.Rate(total) is not { Amount: > 0 } rate)
        {
            return null;
        }

        var exact = 100 * score.Amount / Math.Min(rate.Amount, 100);
        var whole = Math.Round(exact);
        return Math.Abs(exact - whole) <= Slack && whole is >= 5 and <= 40 ? sheet.Grid.Unprinted(whole, Points, "预算执行", "分值") : null;
    }
}
