using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Causes;

/// <summary>A place that holds a figure, or could: a printed figure, a blank cell, a row that is not printed.</summary>
/// <param name="Index">In <see cref="RelationGraph.Nodes"/>.</param>
/// <param name="Figure">What is printed there.</param>
/// <param name="Place">Where it stands in a table; null for a claim and for a row that is not printed.</param>
internal sealed record Node(int Index, Figure Figure, TablePlace? Place)
{
    /// <summary>The relations that it takes part in.</summary>
    public List<int> Relations { get; } = [];
}
