using Extractor.Model;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules;

/// <summary>收入支出决算总表 within itself.</summary>
internal static class SummaryRules
{
    private static readonly string[] Own = [FormId.RevenueAndExpenditureSummary];

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        Of("SUM-01-27", (form, judge) => judge.Sum(form.RevenueSum, form.Sources, [], "各项收入之和", "the sum of the sources", absent: form.AbsentSources)),
        Of("SUM-01-30", (form, judge) => judge.Sum(form.RevenueTotal, [form.RevenueSum, form.UsedBalance, form.Opening], [], "本年收入合计、使用非财政拨款结余与年初结转和结余之和", "revenue, balances used and opening balance together")),
        Of("SUM-01-57", (form, judge) => judge.Sum(form.ExpenditureSum, form.Classes, [], "各类支出之和", "the sum of the classes", absent: form.AbsentClasses)),
        Of("SUM-01-60", (form, judge) => judge.Sum(form.ExpenditureTotal, [form.ExpenditureSum, form.Distribution, form.Closing], [], "本年支出合计、结余分配与年末结转和结余之和", "expenditure, distribution and closing balance together")),
        Of("SUM-01-BAL", (form, judge) => judge.Same(form.RevenueTotal, form.ExpenditureTotal, 0)),
        Of("SUM-01-ROLL", (form, judge) => judge.Sum(form.Closing, [form.Opening, form.RevenueSum, form.UsedBalance], [form.ExpenditureSum, form.Distribution], "年初结转和结余加本年收入和使用结余减本年支出和结余分配", "opening balance, revenue and balances used less expenditure and distribution")),
        new("SUM-01-58", RuleClass.Soft, [.. Own, FormId.Revenue, FormId.Expenditure], BalancesOfInstitutions),
        new("SUM-01-SGN", RuleClass.Bound, Own, Signs),
    ];

    private static Rule Of(string id, Func<SummaryForm, Judge, Check?> check) =>
        new(id, RuleClass.Hard, Own, (index, judge) => [check(index.Summary!, judge)]);

    /// <summary>Only 事业单位 distribute balances or make up deficits with them; they show in business revenue or in code 50.</summary>
    private static IEnumerable<Check?> BalancesOfInstitutions(ReportIndex index, Judge judge)
    {
        var figures = new[] { index.Summary!.UsedBalance, index.Summary.Distribution }.OfType<Figure>().Where(figure => figure.Amount != 0).ToArray();
        if (figures.Length == 0)
        {
            return [];
        }

        var revenue = index.Codes(FormId.Revenue)!;
        var earns = new[] { ColumnRole.Business, ColumnRole.Operating }.Any(role => revenue.TotalAt(role) is not { Amount: 0 });
        var runs = index.Codes(FormId.Expenditure)!.Rows.Any(row => row.Code!.Length == 7 && row.Code.EndsWith("50", StringComparison.Ordinal));
        var paid = index.Economic?.Of("30107") is not null;
        return [judge.Holds(earns || runs || paid, figures, $"{figures[0].Place}有数，一般只有事业单位才有；本报告{(earns || runs || paid ? "有" : "未见")}事业单位的收支。", $"{figures[0].PlaceEn} is not zero, which is usual for public institutions only; the report {(earns || runs || paid ? "shows" : "shows no")} activity of one.")];
    }

    private static IEnumerable<Check?> Signs(ReportIndex index, Judge judge)
    {
        var form = index.Summary!;
        var figures = form.Sources.Concat(form.Classes).Append(form.UsedBalance).OfType<Figure>().Where(figure => figure.IsPrinted).ToArray();
        var negative = figures.Where(figure => figure.Amount < 0).ToArray();
        return negative.Length > 0
            ? negative.Select(figure => judge.Holds(false, [figure], $"{figure.Place}为负数。", $"{figure.PlaceEn} is negative."))
            : figures.Length > 0 ? [judge.Holds(true, [figures[0]], "各项收入、支出均不为负。", "No source and no class is negative.")] : [];
    }
}
