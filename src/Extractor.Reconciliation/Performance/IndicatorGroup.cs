using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Performance;

/// <summary>A goal, a 一级 or a 二级指标 with what stands below it.</summary>
/// <param name="Name">Label without its points.</param>
/// <param name="Weight">Points that the label promises; null when it names none.</param>
internal sealed record IndicatorGroup(string Name, Figure? Weight)
{
    /// <summary>Groups directly below, in reading order.</summary>
    public List<IndicatorGroup> Groups { get; } = [];

    /// <summary>All indicators below, at any depth.</summary>
    public List<IndicatorRow> Rows { get; } = [];

    /// <summary>Whether some indicators below belong to none of <see cref="Groups"/>.</summary>
    public bool HasLooseRows => Rows.Count > Groups.Sum(group => group.Rows.Count);

    /// <summary>
    /// The points of its parts: of the groups directly below where all of them name points, else of the indicators, a cell that
    /// covers several rows once; null when some are unknown.
    /// </summary>
    public IReadOnlyList<Figure>? Points =>
        Groups.Count > 0 && !HasLooseRows && Groups.TrueForAll(group => group.Weight is not null) ? [.. Groups.Select(group => group.Weight!)]
        : Rows.Count > 0 && Rows.TrueForAll(row => row.Weight is not null) ? Distinct(Rows.Select(row => row.Weight!))
        : null;

    /// <summary>Figures without those of a cell that was there before.</summary>
    public static IReadOnlyList<Figure> Distinct(IEnumerable<Figure> figures) => [.. figures.DistinctBy(figure => figure.Reference, StringComparer.Ordinal)];
}
