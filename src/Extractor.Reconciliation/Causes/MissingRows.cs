using Extractor.Model;
using Extractor.Reconciliation.Constraints;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Causes;

/// <summary>Finds the row that a table lost: one that its sums need, or that other forms and the text know.</summary>
internal sealed class MissingRows(RelationGraph graph)
{
    private const double Penalty = 0.8;

    /// <summary>Where the form prints empty rows too and lacks one of the official list, its loss is likelier than any wrong figure.</summary>
    private const double KnownPenalty = -0.1;

    /// <summary>
    /// The row that a table lacks: totals of several levels or columns exceed their sums, those of one column by the same amount,
    /// or other comparisons look for it. Null when nothing speaks for one.
    /// </summary>
    /// <param name="weigher">What is to be explained.</param>
    /// <param name="table">Id of the table.</param>
    /// <param name="nodes">Its places that take part in a failure.</param>
    public Cause? Find(Weigher weigher, string table, Node[] nodes)
    {
        ArgumentNullException.ThrowIfNull(weigher);
        var inTable = nodes.Select(node => node.Index).ToHashSet();
        var gaps = new List<(int Relation, int Column, decimal Gap)>();
        foreach (var at in weigher.Open.Order())
        {
            var relation = graph.Relations[at];
            // The total may stand in another form; the addends are the rows of this one.
            if (relation.Constraint is not SumConstraint { Absent: not null } sum || relation.Nodes.Count < 2 || !relation.Nodes.Skip(1).All(inTable.Contains)
                || relation.Nodes.Skip(1).Any(node => graph.Nodes[node].Place!.Value.Column != graph.Nodes[relation.Nodes[1]].Place!.Value.Column))
            {
                continue;
            }

            decimal[] amounts = [.. relation.Nodes.Select(graph.AmountOf)];
            var gap = sum.Difference(amounts);
            if (gap > 0)
            {
                gaps.Add((at, graph.Nodes[relation.Nodes[1]].Place!.Value.Column, gap));
            }
        }

        // The step of a total is as much as rounding may make of the same gap at two levels.
        var columns = gaps.GroupBy(gap => gap.Column).Where(column =>
            column.Max(gap => gap.Gap) - column.Min(gap => gap.Gap) <= column.Max(gap => graph.Nodes[graph.Relations[gap.Relation].Nodes[0]].Figure.Step) * 2).ToArray();
        var explained = columns.SelectMany(column => column.Select(gap => gap.Relation)).Order().ToArray();
        // Where the same rows are added in several columns, a row has a total and a part: its loss shows in two.
        if (explained.Length > 0 && columns.Length < 2 && HasTwin(explained[0]))
        {
            explained = [];
        }

        // A row that other comparisons look for in this table and do not find.
        var absent = graph.Nodes.Where(node => node.Figure.Source == FigureSource.Table && node.Figure.Reference == table && node.Relations.Any(weigher.Open.Contains)).ToArray();
        if (explained.Length == 0)
        {
            return absent.Length > 0 ? Absent(weigher, absent) : null;
        }

        int[] looked = [.. absent.SelectMany(node => node.Relations.Where(weigher.Open.Contains)).Distinct().Except(explained)];
        // The lowest total that lacks it is nearest to the gap.
        var nearest = explained.Select(relation => graph.Relations[relation].Nodes[0])
            .OrderByDescending(inTable.Contains).ThenBy(graph.AmountOf).First();
        (int, decimal)[] changes = [.. absent.Take(1).Select(node => (node.Index, 0m)), (nearest, graph.AmountOf(nearest))];
        var isKnown = explained.Any(relation => graph.Relations[relation].Constraint is SumConstraint { Absent.Count: > 0 });
        return new(
            FindingKind.MissingRow, changes, [.. explained, .. looked], 0, explained.Length + looked.Length - (isKnown ? KnownPenalty : Penalty), IsUnique: false);
    }

    /// <summary>The row that most comparisons look for and do not find, where its loss leaves no gap in a sum.</summary>
    private static Cause Absent(Weigher weigher, Node[] absent)
    {
        var row = absent.GroupBy(node => node.Figure.Where is FormWhereabouts where ? where.Row : node.Figure.Place, StringComparer.Ordinal)
            .MaxBy(group => group.SelectMany(node => node.Relations).Distinct().Count(weigher.Open.Contains))!;
        int[] looked = [.. row.SelectMany(node => node.Relations).Where(weigher.Open.Contains).Distinct().Order()];
        return new(FindingKind.MissingRow, [(row.First().Index, 0m)], looked, 0, looked.Length - Penalty, IsUnique: false);
    }

    /// <summary>Whether the rows that a relation adds are added in another column too.</summary>
    private bool HasTwin(int relation)
    {
        if (graph.Nodes[graph.Relations[relation].Nodes[0]].Place is not { } total)
        {
            return false;
        }

        var rows = Rows(relation);
        return graph.Nodes
            .Where(node => node.Place is { } place && place.Table == total.Table && place.Row == total.Row && place.Column != total.Column)
            .SelectMany(node => node.Relations)
            .Any(other => graph.Relations[other].Constraint is SumConstraint { Absent: not null } && Rows(other).SetEquals(rows));
    }

    private HashSet<int> Rows(int relation) => [.. graph.Relations[relation].Nodes.Select(node => graph.Nodes[node].Place?.Row ?? -1)];
}
