namespace Extractor.Pdf.Objects;

/// <summary>A stream (7.3.8): its dictionary and its bytes as stored (still encoded, already decrypted).</summary>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> raw) : PdfObject
{
    public PdfDictionary Dictionary { get; } = dictionary;

    public ReadOnlyMemory<byte> Raw { get; } = raw;
}
