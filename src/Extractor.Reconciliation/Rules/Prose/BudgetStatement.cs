using System.Globalization;
using Extractor.Model;
using Extractor.Reconciliation.Claims;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules.Prose;

/// <summary>
/// 年初预算为A，支出决算为B，完成年初预算的P: a final figure against the budget that the words mean. The bare 预算 means the initial or
/// the full-year budget, so that either may fit (reference: narrative, section 3, rate base).
/// </summary>
internal static class BudgetStatement
{
    private const string Initial = "initial-budget";
    private const string FullYear = "full-year-budget";
    private const decimal Approximate = 0.01m;

    /// <summary>A rate of completion; null when the statement gives no budget to measure it by.</summary>
    public static Check? Rate(ReportIndex index, Judge judge, Statement statement, Claim rate)
    {
        if (rate.Unit != "%" || IsAdjusted(rate) || Final(index, statement) is not { } final)
        {
            return null;
        }

        var stated = index.Claims.FigureOf(rate);
        var checks = Budgets(statement, rate.Base).Where(budget => budget.Claim.Value != 0).Select(budget => (Check: judge.Ratio(
            stated, [(final, 1)], [(index.Claims.FigureOf(budget.Claim), 1)], "支出决算数与预算数之比", "the final figure over the budget"), budget.IsCertain)).ToArray();
        var found = Stated.Either(checks.Select(check => check.Check));
        // A rate of a budget that the statement does not give can only be confirmed by another one.
        return found?.Outcome == CheckOutcome.Fail && !checks.Any(check => check.IsCertain) ? null : found;
    }

    /// <summary>比年初预算减少A: the final figure is the budget less A.</summary>
    public static Check? Difference(ReportIndex index, Judge judge, Statement statement, Claim deviation)
    {
        if (deviation is not { Amount: not null, Unit.Length: > 0 } || Stated.Sign(deviation) is not { } sign || Stated.IsNegative(deviation) || Final(index, statement) is not { } final)
        {
            return null;
        }

        var stated = index.Claims.FigureOf(deviation);
        var checks = Budgets(statement, deviation.Base).Where(budget => budget.IsCertain).Select(budget => index.Claims.FigureOf(budget.Claim)).Select(budget => judge.Sum(
            stated, sign > 0 ? [final] : [budget], sign > 0 ? [budget] : [final], sign > 0 ? "支出决算数与预算数之差" : "预算数与支出决算数之差",
            sign > 0 ? "the final figure less the budget" : "the budget less the final figure"));
        return Stated.Either(checks);
    }

    /// <summary>大于, 小于 or 持平 against budget and final figure.</summary>
    public static Check? Direction(ReportIndex index, Judge judge, Statement statement, Claim deviation)
    {
        if (deviation.Direction is null || Stated.IsNegative(deviation) || statement.Amount is null || Final(index, statement) is not { } final)
        {
            return null;
        }

        var stated = index.Claims.FigureOf(deviation);
        var checks = Budgets(statement, deviation.Base).Where(budget => budget.IsCertain).Select(budget => index.Claims.FigureOf(budget.Claim)).Select(budget =>
        {
            var difference = final.Amount - budget.Amount;
            var holds = deviation.Direction switch
            {
                "increase" => difference > 0,
                "decrease" => difference < 0,
                _ => Math.Abs(difference) <= (Stated.IsApproximate(deviation) ? Math.Abs(budget.Amount) * Approximate : (final.Step + budget.Step) / 2),
            };
            var figures = $"{Text(budget)} / {Text(final)}";
            return judge.Holds(
                holds, [stated, budget, final], holds ? $"{stated.Place}与预算数、决算数的大小相符（{figures}）。" : $"{stated.Place}与预算数、决算数的大小不符：预算数{Text(budget)}，决算数{Text(final)}。",
                holds ? $"{stated.PlaceEn} agrees with budget and final figure ({figures})." : $"{stated.PlaceEn} does not agree with the figures: budget {Text(budget)}, final {Text(final)}.");
        });
        return Stated.Either(checks);
    }

    /// <summary>No rate of an initial budget of nothing.</summary>
    public static Check? NoBudget(ReportIndex index, Judge judge, Statement statement)
    {
        if (statement.InitialBudget is not { Value: 0 } budget)
        {
            return null;
        }

        var none = index.Claims.FigureOf(budget);
        if (statement.Completions.FirstOrDefault(rate => rate is { Base: Initial, Unit: "%" } && !IsAdjusted(rate)) is not { } claim)
        {
            return judge.Holds(true, [none], $"{none.Place}为0，没有列完成率。", $"{none.PlaceEn} is nothing, and no rate of it is given.");
        }

        // 年初预算为0，决算为0，完成100%: a template filled in, which claims nothing.
        if (Final(index, statement) is not { } final || final.Amount == 0)
        {
            return null;
        }

        var rate = index.Claims.FigureOf(claim);
        var other = statement.FullYearBudget is { Amount: > 0 } full ? index.Claims.FigureOf(full) : null;
        var fits = other is not null && judge.Ratio(rate, [(final, 1)], [(other, 1)], "", "") is { Outcome: CheckOutcome.Pass or CheckOutcome.Rounding };
        return judge.Holds(
            false, [rate, none, .. other is null ? Array.Empty<Figure>() : [other]],
            fits ? $"{none.Place}为0，{rate.Place}实为完成全年预算的比率，应如此表述。" : $"{none.Place}为0，不应有{rate.Place}这样的完成率。",
            fits ? $"{none.PlaceEn} is nothing: the rate in {rate.PlaceEn} is one of the full-year budget and should say so." : $"{none.PlaceEn} is nothing, and there can be no rate such as {rate.PlaceEn}.");
    }

    /// <summary>The budgets that the words may mean; certain ones are those that the statement gives under that name.</summary>
    private static IEnumerable<(Claim Claim, bool IsCertain)> Budgets(Statement statement, string? stated)
    {
        // 与2021年预算持平 after a heading on the initial budget: what the words leave open is what the statement gives.
        if (stated is not null and not "budget" and not Initial and not FullYear)
        {
            yield break;
        }

        if (statement.FullYearBudget is { Amount: not null } full)
        {
            yield return (full, stated != Initial || IsPlain(full, statement));
        }

        if (statement.InitialBudget is { Amount: not null } initial)
        {
            yield return (initial, stated != FullYear);
        }
    }

    /// <summary>预算数为A … 完成年初预算的P: the only budget of the statement, named by the bare word.</summary>
    private static bool IsPlain(Claim budget, Statement statement) =>
        statement.InitialBudget is null && !budget.Text.Contains("全年", StringComparison.Ordinal) && !budget.Text.Contains("调整", StringComparison.Ordinal);

    private static string Text(Figure figure) => (figure.Amount / figure.Scale.Factor).ToString("#,##0.00####", CultureInfo.InvariantCulture) + figure.Scale.Name;

    private static Figure? Final(ReportIndex index, Statement statement) =>
        statement.Amount is { Amount: not null } amount ? index.Claims.FigureOf(amount)
        : index.Concepts.Finals(statement.Subject, statement.Part).FirstOrDefault()?.Figure;

    /// <summary>剔除科目调整因素，实际完成年初预算的: a rate of something else, which the text does not give.</summary>
    private static bool IsAdjusted(Claim rate) => rate.Text.Contains("剔除", StringComparison.Ordinal) || rate.Text.Contains("实际完成", StringComparison.Ordinal);
}
