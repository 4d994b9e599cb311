namespace Extractor.Pdf.Structure;

/// <summary>Where an object is (7.5.4, 7.5.8).</summary>
/// <param name="Kind">Whether there is one, and how it is stored.</param>
/// <param name="Location">Offset of the object in the file; for a compressed object the number of its object stream.</param>
/// <param name="Detail">Generation; for a compressed object its index in the object stream.</param>
internal readonly record struct XrefEntry(XrefEntryKind Kind, int Location, int Detail);
