using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Constraints;

/// <summary>A signed sum of figures that is zero, or at most zero, within a tolerance.</summary>
internal abstract class LinearConstraint(IReadOnlyList<Figure> figures, IReadOnlyList<int> signs, bool isBound) : Constraint(figures)
{
    /// <summary>The signed sum.</summary>
    public decimal Difference(ReadOnlySpan<decimal> amounts)
    {
        decimal sum = 0;
        for (var at = 0; at < signs.Count; at++)
        {
            sum += signs[at] * amounts[at];
        }

        return sum;
    }

    /// <summary>The greatest lawful difference with these amounts.</summary>
    /// <param name="amounts">Of all figures.</param>
    /// <param name="difference">Their signed sum.</param>
    public abstract decimal Tolerance(ReadOnlySpan<decimal> amounts, decimal difference);

    /// <inheritdoc/>
    public override bool Holds(ReadOnlySpan<decimal> amounts) => Compare(amounts).Holds;

    /// <summary>The signed sum, the greatest lawful one, and whether it is within.</summary>
    public (decimal Difference, decimal Tolerance, bool Holds) Compare(ReadOnlySpan<decimal> amounts)
    {
        var difference = Difference(amounts);
        var tolerance = Tolerance(amounts, difference);
        return (difference, tolerance, difference <= tolerance && (isBound || -difference <= tolerance));
    }

    /// <inheritdoc/>
    public override Interval? Solve(int unknown, ReadOnlySpan<decimal> amounts)
    {
        // A figure that stands in several terms has the sum of their signs.
        decimal rest = 0;
        var sign = 0;
        for (var at = 0; at < signs.Count; at++)
        {
            if (Figures[at].Reference == Figures[unknown].Reference)
            {
                sign += signs[at];
            }
            else
            {
                rest += signs[at] * amounts[at];
            }
        }

        if (sign == 0)
        {
            return null;
        }

        decimal[] solved = [.. amounts];
        solved[unknown] = -rest / sign;
        var tolerance = Tolerance(solved, 0);
        var (one, other) = ((-rest - tolerance) / sign, (-rest + tolerance) / sign);
        return !isBound ? new(Math.Min(one, other), Math.Max(one, other))
            : sign > 0 ? new(null, other)
            : new(other, null);
    }
}
