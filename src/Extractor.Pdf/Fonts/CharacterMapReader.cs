using System.Buffers.Binary;

namespace Extractor.Pdf.Fonts;

/// <summary>Reads the subtables of a cmap table that fonts in PDF files have: formats 0, 4, 6, 12 (OpenType 1.9, cmap).</summary>
internal static class CharacterMapReader
{
    /// <summary>Fonts have at most 65,535 glyphs; more entries than a few times that are damage.</summary>
    private const int MaxEntries = 300_000;

    /// <summary>Characters to glyphs, glyph 0 left out; null for a format that is not known.</summary>
    public static Dictionary<int, int>? Read(ReadOnlySpan<byte> table) => table.Length < 2 ? null : BinaryPrimitives.ReadUInt16BigEndian(table) switch
    {
        0 => ReadBytes(table),
        4 => ReadSegments(table),
        6 => ReadTrimmed(table),
        12 => ReadGroups(table),
        _ => null,
    };

    private static Dictionary<int, int> ReadBytes(ReadOnlySpan<byte> table)
    {
        var map = new Dictionary<int, int>();
        for (int code = 0; code < 256 && 6 + code < table.Length; code++)
            Add(map, code, table[6 + code]);
        return map;
    }

    private static Dictionary<int, int> ReadSegments(ReadOnlySpan<byte> table)
    {
        var map = new Dictionary<int, int>();
        if (table.Length < 16)
            return map;
        int size = BinaryPrimitives.ReadUInt16BigEndian(table[6..]) & ~1;
        if (16 + (size * 4) > table.Length)
            size = (table.Length - 16) / 8 * 2;

        for (int i = 0; i + 1 < size; i += 2)
        {
            int end = BinaryPrimitives.ReadUInt16BigEndian(table[(14 + i)..]);
            int start = BinaryPrimitives.ReadUInt16BigEndian(table[(16 + size + i)..]);
            int delta = BinaryPrimitives.ReadUInt16BigEndian(table[(16 + (size * 2) + i)..]);
            int place = 16 + (size * 3) + i;
            int offset = BinaryPrimitives.ReadUInt16BigEndian(table[place..]);
            for (int code = start; code <= end && code < 0xFFFF && map.Count < MaxEntries; code++)
            {
                int glyph = code + delta;
                if (offset != 0 && offset != 0xFFFF)
                {
                    int position = place + offset + ((code - start) * 2);
                    if (position + 2 > table.Length)
                        break;
                    glyph = BinaryPrimitives.ReadUInt16BigEndian(table[position..]);
                    if (glyph != 0)
                        glyph += delta;
                }

                Add(map, code, glyph & 0xFFFF);
            }
        }

        return map;
    }

    private static Dictionary<int, int> ReadTrimmed(ReadOnlySpan<byte> table)
    {
        var map = new Dictionary<int, int>();
        if (table.Length < 10)
            return map;
        int first = BinaryPrimitives.ReadUInt16BigEndian(table[6..]);
        int count = BinaryPrimitives.ReadUInt16BigEndian(table[8..]);
        for (int i = 0; i < count && 12 + (i * 2) <= table.Length; i++)
            Add(map, first + i, BinaryPrimitives.ReadUInt16BigEndian(table[(10 + (i * 2))..]));
        return map;
    }

    private static Dictionary<int, int> ReadGroups(ReadOnlySpan<byte> table)
    {
        var map = new Dictionary<int, int>();
        if (table.Length < 16)
            return map;
        uint count = BinaryPrimitives.ReadUInt32BigEndian(table[12..]);
        for (int i = 0; i < count && 28 + (i * 12) <= table.Length; i++)
        {
            ReadOnlySpan<byte> group = table.Slice(16 + (i * 12), 12);
            long start = BinaryPrimitives.ReadUInt32BigEndian(group);
            long end = BinaryPrimitives.ReadUInt32BigEndian(group[4..]);
            long glyph = BinaryPrimitives.ReadUInt32BigEndian(group[8..]);
            for (long code = start; code <= Math.Min(end, 0x10FFFF) && glyph <= 0xFFFF && map.Count < MaxEntries; code++, glyph++)
                Add(map, (int)code, (int)glyph);
        }

        return map;
    }

    private static void Add(Dictionary<int, int> map, int code, int glyph)
    {
        if (glyph != 0)
            map.TryAdd(code, glyph);
    }
}
