using Extractor.Model;
using Extractor.Reconciliation.Constraints;

namespace Extractor.Reconciliation.Causes;

/// <summary>A comparison of the report: its check, what it demands, and the nodes that its figures are.</summary>
/// <param name="Check">The check.</param>
/// <param name="Constraint">What it demands.</param>
/// <param name="Nodes">For each figure of the constraint the index of its node.</param>
/// <param name="IsFailed">Whether it fails as printed.</param>
/// <param name="IsBinding">Whether it must hold; a usual correspondence only tips the balance between equal explanations.</param>
internal sealed record Relation(Check Check, Constraint Constraint, IReadOnlyList<int> Nodes, bool IsFailed, bool IsBinding);
