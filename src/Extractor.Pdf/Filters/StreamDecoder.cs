using Extractor.Model;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Filters;

/// <summary>Undoes the filters of a stream (7.4), counting what comes out against the limits.</summary>
internal sealed class StreamDecoder(IPdfObjects objects, PdfLimits limits)
{
    private const int RatioFreeBytes = 16 << 20;

    private long _fileBytes;

    /// <summary>See <see cref="IPdfObjects.Decode"/>.</summary>
    public ReadOnlyMemory<byte> Decode(PdfStream stream, out string imageFilter)
    {
        imageFilter = "";
        PdfDictionary dictionary = stream.Dictionary;
        List<string> filters = FilterNames(dictionary);
        if (filters.Count == 0)
            return stream.Raw;
        if (filters.Count > limits.MaxFilters)
            throw new UnreadableFileException("too-large", $"A stream has {filters.Count} filters, more than the limits allow.");

        PdfObject parameters = objects.Resolve(dictionary["DecodeParms"] ?? dictionary["DP"]);
        ReadOnlyMemory<byte> data = stream.Raw;
        for (int i = 0; i < filters.Count; i++)
        {
            PdfObject? entry = parameters is PdfArray array ? i < array.Items.Count ? array.Items[i] : null : i == 0 ? parameters : null;
            PdfDictionary own = objects.Resolve(entry) as PdfDictionary ?? PdfDictionary.Empty;
            switch (filters[i])
            {
                case "FlateDecode" or "LZWDecode" or "ASCIIHexDecode" or "ASCII85Decode" or "RunLengthDecode":
                    data = Undo(filters[i], own, data, stream.Raw.Length);
                    break;
                case "Crypt":
                    break;
                case "DCTDecode" or "JPXDecode" or "CCITTFaxDecode" or "JBIG2Decode":
                    imageFilter = filters[i];
                    return data;
                default:
                    imageFilter = filters[i];
                    objects.Report(DiagnosticSeverity.Warning, "unknown-filter", $"A stream is encoded by the unknown filter '{filters[i]}'.");
                    return data;
            }
        }

        return data;
    }

    private List<string> FilterNames(PdfDictionary dictionary)
    {
        // F is the abbreviation of inline images; in other streams it names a file.
        PdfObject value = objects.Resolve(dictionary["Filter"] ?? dictionary["F"]);
        var names = new List<string>(1);
        if (value is PdfName name)
        {
            names.Add(FullName(name.Value));
        }
        else if (value is PdfArray array)
        {
            foreach (PdfObject item in array.Items)
            {
                if (objects.ResolveName(item) is { } filter)
                    names.Add(FullName(filter));
            }
        }

        return names;
    }

    private static string FullName(string name) => name switch
    {
        "Fl" => "FlateDecode",
        "LZW" => "LZWDecode",
        "AHx" => "ASCIIHexDecode",
        "A85" => "ASCII85Decode",
        "RL" => "RunLengthDecode",
        "DCT" => "DCTDecode",
        "CCF" => "CCITTFaxDecode",
        _ => name,
    };

    private ReadOnlyMemory<byte> Undo(string filter, PdfDictionary parameters, ReadOnlyMemory<byte> data, int storedLength)
    {
        long limit = Math.Min(limits.MaxStreamBytes, Math.Max(0, limits.MaxFileBytes - _fileBytes));
        limit = Math.Min(limit, Math.Max(RatioFreeBytes, (long)storedLength * limits.MaxCompressionRatio));
        using var output = new OutputBuffer((int)Math.Min(data.Length * 4L, int.MaxValue), limit);
        bool sound = true;
        try
        {
            switch (filter)
            {
                case "FlateDecode":
                    sound = FlateFilter.Decode(data, output);
                    break;
                case "LZWDecode":
                    int earlyChange = objects.ResolveNumber(parameters["EarlyChange"])?.Int ?? 1;
                    sound = LzwFilter.Decode(data.Span, earlyChange == 0 ? 0 : 1, output);
                    break;
                case "ASCIIHexDecode":
                    TextFilters.DecodeAsciiHex(data.Span, output);
                    break;
                case "ASCII85Decode":
                    TextFilters.DecodeAscii85(data.Span, output);
                    break;
                default:
                    TextFilters.DecodeRunLength(data.Span, output);
                    break;
            }
        }
        finally
        {
            _fileBytes += output.Length;
        }

        if (!sound)
        {
            objects.Report(
                DiagnosticSeverity.Warning, "damaged-stream", $"A stream is damaged ({filter}); {output.Length} bytes of it could be read.");
        }

        return filter is "FlateDecode" or "LZWDecode" ? UndoPredictor(parameters, output) : output.ToArray();
    }

    private byte[] UndoPredictor(PdfDictionary parameters, OutputBuffer output)
    {
        int kind = objects.ResolveNumber(parameters["Predictor"])?.Int ?? 1;
        if (kind <= 1)
            return output.ToArray();
        var predictor = new Predictor(
            kind,
            objects.ResolveNumber(parameters["Colors"])?.Int ?? 1,
            objects.ResolveNumber(parameters["BitsPerComponent"])?.Int ?? 8,
            objects.ResolveNumber(parameters["Columns"])?.Int ?? 1);
        if (predictor.IsNeeded)
            return predictor.Undo(output.Written);
        objects.Report(DiagnosticSeverity.Warning, "bad-predictor", $"A stream's predictor {kind} has parameters that make no sense.");
        return output.ToArray();
    }
}
