namespace Extractor.Corpus.Generator.Figures;

/// <summary>A small deterministic generator (SplitMix64), so that a seed gives the same report on every runtime.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>An amount in fen between 88 % and 112 % of <paramref name="wan"/> (in 10,000 yuan), with random fen.</summary>
    public long Around(decimal wan)
    {
        if (wan == 0) return 0;
        var fen = (long)(wan * Money.FenPerWan);
        return fen / 100 * (88 + Below(25)) + (long)(Next() % 10_000);
    }

    /// <summary>Part of a whole between the two per cents.</summary>
    public long Share(long fen, int from, int to) => fen / 10_000 * (from * 100 + Below((to - from) * 100 + 1));
}
