using Extractor.Pdf.Objects;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>Inline images (ISO 32000-1, 8.9.7): BI, entries, ID, data, EI.</summary>
internal static class InlineImage
{
    /// <summary>Reads on from behind BI to behind EI. Null when there is no end: then nothing has been read.</summary>
    public static PdfStream? Read(ref PdfTokenizer tokens, ReadOnlyMemory<byte> content)
    {
        int start = tokens.Position;
        var entries = new Dictionary<string, PdfObject>(StringComparer.Ordinal);
        while (tokens.Read())
        {
            if (tokens.IsKeyword("ID"u8))
            {
                int first = Math.Min(tokens.Position + 1, content.Length);
                int length = FindEnd(content.Span[first..], PlainLength(entries));
                if (length < 0)
                    break;
                tokens.Position = first + length;
                tokens.Read();
                return new PdfStream(new PdfDictionary(entries), content.Slice(first, length));
            }

            if (tokens.Kind == PdfTokenKind.Name)
            {
                string key = FullKey(tokens.NameText());
                if (ReadValue(ref tokens, 0) is { } value)
                    entries[key] = key is "Filter" or "ColorSpace" ? FullName(value) : value;
            }
            else if (tokens.IsKeyword("EI"u8))
            {
                break;
            }
        }

        tokens.Position = start;
        return null;
    }

    private static PdfObject? ReadValue(ref PdfTokenizer tokens, int depth)
    {
        if (!tokens.Read() || depth > 8)
            return null;
        switch (tokens.Kind)
        {
            case PdfTokenKind.Number: return new PdfNumber(tokens.Number);
            case PdfTokenKind.Name: return new PdfName(tokens.NameText());
            case PdfTokenKind.LiteralString or PdfTokenKind.HexString: return new PdfString(tokens.StringBytes());
            case PdfTokenKind.Keyword when tokens.IsKeyword("true"u8) || tokens.IsKeyword("false"u8):
                return new PdfBoolean(tokens.IsKeyword("true"u8));
            case PdfTokenKind.ArrayStart:
                var items = new List<PdfObject>();
                while (ReadValue(ref tokens, depth + 1) is { } item)
                    items.Add(item);
                return new PdfArray(items);
            case PdfTokenKind.DictionaryStart:
                var entries = new Dictionary<string, PdfObject>(StringComparer.Ordinal);
                while (ReadValue(ref tokens, depth + 1) is PdfName key && ReadValue(ref tokens, depth + 1) is { } value)
                    entries[key.Value] = value;
                return new PdfDictionary(entries);
            default: return null;
        }
    }

    /// <summary>How many bytes the samples take when no filter hides it; 0 when that is not known.</summary>
    private static int PlainLength(Dictionary<string, PdfObject> entries)
    {
        if (entries.ContainsKey("Filter"))
            return 0;
        double width = Number(entries, "Width");
        double height = Number(entries, "Height");
        bool isMask = entries.GetValueOrDefault("ImageMask") is PdfBoolean { Value: true };
        double bits = isMask ? 1 : Number(entries, "BitsPerComponent");
        double components = isMask ? 1 : entries.GetValueOrDefault("ColorSpace") switch
        {
            PdfName { Value: "DeviceRGB" } => 3,
            PdfName { Value: "DeviceCMYK" } => 4,
            PdfName { Value: "DeviceGray" } or PdfArray => 1,
            _ => 0,
        };
        double length = Math.Ceiling(width * bits * components / 8) * height;
        return length is > 0 and < int.MaxValue ? (int)length : 0;
    }

    private static double Number(Dictionary<string, PdfObject> entries, string key) =>
        entries.GetValueOrDefault(key) is PdfNumber { Value: > 0 } number ? number.Value : 0;

    /// <summary>
    /// Where the data end: at EI between white space, at the length that the entries tell if it stands there, else at the first one that
    /// text follows, for image data can hold these letters too. -1 when there is none.
    /// </summary>
    private static int FindEnd(ReadOnlySpan<byte> data, int plainLength)
    {
        if (plainLength > 0 && plainLength <= data.Length)
        {
            int end = plainLength;
            while (end < data.Length && end < plainLength + 4 && PdfCharacters.IsWhiteSpace(data[end]))
                end++;
            if (IsEnd(data, end))
                return plainLength;
        }

        for (int from = 0; from < data.Length;)
        {
            int next = data[from..].IndexOf("EI"u8);
            if (next < 0)
                return -1;
            int end = from + next;
            if ((end == 0 || PdfCharacters.IsWhiteSpace(data[end - 1])) && IsEnd(data, end) && IsText(data[(end + 2)..]))
                return Math.Max(0, end - 1);
            from = end + 1;
        }

        return -1;
    }

    private static bool IsEnd(ReadOnlySpan<byte> data, int position) =>
        position + 2 <= data.Length && data[position] == 'E' && data[position + 1] == 'I'
        && (position + 2 == data.Length || !PdfCharacters.IsRegular(data[position + 2]));

    private static bool IsText(ReadOnlySpan<byte> data)
    {
        foreach (byte c in data[..Math.Min(data.Length, 12)])
        {
            if (c >= 127 || (c < 32 && !PdfCharacters.IsWhiteSpace(c)))
                return false;
        }

        return true;
    }

    private static string FullKey(string key) => key switch
    {
        "BPC" => "BitsPerComponent",
        "CS" => "ColorSpace",
        "D" => "Decode",
        "DP" => "DecodeParms",
        "F" => "Filter",
        "H" => "Height",
        "IM" => "ImageMask",
        "I" => "Interpolate",
        "W" => "Width",
        _ => key,
    };

    private static PdfObject FullName(PdfObject value) => value switch
    {
        PdfArray array => new PdfArray([.. array.Items.Select(FullName)]),
        PdfName name => new PdfName(name.Value switch
        {
            "G" => "DeviceGray",
            "RGB" => "DeviceRGB",
            "CMYK" => "DeviceCMYK",
            "I" => "Indexed",
            "AHx" => "ASCIIHexDecode",
            "A85" => "ASCII85Decode",
            "LZW" => "LZWDecode",
            "Fl" => "FlateDecode",
            "RL" => "RunLengthDecode",
            "CCF" => "CCITTFaxDecode",
            "DCT" => "DCTDecode",
            _ => name.Value,
        }),
        _ => value,
    };
}
