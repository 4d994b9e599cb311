using System.Text;
using Extractor.Model;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Fonts;

/// <summary>
/// A Type 0 font with its CIDFont (ISO 32000-1, 9.7). The text of a code is taken from the first of these that tells it: ToUnicode; the
/// encoding that a predefined CMap is named after; the embedded font's own cmap, where the glyph is known; Adobe's list for the
/// character collection; the glyph's name in the embedded font.
/// </summary>
internal sealed class CompositeFont : IGlyphSource
{
    private readonly string _name;
    private readonly CMap _cmap;
    private readonly GlyphWidths _widths;
    private readonly ToUnicodeMap? _toUnicode;
    private readonly int[]? _collection;
    private readonly Encoding? _encoding;
    private readonly Lazy<FontProgram> _program;
    private readonly Lazy<ReadOnlyMemory<byte>> _glyphOfCid;

    /// <summary>Creates the font from its parts.</summary>
    /// <param name="name">PostScript name.</param>
    /// <param name="cmap">Of /Encoding.</param>
    /// <param name="widths">Of the CIDFont.</param>
    /// <param name="toUnicode">Null when there is none.</param>
    /// <param name="collection">Code points of the CIDs of the character collection; null when it is not known.</param>
    /// <param name="program">The embedded font, read when nothing simpler tells the text of a code.</param>
    /// <param name="glyphOfCid">The CIDToGIDMap stream; empty when there is none.</param>
    public CompositeFont(
        string name,
        CMap cmap,
        GlyphWidths widths,
        ToUnicodeMap? toUnicode,
        int[]? collection,
        Lazy<FontProgram> program,
        Lazy<ReadOnlyMemory<byte>> glyphOfCid)
    {
        _name = name;
        _cmap = cmap;
        _widths = widths;
        _toUnicode = toUnicode;
        _collection = collection;
        _encoding = TextEncodings.ForCMap(cmap.Name);
        _program = program;
        _glyphOfCid = glyphOfCid;
    }

    public uint ReadCode(ReadOnlySpan<byte> bytes, out int length) => _cmap.ReadCode(bytes, out length);

    public Glyph Create(uint code, int length)
    {
        int cid = Math.Max(0, _cmap.FindCid(code, length));
        string text = TextOf(code, length, cid) ?? Letter.Unmapped;
        bool isWordSpace = length == 1 && code == 32;
        if (!_cmap.IsVertical)
            return new Glyph(text, _widths.WidthOf(cid), 1, isWordSpace);

        (double advance, double x, double y) = _widths.VerticalOf(cid);
        return new Glyph(text, _widths.WidthOf(cid), 1, isWordSpace, x, y, advance);
    }

    private string? TextOf(uint code, int length, int cid)
    {
        string? mappedText = _toUnicode?.Find(code);
        if ((UsableText.Check(mappedText) ?? PictorialFonts.ToText(_name, mappedText)) is { } text)
            return text;
        if (_encoding is not null && UsableText.Check(Decode(code, length)) is { } decoded)
            return decoded;

        FontProgram program = _program.Value;
        int glyph = GlyphOf(cid, program);
        string? listed = _collection is not null && (uint)cid < (uint)_collection.Length ? UsableText.FromCodePoint(_collection[cid]) : null;
        if (glyph > 0 && program.TrueType is { Unicode: { } unicode } font)
        {
            // A producer that calls its glyph indices CIDs of a collection is refuted by the font itself.
            if (listed is not null && unicode.TryGetValue(char.ConvertToUtf32(listed, 0), out int expected) && expected == glyph)
                return listed;
            if (font.TextOf(glyph) is { } mapped)
                return mapped;
        }

        return listed ?? program.TextOf(glyph) ?? PictorialFonts.ToText(_name, program.SymbolOf(glyph)) ?? (glyph > 0 && program.IsBlank(glyph) ? " " : null);
    }

    private int GlyphOf(int cid, FontProgram program)
    {
        ReadOnlySpan<byte> map = _glyphOfCid.Value.Span;
        if ((cid * 2) + 1 < map.Length)
            return (map[cid * 2] << 8) | map[(cid * 2) + 1];

        // Without a map, CIDs are glyph indices in TrueType fonts and in CFF fonts that are not CID-keyed (9.7.4.2).
        return map.IsEmpty && program.IsEmbedded && program.Cff is not { IsCidKeyed: true } ? cid : -1;
    }

    private string? Decode(uint code, int length)
    {
        Span<byte> bytes = stackalloc byte[4];
        for (int i = 0; i < length; i++)
            bytes[i] = (byte)(code >> ((length - 1 - i) * 8));
        try
        {
            return _encoding!.GetString(bytes[..length]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
