using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Structure;

/// <summary>An indirect object as it stands in the file.</summary>
/// <param name="Number">The number before "obj".</param>
/// <param name="Generation">The generation before "obj".</param>
/// <param name="Value">The object; of a stream its dictionary and its stored bytes.</param>
internal readonly record struct RawObject(int Number, int Generation, PdfObject Value);
