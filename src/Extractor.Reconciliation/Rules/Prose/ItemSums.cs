using Extractor.Model;
using Extractor.Reconciliation.Claims;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules.Prose;

/// <summary>NAR-05-I2: a list of items that leaves none out adds up to the whole. A selection proves nothing.</summary>
internal static class ItemSums
{
    private const string Whole = "general-budget-expenditure";

    /// <summary>The sums of each section that lists items with a final figure.</summary>
    public static IEnumerable<Check?> Check(ReportIndex index, Judge judge, IReadOnlyList<Statement> items)
    {
        var form = index.Codes(FormId.GeneralPublicBudgetExpenditure)!;
        if (form.HasRepeatedCodes || form.HasNamelessRows)
        {
            yield break;
        }

        foreach (var section in items.Where(item => item.Amount is { Measure: "final", Amount: not null }).GroupBy(item => item.Section, StringComparer.Ordinal))
        {
            Statement[] listed = [.. section];
            if (index.Narrative.FirstAmount(section.Key, Whole) is not { Amount: { Amount: not null } total } whole || !IsComplete(form, listed))
            {
                continue;
            }

            yield return judge.Sum(index.Claims.FigureOf(total), listed.Select(item => index.Claims.FigureOf(item.Amount!)), [], "所列各项决算数之和", "the sum of the items listed");
            yield return Budgets(index, judge, whole.InitialBudget, [.. listed.Select(item => item.InitialBudget)]);
            yield return Budgets(index, judge, whole.FullYearBudget, [.. listed.Select(item => item.FullYearBudget)]);
        }
    }

    /// <summary>Each row that nothing stands below is listed itself or with all that it belongs to, and none twice.</summary>
    private static bool IsComplete(CodeForm form, Statement[] listed)
    {
        var codes = listed.Select(item => item.Subject).ToHashSet(StringComparer.Ordinal);
        return codes.Count == listed.Length
            && form.Leaves().Where(row => form.At(row, ColumnRole.Total)?.Amount != 0).All(row => new[] { 3, 5, 7 }.Count(length => row.Code!.Length >= length && codes.Contains(row.Code[..length])) == 1);
    }

    /// <summary>Items that were budgeted and never spent are often left out, so that a sum below the whole proves nothing.</summary>
    private static Check? Budgets(ReportIndex index, Judge judge, Claim? whole, Claim?[] items)
    {
        if (whole is not { Amount: { } amount } || items.Any(item => item?.Amount is null))
        {
            return null;
        }

        var isBelow = items.Sum(item => item!.Amount) < amount;
        return judge.Sum(index.Claims.FigureOf(whole), items.Select(item => index.Claims.FigureOf(item!)), [], "所列各项预算数之和", "the sum of the items' budgets", isBelow);
    }
}
