using System.Text;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

/// <summary>The built-in encoding of an embedded Type 1 font, which stands in its clear-text part (Adobe Type 1 Font Format, 2.2).</summary>
internal static class Type1Program
{
    /// <summary>256 glyph names, null for codes without one; null when the font does not tell.</summary>
    public static string?[]? ReadEncoding(ReadOnlySpan<byte> data)
    {
        // A PFB segment header: 0x80, type, four bytes of length.
        if (data.Length > 6 && data[0] == 0x80)
            data = data[6..];
        int end = data.IndexOf("eexec"u8);
        if (end > 0)
            data = data[..end];
        int start = data.IndexOf("/Encoding"u8);
        if (start < 0)
            return null;

        var tokens = new PdfTokenizer(data) { Position = start + "/Encoding".Length };
        if (!tokens.Read())
            return null;
        if (tokens.IsKeyword("StandardEncoding"u8))
            return NamedEncodings.Standard;

        var names = new string?[256];
        if (tokens.Kind is PdfTokenKind.ArrayStart)
        {
            for (int code = 0; code < 256 && tokens.Read() && tokens.Kind == PdfTokenKind.Name; code++)
                names[code] = Name(tokens.Bytes);
            return names;
        }

        // 256 array 0 1 255 {1 index exch /.notdef put} for, then: dup CODE /NAME put …, then: readonly def
        int number = -1;
        while (tokens.Read())
        {
            if (tokens.Kind == PdfTokenKind.Number)
                number = (int)Math.Clamp(tokens.Number, -1, 256);
            else if (number == 8 && tokens.Kind == PdfTokenKind.Keyword && tokens.Bytes[0] == '#')
                number = Octal(tokens.Bytes[1..]);
            else if (tokens.Kind == PdfTokenKind.Name && number is >= 0 and < 256 && Name(tokens.Bytes) is { } name)
                names[number] = name;
            else if (tokens.IsKeyword("def"u8) || tokens.IsKeyword("readonly"u8))
                break;
        }

        return names;
    }

    private static string? Name(ReadOnlySpan<byte> bytes) => bytes.SequenceEqual(".notdef"u8) ? null : Encoding.Latin1.GetString(bytes);

    private static int Octal(ReadOnlySpan<byte> digits)
    {
        int value = 0;
        foreach (byte digit in digits)
            value = Math.Min((value * 8) + (digit & 7), 256);
        return value;
    }
}
