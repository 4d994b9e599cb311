namespace Extractor.Model;

/// <summary>A printed number that is neither observation, cell, claim nor text furniture.</summary>
/// <param name="Number">As printed.</param>
/// <param name="Text">The words around it, as printed.</param>
/// <param name="Section">Id of the section; null before the first heading.</param>
/// <param name="Page">1-based; null when the source has no pages.</param>
/// <param name="Bbox">Of its printed line; null when the source has no pages.</param>
/// <param name="Path">Place in a source without pages; null otherwise.</param>
public sealed record LedgerEntry(string Number, string Text, string? Section, int? Page, Box? Bbox, string? Path);
