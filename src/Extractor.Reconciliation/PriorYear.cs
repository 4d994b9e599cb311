using System.Globalization;
using Extractor.Model;
using Extractor.Reconciliation.Findings;

namespace Extractor.Reconciliation;

/// <summary>
/// Compares a stored report with the one of the year before. Its document is not at hand, so checking all of it anew would lose
/// what was found in the text: everything stays as it is stored, but for the checks of the rules that need the year before.
/// </summary>
public static class PriorYear
{
    /// <summary>The rules between two years (reference: identities).</summary>
    private static readonly string[] Rules = ["X-YY-1", "X-YY-2"];

    /// <summary>The stored report with the checks of these rules replaced, and with their findings and counts.</summary>
    /// <param name="stored">A report that was checked.</param>
    /// <param name="prior">The report of the same department for the year before.</param>
    public static Report Compare(Report stored, Report prior)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(prior);
        return Replace(stored, Reconciler.Check(stored, document: null, prior));
    }

    /// <summary>Takes the checks of these rules and their findings over from the same report checked with the year before.</summary>
    internal static Report Replace(Report stored, Report compared)
    {
        // Ids of what stays are kept, for others may have noted them; what is new is numbered after them.
        var last = Last('k', stored.Checks.Select(check => check.Id));
        var fresh = compared.Checks.Where(IsOfTwoYears).Select(check => (Old: check.Id, Check: check with { Id = Numbered('k', ++last) })).ToArray();
        var findings = Without(stored.Findings, [.. stored.Checks.Where(IsOfTwoYears).Select(check => check.Id)]);
        Join(findings, compared.Findings, fresh.ToDictionary(pair => pair.Old, pair => pair.Check.Id, StringComparer.Ordinal));

        var explained = findings.SelectMany(finding => finding.Evidence.Select(check => (check, finding.Id)))
            .DistinctBy(pair => pair.check, StringComparer.Ordinal)
            .ToDictionary(pair => pair.check, pair => pair.Id, StringComparer.Ordinal);
        Check[] checks =
        [
            .. stored.Checks.Where(check => !IsOfTwoYears(check)),
            .. fresh.Select(pair => pair.Check with { Finding = explained.GetValueOrDefault(pair.Check.Id) }),
        ];
        var places = new PlaceIndex(stored);
        Finding[] ordered =
        [
            .. findings.OrderBy(finding => finding.Severity, StringComparer.Ordinal).ThenBy(finding => places.OrderOf(finding.Refs.Count > 0 ? finding.Refs[0] : "")),
        ];
        return stored with { Checks = checks, Findings = ordered, CheckSummary = CheckCounter.Count(checks, ordered) };
    }

    private static bool IsOfTwoYears(Check check) => Rules.Contains(check.Rule, StringComparer.Ordinal);

    /// <summary>The findings without these checks as evidence; one that has no other evidence is gone.</summary>
    private static List<Finding> Without(IEnumerable<Finding> findings, HashSet<string> checks) =>
    [
        .. findings.Where(finding => !finding.Evidence.All(checks.Contains))
            .Select(finding => finding.Evidence.Any(checks.Contains)
                ? finding with { Evidence = [.. finding.Evidence.Where(id => !checks.Contains(id))] }
                : finding),
    ];

    /// <summary>Adds what the new checks show. One cause stays one finding: what is known to be wrong at a place gets more evidence.</summary>
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

    /// <summary>The greatest number of these ids; 0 when there is none.</summary>
    private static int Last(char letter, IEnumerable<string> ids) => ids
        .Select(id => id.StartsWith(letter) && int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .DefaultIfEmpty()
        .Max();

    private static string Numbered(char letter, int number) => string.Create(CultureInfo.InvariantCulture, $"{letter}{number}");
}
