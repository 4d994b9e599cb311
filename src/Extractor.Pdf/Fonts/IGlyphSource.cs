namespace Extractor.Pdf.Fonts;

/// <summary>A kind of font: how strings are split into codes, and what each code stands for.</summary>
internal interface IGlyphSource
{
    /// <summary>Reads the code that starts the bytes, which are not empty; <paramref name="length"/> is at least 1.</summary>
    uint ReadCode(ReadOnlySpan<byte> bytes, out int length);

    /// <summary>Finds out what a code stands for; called once a code.</summary>
    Glyph Create(uint code, int length);
}
