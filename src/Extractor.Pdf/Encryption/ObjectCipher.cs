using Extractor.Pdf.Objects;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Encryption;

/// <summary>Decrypts the strings and the stream of one object.</summary>
internal sealed class ObjectCipher(SecurityHandler handler, int number, int generation) : IStringCipher
{
    public byte[] Decrypt(byte[] bytes) => handler.Decrypt(handler.StringMethod, number, generation, bytes).ToArray();

    /// <summary>The bytes of the stream, decrypted if they are encrypted.</summary>
    /// <param name="dictionary">The stream's, already decrypted.</param>
    /// <param name="raw">The stream's bytes as they stand in the file.</param>
    /// <param name="cryptFilter">The name of the crypt filter among the stream's own filters; null when it has none.</param>
    public ReadOnlyMemory<byte> DecryptStream(PdfDictionary dictionary, ReadOnlyMemory<byte> raw, string? cryptFilter)
    {
        string? type = (dictionary["Type"] as PdfName)?.Value;
        if (type == "XRef" || (type == "Metadata" && !handler.EncryptsMetadata))
            return raw;
        return handler.Decrypt(cryptFilter is null ? handler.StreamMethod : handler.Method(cryptFilter), number, generation, raw);
    }
}
