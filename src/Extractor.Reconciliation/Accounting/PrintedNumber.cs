namespace Extractor.Reconciliation.Accounting;

/// <summary>A number in a text: a run of digits with its decimal point and separators, and with the gaps that cut it.</summary>
/// <param name="Start">0-based index of its first digit.</param>
/// <param name="End">Index behind its last digit.</param>
internal readonly record struct PrintedNumber(int Start, int End)
{
    /// <summary>Characters from the first digit to the last.</summary>
    public int Length => End - Start;
}
