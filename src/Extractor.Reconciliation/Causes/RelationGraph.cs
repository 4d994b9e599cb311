using Extractor.Model;
using Extractor.Reconciliation.Constraints;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Causes;

/// <summary>All comparisons of a report and the places that they share: what follows from another amount at one of them.</summary>
internal sealed class RelationGraph
{
    private readonly List<Node> _nodes = [];
    private readonly List<Relation> _relations = [];
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, TablePlace> _places;
    private readonly List<decimal> _amounts = [];
    private readonly Dictionary<(string Table, int Column), string> _sides = [];

    /// <summary>Links the comparisons that hold or fail.</summary>
    /// <param name="comparisons">Each check with what it demands and whether it must hold.</param>
    /// <param name="observations">Of the report.</param>
    public RelationGraph(IEnumerable<(Check Check, Constraint Constraint, bool IsBinding)> comparisons, IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(comparisons);
        var places = new Dictionary<string, TablePlace>(StringComparer.Ordinal);
        foreach (var found in observations)
        {
            places.TryAdd(found.Id, TablePlace.Of(found));
            var slash = found.Column.IndexOf('/', StringComparison.Ordinal);
            _sides.TryAdd((found.Table, found.ColumnIndex), slash > 0 ? found.Column[..slash] : "");
        }

        _places = places;
        foreach (var (check, constraint, isBinding) in comparisons)
        {
            int[] nodes = [.. constraint.Figures.Select(NodeOf)];
            foreach (var node in nodes.Distinct())
            {
                _nodes[node].Relations.Add(_relations.Count);
            }

            _relations.Add(new(check, constraint, nodes, check.Outcome == CheckOutcome.Fail, isBinding));
        }
    }

    /// <summary>The places.</summary>
    public IReadOnlyList<Node> Nodes => _nodes;

    /// <summary>The comparisons.</summary>
    public IReadOnlyList<Relation> Relations => _relations;

    /// <summary>The amount that is taken to stand at a node: as printed, until <see cref="Set"/>.</summary>
    public decimal AmountOf(int node) => _amounts[node];

    /// <summary>Takes another amount to stand at a node from now on.</summary>
    public void Set(int node, decimal amount) => _amounts[node] = amount;

    /// <summary>The outermost head above a column of figures (收入, 支出 …); empty when there is none or the column holds no figure.</summary>
    public string SideOf(TablePlace place) => _sides.GetValueOrDefault((place.Table, place.Column), "");

    /// <summary>Whether a relation holds with some amounts in place of those that stand there.</summary>
    public bool Holds(Relation relation, ReadOnlySpan<(int Node, decimal Amount)> changes)
    {
        ArgumentNullException.ThrowIfNull(relation);
        Span<decimal> amounts = relation.Nodes.Count <= 128 ? stackalloc decimal[relation.Nodes.Count] : new decimal[relation.Nodes.Count];
        Fill(relation, amounts);
        foreach (var (node, amount) in changes)
        {
            for (var at = 0; at < amounts.Length; at++)
            {
                if (relation.Nodes[at] == node)
                {
                    amounts[at] = amount;
                }
            }
        }

        return relation.Constraint.Holds(amounts);
    }

    /// <summary>The amounts of a node with which a relation holds; null when there are none.</summary>
    public Interval? Solve(Relation relation, int node)
    {
        ArgumentNullException.ThrowIfNull(relation);
        for (var at = 0; at < relation.Nodes.Count; at++)
        {
            if (relation.Nodes[at] == node)
            {
                Span<decimal> amounts = relation.Nodes.Count <= 128 ? stackalloc decimal[relation.Nodes.Count] : new decimal[relation.Nodes.Count];
                Fill(relation, amounts);
                return relation.Constraint.Solve(at, amounts);
            }
        }

        return null;
    }

    /// <summary>The node of a reference; null when no comparison names it.</summary>
    public Node? Find(string reference) => _byKey.TryGetValue(reference, out var index) ? _nodes[index] : null;

    private void Fill(Relation relation, Span<decimal> amounts)
    {
        for (var at = 0; at < amounts.Length; at++)
        {
            amounts[at] = _amounts[relation.Nodes[at]];
        }
    }

    private int NodeOf(Figure figure)
    {
        // Rows that are not printed all refer to their table; what they are called tells them apart.
        var key = figure.Source == FigureSource.Table ? figure.Reference + "|" + figure.Place : figure.Reference;
        if (!_byKey.TryGetValue(key, out var index))
        {
            index = _nodes.Count;
            _byKey[key] = index;
            TablePlace? place = figure.Source switch
            {
                FigureSource.Observation => _places.TryGetValue(figure.Reference, out var known) ? known : null,
                FigureSource.Cell => TablePlace.Parse(figure.Reference),
                _ => null,
            };
            _nodes.Add(new(index, figure, place));
            _amounts.Add(figure.Amount);
        }

        return index;
    }
}
