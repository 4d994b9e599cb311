using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Filters;

/// <summary>The filters without parameters: ASCIIHexDecode, ASCII85Decode (7.4.2, 7.4.3) and RunLengthDecode (7.4.5).</summary>
internal static class TextFilters
{
    public static void DecodeAsciiHex(ReadOnlySpan<byte> source, OutputBuffer target)
    {
        int pending = -1;
        foreach (byte c in source)
        {
            if (c == '>')
                break;
            int digit = PdfCharacters.HexValue(c);
            if (digit < 0)
                continue;
            if (pending < 0)
            {
                pending = digit;
            }
            else
            {
                target.Add((byte)((pending << 4) | digit));
                pending = -1;
            }
        }

        if (pending >= 0)
            target.Add((byte)(pending << 4));
    }

    public static void DecodeAscii85(ReadOnlySpan<byte> source, OutputBuffer target)
    {
        uint group = 0;
        int count = 0;
        int start = source.StartsWith("<~"u8) ? 2 : 0;
        foreach (byte c in source[start..])
        {
            if (c == '~')
                break;
            if (c == 'z' && count == 0)
            {
                target.Add([0, 0, 0, 0]);
                continue;
            }

            if (c is < (byte)'!' or > (byte)'u')
                continue;
            group = unchecked((group * 85) + (uint)(c - '!'));
            if (++count < 5)
                continue;
            for (int shift = 24; shift >= 0; shift -= 8)
                target.Add((byte)(group >> shift));
            group = 0;
            count = 0;
        }

        if (count < 2)
            return;
        for (int i = count; i < 5; i++)
            group = unchecked((group * 85) + 84);
        for (int i = 0; i < count - 1; i++)
            target.Add((byte)(group >> (24 - (8 * i))));
    }

    public static void DecodeRunLength(ReadOnlySpan<byte> source, OutputBuffer target)
    {
        for (int i = 0; i < source.Length;)
        {
            int length = source[i++];
            if (length == 128)
                return;
            if (length < 128)
            {
                int count = Math.Min(length + 1, source.Length - i);
                target.Add(source.Slice(i, count));
                i += count;
            }
            else if (i < source.Length)
            {
                int count = 257 - length;
                target.Room(count)[..count].Fill(source[i++]);
                target.Advance(count);
            }
        }
    }
}
