using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Constraints;

/// <summary>A total is the sum of its addends, each rounded on its own.</summary>
/// <param name="figures">The total first.</param>
/// <param name="signs">+1 for the total, -1 for what is added, +1 for what is taken off.</param>
/// <param name="slack">Added to the tolerance, where figures are totals of rounded items themselves; 0 or more.</param>
/// <param name="absent">
/// For addends that are the rows that happen to be printed, so that one may be missing: the rows that the official form has and
/// this one does not print, empty when not known. Null for addends that are fixed.
/// </param>
internal sealed class SumConstraint(IReadOnlyList<Figure> figures, IReadOnlyList<int> signs, decimal slack = 0, IReadOnlyList<string>? absent = null)
    : LinearConstraint(figures, signs, isBound: false)
{
    /// <summary>Rows that may be missing among the addends, empty when not known; null when none can be.</summary>
    public IReadOnlyList<string>? Absent => absent;

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
