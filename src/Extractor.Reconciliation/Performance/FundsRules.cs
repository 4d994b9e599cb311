using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;
using Extractor.Reconciliation.Rules;

namespace Extractor.Reconciliation.Performance;

/// <summary>The money of performance sheets and lists: rates, the score of execution, parts and totals, and the forms.</summary>
internal static class FundsRules
{
    private static readonly FundsItem[] Sources = [FundsItem.Fiscal, FundsItem.CurrentFiscal, FundsItem.Carry, FundsItem.Source];

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        PerformanceRules.Of("PER-05", RuleClass.Hard, (_, performance, judge) => Rates(performance, judge)),
        PerformanceRules.Of("PER-06", RuleClass.Hard, (_, performance, judge) => performance.Balances.Select(balance => ExecutionScore(judge, balance))),
        PerformanceRules.Of("PER-07", RuleClass.Hard, (_, performance, judge) => performance.Sheets.SelectMany(sheet => Settled(judge, sheet, Parts(judge, sheet)))),
        PerformanceRules.Of("PER-13", RuleClass.Soft, (index, performance, judge) => performance.Sheets.Where(sheet => sheet is { Kind: SheetKind.Overall, Funds: not null }).SelectMany(sheet => FundsAndForms.Check(judge, index, sheet))),
        PerformanceRules.Of("PER-15", RuleClass.Hard, (_, performance, judge) => performance.Lists.SelectMany(list => Totals(judge, list))),
    ];

    private static IEnumerable<Check?> Rates(PerformanceIndex performance, Judge judge)
    {
        foreach (var sheet in performance.Sheets)
        {
            if (sheet.Funds is { } funds)
            {
                foreach (var check in Settled(judge, sheet, funds.Rows.Select(row => Rate(judge, funds, row))))
                {
                    yield return check;
                }
            }
        }

        foreach (var entry in performance.Lists.SelectMany(list => list.Entries).Where(entry => entry.Rate is not null && entry is { Budget: not null, Executed: not null }))
        {
            // Lists name one budget and may mean the initial or the final one.
            var check = Ratio(judge, entry.Rate, entry.Executed, entry.Budget);
            yield return check?.Outcome == CheckOutcome.Fail ? BaseUnknown(judge, entry.Rate!) : check;
        }
    }

    /// <summary>
    /// The checks of a funds block, none of them a failure where cells stand one column aside: then words stand for money, or the
    /// parts fit the totals in no more than one column.
    /// </summary>
    private static IEnumerable<Check?> Settled(Judge judge, PerformanceSheet sheet, IEnumerable<Check?> checks)
    {
        var found = checks.OfType<Check>().ToArray();
        return Array.Exists(found, check => check.Outcome == CheckOutcome.Fail) && (sheet.Funds!.IsTorn || BrokenColumns(judge, sheet) > 1)
            ? found.Select(check => check.Outcome != CheckOutcome.Fail ? check : judge.InsufficientData(
                $"{sheet.Grid.Place("资金", "")}可能有错列的行，不能判定。", $"{sheet.Grid.PlaceEn("funds", "")}: cells may stand in a neighbouring column, so that nothing is proven."))
            : found;
    }

    private static int BrokenColumns(Judge judge, PerformanceSheet sheet) =>
        Parts(judge, sheet).OfType<Check>().Where(check => check.Outcome == CheckOutcome.Fail).Select(check => check.Refs[0][check.Refs[0].LastIndexOf('/')..]).Distinct(StringComparer.Ordinal).Count();

    private static Check? Rate(Judge judge, FundsBlock funds, FundsRow row)
    {
        if (funds.Rate(row) is not { } rate || funds.Base is not { } first)
        {
            return null;
        }

        var executed = funds.Amount(row, FundsColumn.Executed);
        var check = Ratio(judge, rate, executed, funds.Amount(row, first));
        if (check?.Outcome != CheckOutcome.Fail)
        {
            return check;
        }

        // Sheets with two budgets do not always say which of them the rate is measured against.
        FundsColumn[] others = [FundsColumn.Full, FundsColumn.Budget, FundsColumn.Initial];
        var other = others.Where(column => column != first && funds.Columns.ContainsKey(column)).Select(column => Ratio(judge, rate, executed, funds.Amount(row, column)))
            .FirstOrDefault(found => found?.Outcome is CheckOutcome.Pass or CheckOutcome.Rounding);
        return other ?? (rate.Amount == 100 && executed is not null && funds.Amount(row, first) is { } budget && executed.Amount > budget.Amount ? BaseUnknown(judge, rate) : check);
    }

    private static Check? Ratio(Judge judge, Figure? rate, Figure? executed, Figure? budget) =>
        judge.Ratio(rate, [(executed, 1)], [(budget, 1)], "执行数除以预算数", "what was spent over the budget");

    private static Check BaseUnknown(Judge judge, Figure rate) => judge.InsufficientData(
        $"{rate.Place}：执行率的计算口径不明，或以100%为上限。", $"{rate.PlaceEn}: the base of the rate is not certain, or it is capped at 100 %.");

    /// <summary>Points times the printed rate; the score may be cut to its last digit.</summary>
    private static Check? ExecutionScore(Judge judge, SheetBalance balance)
    {
        var sheet = balance.Sheet;
        if (sheet.Funds is not { Total: { } total } funds || !funds.Columns.ContainsKey(FundsColumn.Score))
        {
            return null;
        }

        if (sheet.ExecutionScore is not { } score || sheet.ExecutionWeight is not { Amount: > 0 } weight || funds.Rate(total) is not { } rate)
        {
            return judge.InsufficientData(
                $"{sheet.Grid.Place(total.Label, "")}：执行率、分值或得分没有印出或无法读出。", $"{sheet.Grid.PlaceEn(total.Label, "")}: rate, points or score of execution are not printed or cannot be read.");
        }

        var step = 1m;
        for (var digit = (int)score.Amount.Scale; digit > 0; digit--)
        {
            step /= 10;
        }

        var capped = rate.Amount > 100 ? rate with { Amount = 100 } : rate;
        var isCut = weight.Amount * capped.Amount / 100 is var exact && exact >= score.Amount && exact < score.Amount + step;
        var check = rate.Amount >= 100 && score.Amount == weight.Amount ? judge.Same(score, weight, 0)
            : judge.Ratio(capped, [(isCut ? score with { Step = 2 * step } : score with { Step = step }, 1)], [(weight, 1)], "得分除以分值", "the score over its points");

        // Some schemes score execution by bands; only where the sheet states the product is another score wrong.
        return check?.Outcome == CheckOutcome.Fail && !sheet.StatesExecutionFormula
            ? judge.InsufficientData($"{score.Place}不等于分值乘以执行率，但表中没有说明按此计算。", $"{score.PlaceEn} is not points times rate, but the sheet does not say that it should be.")
            : PointRules.Proven(judge, balance, score, check);
    }

    private static IEnumerable<Check?> Parts(Judge judge, PerformanceSheet sheet)
    {
        if (sheet.HeadSplit is var (basicTotal, projectTotal) && sheet.Funds is { Total: { } row } block)
        {
            // The head does not say whether it splits the budget or what was spent.
            var found = FundsBlock.Money.Where(block.Columns.ContainsKey).Select(column => judge.Sum(block.Amount(row, column), [basicTotal, projectTotal], [], "基本支出总额与项目支出总额之和", "basic and project expenditure together")).OfType<Check>().ToArray();
            yield return found.FirstOrDefault(check => check.Outcome is CheckOutcome.Pass or CheckOutcome.Rounding)
                ?? judge.InsufficientData($"{basicTotal.Place}与项目支出总额之和既不等于预算数，也不等于执行数。", $"{basicTotal.PlaceEn} and the projects are neither the budget nor what was spent.");
        }

        if (sheet.Funds is not { } funds || funds.Row(FundsItem.Total) is not { } total)
        {
            yield break;
        }

        foreach (var column in FundsBlock.Money.Where(funds.Columns.ContainsKey))
        {
            var basic = funds.Row(FundsItem.Basic);
            var (personnel, office, project) = (funds.Row(FundsItem.Personnel), funds.Row(FundsItem.Public), funds.Row(FundsItem.Project));
            var sources = funds.Rows.Where(found => Sources.Contains(found.Item)).ToArray();
            var isKnown = !funds.Rows.Any(found => found.Item == FundsItem.Unknown) && funds.Rows.DistinctBy(found => found.Label, StringComparer.Ordinal).Count() == funds.Rows.Count;
            if (personnel is not null && office is not null && basic is not null)
            {
                yield return Sum(judge, funds, column, basic, [personnel, office], isKnown, "人员经费与公用经费之和", "staff and office costs together");
            }

            FundsRow[] split = basic is not null ? [basic] : personnel is not null && office is not null ? [personnel, office] : [];
            if (split.Length > 0 && project is not null)
            {
                yield return Sum(judge, funds, column, total, [.. split, project], isKnown && sources.Length == 0, "基本支出与项目支出之和", "basic and project expenditure together");
            }

            if (sources.Length > 1)
            {
                // 上年结转 may stand beside 财政拨款 or be a part of it.
                var isNested = funds.Row(FundsItem.Fiscal) is not null && sources.Any(found => found.Item is FundsItem.CurrentFiscal or FundsItem.Carry);
                yield return Sum(judge, funds, column, total, sources, isKnown && !isNested && split.Length == 0, "各项资金来源之和", "the sum of its sources");
            }
        }
    }

    private static Check? Sum(Judge judge, FundsBlock funds, FundsColumn column, FundsRow total, FundsRow[] parts, bool isComplete, string formula, string formulaEn)
    {
        // A column that people left blank below the total says nothing of its parts.
        var blank = parts.Count(row => funds.IsBlank(row, column) && funds.Text(row, column).Length == 0);
        return blank == parts.Length || parts.All(row => funds.IsBlank(row, column)) || funds.IsBlank(total, column) ? null
            : judge.Sum(funds.Amount(total, column), parts.Select(row => funds.Amount(row, column)), [], formula, formulaEn, isIncomplete: !isComplete || blank > 0);
    }

    private static IEnumerable<Check?> Totals(Judge judge, ProjectList list)
    {
        if (list.Total is not { } total)
        {
            yield break;
        }

        var checks = new Func<ProjectEntry, Figure?>[] { entry => entry.Budget, entry => entry.Executed }.Where(money => money(total) is not null)
            .Select(money => judge.Sum(money(total), list.Entries.Select(money), [], "各项目金额之和", "the sum of the projects", isIncomplete: list.HasTwoTotals || list.IsTorn)).ToArray();

        // Both columns at once: a row was lost or stands aside.
        var isDisplaced = checks.Length > 1 && checks.All(check => check?.Outcome == CheckOutcome.Fail);
        foreach (var check in checks)
        {
            yield return !isDisplaced ? check : judge.InsufficientData("汇总表各栏均不等于合计，可能有未识别或错列的行。", "no column of the list adds up; rows may be lost or displaced.");
        }
    }
}
