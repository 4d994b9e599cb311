namespace Extractor.Cli.Checking;

/// <summary>
/// Finds for each report the one of the same department for the year before. A wrong pair would make findings of nothing, so
/// whatever leaves a doubt has no pair.
/// </summary>
internal sealed class YearPairs
{
    private readonly IReadOnlyList<ReportIdentity?> _reports;
    private readonly ILookup<(string Name, int Year), int> _byName;
    private readonly ILookup<(string Name, int Year), int> _byAlias;

    private YearPairs(IReadOnlyList<ReportIdentity?> reports)
    {
        _reports = reports;
        var known = Enumerable.Range(0, reports.Count)
            .Where(i => reports[i] is { Department: not null, FiscalYear: not null })
            .Select(i => (Index: i, Report: reports[i]!))
            .ToArray();
        _byName = known.ToLookup(entry => (entry.Report.Department!, entry.Report.FiscalYear!.Value), entry => entry.Index);
        _byAlias = known
            .SelectMany(entry => entry.Report.Aliases.Distinct(StringComparer.Ordinal).Select(alias => (Alias: alias, entry)))
            .ToLookup(pair => (pair.Alias, pair.entry.Report.FiscalYear!.Value), pair => pair.entry.Index);
    }

    /// <summary>For each report the index of that for the year before; null when there is none beyond doubt.</summary>
    /// <param name="reports">Null where a document could not be read.</param>
    public static IReadOnlyList<int?> Find(IReadOnlyList<ReportIdentity?> reports)
    {
        var pairs = new YearPairs(reports);
        return [.. Enumerable.Range(0, reports.Count).Select(pairs.PriorOf)];
    }

    /// <summary>
    /// The reports that hang together by pairs, each group in the order of the years; those that stand alone are left out. A group
    /// can be read with the reports of two years in memory.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<int>> Groups(IReadOnlyList<int?> priors) =>
    [
        .. Enumerable.Range(0, priors.Count)
            .Select(i => Climb(priors, i))
            .GroupBy(place => place.Root)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.OrderBy(place => place.Depth).ThenBy(place => place.Index).Select(place => place.Index).ToArray()),
    ];

    private static (int Root, int Depth, int Index) Climb(IReadOnlyList<int?> priors, int index)
    {
        // Each step is one year back, so it ends.
        var (root, depth) = (index, 0);
        while (priors[root] is { } prior)
        {
            (root, depth) = (prior, depth + 1);
        }

        return (root, depth, index);
    }

    private int? PriorOf(int index)
    {
        if (_reports[index] is not { Department: { } name, FiscalYear: { } year } report)
        {
            return null;
        }

        var candidates = _byName[(name, year - 1)].ToArray();
        if (candidates.Length == 0)
        {
            // The other name must be the official one of one of the two reports: two short names (财政局) may mean two departments.
            candidates = [.. report.Aliases.SelectMany(alias => _byName[(alias, year - 1)]).Concat(_byAlias[(name, year - 1)]).Distinct().Order()];
        }

        return candidates.Length > 0
            && candidates.All(candidate => _reports[candidate]!.Department == _reports[candidates[0]]!.Department)
            && candidates.Concat(_byName[(name, year)]).All(other => _reports[other]!.Scope == report.Scope)
                ? candidates[0]
                : null;
    }
}
