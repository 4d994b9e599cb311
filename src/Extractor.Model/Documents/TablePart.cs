namespace Extractor.Model;

/// <summary>The part of a table on one page.</summary>
/// <param name="Source">Its page and box, or its path.</param>
/// <param name="FirstRow">0-based index of its first row in the joined table. A row split by the page break belongs to the part where it begins.</param>
/// <param name="RepeatedHeaderRows">Rows at the top of this part that repeat the header and were dropped.</param>
public sealed record TablePart(SourceRef Source, int FirstRow, int RepeatedHeaderRows);
