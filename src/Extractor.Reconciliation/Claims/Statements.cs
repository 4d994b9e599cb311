using Extractor.Model;

namespace Extractor.Reconciliation.Claims;

/// <summary>Puts the claims together that belong to one statement.</summary>
internal static class Statements
{
    /// <summary>The statements in reading order: of the report's own year, about subjects that are certain.</summary>
    /// <param name="report">The report with its claims.</param>
    /// <param name="claims">Which of them can be held against something.</param>
    public static IReadOnlyList<Statement> Read(Report report, ClaimIndex claims)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(claims);
        var year = report.Metadata.FiscalYear;
        var certain = claims.All.Where(claim => claim.Period is null || year is null || claim.Period == year).Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var statements = new List<Statement>();
        var run = new List<Claim>();
        var said = new HashSet<(string?, string)>();
        var amounts = new HashSet<(string?, string)>();

        void Close()
        {
            if (run.Count == 0)
            {
                return;
            }

            var part = claims.PartOf(run[0]);
            foreach (var group in Split(run))
            {
                var isContinuation = said.Contains((group[0].Section, group[0].Subject));
                if (group.Any(claim => claim.Measure is "change" or "growth"))
                {
                    said.Add((group[0].Section, group[0].Subject));
                }

                foreach (var side in Sides(group))
                {
                    foreach (var subject in side[0].Subject.Split('+'))
                    {
                        var statement = new Statement(subject, part, side) { IsContinuation = isContinuation };
                        var isLater = statement.Amount is not null && !amounts.Add((statement.Section, subject));
                        statements.Add(isLater && side.Count == 1 && side[0].Measure == "total" ? new(subject, part, side) { IsContinuation = isContinuation, IsPart = true } : statement);
                    }
                }
            }

            run.Clear();
        }

        foreach (var claim in report.Claims)
        {
            if (claim.Flags.Contains(Flags.InReason, StringComparer.Ordinal))
            {
                // 主要原因是… stands in the middle of a statement and says nothing of its subject.
                continue;
            }

            if (run.Count > 0 && (run[^1].Subject != claim.Subject || run[^1].Section != claim.Section))
            {
                Close();
            }

            if (certain.Contains(claim.Id))
            {
                run.Add(claim);
            }
            else
            {
                Close();
            }
        }

        Close();
        return statements;
    }

    /// <summary>A measure that comes again begins another statement, unless it is the other side's (收、支总计各是A、B).</summary>
    private static IEnumerable<IReadOnlyList<Claim>> Split(List<Claim> run)
    {
        var group = new List<Claim>();
        foreach (var claim in run)
        {
            var before = group.FindLastIndex(other => other.Measure == claim.Measure && other.Base == claim.Base);
            var isOtherSide = HasTwoSides(claim) && before == group.Count - 1 && !(before > 0 && group[before - 1].Measure == claim.Measure);
            // 年初无预算 repeats the budget of 0, and counts and lists belong to what stands before.
            if (before >= 0 && !isOtherSide && claim.Unit.Length > 0 && claim.Measure is not "count" and not "list")
            {
                yield return group;
                group = [];
            }

            group.Add(claim);
        }

        yield return group;
    }

    /// <summary>
    /// 收、支总计各是A、B，各减少C、D，各下降E、F: a statement for each side (reference: narrative, N04); a figure stated once goes for both.
    /// </summary>
    private static IEnumerable<IReadOnlyList<Claim>> Sides(IReadOnlyList<Claim> group)
    {
        bool IsTwin(int at) => at >= 0 && at + 1 < group.Count && HasTwoSides(group[at]) && group[at].Measure == group[at + 1].Measure && group[at].Base == group[at + 1].Base;
        var seconds = Enumerable.Range(1, Math.Max(0, group.Count - 1)).Where(at => IsTwin(at - 1)).ToHashSet();
        if (seconds.Count == 0)
        {
            return [group];
        }

        return
        [
            [.. group.Where((_, at) => !seconds.Contains(at))],
            [.. group.Where((_, at) => !seconds.Contains(at + 1))],
        ];
    }

    private static bool HasTwoSides(Claim claim) => claim.Subject is "revenue-and-expenditure-total" or "fiscal-total" && claim.Measure is "total" or "change" or "growth";
}
