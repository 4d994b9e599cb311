using Extractor.Model;

namespace Extractor.Reconciliation.Figures;

/// <summary>
/// How many decimals the forms of a report print in each unit. Spreadsheets drop trailing zeros, so that the figure itself
/// tells too little: what most figures show is what all were rounded to.
/// </summary>
internal sealed class PrintedPrecision
{
    private readonly Dictionary<string, int> _decimals;

    /// <summary>Counts the decimals. A zero printed as 0 says nothing of what the others were rounded to.</summary>
    public PrintedPrecision(IReadOnlyList<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        _decimals = observations.GroupBy(found => found.Unit, StringComparer.Ordinal).ToDictionary(
            unit => unit.Key,
            unit => (unit.Any(found => found.Value != 0) ? unit.Where(found => found.Value != 0) : unit).GroupBy(found => found.Decimals).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key,
            StringComparer.Ordinal);
    }

    /// <summary>One unit of the last digit of a figure, in yuan; 0 where it is the fen or less, because then nothing was rounded.</summary>
    public decimal StepOf(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        var step = Scale.Named(observation.Unit).Factor;
        for (var digit = Math.Max(observation.Decimals, _decimals[observation.Unit]); digit > 0; digit--)
        {
            step /= 10;
        }

        return step <= 0.01m ? 0 : step;
    }
}
