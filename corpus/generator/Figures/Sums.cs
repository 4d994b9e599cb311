namespace Extractor.Corpus.Generator.Figures;

/// <summary>Where printed totals come from; all of these occur, also within one report.</summary>
internal enum Sums
{
    /// <summary>Every total is rounded from exact fen: printed addends may miss it by a hundredth here and there.</summary>
    Exact,

    /// <summary>Totals are added from rounded figures: everything adds up as printed.</summary>
    Added,

    /// <summary>Revenue and expenditure by function are added from rounded items, all other totals are rounded from exact fen.</summary>
    Mixed,
}
