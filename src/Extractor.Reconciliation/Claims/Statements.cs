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
            foreach (var group in run.GroupBy(claim => claim.Subject, StringComparer.Ordinal).SelectMany(Split))
            {
                var isContinuation = said.Contains((group[0].Section, group[0].Subject));
                if (group.Any(claim => claim.Measure is "change" or "growth"))
                {
                    said.Add((group[0].Section, group[0].Subject));
                }

                foreach (var subject in group[0].Subject.Split('+'))
                {
                    var isLater = group.Any(IsAmount) && !amounts.Add((group[0].Section, subject));
                    statements.Add(new(subject, part, group) { IsContinuation = isContinuation, IsPart = isLater && group is [{ Measure: "total" }] });
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

            if (run.Count > 0 && (run[^1].Section != claim.Section || (run[^1].Subject != claim.Subject && !AreSides(run[^1].Subject, claim.Subject))))
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

    /// <summary>A measure that comes again begins another statement.</summary>
    private static IEnumerable<IReadOnlyList<Claim>> Split(IEnumerable<Claim> run)
    {
        var group = new List<Claim>();
        foreach (var claim in run)
        {
            // 年初无预算 repeats the budget of 0, and counts and lists belong to what stands before.
            if (claim.Unit.Length > 0 && claim.Measure is not "count" and not "list" && group.Any(other => other.Measure == claim.Measure && other.Base == claim.Base))
            {
                yield return group;
                group = [];
            }

            group.Add(claim);
        }

        yield return group;
    }

    private static bool IsAmount(Claim claim) => claim is { Measure: "final" or "total", Amount: not null } or { Measure: "none" };

    /// <summary>收、支总计各是A、B，各减少C、D，各下降E、F (reference: narrative, N04): the figures of the two sides take turns.</summary>
    private static bool AreSides(string one, string other) =>
        (one, other) is ("revenue-total", "expenditure-total") or ("expenditure-total", "revenue-total")
            or ("fiscal-revenue-total", "fiscal-expenditure-total") or ("fiscal-expenditure-total", "fiscal-revenue-total");
}
