using Extractor.Model;
using Extractor.Reconciliation.Accounting;
using Extractor.Reconciliation.Forms;
using Extractor.Reconciliation.Rules;

namespace Extractor.Reconciliation;

/// <summary>Holds a report against the identities that the prescribed forms obey.</summary>
public static class Reconciler
{
    /// <summary>
    /// The report with <see cref="Report.Checks"/> filled, a check for each place where a rule applies and at least one for each
    /// rule, and with <see cref="Flags.CheckFailed"/> on the figures that take part in a failed check of a binding rule. No figure is changed.
    /// Never throws on odd content. Refs that are no observation name a cell (<c>t3/r5/c2</c>: table, row, column) or a table.
    /// A report without any of the nine forms has nothing to check and comes back with no checks.
    /// </summary>
    /// <param name="report">The report with its claims.</param>
    /// <param name="document">The document that it was read from; null when it is not at hand, then nothing is said of its text.</param>
    /// <param name="prior">The report of the same department for the year before; null when it is not at hand.</param>
    public static Report Check(Report report, Document? document = null, Report? prior = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var checkedReport = Check(report);
        return document is null ? checkedReport : checkedReport with { Ledger = LedgerBuilder.Build(document, checkedReport) };
    }

    private static Report Check(Report report)
    {
        if (!report.Tables.Any(table => FormId.Nine.Contains(table.Form, StringComparer.Ordinal)))
        {
            return report with { Checks = [] };
        }

        var index = new ReportIndex(report);
        var checks = new List<Check>();
        var failed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in RuleCatalogue.Rules)
        {
            var found = RuleCatalogue.Apply(rule, index);
            checks.AddRange(found);

            // A usual correspondence that does not hold is no doubt about a figure.
            if (rule.Class is RuleClass.Hard or RuleClass.Bound)
            {
                failed.UnionWith(found.Where(check => check.Outcome == CheckOutcome.Fail).SelectMany(check => check.Refs));
            }
        }

        return report with
        {
            Checks = checks,
            Observations = [.. report.Observations.Select(found => failed.Contains(found.Id) ? found with { Flags = [.. found.Flags.Append(Flags.CheckFailed).Distinct(StringComparer.Ordinal)] } : found)],
        };
    }
}
