using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Constraints;

/// <summary>
/// What a check demands of the figures that it compares, kept so that it can be asked again with other amounts: which figure
/// at fault would explain a failure, and which amount would mend it.
/// </summary>
internal abstract class Constraint(IReadOnlyList<Figure> figures)
{
    /// <summary>The figures compared; one may stand in several places.</summary>
    public IReadOnlyList<Figure> Figures { get; } = figures;

    /// <summary>Whether it holds, within lawful rounding, with these amounts in place of those printed.</summary>
    /// <param name="amounts">In the order of <see cref="Figures"/>.</param>
    public abstract bool Holds(ReadOnlySpan<decimal> amounts);

    /// <summary>The amounts of one figure with which it would hold; null when there are none.</summary>
    /// <param name="unknown">Index of the figure.</param>
    /// <param name="amounts">Of all figures; that of the unknown one is ignored.</param>
    public abstract Interval? Solve(int unknown, ReadOnlySpan<decimal> amounts);
}
