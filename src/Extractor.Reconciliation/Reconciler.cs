using Extractor.Model;
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
    public static Report Check(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
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
