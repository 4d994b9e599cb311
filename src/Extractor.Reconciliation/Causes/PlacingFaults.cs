using System.Globalization;
using Extractor.Model;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Causes;

/// <summary>Figures that are right and stand in the wrong place: moved, exchanged, or lost with their row.</summary>
internal sealed class PlacingFaults(RelationGraph graph)
{
    private readonly MissingRows _missing = new(graph);

    private const double MovedPenalty = 0.4;
    private const double ExchangedPenalty = 0.5;
    private const double RowsPenalty = 0.7;
    private const double Tie = 0.05;

    /// <summary>Rows that stand so close are easily taken for each other.</summary>
    private const int NearRows = 2;

    /// <summary>Claims that stand so close are of one sentence or of the one beside it.</summary>
    private const int NearClaims = 6;

    /// <summary>The best explanation by placing; null when there is none.</summary>
    public Cause? Best(Weigher weigher)
    {
        ArgumentNullException.ThrowIfNull(weigher);
        var suspects = weigher.Open.Order().SelectMany(relation => graph.Relations[relation].Nodes).Distinct().Select(node => graph.Nodes[node]).ToArray();
        var tables = suspects.Where(node => node.Place is not null).GroupBy(node => node.Place!.Value.Table, StringComparer.Ordinal);
        var lacking = suspects.Where(node => node.Figure.Source == FigureSource.Table).Select(node => node.Figure.Reference).Distinct(StringComparer.Ordinal);
        var found = new List<Cause>();
        foreach (var table in tables)
        {
            Node[] nodes = [.. table];
            foreach (var cause in Moved(weigher, nodes).Concat(ExchangedRows(weigher, nodes)).Concat(ExchangedCells(weigher, nodes)).Append(_missing.Find(weigher, table.Key, nodes)))
            {
                if (cause is not null)
                {
                    found.Add(cause);
                }

                if (weigher.IsExhausted)
                {
                    return Best(found);
                }
            }
        }

        found.AddRange(lacking.Except(tables.Select(table => table.Key), StringComparer.Ordinal).Select(table => _missing.Find(weigher, table, [])).OfType<Cause>());
        found.AddRange(ExchangedClaims(weigher, suspects).OfType<Cause>());
        return Best(found);
    }

    /// <summary>Two figures of one sentence, or of the one beside it, stand in each other's place.</summary>
    private IEnumerable<Cause?> ExchangedClaims(Weigher weigher, Node[] suspects)
    {
        var claims = suspects.Where(node => node.Figure.Source == FigureSource.Claim && graph.AmountOf(node.Index) != 0)
            .Select(node => (Node: node, Order: OrderOf(node))).OrderBy(claim => claim.Order).ToArray();
        for (var first = 0; first < claims.Length; first++)
        {
            for (var second = first + 1; second < claims.Length && claims[second].Order - claims[first].Order <= NearClaims && !weigher.IsExhausted; second++)
            {
                var (one, other) = (claims[first].Node, claims[second].Node);
                if (one.Figure.Scale == other.Figure.Scale && graph.AmountOf(one.Index) != graph.AmountOf(other.Index))
                {
                    yield return weigher.Weigh(FindingKind.Exchanged, [(one.Index, graph.AmountOf(other.Index)), (other.Index, graph.AmountOf(one.Index))], -ExchangedPenalty);
                }
            }
        }
    }

    /// <summary>Claims are numbered as they are read.</summary>
    private static int OrderOf(Node claim) =>
        int.TryParse(claim.Figure.Reference.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : int.MaxValue / 2;

    /// <summary>The best of several; others that explain the same as well may be the fault in its place.</summary>
    private Cause? Best(List<Cause> found)
    {
        if (found.Count == 0)
        {
            return null;
        }

        // What is tied to less is easier wrong.
        var top = found.Max(cause => cause.Score);
        var best = found.Where(cause => cause.Score >= top - Tie).MinBy(cause => cause.Changes.Sum(change => graph.Nodes[change.Node].Relations.Count))!;
        return best with
        {
            Rivals = [.. found.Where(cause => cause != best && cause.Score >= best.Score - Tie && cause.Explained.Any(best.Explained.Contains))
                .SelectMany(cause => cause.Changes).Select(change => change.Node).Except(best.Changes.Select(change => change.Node)).Distinct()],
        };
    }

    /// <summary>A figure belongs into a blank cell of its row, or into the one above or below.</summary>
    private IEnumerable<Cause?> Moved(Weigher weigher, Node[] nodes)
    {
        foreach (var from in nodes.Where(node => graph.AmountOf(node.Index) != 0))
        {
            foreach (var to in nodes.Where(node => graph.AmountOf(node.Index) == 0 && IsNear(from.Place!.Value, node.Place!.Value)))
            {
                yield return weigher.Weigh(FindingKind.Misplaced, [(from.Index, 0), (to.Index, graph.AmountOf(from.Index))], -MovedPenalty);
            }
        }
    }

    private static bool IsNear(TablePlace one, TablePlace other) =>
        one.Row == other.Row || (one.Column == other.Column && Math.Abs(one.Row - other.Row) <= NearRows);

    /// <summary>Two figures of one row or column stand in each other's place.</summary>
    private IEnumerable<Cause?> ExchangedCells(Weigher weigher, Node[] nodes)
    {
        for (var first = 0; first < nodes.Length; first++)
        {
            var one = graph.AmountOf(nodes[first].Index);
            for (var second = first + 1; second < nodes.Length && one != 0; second++)
            {
                var other = graph.AmountOf(nodes[second].Index);
                var (here, there) = (nodes[first].Place!.Value, nodes[second].Place!.Value);
                if (other != 0 && other != one && (here.Row == there.Row || here.Column == there.Column))
                {
                    yield return weigher.Weigh(FindingKind.Exchanged, [(nodes[first].Index, other), (nodes[second].Index, one)], -ExchangedPenalty);
                }
            }
        }
    }

    /// <summary>The figures of two rows stand in each other's place: all of them, or those of one side of a summary.</summary>
    private IEnumerable<Cause?> ExchangedRows(Weigher weigher, Node[] nodes)
    {
        if (nodes.Length == 0)
        {
            yield break;
        }

        var rows = nodes.Select(node => node.Place!.Value.Row).Distinct().Order().ToArray();
        var table = nodes[0].Place!.Value.Table;
        var all = graph.Nodes.Where(node => node.Place?.Table == table).ToLookup(node => node.Place!.Value.Row);
        foreach (var first in rows)
        {
            // A row beside it need not fail itself: what it holds may be bound by sums that both rows are in.
            foreach (var second in rows.Where(row => row > first).Concat(Enumerable.Range(first - NearRows, (2 * NearRows) + 1).Where(row => row != first && !rows.Contains(row))))
            {
                var pairs = new List<(Node Here, Node There)>();
                foreach (var here in all[first])
                {
                    if (all[second].FirstOrDefault(node => node.Place!.Value.Column == here.Place!.Value.Column) is { } there)
                    {
                        pairs.Add((here, there));
                    }
                }

                var sides = pairs.GroupBy(pair => graph.SideOf(pair.Here.Place!.Value), StringComparer.Ordinal).Select(side => side.ToArray()).ToList();
                foreach (var side in sides.Count > 1 ? sides.Append([.. pairs]) : sides)
                {
                    if (side.Length > 1)
                    {
                        yield return weigher.Weigh(
                            FindingKind.Exchanged,
                            [.. side.SelectMany(pair => new[] { (pair.Here.Index, graph.AmountOf(pair.There.Index)), (pair.There.Index, graph.AmountOf(pair.Here.Index)) })], -RowsPenalty);
                    }
                }
            }
        }
    }
}
