using System.Globalization;
using Extractor.Model;
using Extractor.Reconciliation.Accounting;
using Extractor.Reconciliation.Causes;
using Extractor.Reconciliation.Findings;
using Extractor.Reconciliation.Forms;
using Extractor.Reconciliation.Repairs;
using Extractor.Reconciliation.Rules;

namespace Extractor.Reconciliation;

/// <summary>Holds a report against the identities that the prescribed forms and their explanation obey.</summary>
public static class Reconciler
{
    /// <summary>The diagnostic of a document that is a budget: the identities are those of final accounts.</summary>
    private const string BudgetReport = "budget-report";

    /// <summary>
    /// The report with <see cref="Report.Checks"/> filled, a check for each place where a rule applies and at least one for each
    /// rule, with <see cref="Report.Findings"/> that name the causes of those that fail, and with <see cref="Flags.CheckFailed"/>
    /// on the observations and claims that take part in a failed check of a binding rule. A figure that cannot be read, or whose
    /// column is ambiguous, is settled where the identities leave one possibility (<see cref="Flags.Repaired"/>). Never throws on odd content. Refs that
    /// are no observation, claim or section name a cell (<c>t3/r5/c2</c>: table, row, column), a table, or <c>cover</c>,
    /// <c>contents</c> or <c>text</c> for words that stand in none of them.
    /// A report with neither a form nor a claim has nothing to check, and neither has a budget: they come back with no checks.
    /// With the document at hand <see cref="Report.Ledger"/> accounts for every number in it, whether there are forms or not.
    /// </summary>
    /// <param name="report">The report with its claims.</param>
    /// <param name="document">The document that it was read from; null when it is not at hand, then nothing is said of its text.</param>
    /// <param name="prior">The report of the same department for the year before; null when it is not at hand.</param>
    public static Report Check(Report report, Document? document = null, Report? prior = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var result = CheckAccount(report, document, prior);
        return document is null ? result : result with { Ledger = LedgerBuilder.Build(document, result) };
    }

    private static Report CheckAccount(Report report, Document? document, Report? prior)
    {
        var isAccount = report.Tables.Any(table => FormId.Nine.Contains(table.Form, StringComparer.Ordinal)) || report.Claims.Count > 0;
        if (!isAccount || report.Diagnostics.Any(diagnostic => diagnostic.Code == BudgetReport))
        {
            return report with { Checks = [], Findings = [], CheckSummary = [] };
        }

        IReadOnlyList<Evaluation> Evaluated(Report version) => Evaluate(new ReportIndex(version, document, prior));
        if (Repairer.IsNeeded(report))
        {
            report = new Repairer(Evaluated).Repair(report);
        }

        var evaluations = Evaluated(report);
        var findings = Explain(report, evaluations);
        var explained = findings.SelectMany(finding => finding.Evidence.Select(check => (check, finding.Id)))
            .DistinctBy(pair => pair.check, StringComparer.Ordinal)
            .ToDictionary(pair => pair.check, pair => pair.Id, StringComparer.Ordinal);
        Check[] checks = [.. evaluations.Select(found => explained.TryGetValue(found.Check.Id, out var finding) ? found.Check with { Finding = finding } : found.Check)];

        // A usual correspondence that does not hold is no doubt about a figure.
        var failed = evaluations.Where(found => found.Rule.IsBinding && found.Check.Outcome == CheckOutcome.Fail)
            .SelectMany(found => found.Check.Refs).ToHashSet(StringComparer.Ordinal);
        return report with
        {
            Checks = checks,
            Findings = findings,
            CheckSummary = CheckCounter.Count(checks, findings),
            Observations = [.. report.Observations.Select(found => failed.Contains(found.Id) ? found with { Flags = Doubted(found.Flags) } : found)],
            Claims = [.. report.Claims.Select(claim => failed.Contains(claim.Id) ? claim with { Flags = Doubted(claim.Flags) } : claim)],
        };
    }

    private static List<Evaluation> Evaluate(ReportIndex index)
    {
        var evaluations = new List<Evaluation>();
        foreach (var rule in RuleCatalogue.Rules)
        {
            foreach (var found in RuleCatalogue.Apply(rule, index))
            {
                var id = "k" + (evaluations.Count + 1).ToString(CultureInfo.InvariantCulture);
                evaluations.Add(found with { Check = found.Check with { Id = id } });
            }
        }

        return evaluations;
    }

    private static IReadOnlyList<Finding> Explain(Report report, IReadOnlyList<Evaluation> evaluations)
    {
        var failed = evaluations.Where(found => found.Check.Outcome == CheckOutcome.Fail).ToArray();
        if (failed.Length == 0)
        {
            return [];
        }

        // What was not decided neither accuses nor confirms a figure.
        var comparisons = evaluations.Where(found =>
            found.Constraint is not null && found.Check.Outcome is CheckOutcome.Pass or CheckOutcome.Rounding or CheckOutcome.Fail);
        var graph = new RelationGraph(comparisons.Select(found => (found.Check, found.Constraint!, found.Rule.IsBinding)), report.Observations);
        var finder = new CauseFinder(graph);
        var causes = finder.Find();
        var explained = causes.SelectMany(cause => cause.Explained).Select(relation => graph.Relations[relation].Check.Id).ToHashSet(StringComparer.Ordinal);
        var others = failed.Select(found => found.Check).Where(check => !explained.Contains(check.Id)).ToArray();
        // Of a usual correspondence too one figure may be likelier to be wrong than the other.
        var suspects = graph.Relations.Select((relation, index) => (relation.Check.Id, index)).Where(pair => others.Any(check => check.Id == pair.Id))
            .ToDictionary(pair => pair.Id, pair => finder.Suspects(pair.index), StringComparer.Ordinal);
        return new FindingWriter(graph, new(report)).Write(causes, others, suspects);
    }

    private static IReadOnlyList<string> Doubted(IReadOnlyList<string> flags) => [.. flags.Append(Flags.CheckFailed).Distinct(StringComparer.Ordinal)];
}
