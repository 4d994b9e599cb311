using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;
using Extractor.Reconciliation.Rules;

namespace Extractor.Reconciliation.Performance;

/// <summary>What the narrative says of a sheet (reference: performance, PER-14).</summary>
internal static class SheetClaims
{
    private static readonly string[] Rated = ["完成预算", "执行率", "预算完成"];
    private static readonly string[] Spent = ["执行", "支出"];

    /// <summary>Each claim of the performance part against the sheet, or the row of the list, of what it is about.</summary>
    public static IEnumerable<Check?> Check(ReportIndex index, PerformanceIndex performance, IReadOnlyList<PerformanceClaim> statements, Judge judge)
    {
        foreach (var statement in statements.Where(found => found.IsOverall || found.Project is not null))
        {
            var sheets = performance.Sheets.Where(sheet => statement.IsOverall ? sheet.Kind == SheetKind.Overall : sheet.Kind == SheetKind.Project && sheet.Project == statement.Project).ToArray();
            var entries = performance.Lists.SelectMany(list => list.Entries).Where(entry => entry.Name == statement.Project).ToArray();
            if (sheets.Length <= 1 && entries.Length <= 1)
            {
                yield return Compare(index, judge, statement.Claim, sheets.FirstOrDefault(), entries.FirstOrDefault());
            }
        }

        if (performance.Lists.Count > 0 || performance.Sheets.Any(sheet => sheet.Kind == SheetKind.Project) || performance.Sheets.SingleOrNone(sheet => sheet.Kind == SheetKind.Overall) is not { } only)
        {
            yield break;
        }

        // A section that does not say what it speaks of, and agrees with the only sheet in two figures, speaks of it.
        foreach (var section in statements.Where(found => found is { IsOverall: false, Project: null, IsOther: false }).GroupBy(found => found.Claim.Section, StringComparer.Ordinal))
        {
            var found = section.Select(statement => Compare(index, judge, statement.Claim, only, null)).OfType<Check>().ToArray();
            var agreeing = found.Count(check => check.Outcome is CheckOutcome.Pass or CheckOutcome.Rounding);
            foreach (var check in found)
            {
                yield return check.Outcome == CheckOutcome.Fail && agreeing < 2
                    ? judge.InsufficientData("不能确定情况说明的这一数字是否就自评表而言。", "it is not certain that the statement speaks of the sheet.") : check;
            }
        }
    }

    private static Check? Compare(ReportIndex index, Judge judge, Claim claim, PerformanceSheet? sheet, ProjectEntry? entry)
    {
        bool Says(params string[] words) => words.Any(word => claim.Text.Contains(word, StringComparison.Ordinal));
        var figure = index.Claims.FigureOf(claim);
        var funds = sheet?.Funds;
        Figure? Money(FundsColumn column) => funds is { Total: { } total } && funds.Columns.ContainsKey(column) && !funds.IsBlank(total, column) ? funds.Amount(total, column) : null;
        switch (claim.Measure)
        {
            case "score" when Says("自评") && !Says("平均", "再评", "复评", "上年"):
                return (sheet?.TotalScore ?? entry?.Score) is { } score ? judge.Same(figure, score, 0) : null;
            case "final" when Says(Spent) && claim.Amount is not null:
                return Money(FundsColumn.Executed) is { } spent ? judge.Same(figure, spent, 1, !funds!.IsUnitKnown || funds.IsTorn || IsSlip(figure, spent)) : null;
            case "initial-budget" when claim.Amount is not null:
                return Money(FundsColumn.Initial) is { } initial ? judge.Same(figure, initial, 1, !funds!.IsUnitKnown || funds.IsTorn || IsSlip(figure, initial)) : null;
            case "full-year-budget" when claim.Amount is not null:
                // A budget without a name is that of the whole year where a note says that it was adjusted.
                return Money(FundsColumn.Full) is { } full ? judge.Same(figure, full, 1, !funds!.IsUnitKnown || funds.IsTorn || IsSlip(figure, full))
                    : Money(FundsColumn.Budget) is { } budget ? judge.Same(figure, budget, 1, !funds!.IsUnitKnown || funds.IsTorn || IsSlip(figure, budget) || !sheet!.Grid.Table.Notes.Any(note => note.Contains("调整后", StringComparison.Ordinal)))
                    : null;
            case "completion" when Says(Rated) && claim.Unit == "%" && funds is { Total: { } total }:
                var rates = FundsBlock.Money.Where(column => column != FundsColumn.Executed && funds.Columns.ContainsKey(column)).Select(column => judge.Ratio(
                    figure, [(Money(FundsColumn.Executed), 1)], [(Money(column), 1)], "执行数除以预算数", "what was spent over the budget"));
                return rates.FirstOrDefault(check => check?.Outcome is CheckOutcome.Pass or CheckOutcome.Rounding)
                    ?? (funds.Rate(total) is { } rate ? judge.Same(figure, rate, 0, isIncomplete: claim.Base == "initial-budget" || funds.IsTorn) : null);
            default:
                return null;
        }
    }

    /// <summary>Whether two amounts differ by the factor of 万元 and 元, which is a slip of the unit and none of the figure.</summary>
    public static bool IsSlip(Figure one, Figure other)
    {
        const decimal Factor = 10_000m;
        var (small, great) = Math.Abs(one.Amount) < Math.Abs(other.Amount) ? (one.Amount, other.Amount) : (other.Amount, one.Amount);
        return small != 0 && Math.Abs((great / small) - Factor) < Factor / 1000;
    }
}
