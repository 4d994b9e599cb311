using Extractor.Model;

namespace Extractor.Tables;

/// <summary>What was found on one page.</summary>
/// <param name="Tables">From the top down, then from the left.</param>
/// <param name="Rest">The words outside tables. Each letter of the page's words is in one cell or in one of these.</param>
/// <param name="Diagnostics">What was odd.</param>
public sealed record PageTables(IReadOnlyList<Table> Tables, IReadOnlyList<Word> Rest, IReadOnlyList<Diagnostic> Diagnostics);
