namespace Extractor.Benchmarks;

/// <summary>What a process took.</summary>
/// <param name="Pages">Pages read in the time that counts.</param>
/// <param name="Seconds">Wall-clock time that counts.</param>
/// <param name="PeakBytes">Greatest resident memory; 0 when not known.</param>
internal sealed record Sample(int Pages, double Seconds, long PeakBytes)
{
    public double PagesPerSecond => Pages / Seconds;
}
