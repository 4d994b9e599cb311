namespace Extractor.Reconciliation.Causes;

/// <summary>
/// What the search for causes may cost in a report, counted in figures compared: a report that is wrong everywhere, or was read
/// wrong, has no few causes that are worth more than a second or two.
/// </summary>
internal sealed class WorkBudget
{
    private const long Most = 12_000_000;

    private long _spent;

    /// <summary>Whether nothing is left.</summary>
    public bool IsExhausted => _spent >= Most;

    /// <summary>Takes note of a comparison.</summary>
    /// <param name="figures">How many figures it has.</param>
    public void Spend(int figures) => _spent += figures;
}
