using Extractor.Model;
using Extractor.Pdf.Objects;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>Reads "n g obj … endobj" at an offset of the file, with the stream if it is one.</summary>
internal sealed class IndirectObjectReader(ReadOnlyMemory<byte> file, PdfLimits limits, IPdfObjects objects)
{
    private readonly ObjectParser _parser = new(limits);

    // Damaged objects may reach to the end of the file, each of them; a sound file is read about once.
    private long _remaining = (file.Length * 16L) + (64 << 20);

    public ReadOnlyMemory<byte> File => file;

    public ObjectParser Parser => _parser;

    /// <summary>Reads the object; null when none begins there.</summary>
    /// <param name="offset">Where it should begin; white space before it is passed over.</param>
    /// <param name="cipherOf">Gives the cipher for an object's number and generation; null when nothing is encrypted.</param>
    public RawObject? Read(int offset, Func<int, int, Encryption.ObjectCipher?> cipherOf)
    {
        if (offset < 0 || offset >= file.Length)
            return null;
        var tokenizer = new PdfTokenizer(file.Span) { Position = offset };
        if (!tokenizer.Read() || !IsWholeNumber(tokenizer))
            return null;
        int number = (int)tokenizer.Number;
        if (!tokenizer.Read() || !IsWholeNumber(tokenizer))
            return null;
        int generation = (int)tokenizer.Number;
        if (!tokenizer.Read() || tokenizer.Kind != PdfTokenKind.Keyword || !tokenizer.Bytes.StartsWith("obj"u8))
            return null;

        // "obj" may be followed by the value without a space, as in "obj12".
        tokenizer.Position = tokenizer.Start + 3;
        Encryption.ObjectCipher? cipher = cipherOf(number, generation);
        PdfObject value = ParseLimited(ref tokenizer, cipher);
        if (value is PdfDictionary dictionary)
        {
            tokenizer.SkipWhiteSpaceAndComments();
            if (file.Span[tokenizer.Position..].StartsWith("stream"u8))
            {
                ReadOnlyMemory<byte> raw = ReadStreamBytes(dictionary, tokenizer.Position + 6);
                value = new PdfStream(dictionary, cipher is null ? raw : cipher.DecryptStream(dictionary, raw, CryptFilter(dictionary)));
            }
        }

        return new RawObject(number, generation, value);
    }

    /// <summary>Reads one object, counting it against the work that the file may cause.</summary>
    public PdfObject ParseLimited(ref PdfTokenizer tokenizer, IStringCipher? cipher)
    {
        int start = tokenizer.Position;
        PdfObject value = _parser.Parse(ref tokenizer, cipher);
        Spend(tokenizer.Position - start);
        if (_parser.NestingExceeded)
        {
            _parser.NestingExceeded = false;
            objects.Report(DiagnosticSeverity.Warning, "nesting-too-deep", "An object nests deeper than the limits allow and was cut.");
        }

        return value;
    }

    private static bool IsWholeNumber(PdfTokenizer tokenizer) =>
        tokenizer.Kind == PdfTokenKind.Number && tokenizer.IsInteger && tokenizer.Number is >= 0 and <= int.MaxValue;

    private ReadOnlyMemory<byte> ReadStreamBytes(PdfDictionary dictionary, int start)
    {
        ReadOnlySpan<byte> bytes = file.Span;

        // Spaces between the keyword and its end of line are an error that some producers make.
        int next = start;
        while (next < bytes.Length && bytes[next] is (byte)' ' or (byte)'\t')
            next++;
        if (next < bytes.Length && bytes[next] is (byte)'\r' or (byte)'\n')
            start = next;
        if (start < bytes.Length && bytes[start] == '\r')
            start++;
        if (start < bytes.Length && bytes[start] == '\n')
            start++;

        if (objects.Resolve(dictionary["Length"]) is PdfNumber { Value: >= 0 } length && length.Value <= bytes.Length - start)
        {
            int end = start + length.Int;
            int keyword = end;
            while (keyword < bytes.Length && keyword - end < 4 && PdfCharacters.IsWhiteSpace(bytes[keyword]))
                keyword++;
            if (bytes[keyword..].StartsWith("endstream"u8) || bytes[keyword..].StartsWith("endobj"u8))
                return file[start..end];
        }

        objects.Report(DiagnosticSeverity.Info, "stream-length", "A stream has a wrong length or none; its end was searched for.");
        return file[start..FindStreamEnd(bytes, start)];
    }

    private int FindStreamEnd(ReadOnlySpan<byte> bytes, int start)
    {
        int length = bytes[start..].IndexOf("endstream"u8);
        if (length < 0)
            length = bytes[start..].IndexOf("endobj"u8);
        if (length < 0)
        {
            Spend(bytes.Length - start);
            objects.Report(DiagnosticSeverity.Warning, "truncated-stream", "A stream has no end; all that follows was taken for it.");
            return bytes.Length;
        }

        Spend(length);
        int end = start + length;
        if (end > start && bytes[end - 1] == '\n')
            end--;
        if (end > start && bytes[end - 1] == '\r')
            end--;
        return end;
    }

    private string? CryptFilter(PdfDictionary dictionary)
    {
        PdfObject filter = objects.Resolve(dictionary["Filter"]);
        PdfObject parameters = objects.Resolve(dictionary["DecodeParms"]);
        PdfObject first = filter is PdfArray { Items: [var one, ..] } ? objects.Resolve(one) : filter;
        if (first is not PdfName { Value: "Crypt" })
            return null;
        PdfObject own = parameters is PdfArray { Items: [var item, ..] } ? objects.Resolve(item) : parameters;
        return own is PdfDictionary named ? objects.ResolveName(named["Name"]) ?? "Identity" : "Identity";
    }

    private void Spend(long bytes)
    {
        _remaining -= bytes;
        if (_remaining < 0)
        {
            throw new UnreadableFileException(
                "too-large", "The objects of the file overlap so much that reading them would take unreasonably long.");
        }
    }
}
