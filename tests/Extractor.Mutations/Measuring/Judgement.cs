using System.Globalization;
using Extractor.Model;
using Extractor.Mutations.Mutating;

namespace Extractor.Mutations.Measuring;

/// <summary>Holds the report of a mutated document against that of the unchanged one.</summary>
internal static class Judgement
{
    /// <summary>
    /// Sums of a form may miss by a hundredth for every two addends; a change up to that of the longest sums proves nothing
    /// (reference: identities, section 1).
    /// </summary>
    private const decimal GreatestRounding = 0.15m;

    public static Trial Of(string name, Mutation mutation, Report before, Report after)
    {
        // What is said of the unchanged report as well is not about the change.
        var known = before.Findings.Select(finding => finding.Message).ToHashSet(StringComparer.Ordinal);
        var findings = after.Findings.Where(finding => !known.Contains(finding.Message)).ToList();
        var broken = Failures(after).Where(rule => rule.Value > Failures(before).GetValueOrDefault(rule.Key)).Select(rule => rule.Key).ToList();
        var errors = after.Checks.Count(check => check.Severity == "error") > before.Checks.Count(check => check.Severity == "error")
            || broken.Exists(rule => after.Checks.Any(check => check.Rule == rule && check.Severity == "error"));
        var places = new Places(after);
        var breaks = broken.Count > 0 ? (errors ? Breakage.Error : Breakage.Minor)
            : mutation.Size is <= GreatestRounding ? Breakage.WithinRounding
            : places.IsLookedAt(mutation.Target) ? Breakage.OnlyBounded
            : Breakage.Unchecked;
        return new Trial(
            name,
            mutation,
            breaks,
            findings.Count > 0,
            findings is [var first, ..] && places.IsAt(first, mutation.Target, firstOnly: true),
            findings.Exists(finding => places.IsAt(finding, mutation.Target, firstOnly: false)),
            after.Checks.Count(check => check.Outcome == CheckOutcome.Fail) - before.Checks.Count(check => check.Outcome == CheckOutcome.Fail) > 1,
            broken,
            findings,
            findings.Count == 0 ? [] : [.. findings[0].Refs.Take(5).Select(reference => places.PathOf(reference) ?? reference)]);
    }

    private static Dictionary<string, int> Failures(Report report) => report.Checks
        .Where(check => check.Outcome == CheckOutcome.Fail)
        .CountBy(check => check.Rule, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Where the ids of a report point.</summary>
    private sealed class Places(Report report)
    {
        private readonly Dictionary<string, Observation> _observations = report.Observations.ToDictionary(o => o.Id, StringComparer.Ordinal);
        private readonly Dictionary<string, Claim> _claims = report.Claims.ToDictionary(c => c.Id, StringComparer.Ordinal);

        public bool IsLookedAt(Target target) => report.Checks
            .Where(check => check.Outcome is CheckOutcome.Pass or CheckOutcome.Rounding)
            .Any(check => check.Refs.Any(reference => IsAt(reference, target)));

        public bool IsAt(Finding finding, Target target, bool firstOnly)
        {
            if (target.DroppedFrom is null)
            {
                return finding.Refs.Take(firstOnly ? 1 : int.MaxValue).Any(reference => IsAt(reference, target));
            }

            // What is not printed has no place: it is told at the sum that misses it, or by its name in the same table or paragraph.
            var places = finding.Refs.Take(firstOnly ? 1 : int.MaxValue).Select(PathOf).OfType<string>().ToList();
            return (finding.Kind == FindingKind.MissingRow && places.Exists(target.Above.Contains))
                || (target.Dropped.Any(name => finding.Message.Contains(name, StringComparison.Ordinal))
                    && (finding.Kind == FindingKind.Wording || places.Exists(path => path.StartsWith(target.DroppedFrom, StringComparison.Ordinal))));
        }

        private bool IsAt(string reference, Target target)
        {
            if (_claims.TryGetValue(reference, out var claim))
            {
                return claim.Ranges.Any(range => target.Ranges.Any(changed =>
                    range.Block == changed.Block && range.Start < changed.Start + changed.Length && changed.Start < range.Start + range.Length));
            }

            return PathOf(reference) is { } path && target.Cells.Contains(path);
        }

        public string? PathOf(string reference)
        {
            if (_observations.TryGetValue(reference, out var observation))
            {
                return observation.Path;
            }

            if (_claims.TryGetValue(reference, out var claim))
            {
                return claim.Path;
            }

            var parts = reference.Split('/');
            var table = report.Tables.FirstOrDefault(t => t.Id == parts[0]);
            return parts.Length < 3 || table is null
                ? table?.Parts[0].Path
                : table.Cells.FirstOrDefault(cell => cell.Row == Number(parts[1]) && cell.Column == Number(parts[2]))?.Path;
        }

        private static int Number(string part) => int.Parse(part.AsSpan(1), CultureInfo.InvariantCulture);
    }
}
