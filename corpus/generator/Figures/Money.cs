using System.Globalization;

namespace Extractor.Corpus.Generator.Figures;

/// <summary>From exact fen to printed units. Each figure is rounded half-up (away from zero) on its own.</summary>
internal static class Money
{
    public const long FenPerWan = 1_000_000;

    public static long FenPer(string unit) => unit == "元" ? 100 : FenPerWan;

    /// <summary>The figure in <paramref name="unit"/> (元 or 万元) with two decimals.</summary>
    public static decimal Round(long fen, string unit) =>
        decimal.Round(fen / (decimal)FenPer(unit), 2, MidpointRounding.AwayFromZero);

    public static decimal Percent(long part, long whole, int decimals = 2) =>
        decimal.Round(part * 100m / whole, decimals, MidpointRounding.AwayFromZero);

    public static string Print(decimal value, bool separators) =>
        value.ToString(separators ? "#,##0.00" : "0.00", CultureInfo.InvariantCulture);
}
