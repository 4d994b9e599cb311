using Extractor.Model;
using Extractor.Reconciliation.Constraints;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Causes;

/// <summary>One figure is wrong: which, and what should it be?</summary>
internal sealed class ValueFaults(RelationGraph graph)
{
    /// <summary>A single slip of the hand explains more than an arbitrary number, unless it fits by chance.</summary>
    private const double SlipBonus = 0.6;

    /// <summary>Wide intervals hold slips by chance: with this many values in them a slip says half as much.</summary>
    private const decimal ChanceValues = 20;

    /// <summary>A figure lost from a blank cell, or from one that prints zero, is rarer than a wrong one.</summary>
    private const double BlankPenalty = 0.3;

    private const double Tie = 0.05;

    private readonly Dictionary<int, IReadOnlyList<decimal>> _edits = [];

    /// <summary>The best explanation by one figure; null when there is none.</summary>
    public Cause? Best(Weigher weigher)
    {
        ArgumentNullException.ThrowIfNull(weigher);
        var best = new List<Cause>();
        foreach (var node in weigher.Open.Order().SelectMany(relation => graph.Relations[relation].Nodes).Distinct())
        {
            if (graph.Nodes[node].Figure.Source != FigureSource.Table && !weigher.IsExhausted && Best(weigher, node) is { } cause)
            {
                best.Add(cause);
            }
        }

        if (best.Count == 0)
        {
            return null;
        }

        var top = best.Max(cause => cause.Score);
        var chosen = best.Where(cause => cause.Score >= top - Tie)
            .OrderByDescending(cause => cause.IsUnique)
            .ThenBy(Support)
            .ThenByDescending(cause => cause.Score)
            .ThenBy(cause => cause.Changes[0].Node)
            .First();

        // Others that explain the same without being a common slip are less likely, not impossible.
        var rivals = best.Where(cause => cause != chosen && cause.Score >= top - SlipBonus - Tie && cause.Explained.Any(chosen.Explained.Contains))
            .OrderByDescending(cause => cause.Score).ThenBy(cause => cause.Changes[0].Node).ToArray();
        return chosen with
        {
            Kind = rivals.Length > 0 && rivals[0].Score >= chosen.Score - Tie ? FindingKind.Contradiction : FindingKind.Figure,
            Rivals = [.. rivals.Select(cause => cause.Changes[0].Node)],
        };
    }

    /// <summary>How many relations say something about the place: the less it is tied to, the easier it is wrong.</summary>
    private int Support(Cause cause) => graph.Nodes[cause.Changes[0].Node].Relations.Count;

    private Cause? Best(Weigher weigher, int node)
    {
        var figure = graph.Nodes[node].Figure;
        Cause? best = null;
        var hasRival = false;
        foreach (var (amount, bonus) in Candidates(weigher, node))
        {
            if (weigher.Weigh(FindingKind.Figure, [(node, amount)], bonus - (figure.Amount != 0 ? 0 : BlankPenalty)) is not { } cause)
            {
                continue;
            }

            if (best is null || cause.Score > best.Score)
            {
                (best, hasRival) = (cause, false);
            }
            else
            {
                hasRival |= cause.Score == best.Score && cause.Changes[0].Amount != best.Changes[0].Amount;
            }
        }

        return best is null ? null : best with { IsUnique = !hasRival && !HasNeighbour(weigher, best, figure) };
    }

    /// <summary>Whether the amount one printed unit above or below would do as well.</summary>
    private bool HasNeighbour(Weigher weigher, Cause best, Figure figure)
    {
        var (node, amount) = best.Changes[0];
        var step = StepOf(figure);
        return new[] { amount + step, amount - step }.Any(other =>
            weigher.Weigh(FindingKind.Figure, [(node, other)], 0) is { } cause && cause.Explained.Count >= best.Explained.Count && cause.Broken <= best.Broken)
            && !Edits(node).Contains(amount);
    }

    /// <summary>The amounts that some failed relation asks for: the middle of what it allows, and the slips in it.</summary>
    private IEnumerable<(decimal Amount, double Bonus)> Candidates(Weigher weigher, int node)
    {
        var figure = graph.Nodes[node].Figure;
        var step = StepOf(figure);
        var seen = new HashSet<decimal>();
        foreach (var relation in graph.Nodes[node].Relations.Where(weigher.Open.Contains))
        {
            if (graph.Solve(graph.Relations[relation], node) is not { } interval)
            {
                continue;
            }

            var count = interval is { Low: { } low, High: { } high } ? Math.Floor((high - low) / step) + 1 : 1_000_000m;
            var bonus = SlipBonus / (double)(1 + (count / ChanceValues));
            var isBounded = interval is { Low: not null, High: not null };
            foreach (var slip in figure.Amount != 0 && isBounded ? Edits(node) : [])
            {
                if (interval.Contains(slip) && IsPossible(figure, slip) && seen.Add(slip))
                {
                    yield return (slip, bonus);
                }
            }

            var middle = Middle(interval, step);
            if (IsPossible(figure, middle) && seen.Add(middle))
            {
                yield return (middle, 0);
            }
        }
    }

    /// <summary>A claim is printed unsigned, and turned round only with its word; a count is whole.</summary>
    private static bool IsPossible(Figure figure, decimal amount)
    {
        if (figure.Source != FigureSource.Claim)
        {
            return true;
        }

        var isCount = figure.Step == 0 && figure.Scale.Factor == 1 && figure.Scale.Name != "元";
        return (amount >= 0 || (figure.HasDirection && amount == -figure.Amount)) && (!isCount || decimal.Truncate(amount) == amount);
    }

    private static decimal Middle(Interval interval, decimal step)
    {
        // An open interval is met at its end, rounded into it.
        return interval switch
        {
            { Low: { } low, High: { } high } => Math.Round((low + high) / 2 / step, MidpointRounding.AwayFromZero) * step,
            { Low: { } low } => Math.Ceiling(low / step) * step,
            { High: { } high } => Math.Floor(high / step) * step,
            _ => 0m,
        };
    }

    private static decimal StepOf(Figure figure) =>
        figure.Step > 0 ? figure.Step
        : figure.Source == FigureSource.Claim && figure.Scale.Factor == 1 && figure.Scale.Name != "元" ? 1
        : 0.01m;

    private IReadOnlyList<decimal> Edits(int node)
    {
        if (!_edits.TryGetValue(node, out var edits))
        {
            edits = PrintedEdits.Of(graph.Nodes[node].Figure);
            _edits[node] = edits;
        }

        return edits;
    }
}
