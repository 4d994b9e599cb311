using System.Runtime.InteropServices;
using Extractor.Model;

namespace Extractor.Reconciliation.Causes;

/// <summary>Weighs changes by the failed relations that they explain and the good ones that they break.</summary>
/// <param name="graph">The comparisons.</param>
/// <param name="open">The failed relations that are not explained yet.</param>
/// <param name="budget">What the whole search may cost.</param>
internal sealed class Weigher(RelationGraph graph, IReadOnlySet<int> open, WorkBudget budget)
{
    /// <summary>Changes weighed before one search ends: enough for a wrong row of a large report.</summary>
    private const int MostWeighed = 20_000;

    /// <summary>To break a relation speaks louder against a change than to explain one speaks for it.</summary>
    private const double BrokenWeight = 1.5;

    /// <summary>What a usual correspondence weighs beside an identity.</summary>
    private const double UsualWeight = 0.2;

    private int _weighed;

    /// <summary>The failed relations that are not explained yet.</summary>
    public IReadOnlySet<int> Open { get; } = open;

    /// <summary>Whether the search has gone on for long enough.</summary>
    public bool IsExhausted => _weighed >= MostWeighed || budget.IsExhausted;

    /// <summary>What comes of a change; null when it explains nothing.</summary>
    /// <param name="kind">What the change is.</param>
    /// <param name="changes">Nodes and their amounts.</param>
    /// <param name="likelihood">Added to the score: above 0 for slips that are common, below 0 for what is rare.</param>
    public Cause? Weigh(FindingKind kind, List<(int Node, decimal Amount)> changes, double likelihood)
    {
        _weighed++;
        var explained = new List<int>();
        var broken = 0;
        var score = likelihood;
        var seen = changes.Count > 1 ? new HashSet<int>() : null;
        foreach (var (node, _) in changes)
        {
            foreach (var at in graph.Nodes[node].Relations)
            {
                var relation = graph.Relations[at];
                if (seen?.Add(at) == false || (relation.IsFailed && relation.IsBinding && !Open.Contains(at)))
                {
                    continue;
                }

                budget.Spend(relation.Nodes.Count);
                var holds = graph.Holds(relation, CollectionsMarshal.AsSpan(changes));
                if (relation.IsFailed == holds)
                {
                    score += (holds ? 1 : -BrokenWeight) * (relation.IsBinding ? 1 : UsualWeight);
                }

                if (relation.IsFailed && holds)
                {
                    explained.Add(at);
                }
                else if (!relation.IsFailed && !holds && relation.IsBinding)
                {
                    broken++;
                }
            }
        }

        return explained.Exists(Open.Contains) ? new(kind, [.. changes], explained, broken, score, IsUnique: false) : null;
    }
}
