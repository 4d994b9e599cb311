namespace Extractor.Pdf.Objects;

/// <summary>An object of ISO 32000-1, 7.3. Immutable.</summary>
internal abstract class PdfObject;
