using Extractor.Model;

namespace Extractor.Pdf.Fonts;

/// <summary>
/// A Type 1, TrueType or Type 3 font: one byte a code (ISO 32000-1, 9.6). The text of a code is taken from the first of these that
/// tells it: ToUnicode; the glyph name that the encoding gives; the embedded font's cmap and glyph names.
/// </summary>
internal sealed class SimpleFont(
    string name, Lazy<string?[]> names, double?[] widths, double missingWidth, ToUnicodeMap? toUnicode, Lazy<FontProgram> program, bool isSymbolic, bool hasEncoding) : IGlyphSource
{
    /// <summary>For what is likely by custom but said nowhere in the file.</summary>
    private const double GuessConfidence = 0.5;

    public uint ReadCode(ReadOnlySpan<byte> bytes, out int length)
    {
        length = 1;
        return bytes[0];
    }

    public Glyph Create(uint code, int length)
    {
        double confidence = 1;
        string? mapped = toUnicode?.Find(code);
        string? text = UsableText.Check(mapped) ?? PictorialFonts.ToText(name, mapped) ?? PictorialText(code) ?? NamedText((int)code);
        if (text is null && program.Value.TrueType is { } font)
        {
            int glyph = GlyphOf(font, (int)code);
            text = glyph > 0 ? font.TextOf(glyph) ?? (font.IsBlank(glyph) ? " " : null) : null;
        }

        if (text is null && Guess((int)code) is { } guess)
        {
            text = guess;
            confidence = GuessConfidence;
        }

        return new Glyph(text ?? Letter.Unmapped, widths[code] ?? missingWidth, confidence, code == 32);
    }

    /// <summary>Wingdings are often given the encoding of letters, which they are not.</summary>
    private string? PictorialText(uint code) =>
        name.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) ? PictorialFonts.ToText(name, PictorialFonts.Private(code)) : null;

    private string? NamedText(int code) => names.Value[code] is { } glyphName ? GlyphNames.ToText(glyphName) : null;

    /// <summary>9.6.6.4: a symbolic font is asked with the code itself.</summary>
    private static int GlyphOf(TrueTypeProgram font, int code)
    {
        if (font.Symbol is { } symbol)
        {
            foreach (int start in (ReadOnlySpan<int>)[0xF000, 0, 0xF100, 0xF200])
            {
                if (symbol.TryGetValue(start + code, out int found))
                    return found;
            }
        }

        if (font.Macintosh is { } macintosh && macintosh.TryGetValue(code, out int glyph))
            return glyph;
        return font.Unicode is { } unicode && unicode.TryGetValue(code, out glyph) ? glyph : -1;
    }

    /// <summary>
    /// A symbolic font without encoding whose codes are those of ASCII as a rule shows just these characters: fonts that number their
    /// glyphs anew start below the space.
    /// </summary>
    private string? Guess(int code) =>
        isSymbolic && !hasEncoding && code is >= 32 and < 127 && program.Value.TrueType is { Symbol: not null } or { Macintosh: not null }
        && NamedEncodings.WinAnsi[code] is { } glyphName
            ? GlyphNames.ToText(glyphName)
            : null;
}
