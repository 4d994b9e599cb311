using Extractor.Model;
using Extractor.Reconciliation.Claims;
using Extractor.Reconciliation.Forms;
using static Extractor.Reconciliation.Rules.Prose.NarrativeRules;

namespace Extractor.Reconciliation.Rules.Prose;

/// <summary>NAR-04: the totals of fiscal appropriations and the revenue of each budget.</summary>
internal static class AppropriationTotalRules
{
    private static readonly string[] Form = [FormId.FiscalAppropriationSummary];
    private static readonly string[] Totals = ["fiscal-total", "fiscal-revenue-total", "fiscal-expenditure-total"];
    private static readonly string[] Revenues = ["general-budget-revenue", "fund-revenue", "state-capital-revenue"];

    /// <summary>The rules.</summary>
    public static IEnumerable<Rule> All { get; } =
    [
        For("NAR-04-T", RuleClass.Hard, Form, index => Statements(index).Where(statement => !Revenues.Contains(statement.Subject, StringComparer.Ordinal)), Stated.Amount),
        new("NAR-04-D", RuleClass.Hard, [], (index, judge) => OrNothing(judge, Statements(index).GroupBy(statement => Totals.Contains(statement.Subject, StringComparer.Ordinal) ? Totals[0] : statement.Subject, StringComparer.Ordinal)
            .SelectMany(group => Priors.Agree(index, judge, group)))),
        For("NAR-04-P", RuleClass.Hard, [], Statements, Stated.Growth),
        For("NAR-04-W", RuleClass.Doc, [], Statements, Stated.Wording),
        new("NAR-04-K", RuleClass.Hard, Form, (index, judge) => OrNothing(judge, index.Narrative.In(NarrativePart.FiscalTotal, Revenues)
            .SelectMany(statement => Stated.Amount(index, judge, statement)).Concat([Changes(index, judge)]))),
    ];

    private static IEnumerable<Statement> Statements(ReportIndex index) =>
        index.Narrative.In(NarrativePart.FiscalTotal).Concat(index.Narrative.In(NarrativePart.Unknown, "fiscal-total"));

    /// <summary>The revenues of all three budgets make up the revenue from appropriations, last year as well.</summary>
    private static Check? Changes(ReportIndex index, Judge judge)
    {
        var parts = Revenues.Select(subject => Prior(index, subject)).ToArray();
        return Prior(index, "fiscal-revenue") is { } whole && !parts.Contains(null)
            ? Priors.Equal(judge, whole, [.. parts.OfType<Priors.Terms>()], "各项财政拨款收入及其变动额", "the appropriations of each budget with their changes")
            : null;
    }

    private static Priors.Terms? Prior(ReportIndex index, string subject) =>
        index.Narrative.In(NarrativePart.FiscalTotal, subject).Select(statement => Priors.Of(index, statement)).FirstOrDefault(terms => terms is not null);
}
