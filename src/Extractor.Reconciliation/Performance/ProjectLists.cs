using System.Globalization;
using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;
using Extractor.Reconciliation.Rules;

namespace Extractor.Reconciliation.Performance;

/// <summary>The lists of projects against the sheets and the narrative (reference: performance, PER-14 and PER-17).</summary>
internal static class ProjectLists
{
    /// <summary>A row of a list against the sheet of the same project.</summary>
    public static IEnumerable<Check?> Sheets(PerformanceIndex performance, Judge judge)
    {
        foreach (var list in performance.Lists)
        {
            var isUnitProven = IsUnitProven(list, performance);
            foreach (var entry in list.Entries)
            {
                var sheets = performance.Sheets.Where(sheet => sheet.Kind == SheetKind.Project && sheet.Project == entry.Name).ToArray();
                if (sheets.Length != 1 || list.Entries.Count(other => other.Name == entry.Name) > 1)
                {
                    continue;
                }

                if (entry.Score is { } score && sheets[0].TotalScore is { } total)
                {
                    yield return judge.Same(score, total, 0);
                }

                if (sheets[0].Funds is not { Total: { } row } funds)
                {
                    continue;
                }

                var isUncertain = !isUnitProven || !funds.IsUnitKnown || list.IsTorn || funds.IsTorn;
                if (entry.Executed is { } executed && funds.Amount(row, FundsColumn.Executed) is { IsPrinted: true } spent)
                {
                    yield return judge.Same(executed, spent, 1, isUncertain || SheetClaims.IsSlip(executed, spent));
                }

                if (entry is { Rate: not null, Budget: { } planned } && funds.Rate(row) is { } rate && funds.Base is { } first && funds.Amount(row, first) is { IsPrinted: true } whole)
                {
                    yield return judge.Same(entry.Rate, rate, 0, isUncertain || planned.Amount != whole.Amount);
                }

                if (entry.Budget is { } budget)
                {
                    var found = FundsBlock.Money.Where(column => column != FundsColumn.Executed && funds.Columns.ContainsKey(column)).Select(column => funds.Amount(row, column))
                        .OfType<Figure>().Where(figure => figure.IsPrinted).Select(figure => judge.Same(budget, figure, 1, isUncertain || SheetClaims.IsSlip(budget, figure))).ToArray();
                    yield return found.FirstOrDefault(check => check?.Outcome is CheckOutcome.Pass or CheckOutcome.Rounding) ?? found.FirstOrDefault();
                }
            }
        }
    }

    /// <summary>Whether the unit of a list is printed, or shown by an amount of several that is that of its sheet.</summary>
    private static bool IsUnitProven(ProjectList list, PerformanceIndex performance) =>
        list.IsUnitKnown || list.Entries.Exists(entry => entry.Executed is { Amount: > 0 } executed && performance.Sheets.Any(sheet =>
            sheet.Project == entry.Name && sheet.Funds is { IsUnitKnown: true, Total: { } total } funds && funds.Amount(total, FundsColumn.Executed)?.Amount == executed.Amount));

    /// <summary>涉及项目N个，涉及预算资金… against the list of as many projects.</summary>
    public static IEnumerable<Check?> Funds(ReportIndex index, PerformanceIndex performance, IReadOnlyList<PerformanceClaim> statements, Judge judge)
    {
        if (performance.Lists is not [var list] || list.Entries.Exists(entry => entry.Budget is null))
        {
            return [];
        }

        return statements.Where(found => found is { IsOverall: false, Project: null, Claim: { Subject: "performance.funds", Measure: "total", Amount: not null } }).Select(found =>
        {
            var isSameList = found.Paragraph is not null && statements.Any(other => other.Claim is { Subject: "performance.projects", Measure: "count", Unit: "个" } count && count.Value == list.Entries.Count
                && other.Claim.Section == found.Claim.Section && other.Paragraph == found.Paragraph);
            return judge.Sum(
                index.Claims.FigureOf(found.Claim), list.Entries.Select(entry => entry.Budget), [], "汇总表各项目预算金额之和", "the budgets of the listed projects together",
                isIncomplete: !isSameList || list.IsTorn || !IsUnitProven(list, performance) || !found.Claim.Text.Contains("预算", StringComparison.Ordinal));
        });
    }

    /// <summary>The listed projects against the project expenditure of the forms and the number announced.</summary>
    public static IEnumerable<Check?> Counts(ReportIndex index, PerformanceIndex performance, Judge judge)
    {
        if (performance.Lists is not [var list])
        {
            yield break;
        }

        if (list.Entries.TrueForAll(entry => entry.Executed is not null) && index.Codes(FormId.Expenditure)?.TotalAt(ColumnRole.Project) is { } spent)
        {
            // Money that others spend, or that was carried over, is listed too, so that more is no contradiction.
            yield return judge.AtMost([.. list.Entries.Select(entry => entry.Executed)], [spent], list.Entries.Count, "项目支出决算数", "project expenditure", isIncomplete: true);
        }

        var counts = index.Claims.About("performance.projects", "count").Where(claim => claim.Unit == "个" && claim.Text.Contains("项目", StringComparison.Ordinal)).ToArray();
        if (counts.Length == 0)
        {
            yield break;
        }

        var sheets = performance.Sheets.Count(sheet => sheet.Kind == SheetKind.Project);
        var agreeing = counts.FirstOrDefault(claim => claim.Value == list.Entries.Count || claim.Value == sheets);
        var figure = index.Claims.FigureOf(agreeing ?? counts[0]);
        if (agreeing is not null)
        {
            yield return judge.Holds(true, [figure], $"{figure.Place}与所列项目数一致。", $"{figure.PlaceEn} is the number of projects listed.");
        }
        else if (counts.Max(claim => claim.Value) < list.Entries.Count && list.Entries.DistinctBy(entry => entry.Name, StringComparer.Ordinal).Count() == list.Entries.Count)
        {
            yield return judge.Holds(
                false, [figure], $"{figure.Place}为{figure.Amount.ToString("0", CultureInfo.InvariantCulture)}个项目，汇总表列有{list.Entries.Count}个。", $"{figure.PlaceEn} announces {figure.Amount.ToString("0", CultureInfo.InvariantCulture)} projects, the list has {list.Entries.Count}.");
        }
        else
        {
            yield return judge.InsufficientData($"{figure.Place}：所列项目少于所述，可能只公开了一部分。", $"{figure.PlaceEn}: fewer projects are listed than announced; perhaps only some are published.");
        }
    }
}
