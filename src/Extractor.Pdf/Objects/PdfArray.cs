namespace Extractor.Pdf.Objects;

/// <summary>An array (7.3.6). Elements are as written: references are not resolved.</summary>
internal sealed class PdfArray(IReadOnlyList<PdfObject> items) : PdfObject
{
    public IReadOnlyList<PdfObject> Items { get; } = items;
}
