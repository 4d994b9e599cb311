namespace Extractor.Pdf.Objects;

/// <summary>A name (7.3.5), without its solidus, #xx undone, bytes above 127 as Latin-1.</summary>
internal sealed class PdfName(string value) : PdfObject
{
    public string Value { get; } = value;
}
