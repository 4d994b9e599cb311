namespace Extractor.Pdf.Fonts;

/// <summary>A font as text showing needs it. Keeps what each code stands for.</summary>
internal sealed class PdfFont(IGlyphSource source, string name, bool isVertical, double ascent, double descent)
{
    private readonly Glyph?[] _single = new Glyph?[256];
    private readonly Dictionary<ulong, Glyph> _glyphs = [];

    /// <summary>PostScript name without subset prefix; empty when the font has none.</summary>
    public string Name { get; } = name;

    public bool IsVertical { get; } = isVertical;

    /// <summary>Height above the baseline for a font size of 1.</summary>
    public double Ascent { get; } = ascent;

    /// <summary>Depth below the baseline for a font size of 1, as a rule below 0.</summary>
    public double Descent { get; } = descent;

    /// <summary>How much larger the font is than its font size says; 1 but for Type 3 fonts with units of their own.</summary>
    public double SizeFactor { get; init; } = 1;

    /// <summary>What was odd about the font itself: code and message. Empty when nothing was.</summary>
    public IReadOnlyList<(string Code, string Message)> Problems { get; init; } = [];

    /// <summary>Reads the glyph that starts the bytes, which must not be empty.</summary>
    public Glyph Next(ReadOnlySpan<byte> bytes, out uint code, out int length)
    {
        code = source.ReadCode(bytes, out length);
        if (length == 1)
            return _single[code & 255] ??= source.Create(code, 1);

        ulong key = ((ulong)length << 32) | code;
        if (!_glyphs.TryGetValue(key, out Glyph? glyph))
        {
            glyph = source.Create(code, length);
            _glyphs[key] = glyph;
        }

        return glyph;
    }
}
