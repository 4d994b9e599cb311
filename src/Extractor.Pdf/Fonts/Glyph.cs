namespace Extractor.Pdf.Fonts;

/// <summary>What a code of a font stands for. Lengths are in text space units for a font size of 1.</summary>
/// <param name="Text">Never empty; <see cref="Model.Letter.Unmapped"/> when nothing tells the character.</param>
/// <param name="Width">Horizontal advance.</param>
/// <param name="Confidence">Below 1 when the text is a guess.</param>
/// <param name="IsWordSpace">Whether word spacing applies: the single-byte code 32 (ISO 32000-1, 9.3.3).</param>
/// <param name="OriginX">Vertical writing: x of the vertical origin, seen from the horizontal one.</param>
/// <param name="OriginY">Vertical writing: y of the same.</param>
/// <param name="AdvanceY">Vertical writing: advance, as a rule -1.</param>
internal sealed record Glyph(
    string Text,
    double Width,
    double Confidence = 1,
    bool IsWordSpace = false,
    double OriginX = 0,
    double OriginY = 0,
    double AdvanceY = -1)
{
    public bool IsUnmapped => ReferenceEquals(Text, Model.Letter.Unmapped);
}
