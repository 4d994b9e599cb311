using Extractor.Model;
using Extractor.Reconciliation.Forms;
using Extractor.Reconciliation.Performance;
using Extractor.Reconciliation.Rules.Documents;
using Extractor.Reconciliation.Rules.Prose;

namespace Extractor.Reconciliation.Rules;

/// <summary>All rules, and how a report is held against them.</summary>
internal static class RuleCatalogue
{
    /// <summary>First fiscal year with a form for the state capital budget in all places.</summary>
    private const int FirstStateCapitalYear = 2020;

    private static readonly string[] NeverEmpty =
    [
        FormId.RevenueAndExpenditureSummary, FormId.Revenue, FormId.Expenditure, FormId.FiscalAppropriationSummary,
        FormId.GeneralPublicBudgetExpenditure, FormId.GeneralPublicBudgetBasicExpenditure,
    ];

    /// <summary>The rules in the order of the reference.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        .. SummaryRules.All, .. CodeTableRules.All, .. AppropriationRules.All, .. ExpenseRules.All, .. CrossRules.All, .. NarrativeRules.All,
        .. ThreePublicNarrativeRules.All, .. FundNarrativeRules.All, .. OperatingRules.All, .. ProcurementRules.All, .. AssetRules.All, .. SelfEvaluationRules.All,
        .. PresentationRules.All, .. DocumentRules.All, .. PerformanceRules.All,
    ];

    /// <summary>What comes of a rule: at least one check.</summary>
    public static IReadOnlyList<Evaluation> Apply(Rule rule, ReportIndex index)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(index);
        var judge = new Judge(rule.Id, rule.Class);
        return [.. Apply(rule, index, judge).Select(check => new Evaluation(rule, check, judge.ConstraintOf(check)))];
    }

    private static IReadOnlyList<Check> Apply(Rule rule, ReportIndex index, Judge judge)
    {
        foreach (var form in rule.Forms)
        {
            if (index.View(form) is not { } view)
            {
                return [Missing(judge, form, index)];
            }

            if (view.IsEmpty && NeverEmpty.Contains(form, StringComparer.Ordinal))
            {
                return [judge.InsufficientData($"《{FormId.TitleOf(form)}》没有数据。", $"the form {form} prints no figure.")];
            }
        }

        var checks = rule.Evaluate(index, judge).OfType<Check>().ToArray();
        return checks.Length > 0 ? checks : [judge.NotApplicable("有关各栏均无数据或本表无此内容。", "the forms print nothing that it speaks of.")];
    }

    private static Check Missing(Judge judge, string form, ReportIndex index) =>
        index.IsRepeated(form) ? judge.InsufficientData($"《{FormId.TitleOf(form)}》有多张。", $"several tables claim to be the form {form}.")
        : form == FormId.StateCapitalBudget && index.Report.Metadata.FiscalYear < FirstStateCapitalYear ? judge.NotApplicable($"该年度没有《{FormId.TitleOf(form)}》。", $"the form {form} did not exist in that year.")
        : judge.InsufficientData($"缺少《{FormId.TitleOf(form)}》。", $"the form {form} was not found.");
}
