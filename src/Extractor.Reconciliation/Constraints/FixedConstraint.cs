using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Constraints;

/// <summary>A signed sum within a tolerance that does not depend on the amounts: the same quantity printed twice, or a bound.</summary>
internal sealed class FixedConstraint(IReadOnlyList<Figure> figures, IReadOnlyList<int> signs, decimal tolerance, bool isBound)
    : LinearConstraint(figures, signs, isBound)
{
    /// <inheritdoc/>
    public override decimal Tolerance(ReadOnlySpan<decimal> amounts, decimal difference) => tolerance;
}
