namespace Extractor.Model;

/// <summary>One glyph as shown on a page.</summary>
/// <param name="Text">
/// Its Unicode text, usually one character; more for ligatures; <see cref="Unmapped"/> when the font gives no way to know.
/// </param>
/// <param name="Box">
/// Advance width by font ascent and descent, not the ink. For letters that are not upright it is the enclosing rectangle.
/// </param>
/// <param name="Baseline">For upright text the y of its baseline, in points from the top of the page.</param>
/// <param name="FontSize">Size in points as displayed (font size times text matrix).</param>
/// <param name="FontName">PostScript name of the font without its subset prefix; empty when it has none.</param>
/// <param name="Rotation">Clockwise angle of the text as displayed, in whole degrees, 0 to 359; 0 is upright.</param>
/// <param name="IsPainted">
/// False when nothing of it is visible: text rendering mode 3 or 7 (ISO 32000-1, 9.3.6), or wholly outside the clip or the page.
/// </param>
/// <param name="Confidence">0 to 1; below 1 where the text was recognised (OCR) or had to be guessed.</param>
public readonly record struct Letter(
    string Text,
    Box Box,
    double Baseline,
    double FontSize,
    string FontName,
    int Rotation = 0,
    bool IsPainted = true,
    double Confidence = 1)
{
    /// <summary>The text of a glyph whose character cannot be known (U+FFFD).</summary>
    public const string Unmapped = "\uFFFD";
}
