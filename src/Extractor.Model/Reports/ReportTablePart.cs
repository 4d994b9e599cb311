namespace Extractor.Model;

/// <summary>The part of a table on one page.</summary>
/// <param name="Page">1-based; null when the source has no pages.</param>
/// <param name="Bbox">Null when the source has no pages.</param>
/// <param name="Path">Place in a source without pages; null otherwise.</param>
public sealed record ReportTablePart(int? Page, Box? Bbox, string? Path);
