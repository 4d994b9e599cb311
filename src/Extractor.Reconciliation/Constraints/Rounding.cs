using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Constraints;

/// <summary>How far sums of rounded figures may lawfully differ (reference: identities, section 1).</summary>
internal static class Rounding
{
    /// <summary>T(n): each term was rounded on its own; blanks and zeros carry no error.</summary>
    /// <param name="figures">The terms of both sides.</param>
    /// <param name="amounts">Their amounts.</param>
    /// <param name="withPrintedZeros">Whether a printed 0.00, which hides up to half a unit, counts too.</param>
    public static decimal OfSum(IReadOnlyList<Figure> figures, ReadOnlySpan<decimal> amounts, bool withPrintedZeros)
    {
        ArgumentNullException.ThrowIfNull(figures);
        decimal sum = 0;
        decimal finest = 0;
        var isExact = false;
        for (var at = 0; at < figures.Count; at++)
        {
            var step = figures[at].Step;
            isExact |= step <= 0 && amounts[at] != 0;
            if (step <= 0 || (amounts[at] == 0 && !(withPrintedZeros && figures[at].IsPrinted)))
            {
                continue;
            }

            sum += step;
            finest = finest == 0 ? step : Math.Min(finest, step);
        }

        // Each error is at most half a step. The difference is a multiple of the finest step, unless a figure to the fen is among them.
        return isExact ? sum / 2
            : finest == 0 ? 0 : Math.Max(0, Math.Floor((sum - finest) / 2 / finest) * finest);
    }

    /// <summary>E(n): the same quantity printed twice, as a rounded total or as a total of rounded items.</summary>
    /// <param name="one">One print.</param>
    /// <param name="other">The other.</param>
    /// <param name="leaves">Items under it; up to one demands equality.</param>
    public static decimal OfSame(Figure one, Figure other, int leaves)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        // Figures rounded to different units differ by half a unit of each.
        return one.Step != other.Step && one.IsPrinted && other.IsPrinted
            ? ((one.Step + other.Step) / 2) + (Math.Max(one.Step, other.Step) * (leaves / 2))
            : Math.Max(one.Step, other.Step) * (leaves / 2);
    }
}
