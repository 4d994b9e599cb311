using System.Buffers.Binary;
using System.Text;

namespace Extractor.Pdf.Fonts;

/// <summary>What an embedded TrueType or OpenType font tells about its glyphs (OpenType 1.9: cmap, post, head, hhea, hmtx, loca).</summary>
internal sealed class TrueTypeProgram
{
    private readonly ReadOnlyMemory<byte> _data;
    private readonly Dictionary<string, (int Offset, int Length)> _tables = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<int, string>> _textOfGlyph;
    private readonly Lazy<string?[]> _names;
    private readonly Lazy<CharacterMaps> _maps;
    private readonly int _unitsPerEm = 1000;
    private readonly int _metricCount;
    private readonly bool _longOffsets;

    private TrueTypeProgram(ReadOnlyMemory<byte> data)
    {
        _data = data;
        _textOfGlyph = new(ReverseUnicode);
        _names = new(ReadNames);
        _maps = new(ReadCharacterMaps);
        ReadDirectory();

        ReadOnlySpan<byte> head = Table("head");
        if (head.Length >= 54)
        {
            _unitsPerEm = Math.Max(16, (int)BinaryPrimitives.ReadUInt16BigEndian(head[18..]));
            _longOffsets = BinaryPrimitives.ReadInt16BigEndian(head[50..]) != 0;
        }

        ReadOnlySpan<byte> hhea = Table("hhea");
        if (hhea.Length >= 36)
        {
            Ascent = (double)BinaryPrimitives.ReadInt16BigEndian(hhea[4..]) / _unitsPerEm;
            Descent = (double)BinaryPrimitives.ReadInt16BigEndian(hhea[6..]) / _unitsPerEm;
            _metricCount = BinaryPrimitives.ReadUInt16BigEndian(hhea[34..]);
        }
    }

    private sealed record CharacterMaps(Dictionary<int, int>? Unicode, Dictionary<int, int>? Symbol, Dictionary<int, int>? Macintosh);

    /// <summary>From hhea, in em; 0 when absent.</summary>
    public double Ascent { get; }

    /// <summary>From hhea, in em, below 0; 0 when absent.</summary>
    public double Descent { get; }

    /// <summary>Code points to glyphs; null without a Unicode cmap.</summary>
    public Dictionary<int, int>? Unicode => _maps.Value.Unicode;

    /// <summary>The (3,0) cmap: codes as written, as a rule 0xF000 and up; null without one.</summary>
    public Dictionary<int, int>? Symbol => _maps.Value.Symbol;

    /// <summary>The (1,0) cmap; null without one.</summary>
    public Dictionary<int, int>? Macintosh => _maps.Value.Macintosh;

    /// <summary>The CFF table of an OpenType font; empty without one.</summary>
    public ReadOnlyMemory<byte> Cff => _tables.TryGetValue("CFF ", out var place) ? _data.Slice(place.Offset, place.Length) : default;

    /// <summary>Reads a font; null when the bytes are none.</summary>
    public static TrueTypeProgram? Read(ReadOnlyMemory<byte> data)
    {
        if (data.Length < 12)
            return null;
        uint version = BinaryPrimitives.ReadUInt32BigEndian(data.Span);
        return version is 0x00010000 or 0x00020000 or 0x74727565 or 0x4F54544F or 0x74746366 ? new TrueTypeProgram(data) : null;
    }

    /// <summary>The text of a glyph by the font's own Unicode cmap, else by its name; null when neither tells.</summary>
    public string? TextOf(int glyph)
    {
        if (_textOfGlyph.Value.TryGetValue(glyph, out string? text))
            return text;
        return NameOf(glyph) is { } name ? GlyphNames.ToText(name) : null;
    }

    /// <summary>The name that post gives a glyph; null for none.</summary>
    public string? NameOf(int glyph) => (uint)glyph < (uint)_names.Value.Length ? _names.Value[glyph] : null;

    /// <summary>The advance width of a glyph in em; null when the font does not say.</summary>
    public double? WidthOf(int glyph)
    {
        ReadOnlySpan<byte> hmtx = Table("hmtx");
        int index = Math.Min(glyph, _metricCount - 1);
        return index >= 0 && (index * 4) + 2 <= hmtx.Length
            ? (double)BinaryPrimitives.ReadUInt16BigEndian(hmtx[(index * 4)..]) / _unitsPerEm
            : null;
    }

    /// <summary>Whether the glyph is known to draw nothing.</summary>
    public bool IsBlank(int glyph)
    {
        ReadOnlySpan<byte> loca = Table("loca");
        int size = _longOffsets ? 4 : 2;
        if (glyph < 0 || !_tables.ContainsKey("glyf") || ((long)glyph + 2) * size > loca.Length)
            return false;
        ReadOnlySpan<byte> entry = loca[(glyph * size)..];
        return _longOffsets
            ? BinaryPrimitives.ReadUInt32BigEndian(entry) == BinaryPrimitives.ReadUInt32BigEndian(entry[4..])
            : BinaryPrimitives.ReadUInt16BigEndian(entry) == BinaryPrimitives.ReadUInt16BigEndian(entry[2..]);
    }

    private ReadOnlySpan<byte> Table(string tag) =>
        _tables.TryGetValue(tag, out var place) ? _data.Span.Slice(place.Offset, place.Length) : default;

    private void ReadDirectory()
    {
        ReadOnlySpan<byte> data = _data.Span;
        int start = 0;
        if (BinaryPrimitives.ReadUInt32BigEndian(data) == 0x74746366 && data.Length >= 16)
            start = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(data[12..]), (uint)data.Length);
        if (start + 12 > data.Length)
            return;

        int count = BinaryPrimitives.ReadUInt16BigEndian(data[(start + 4)..]);
        for (int i = 0; i < count && start + 28 + (i * 16) <= data.Length; i++)
        {
            ReadOnlySpan<byte> record = data.Slice(start + 12 + (i * 16), 16);
            uint offset = BinaryPrimitives.ReadUInt32BigEndian(record[8..]);
            uint length = BinaryPrimitives.ReadUInt32BigEndian(record[12..]);
            if (offset < data.Length)
                _tables[Encoding.ASCII.GetString(record[..4])] = ((int)offset, (int)Math.Min(length, (uint)data.Length - offset));
        }
    }

    private CharacterMaps ReadCharacterMaps()
    {
        var maps = new CharacterMaps(null, null, null);
        ReadOnlySpan<byte> cmap = Table("cmap");
        if (cmap.Length < 4)
            return maps;

        int count = BinaryPrimitives.ReadUInt16BigEndian(cmap[2..]);
        int best = -1;
        for (int i = 0; i < count && 12 + (i * 8) <= cmap.Length; i++)
        {
            int platform = BinaryPrimitives.ReadUInt16BigEndian(cmap[(4 + (i * 8))..]);
            int encoding = BinaryPrimitives.ReadUInt16BigEndian(cmap[(6 + (i * 8))..]);
            uint offset = BinaryPrimitives.ReadUInt32BigEndian(cmap[(8 + (i * 8))..]);
            if (offset > (uint)Math.Max(0, cmap.Length - 6))
                continue;

            ReadOnlySpan<byte> table = cmap[(int)offset..];
            int rank = (platform, encoding) switch { (3, 10) => 4, (0, >= 4 and not 5) => 3, (3, 1) => 2, (0, <= 3) => 1, _ => 0 };
            if (rank > best && rank > 0)
            {
                best = rank;
                maps = maps with { Unicode = CharacterMapReader.Read(table) };
            }
            else if (platform == 3 && encoding == 0)
            {
                maps = maps with { Symbol = CharacterMapReader.Read(table) };
            }
            else if (platform == 1 && encoding == 0)
            {
                maps = maps with { Macintosh = CharacterMapReader.Read(table) };
            }
        }

        return maps;
    }

    /// <summary>
    /// Where several characters share a glyph, the plainest one stands for it: no compatibility form (radicals, full-width and
    /// presentation forms), then the least code point.
    /// </summary>
    private Dictionary<int, string> ReverseUnicode()
    {
        var points = new Dictionary<int, int>();
        foreach ((int point, int glyph) in Unicode ?? [])
        {
            if (glyph != 0 && UsableText.FromCodePoint(point) is not null
                && (!points.TryGetValue(glyph, out int other) || (IsCompatibility(point), point).CompareTo((IsCompatibility(other), other)) < 0))
            {
                points[glyph] = point;
            }
        }

        return points.ToDictionary(pair => pair.Key, pair => char.ConvertFromUtf32(pair.Value));
    }

    private static bool IsCompatibility(int point) =>
        point is 0xA0 or 0xAD or (>= 0x2E80 and <= 0x2FDF) or (>= 0xF900 and <= 0xFFEF) or >= 0x2F800;

    private string?[] ReadNames()
    {
        ReadOnlySpan<byte> post = Table("post");
        if (post.Length < 32)
            return [];
        uint version = BinaryPrimitives.ReadUInt32BigEndian(post);
        if (version == 0x00010000)
            return NamedEncodings.MacGlyphs;
        if (version != 0x00020000 || post.Length < 34)
            return [];

        int count = Math.Min((int)BinaryPrimitives.ReadUInt16BigEndian(post[32..]), (post.Length - 34) / 2);
        var own = new List<string>();
        for (int position = 34 + (count * 2); position < post.Length;)
        {
            int length = Math.Min(post[position], post.Length - position - 1);
            own.Add(Encoding.Latin1.GetString(post.Slice(position + 1, length)));
            position += 1 + length;
        }

        var names = new string?[count];
        for (int i = 0; i < count; i++)
        {
            int index = BinaryPrimitives.ReadUInt16BigEndian(post[(34 + (i * 2))..]);
            names[i] = index < 258 ? NamedEncodings.MacGlyphs[index] : index - 258 < own.Count ? own[index - 258] : null;
        }

        return names;
    }
}
