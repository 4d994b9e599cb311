using System.Globalization;
using Extractor.Model;
using Extractor.Reconciliation;

namespace Extractor.Cli.Checking;

/// <summary>
/// Compares a stored report with the one of the year before. Its document is not at hand, so checking all of it anew would lose
/// what was found in the text: everything stays as it is stored, but for the checks of the rules that need the year before.
/// </summary>
internal static class PriorYearChecks
{
    /// <summary>The part of a report that these rules belong to.</summary>
    private const string Scope = "across-forms";

    /// <summary>The rules between two years (reference: identities).</summary>
    private static readonly string[] Rules = ["X-YY-1", "X-YY-2"];

    /// <summary>The stored report with the checks of these rules replaced, and with their findings and counts.</summary>
    /// <param name="stored">A checked report.</param>
    /// <param name="prior">The report of the year before; null leaves the report as it is.</param>
    public static Report Add(Report stored, Report? prior) =>
        prior is null ? stored : Replace(stored, Reconciler.Check(stored, document: null, prior));

    /// <summary>Takes the checks of these rules and their findings over from the same report checked with the year before.</summary>
    public static Report Replace(Report stored, Report compared)
    {
        var old = stored.Checks.Where(IsOfTwoYears).ToArray();
        var next = Last('k', stored.Checks.Select(check => check.Id));
        var fresh = compared.Checks.Where(IsOfTwoYears).Select(check => (check.Id, Check: check with { Id = Numbered('k', ++next), Finding = null })).ToArray();
        var ids = fresh.ToDictionary(pair => pair.Id, pair => pair.Check.Id, StringComparer.Ordinal);

        var findings = Without(stored.Findings, old);
        Join(findings, compared.Findings, ids);
        var finding = findings
            .SelectMany(found => found.Evidence.Select(id => (Check: id, Finding: found.Id)))
            .GroupBy(pair => pair.Check, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Finding, StringComparer.Ordinal);
        var checks = fresh.Select(pair => pair.Check with { Finding = finding.GetValueOrDefault(pair.Check.Id) }).ToArray();
        return stored with
        {
            Checks = [.. stored.Checks.Where(check => !IsOfTwoYears(check)), .. checks],
            Findings = [.. findings.OrderBy(found => found.Severity, StringComparer.Ordinal)],
            CheckSummary = Recounted(stored, old, checks, findings),
        };
    }

    private static bool IsOfTwoYears(Check check) => Rules.Contains(check.Rule, StringComparer.Ordinal);

    /// <summary>The findings without these checks as evidence; one that has no other evidence is gone.</summary>
    private static List<Finding> Without(IEnumerable<Finding> findings, IReadOnlyList<Check> checks)
    {
        var gone = checks.Select(check => check.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. findings.Where(finding => !finding.Evidence.All(gone.Contains))
                .Select(finding => finding.Evidence.Any(gone.Contains)
                    ? finding with { Evidence = [.. finding.Evidence.Where(id => !gone.Contains(id))] }
                    : finding),
        ];
    }

    /// <summary>Adds what the new checks show. One cause stays one finding: what is wrong at a place already gets more evidence.</summary>
    /// <param name="findings">Those that stay.</param>
    /// <param name="others">All of the report checked with the year before.</param>
    /// <param name="ids">New ids of the checks to take over, by the ids that they have in <paramref name="others"/>.</param>
    private static void Join(List<Finding> findings, IEnumerable<Finding> others, Dictionary<string, string> ids)
    {
        var last = Last('f', findings.Select(finding => finding.Id));
        foreach (var other in others)
        {
            string[] evidence = [.. other.Evidence.Where(ids.ContainsKey).Select(id => ids[id])];
            if (evidence.Length == 0)
            {
                continue;
            }

            var same = findings.FindIndex(finding => finding.Refs.Count > 0 && other.Refs.Count > 0 && finding.Refs[0] == other.Refs[0]);
            if (same >= 0)
            {
                findings[same] = findings[same] with { Evidence = [.. findings[same].Evidence, .. evidence] };
            }
            else
            {
                findings.Add(other with { Id = Numbered('f', ++last), Evidence = evidence });
            }
        }
    }

    private static IReadOnlyList<CheckSummary> Recounted(Report stored, IReadOnlyList<Check> old, IReadOnlyList<Check> fresh, List<Finding> findings)
    {
        var parts = stored.CheckSummary.ToList();
        if (!parts.Exists(part => part.Scope == Scope))
        {
            parts.Add(new CheckSummary(Scope, 0, 0, 0, 0, 0, 0, 0));
        }

        int Change(CheckOutcome outcome) => fresh.Count(check => check.Outcome == outcome) - old.Count(check => check.Outcome == outcome);
        int Severe(string severity, string scope) =>
            findings.Count(finding => finding.Severity == severity && ScopeOf(finding) == scope)
            - stored.Findings.Count(finding => finding.Severity == severity && ScopeOf(finding) == scope);
        return
        [
            .. parts.Select(part => part with
            {
                Errors = part.Errors + Severe("error", part.Scope),
                Minor = part.Minor + Severe("minor", part.Scope),
                Pass = part.Pass + (part.Scope == Scope ? Change(CheckOutcome.Pass) : 0),
                Rounding = part.Rounding + (part.Scope == Scope ? Change(CheckOutcome.Rounding) : 0),
                Fail = part.Fail + (part.Scope == Scope ? Change(CheckOutcome.Fail) : 0),
                NotApplicable = part.NotApplicable + (part.Scope == Scope ? Change(CheckOutcome.NotApplicable) : 0),
                InsufficientData = part.InsufficientData + (part.Scope == Scope ? Change(CheckOutcome.InsufficientData) : 0),
            }),
        ];
    }

    private static string ScopeOf(Finding finding) => finding.Form ?? (finding.Section is null ? "document" : "narrative");

    /// <summary>The greatest number of these ids; 0 when there is none.</summary>
    private static int Last(char letter, IEnumerable<string> ids) => ids
        .Select(id => id.StartsWith(letter) && int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .DefaultIfEmpty()
        .Max();

    private static string Numbered(char letter, int number) => string.Create(CultureInfo.InvariantCulture, $"{letter}{number}");
}
