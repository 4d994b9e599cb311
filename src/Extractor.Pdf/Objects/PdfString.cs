namespace Extractor.Pdf.Objects;

/// <summary>A literal or hexadecimal string (7.3.4): bytes, decrypted.</summary>
internal sealed class PdfString(byte[] bytes) : PdfObject
{
    public byte[] Bytes { get; } = bytes;
}
