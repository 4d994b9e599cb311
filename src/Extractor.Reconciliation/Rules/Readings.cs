using Extractor.Model;

namespace Extractor.Reconciliation.Rules;

/// <summary>Chooses among the checks of several lawful readings of the same words.</summary>
internal static class Readings
{
    /// <summary>
    /// The reading that fits best; one that cannot be checked excuses those that fail, because it may be what was meant. Null when
    /// there is none.
    /// </summary>
    public static Check? Best(IEnumerable<Check?> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return readings.OfType<Check>().OrderBy(check => check.Outcome switch
        {
            CheckOutcome.Pass => 0,
            CheckOutcome.Rounding => 1,
            CheckOutcome.InsufficientData => 2,
            CheckOutcome.NotApplicable => 3,
            _ => 4,
        }).FirstOrDefault();
    }
}
