namespace Extractor.Pdf.Fonts;

/// <summary>The embedded font, as far as it could be read.</summary>
/// <param name="TrueType">Of FontFile2, or an OpenType FontFile3; null for others.</param>
/// <param name="Cff">Of FontFile3, bare or within OpenType; null for others.</param>
/// <param name="Type1Encoding">The built-in encoding of a FontFile; null when there is none.</param>
/// <param name="IsEmbedded">Whether the file holds the font at all, readable or not.</param>
internal sealed record FontProgram(TrueTypeProgram? TrueType, CffProgram? Cff, string?[]? Type1Encoding, bool IsEmbedded)
{
    public static readonly FontProgram None = new(null, null, null, false);

    /// <summary>The built-in encoding: 256 glyph names, null for codes without one; null when the font has none.</summary>
    public string?[]? Encoding => Type1Encoding ?? (Cff is { IsCidKeyed: false } cff ? cff.Encoded : null);

    /// <summary>The text of a glyph by the font's cmap or by its name; null when neither tells.</summary>
    public string? TextOf(int glyph) =>
        glyph < 0 ? null : TrueType?.TextOf(glyph) ?? (Cff?.NameOf(glyph) is { } name ? GlyphNames.ToText(name) : null);

    /// <summary>The character of the private use area by which a symbol font knows the glyph; null for none.</summary>
    public string? SymbolOf(int glyph)
    {
        foreach ((int code, int other) in TrueType?.Symbol ?? [])
        {
            if (other == glyph)
                return PictorialFonts.Private((uint)code);
        }

        return null;
    }

    /// <summary>Whether the glyph is known to draw nothing.</summary>
    public bool IsBlank(int glyph) => TrueType?.IsBlank(glyph) ?? false;
}
