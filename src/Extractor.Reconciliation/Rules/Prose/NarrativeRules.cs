using Extractor.Model;
using Extractor.Reconciliation.Claims;
using Extractor.Reconciliation.Forms;

namespace Extractor.Reconciliation.Rules.Prose;

/// <summary>The narrative against the forms and against itself (reference: identities, section 4, NAR-01 to NAR-06).</summary>
internal static class NarrativeRules
{
    /// <summary>The rules in the order of the reference.</summary>
    public static IEnumerable<Rule> All { get; } =
        [.. TotalRules.All, .. CompositionRules.All, .. AppropriationTotalRules.All, .. GeneralBudgetRules.All, .. ItemRules.All, .. BasicRules.All];

    /// <summary>A rule on the statements of some parts and subjects; not applicable where the text states nothing of the kind.</summary>
    public static Rule For(
        string id, RuleClass ruleClass, IReadOnlyList<string> forms, Func<ReportIndex, IEnumerable<Statement>> choose,
        Func<ReportIndex, Judge, Statement, IEnumerable<Check?>> evaluate) =>
        new(id, ruleClass, forms, (index, judge) => OrNothing(judge, choose(index).SelectMany(statement => evaluate(index, judge, statement))));

    /// <summary>The same for a rule that makes one check of a statement.</summary>
    public static Rule For(
        string id, RuleClass ruleClass, IReadOnlyList<string> forms, Func<ReportIndex, IEnumerable<Statement>> choose, Func<ReportIndex, Judge, Statement, Check?> evaluate) =>
        For(id, ruleClass, forms, choose, (index, judge, statement) => [evaluate(index, judge, statement)]);

    /// <summary>The checks; where there is none, the words that the text says nothing of the kind.</summary>
    public static IEnumerable<Check?> OrNothing(Judge judge, IEnumerable<Check?> checks)
    {
        var found = checks.OfType<Check>().ToArray();
        return found.Length > 0 ? found : [judge.NotApplicable("情况说明没有可以核对的此类表述。", "the narrative states nothing of the kind that could be checked.")];
    }
}
