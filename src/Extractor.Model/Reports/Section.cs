namespace Extractor.Model;

/// <summary>A heading of the outline.</summary>
/// <param name="Id">Unique in the report: s1, s2 …</param>
/// <param name="Number">As printed (第一部分, 一, （二）); null when there is none.</param>
/// <param name="Title">Without its number.</param>
/// <param name="Level">1 for the outermost.</param>
/// <param name="Page">1-based; null when the source has no pages.</param>
/// <param name="Path">Place in a source without pages; null otherwise.</param>
public sealed record Section(string Id, string? Number, string Title, int Level, int? Page, string? Path);
