using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Constraints;

/// <summary>A total is the sum of printed percentages of other figures, each of them rounded on its own.</summary>
internal sealed class WeightedConstraint : Constraint
{
    /// <summary>Creates the constraint.</summary>
    /// <param name="total">What the parts make up.</param>
    /// <param name="parts">Each percentage with the figure that it is a share of.</param>
    public WeightedConstraint(Figure total, IReadOnlyList<(Figure Percent, Figure Whole)> parts)
        : base([total, .. parts.SelectMany(part => new[] { part.Percent, part.Whole })])
    {
    }

    /// <summary>The sum of the printed percentages of the printed figures.</summary>
    public decimal Exact(ReadOnlySpan<decimal> amounts)
    {
        decimal sum = 0;
        for (var at = 1; at < amounts.Length; at += 2)
        {
            sum += amounts[at] * amounts[at + 1] / 100;
        }

        return sum;
    }

    /// <summary>How far the total may lie from <see cref="Exact"/>.</summary>
    public decimal Tolerance(ReadOnlySpan<decimal> amounts)
    {
        var (low, high) = Bounds(amounts, -1);
        return ((high - low) / 2) + (Figures[0].Step / 2);
    }

    /// <inheritdoc/>
    public override bool Holds(ReadOnlySpan<decimal> amounts)
    {
        var (low, high) = Bounds(amounts, -1);
        var half = Figures[0].Step / 2;
        return amounts[0] - half <= high && amounts[0] + half >= low;
    }

    /// <inheritdoc/>
    public override Interval? Solve(int unknown, ReadOnlySpan<decimal> amounts)
    {
        var half = Figures[0].Step / 2;
        if (unknown == 0)
        {
            var (low, high) = Bounds(amounts, -1);
            return new(low - half, high + half);
        }

        var partner = amounts[unknown % 2 == 1 ? unknown + 1 : unknown - 1];
        if (partner == 0)
        {
            return null;
        }

        var (least, most) = Bounds(amounts, (unknown - 1) / 2);
        var slack = Figures[unknown].Step;
        return new(((amounts[0] - half - most) * 100 / partner) - slack, ((amounts[0] + half - least) * 100 / partner) + slack);
    }

    /// <summary>What the sum may be, without one of its parts; a percentage may be cut off in place of being rounded.</summary>
    private (decimal Low, decimal High) Bounds(ReadOnlySpan<decimal> amounts, int without)
    {
        decimal low = 0;
        decimal high = 0;
        for (var part = 0; part < amounts.Length / 2; part++)
        {
            var at = (2 * part) + 1;
            if (part == without)
            {
                continue;
            }

            var (percent, whole) = (amounts[at], amounts[at + 1]);
            var (percentStep, wholeHalf) = (Figures[at].Step, whole == 0 && !Figures[at + 1].IsPrinted ? 0 : Figures[at + 1].Step / 2);
            low += Math.Max(0, percent - (percentStep / 2)) * Math.Max(0, whole - wholeHalf) / 100;
            high += (percent + percentStep) * (whole + wholeHalf) / 100;
        }

        return (low, high);
    }
}
