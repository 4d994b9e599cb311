using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Constraints;

/// <summary>A total is the sum of its addends, each rounded on its own.</summary>
/// <param name="figures">The total first.</param>
/// <param name="signs">+1 for the total, -1 for what is added, +1 for what is taken off.</param>
/// <param name="slack">Added to the tolerance, where figures are totals of rounded items themselves; 0 or more.</param>
/// <param name="isList">Whether the addends are the rows that happen to be printed, so that one may be missing.</param>
internal sealed class SumConstraint(IReadOnlyList<Figure> figures, IReadOnlyList<int> signs, decimal slack = 0, bool isList = false)
    : LinearConstraint(figures, signs, isBound: false)
{
    /// <summary>Whether the addends are the rows that happen to be printed, so that one may be missing.</summary>
    public bool IsList => isList;

    /// <inheritdoc/>
    public override decimal Tolerance(ReadOnlySpan<decimal> amounts, decimal difference)
    {
        var tolerance = Rounding.OfSum(Figures, amounts, withPrintedZeros: false) + slack;
        if (Math.Abs(difference) <= tolerance)
        {
            return tolerance;
        }

        // A printed 0.00 hides up to half a unit; it counts only where nothing else explains the difference.
        var wide = Rounding.OfSum(Figures, amounts, withPrintedZeros: true) + slack;
        return Math.Abs(difference) <= wide ? wide : tolerance;
    }
}
