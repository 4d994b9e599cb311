namespace Extractor.Pdf.Objects;

/// <summary>true or false (7.3.2).</summary>
internal sealed class PdfBoolean(bool value) : PdfObject
{
    public bool Value { get; } = value;
}
