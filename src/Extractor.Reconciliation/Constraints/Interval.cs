namespace Extractor.Reconciliation.Constraints;

/// <summary>Values from <paramref name="Low"/> to <paramref name="High"/>, both included.</summary>
/// <param name="Low">Least value; null when there is none.</param>
/// <param name="High">Greatest value; null when there is none.</param>
internal readonly record struct Interval(decimal? Low, decimal? High)
{
    /// <summary>Whether the value lies inside.</summary>
    public bool Contains(decimal value) => !(value < Low) && !(value > High);

    /// <summary>The values that both hold; null when there are none.</summary>
    public Interval? And(Interval other)
    {
        var low = Low is { } a && other.Low is { } b ? Math.Max(a, b) : Low ?? other.Low;
        var high = High is { } c && other.High is { } d ? Math.Min(c, d) : High ?? other.High;
        return low > high ? null : new(low, high);
    }
}
