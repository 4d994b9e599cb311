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
    private readonly CMap _cmap;
    private readonly GlyphWidths _widths;
    private readonly ToUnicodeMap? _toUnicode;
    private readonly int[]? _collection;
    private readonly Encoding? _encoding;
    private readonly FontProgram _program;
    private readonly ReadOnlyMemory<byte> _glyphOfCid;
    private readonly bool _isCidGlyph;

    /// <summary>Creates the font from its parts.</summary>
    /// <param name="cmap">Of /Encoding.</param>
    /// <param name="widths">Of the CIDFont.</param>
    /// <param name="toUnicode">Null when there is none.</param>
    /// <param name="collection">Code points of the CIDs of the character collection; null when it is not known.</param>
    /// <param name="program">The embedded font.</param>
    /// <param name="glyphOfCid">The CIDToGIDMap stream; empty when there is none.</param>
    /// <param name="isCidGlyph">Whether CIDs are glyph indices of the embedded font where that stream does not say otherwise.</param>
    public CompositeFont(
        CMap cmap, GlyphWidths widths, ToUnicodeMap? toUnicode, int[]? collection, FontProgram program, ReadOnlyMemory<byte> glyphOfCid, bool isCidGlyph)
    {
        _cmap = cmap;
        _widths = widths;
        _toUnicode = toUnicode;
        _collection = collection;
        _encoding = TextEncodings.ForCMap(cmap.Name);
        _program = program;
        _glyphOfCid = glyphOfCid;
        _isCidGlyph = isCidGlyph;
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
        if (UsableText.Check(_toUnicode?.Find(code)) is { } text)
            return text;
        if (_encoding is not null && UsableText.Check(Decode(code, length)) is { } decoded)
            return decoded;

        int glyph = GlyphOf(cid);
        string? listed = _collection is not null && (uint)cid < (uint)_collection.Length ? UsableText.FromCodePoint(_collection[cid]) : null;
        if (glyph > 0 && _program.TrueType is { Unicode: { } unicode } font)
        {
            // A producer that calls its glyph indices CIDs of a collection is refuted by the font itself.
            if (listed is not null && unicode.TryGetValue(char.ConvertToUtf32(listed, 0), out int expected) && expected == glyph)
                return listed;
            if (font.TextOf(glyph) is { } mapped)
                return mapped;
        }

        return listed ?? _program.TextOf(glyph) ?? (glyph > 0 && _program.IsBlank(glyph) ? " " : null);
    }

    private int GlyphOf(int cid)
    {
        if ((cid * 2) + 1 < _glyphOfCid.Length)
            return (_glyphOfCid.Span[cid * 2] << 8) | _glyphOfCid.Span[(cid * 2) + 1];
        return _isCidGlyph && _glyphOfCid.IsEmpty ? cid : -1;
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
