using Extractor.Model;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Causes;

/// <summary>
/// Finds the fewest and smallest changes that would restore consistency: the change is taken that explains most failed
/// comparisons and breaks least, then the next, until all are explained.
/// A wrong figure that breaks eight identities is one cause with eight pieces of evidence.
/// </summary>
/// <remarks>
/// The principle is that of consistency-based diagnosis (R. Reiter, A theory of diagnosis from first principles, Artificial
/// Intelligence 32, 1987) with single faults first, then faults of placing (a figure in the neighbouring cell, figures or rows
/// exchanged, a row lost), each weighed by what else it would contradict.
/// </remarks>
internal sealed class CauseFinder(RelationGraph graph)
{
    private readonly ValueFaults _values = new(graph);
    private readonly PlacingFaults _placing = new(graph);
    private readonly WorkBudget _budget = new();

    /// <summary>So much explained by one slip of the hand, with nothing broken, is no coincidence.</summary>
    private const int Convincing = 3;

    /// <summary>What a score is above the number of failures explained where the change is a slip.</summary>
    private const double Slip = 0.25;

    /// <summary>The causes, each with the failed relations that it explains; every failed relation is explained once.</summary>
    public IReadOnlyList<Cause> Find()
    {
        // A usual correspondence that does not hold needs no cause.
        var open = Enumerable.Range(0, graph.Relations.Count).Where(at => graph.Relations[at] is { IsFailed: true, IsBinding: true }).ToHashSet();
        var causes = new List<Cause>();
        while (open.Count > 0)
        {
            var cause = Best(open);
            causes.Add(cause);
            if (cause.Broken == 0 && cause.Kind is FindingKind.Figure or FindingKind.Misplaced or FindingKind.Exchanged)
            {
                foreach (var (node, amount) in cause.Changes)
                {
                    graph.Set(node, amount);
                }
            }

            open.ExceptWith(cause.Explained);
        }

        return causes;
    }

    /// <summary>The figures of one comparison that may be at fault, the likeliest first; empty when none tells.</summary>
    /// <param name="relation">Index of a relation that fails.</param>
    public IReadOnlyList<string> Suspects(int relation)
    {
        if (_values.Best(new Weigher(graph, new HashSet<int> { relation }, _budget)) is not { } cause)
        {
            return [];
        }

        return [.. cause.Changes.Select(change => change.Node).Concat(cause.Rivals).Select(node => graph.Nodes[node].Figure.Reference).Distinct(StringComparer.Ordinal)];
    }

    private Cause Best(HashSet<int> open)
    {
        var weigher = new Weigher(graph, open, _budget);
        var value = _values.Best(weigher);
        var isConvincing = value is { Broken: 0, Kind: FindingKind.Figure } && value.Score >= value.Explained.Count + Slip
            && (value.Explained.Count >= Convincing || open.IsSubsetOf(value.Explained));
        if (isConvincing)
        {
            return value!;
        }

        var placing = _placing.Best(new Weigher(graph, open, _budget));
        return placing is not null && (value is null || placing.Score > value.Score) ? placing
            : value ?? Unexplained(open.Min());
    }

    /// <summary>No change of one figure explains it: all of its figures may be at fault.</summary>
    private Cause Unexplained(int relation)
    {
        var nodes = graph.Relations[relation].Nodes.Where(node => graph.Nodes[node].Figure.IsPrinted).Distinct().ToArray();
        return new(FindingKind.Contradiction, [.. nodes.Take(1).Select(node => (node, graph.AmountOf(node)))], [relation], 0, 0, IsUnique: false) { Rivals = [.. nodes.Skip(1)] };
    }
}
