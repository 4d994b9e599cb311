using Extractor.Model;

namespace Extractor.Datasets.Findings;

/// <summary>How many of the printed numbers are accounted for: a <see cref="Ledger"/> without its list.</summary>
/// <param name="Printed">All numbers.</param>
/// <param name="LeftOver">Those that are neither observation, cell, claim nor text furniture.</param>
/// <param name="LeftOverShare">The second divided by the first, 0 to 1.</param>
public sealed record LedgerTotals(int Printed, int LeftOver, decimal LeftOverShare);
