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

                foreach (var twin in Twins(group))
                {
                    statements.AddRange(twin[0].Subject.Split('+').Select(subject => new Statement(subject, part, twin) { IsContinuation = isContinuation }));
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

    /// <summary>A measure that comes again, with others between, begins another statement.</summary>
    private static IEnumerable<IReadOnlyList<Claim>> Split(List<Claim> run)
    {
        var group = new List<Claim>();
        foreach (var claim in run)
        {
            var before = group.FindLastIndex(other => other.Measure == claim.Measure && other.Base == claim.Base);
            // 年初无预算 repeats the budget of 0; 完成预算的 comes once for each budget.
            var isRepeat = before >= 0 && before < group.Count - 1 && claim.Unit.Length > 0 && claim.Measure is not "count" and not "list";
            if (isRepeat)
            {
                yield return group;
                group = [];
            }

            group.Add(claim);
        }

        yield return group;
    }

    /// <summary>
    /// 收、支总计各是A、B，各减少C、D，各下降E、F: as many statements as there are figures of each measure (reference: narrative, N04);
    /// a figure stated once goes for all.
    /// </summary>
    private static IEnumerable<IReadOnlyList<Claim>> Twins(IReadOnlyList<Claim> group)
    {
        var measures = new List<List<Claim>>();
        foreach (var claim in group)
        {
            if (measures.Count > 0 && measures[^1][0].Measure == claim.Measure && measures[^1][0].Base == claim.Base && claim.Measure is "final" or "total" or "change" or "growth")
            {
                measures[^1].Add(claim);
            }
            else
            {
                measures.Add([claim]);
            }
        }

        var count = measures.Max(claims => claims.Count);
        return Enumerable.Range(0, count).Select(at => (IReadOnlyList<Claim>)[.. measures
            .Where(claims => claims.Count == 1 || claims.Count == count)
            .Select(claims => claims.Count == 1 ? claims[0] : claims[at])]);
    }
}
