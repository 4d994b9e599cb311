using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Constraints;

/// <summary>A total is the sum of its addends, each rounded on its own.</summary>
internal sealed class SumConstraint(IReadOnlyList<Figure> figures, IReadOnlyList<int> signs) : LinearConstraint(figures, signs, isBound: false)
{
    /// <inheritdoc/>
    public override decimal Tolerance(ReadOnlySpan<decimal> amounts, decimal difference)
    {
        var tolerance = Rounding.OfSum(Figures, amounts, withPrintedZeros: false);
        if (Math.Abs(difference) <= tolerance)
        {
            return tolerance;
        }

        // A printed 0.00 hides up to half a unit; it counts only where nothing else explains the difference.
        var wide = Rounding.OfSum(Figures, amounts, withPrintedZeros: true);
        return Math.Abs(difference) <= wide ? wide : tolerance;
    }
}
