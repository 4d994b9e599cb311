using System.Buffers.Binary;
using System.Text;

namespace Extractor.Pdf.Tests.Fonts;

/// <summary>Builds the parts of font programs that tell characters; outlines are left out.</summary>
internal static class FontBytes
{
    /// <summary>A TrueType font of the given cmap subtables (platform, encoding, bytes) and post names.</summary>
    public static byte[] TrueType((int Platform, int Encoding, byte[] Table)[] maps, string[]? names = null, int[]? widths = null, bool[]? blank = null)
    {
        var tables = new List<(string Tag, byte[] Data)> { ("cmap", Cmap(maps)) };
        byte[] head = new byte[54];
        Write(head, 18, 1000);
        tables.Add(("head", head));
        if (widths is not null)
        {
            byte[] hhea = new byte[36];
            Write(hhea, 4, 900);
            Write(hhea, 6, -100);
            Write(hhea, 34, widths.Length);
            tables.Add(("hhea", hhea));
            tables.Add(("hmtx", Words([.. widths.SelectMany(width => (int[])[width, 0])])));
        }

        if (blank is not null)
        {
            int offset = 0;
            var loca = new List<int> { 0 };
            foreach (bool isBlank in blank)
                loca.Add(offset += isBlank ? 0 : 4);
            tables.Add(("loca", Words([.. loca])));
            tables.Add(("glyf", new byte[offset * 2]));
        }

        if (names is not null)
        {
            var post = new List<byte>(new byte[32]) { [1] = 2 };
            post.AddRange(Words([names.Length, .. names.Select((_, i) => 258 + i)]));
            foreach (string name in names)
                post.AddRange([(byte)name.Length, .. Encoding.ASCII.GetBytes(name)]);
            tables.Add(("post", [.. post]));
        }

        return Wrap(0x00010000, tables);
    }

    /// <summary>An OpenType font that holds a compact font.</summary>
    public static byte[] OpenType(byte[] cff) => Wrap(0x4F54544F, [("CFF ", cff)]);

    /// <summary>A cmap subtable of format 4, a segment for each character.</summary>
    public static byte[] Format4(params (int Character, int Glyph)[] entries)
    {
        (int Character, int Glyph)[] sorted = [.. entries.OrderBy(entry => entry.Character), (0xFFFF, 0)];
        return Words([
            4, 16 + (sorted.Length * 8), 0, sorted.Length * 2, 0, 0, 0,
            .. sorted.Select(entry => entry.Character), 0,
            .. sorted.Select(entry => entry.Character),
            .. sorted.Select(entry => entry.Glyph - entry.Character),
            .. sorted.Select(_ => 0)]);
    }

    /// <summary>A cmap subtable of format 0.</summary>
    public static byte[] Format0(params (int Character, int Glyph)[] entries)
    {
        byte[] table = new byte[262];
        table[3] = 6;
        foreach ((int character, int glyph) in entries)
            table[6 + character] = (byte)glyph;
        return table;
    }

    /// <summary>A compact font; glyph 0 is .notdef, then the names follow. Codes encode the glyphs from 1 on; empty: standard encoding.</summary>
    public static byte[] Cff(string[] names, byte[] codes)
    {
        byte[] strings = Index([.. names.Select(Encoding.ASCII.GetBytes)]);
        byte[] charset = [0, .. Words([.. names.Select((_, i) => 391 + i)])];
        byte[] encoding = [0, (byte)codes.Length, .. codes];
        byte[] glyphs = Index([.. Enumerable.Repeat(new byte[] { 14 }, names.Length + 1)]);
        return Assemble(
            strings,
            (charsetAt, encodingAt, glyphsAt) => [.. Number(charsetAt), 15, .. codes.Length > 0 ? (byte[])[.. Number(encodingAt), 16] : [], .. Number(glyphsAt), 17],
            charset, encoding, glyphs);
    }

    /// <summary>A CID-keyed compact font with these CIDs from glyph 1 on.</summary>
    public static byte[] CidCff(int[] cids) => Assemble(
        Index([Encoding.ASCII.GetBytes("Adobe"), Encoding.ASCII.GetBytes("Identity")]),
        (charsetAt, _, glyphsAt) => [.. Number(391), .. Number(392), .. Number(0), 12, 30, .. Number(charsetAt), 15, .. Number(glyphsAt), 17],
        [0, .. Words(cids)], [], Index([.. Enumerable.Repeat(new byte[] { 14 }, cids.Length + 1)]));

    private static byte[] Assemble(byte[] strings, Func<int, int, int, byte[]> top, byte[] charset, byte[] encoding, byte[] glyphs)
    {
        byte[] header = [1, 0, 4, 1, .. Index([Encoding.ASCII.GetBytes("Test")])];
        int start = header.Length + Index([top(0, 0, 0)]).Length + strings.Length + 2;
        int encodingAt = start + charset.Length;
        int glyphsAt = encodingAt + encoding.Length;
        return [.. header, .. Index([top(start, encodingAt, glyphsAt)]), .. strings, 0, 0, .. charset, .. encoding, .. glyphs];
    }

    private static byte[] Number(int value) => [29, (byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    private static byte[] Index(byte[][] items)
    {
        var offsets = new List<int> { 1 };
        foreach (byte[] item in items)
            offsets.Add(offsets[^1] + item.Length);
        return [.. Words([items.Length]), 2, .. Words([.. offsets]), .. items.SelectMany(item => item)];
    }

    private static byte[] Cmap((int Platform, int Encoding, byte[] Table)[] maps)
    {
        var result = new List<byte>(Words([0, maps.Length]));
        int offset = 4 + (maps.Length * 8);
        foreach ((int platform, int encoding, byte[] table) in maps)
        {
            result.AddRange(Words([platform, encoding, 0, offset]));
            offset += table.Length;
        }

        return [.. result, .. maps.SelectMany(map => map.Table)];
    }

    private static byte[] Wrap(uint version, List<(string Tag, byte[] Data)> tables)
    {
        byte[] directory = new byte[12 + (tables.Count * 16)];
        BinaryPrimitives.WriteUInt32BigEndian(directory, version);
        Write(directory, 4, tables.Count);
        int offset = directory.Length;
        for (int i = 0; i < tables.Count; i++)
        {
            Span<byte> record = directory.AsSpan(12 + (i * 16), 16);
            Encoding.ASCII.GetBytes(tables[i].Tag, record);
            BinaryPrimitives.WriteInt32BigEndian(record[8..], offset);
            BinaryPrimitives.WriteInt32BigEndian(record[12..], tables[i].Data.Length);
            offset += tables[i].Data.Length;
        }

        return [.. directory, .. tables.SelectMany(table => table.Data)];
    }

    private static byte[] Words(int[] values)
    {
        byte[] bytes = new byte[values.Length * 2];
        for (int i = 0; i < values.Length; i++)
            Write(bytes, i * 2, values[i]);
        return bytes;
    }

    private static void Write(Span<byte> bytes, int position, int value) => BinaryPrimitives.WriteUInt16BigEndian(bytes[position..], (ushort)value);
}
