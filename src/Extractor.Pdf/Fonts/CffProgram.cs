using System.Buffers.Binary;
using System.Text;

namespace Extractor.Pdf.Fonts;

/// <summary>
/// What a compact font (Adobe Technical Note 5176) tells about its glyphs: their names or CIDs, and its encoding. Outlines are not read.
/// </summary>
internal sealed class CffProgram
{
    private const int CharsetOperator = 15;
    private const int EncodingOperator = 16;
    private const int CharStringsOperator = 17;
    private const int RosOperator = 1200 + 30;

    private readonly List<string> _strings = [];
    private readonly int[] _sids;

    private CffProgram(ReadOnlySpan<byte> data)
    {
        int position = data[2];
        ReadIndex(data, ref position);
        List<Range> dictionaries = ReadIndex(data, ref position);
        foreach (Range range in ReadIndex(data, ref position))
            _strings.Add(Encoding.Latin1.GetString(data[range]));

        Dictionary<int, double> top = dictionaries.Count > 0 ? ReadDictionary(data[dictionaries[0]]) : [];
        IsCidKeyed = top.ContainsKey(RosOperator);
        int charStrings = (int)top.GetValueOrDefault(CharStringsOperator);
        if (charStrings <= 0 || charStrings >= data.Length)
        {
            _sids = [];
            return;
        }

        GlyphCount = ReadIndex(data, ref charStrings).Count;
        _sids = ReadCharset(data, (int)top.GetValueOrDefault(CharsetOperator));
        if (!IsCidKeyed)
            ReadEncoding(data, (int)top.GetValueOrDefault(EncodingOperator));
    }

    /// <summary>Whether the charset holds CIDs instead of names.</summary>
    public bool IsCidKeyed { get; }

    public int GlyphCount { get; }

    /// <summary>The built-in encoding: 256 glyph names, null for codes without a glyph.</summary>
    public string?[] Encoded { get; } = new string?[256];

    /// <summary>Reads a font; null when the bytes are none.</summary>
    public static CffProgram? Read(ReadOnlySpan<byte> data)
    {
        if (data.Length < 8 || data[0] != 1 || data[2] < 4)
            return null;
        try
        {
            return new CffProgram(data);
        }
        catch (ArgumentOutOfRangeException)
        {
            // Offsets that lead outside: the font is damaged and tells nothing.
            return null;
        }
        catch (IndexOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>The name of a glyph; null for CID-keyed fonts and glyphs that are not there.</summary>
    public string? NameOf(int glyph) => !IsCidKeyed && (uint)glyph < (uint)_sids.Length ? Text(_sids[glyph]) : null;

    private string? Text(int sid) =>
        sid < 391 ? NamedEncodings.CffStrings[sid] : sid - 391 < _strings.Count ? _strings[sid - 391] : null;

    private static List<Range> ReadIndex(ReadOnlySpan<byte> data, ref int position)
    {
        var result = new List<Range>();
        int count = BinaryPrimitives.ReadUInt16BigEndian(data[position..]);
        position += 2;
        if (count == 0)
            return result;

        int size = data[position++];
        if (size is < 1 or > 4)
            throw new ArgumentOutOfRangeException(nameof(data), "An offset has one to four bytes.");
        int body = position + ((count + 1) * size) - 1;
        int start = Offset(data, position, size);
        for (int i = 1; i <= count; i++)
        {
            int end = Offset(data, position + (i * size), size);
            result.Add((body + start)..(body + end));
            start = end;
        }

        position = body + start;
        return result;
    }

    private static int Offset(ReadOnlySpan<byte> data, int position, int size)
    {
        int value = 0;
        for (int i = 0; i < size; i++)
            value = (value << 8) | data[position + i];
        return value;
    }

    /// <summary>Operator to its last operand; two-byte operators as 1200 + second byte.</summary>
    private static Dictionary<int, double> ReadDictionary(ReadOnlySpan<byte> data)
    {
        var entries = new Dictionary<int, double>();
        double last = 0;
        for (int i = 0; i < data.Length;)
        {
            byte b = data[i++];
            switch (b)
            {
                case 12 when i < data.Length:
                    entries[1200 + data[i++]] = last;
                    break;
                case <= 21:
                    entries[b] = last;
                    break;
                case 28:
                    last = BinaryPrimitives.ReadInt16BigEndian(data[i..]);
                    i += 2;
                    break;
                case 29:
                    last = BinaryPrimitives.ReadInt32BigEndian(data[i..]);
                    i += 4;
                    break;
                case 30:
                    // A real: none of the entries that matter here is one.
                    while (i < data.Length && (data[i] & 15) != 15 && data[i] >> 4 != 15)
                        i++;
                    i++;
                    break;
                case >= 32 and <= 246:
                    last = b - 139;
                    break;
                case >= 247 and <= 250:
                    last = ((b - 247) * 256) + data[i++] + 108;
                    break;
                case >= 251 and <= 254:
                    last = (-(b - 251) * 256) - data[i++] - 108;
                    break;
            }
        }

        return entries;
    }

    /// <summary>For each glyph its string number or, in CID-keyed fonts, its CID.</summary>
    private int[] ReadCharset(ReadOnlySpan<byte> data, int offset)
    {
        var sids = new int[GlyphCount];
        if (offset <= 2)
        {
            string?[]? names = offset switch { 1 => NamedEncodings.ExpertCharset, 2 => NamedEncodings.ExpertSubsetCharset, _ => null };
            for (int i = 0; i < sids.Length; i++)
                sids[i] = names is null || IsCidKeyed ? i : i < names.Length ? Array.IndexOf(NamedEncodings.CffStrings, names[i]) : 0;
            return sids;
        }

        int format = data[offset++];
        for (int glyph = 1; glyph < sids.Length;)
        {
            int first = BinaryPrimitives.ReadUInt16BigEndian(data[offset..]);
            offset += 2;
            int more = 0;
            if (format == 1)
            {
                more = data[offset++];
            }
            else if (format == 2)
            {
                more = BinaryPrimitives.ReadUInt16BigEndian(data[offset..]);
                offset += 2;
            }

            for (int i = 0; i <= more && glyph < sids.Length; i++)
                sids[glyph++] = first + i;
        }

        return sids;
    }

    private void ReadEncoding(ReadOnlySpan<byte> data, int offset)
    {
        if (offset <= 1)
        {
            (offset == 0 ? NamedEncodings.Standard : NamedEncodings.Expert).CopyTo(Encoded, 0);
            return;
        }

        int format = data[offset++];
        int count = data[offset++];
        int glyph = 1;
        for (int i = 0; i < count; i++)
        {
            int first = data[offset++];
            int more = (format & 127) == 1 ? data[offset++] : 0;
            for (int code = first; code <= first + more && code < 256; code++)
                Encoded[code] = NameOf(glyph++);
        }

        if ((format & 128) == 0)
            return;
        count = data[offset++];
        for (int i = 0; i < count; i++, offset += 3)
            Encoded[data[offset]] = Text(BinaryPrimitives.ReadUInt16BigEndian(data[(offset + 1)..]));
    }
}
