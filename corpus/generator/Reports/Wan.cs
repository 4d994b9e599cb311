using Extractor.Corpus.Generator.Figures;

namespace Extractor.Corpus.Generator.Reports;

/// <summary>Plans speak in 万元.</summary>
internal static class Wan
{
    public static long Of(decimal wan) => (long)(wan * Money.FenPerWan);

    /// <summary>The items that nearly every department has: pensions, medical insurance, housing fund.</summary>
    public static IEnumerable<Leaf> Social(decimal scale, bool institution, int year) =>
    [
        new("2080505") { Basic = Of(9.4m * scale) },
        new("2080506") { Basic = Of(4.1m * scale) },
        new(year >= 2021 ? "2089999" : "2089901") { Basic = Of(1.2m * scale) },
        new(institution ? "2101102" : "2101101") { Basic = Of(4.6m * scale) },
        new("2101103") { Basic = Of(1.9m * scale) },
        new("2210201") { Basic = Of(8.8m * scale) },
    ];
}
