using Extractor.Model;

namespace Extractor.Reconciliation.Findings;

/// <summary>Counts outcomes and findings by part of the report.</summary>
internal static class CheckCounter
{
    private const string AcrossForms = "across-forms";
    private const string Narrative = "narrative";
    private const string Performance = "performance";
    private const string Document = "document";

    private static readonly (string Prefix, string Scope)[] Scopes =
    [
        ("SUM-01", FormId.RevenueAndExpenditureSummary), ("REV-02", FormId.Revenue), ("EXP-03", FormId.Expenditure),
        ("FAS-04", FormId.FiscalAppropriationSummary), ("GPB-05", FormId.GeneralPublicBudgetExpenditure),
        ("BAS-06", FormId.GeneralPublicBudgetBasicExpenditure), ("TPE-07", FormId.ThreePublicExpenses),
        ("GFB-08", FormId.GovernmentFundBudget), ("SCB-09", FormId.StateCapitalBudget), ("X-", AcrossForms),
        ("NAR", Narrative), ("TPN", Narrative), ("ORG", Narrative), ("PRC", Narrative), ("AST", Narrative), ("PER", Performance),
    ];

    /// <summary>One entry for each part that has a check or a finding, in the order of the forms.</summary>
    public static IReadOnlyList<CheckSummary> Count(IReadOnlyList<Check> checks, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(checks);
        ArgumentNullException.ThrowIfNull(findings);
        var byScope = checks.ToLookup(check => ScopeOf(check.Rule), StringComparer.Ordinal);
        var found = findings.ToLookup(ScopeOf, StringComparer.Ordinal);
        var summaries = new List<CheckSummary>();
        foreach (var scope in FormId.Nine.Concat([AcrossForms, Narrative, Performance, Document]))
        {
            int Of(CheckOutcome outcome) => byScope[scope].Count(check => check.Outcome == outcome);
            int Grave(string severity) => found[scope].Count(finding => finding.Severity == severity);
            if (byScope[scope].Any() || found[scope].Any())
            {
                summaries.Add(new(
                    scope, Of(CheckOutcome.Pass), Of(CheckOutcome.Rounding), Of(CheckOutcome.Fail), Of(CheckOutcome.NotApplicable),
                    Of(CheckOutcome.InsufficientData), Grave("error"), Grave("minor")));
            }
        }

        return summaries;
    }

    private static string ScopeOf(string rule)
    {
        foreach (var (prefix, scope) in Scopes)
        {
            if (rule.StartsWith(prefix, StringComparison.Ordinal))
            {
                return scope;
            }
        }

        return Document;
    }

    /// <summary>Where a finding stands counts, not which rule shows it.</summary>
    private static string ScopeOf(Finding finding)
    {
        var ofRule = ScopeOf(finding.Rule);
        return ofRule == Document ? Document
            : finding.Form is { } form && FormId.Nine.Contains(form, StringComparer.Ordinal) ? form
            : finding.Form is not null ? Performance
            : finding.Section is not null || finding.Refs.Any(reference => reference.StartsWith('c')) ? Narrative
            : ofRule;
    }
}
