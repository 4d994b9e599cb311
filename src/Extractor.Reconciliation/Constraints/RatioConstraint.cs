using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Constraints;

/// <summary>
/// A printed percentage is 100 · numerator / denominator, both signed sums of rounded figures (reference: identities, section 1,
/// "Percent"): the interval of the print meets the interval of what the rounded figures may stand for.
/// </summary>
internal sealed class RatioConstraint : Constraint
{
    private readonly decimal[] _numerator;
    private readonly decimal[] _denominator;
    private readonly decimal _slack;

    /// <summary>Creates the constraint.</summary>
    /// <param name="quotient">The printed percentage.</param>
    /// <param name="numerator">Signed terms.</param>
    /// <param name="denominator">Signed terms; figures of the numerator may stand here too.</param>
    /// <param name="slack">How far either may be off beyond its printed precision, because it is a total of rounded items; 0 or more.</param>
    public RatioConstraint(
        Figure quotient, IReadOnlyList<(Figure Figure, int Sign)> numerator, IReadOnlyList<(Figure Figure, int Sign)> denominator, decimal slack = 0)
        : base([quotient, .. numerator.Concat(denominator).Select(term => term.Figure).DistinctBy(figure => figure.Reference, StringComparer.Ordinal)])
    {
        _numerator = Signs(numerator);
        _denominator = Signs(denominator);
        _slack = slack;
    }

    /// <summary>The exact percentage of the printed figures; null when the denominator is zero.</summary>
    public decimal? Exact(ReadOnlySpan<decimal> amounts)
    {
        var below = Sum(_denominator, amounts);
        return below == 0 ? null : Safe(100 * Sum(_numerator, amounts), below);
    }

    /// <summary>Whether it holds; a print that was cut off in place of being rounded is lawful, and so is any print where the denominator may be zero.</summary>
    public override bool Holds(ReadOnlySpan<decimal> amounts) =>
        Bounds(amounts) is not var (low, high) || (amounts[0] - (Figures[0].Step / 2) <= high && amounts[0] + Figures[0].Step >= low);

    /// <inheritdoc/>
    public override Interval? Solve(int unknown, ReadOnlySpan<decimal> amounts)
    {
        var half = Figures[0].Step / 2;
        if (unknown == 0)
        {
            return Bounds(amounts) is var (low, high) ? new(Math.Max(0, low - half), high + half) : null;
        }

        // (n + a·x) · 100 = q · (d + b·x), for the two ends of what the printed q stands for.
        var (a, b) = (_numerator[unknown], _denominator[unknown]);
        decimal[] rest = [.. amounts];
        rest[unknown] = 0;
        var (n, d) = (Sum(_numerator, rest), Sum(_denominator, rest));
        decimal? End(decimal quotient)
        {
            var slope = (100 * a) - (quotient * b);
            return slope == 0 ? null : Safe((quotient * d) - (100 * n), slope);
        }

        if (End(amounts[0] - half) is not { } one || End(amounts[0] + half) is not { } other)
        {
            return null;
        }

        var slack = Figures[unknown].Step / 2;
        return new(Math.Min(one, other) - slack, Math.Max(one, other) + slack);
    }

    /// <summary>What the percentage may be, by the intervals of the printed amounts; null when the denominator may be zero.</summary>
    private (decimal Low, decimal High)? Bounds(ReadOnlySpan<decimal> amounts)
    {
        var (n, d) = (Sum(_numerator, amounts), Sum(_denominator, amounts));
        var (en, ed) = (Slack(_numerator, amounts) + _slack, Slack(_denominator, amounts) + _slack);
        if (Math.Abs(d) <= ed)
        {
            return null;
        }

        // A negative base turns the fraction over; the sign is that of both.
        if (d < 0)
        {
            (n, d) = (-n, -d);
        }

        var (least, most) = (n - en, n + en);
        return (Safe(100 * least, least >= 0 ? d + ed : d - ed), Safe(100 * most, most >= 0 ? d - ed : d + ed));
    }

    private decimal[] Signs(IReadOnlyList<(Figure Figure, int Sign)> terms)
    {
        var signs = new decimal[Figures.Count];
        foreach (var (figure, sign) in terms)
        {
            for (var at = 1; at < signs.Length; at++)
            {
                signs[at] += Figures[at].Reference == figure.Reference ? sign : 0;
            }
        }

        return signs;
    }

    private static decimal Sum(decimal[] signs, ReadOnlySpan<decimal> amounts)
    {
        decimal sum = 0;
        for (var at = 1; at < signs.Length; at++)
        {
            sum += signs[at] * amounts[at];
        }

        return sum;
    }

    private decimal Slack(decimal[] signs, ReadOnlySpan<decimal> amounts)
    {
        decimal slack = 0;
        for (var at = 1; at < signs.Length; at++)
        {
            slack += amounts[at] == 0 && !Figures[at].IsPrinted ? 0 : Math.Abs(signs[at]) * Figures[at].Step / 2;
        }

        return slack;
    }

    /// <summary>A quotient, kept in range: no printed percentage reaches the greatest of them.</summary>
    private static decimal Safe(decimal above, decimal below)
    {
        const decimal Greatest = 1_000_000_000_000m;
        return Math.Abs(above) / Greatest >= Math.Abs(below) ? Math.Sign(above) * Math.Sign(below) * Greatest : above / below;
    }
}
