namespace Extractor.Pdf.Objects;

/// <summary>The null object (7.3.9); also what a missing entry or a reference to nothing resolves to.</summary>
internal sealed class PdfNull : PdfObject
{
    public static readonly PdfNull Instance = new();

    private PdfNull()
    {
    }
}
