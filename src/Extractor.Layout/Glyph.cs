using Extractor.Model;

namespace Extractor.Layout;

/// <summary>
/// A letter seen in the frame of its own text direction: x runs along the text and y down its lines, whatever its rotation.
/// A class, for it is sorted twice: moving references is several times as fast as moving letters.
/// </summary>
internal sealed record Glyph(Letter Letter, double Left, double Right, double Baseline)
{
    public double Center => (Left + Right) / 2;

    public double Size => Letter.FontSize > 0 ? Letter.FontSize : Math.Max(Letter.Box.Height, 1);

    public bool IsSpace => string.IsNullOrWhiteSpace(Letter.Text);

    public bool IsIdeograph => Letter.Text.Length > 0 && PrintedText.IsIdeograph(Letter.Text[0]);

    public bool IsCjk => Letter.Text.Length > 0 && PrintedText.IsCjk(Letter.Text[0]);

    public static Glyph Of(Letter letter)
    {
        var box = letter.Box;
        if (letter.Rotation == 0)
        {
            return new Glyph(letter, box.Left, box.Right, letter.Baseline);
        }

        var angle = letter.Rotation * Math.PI / 180;
        var (sin, cos) = Math.SinCos(angle);
        var along = (box.CenterX * cos) + (box.CenterY * sin);
        var across = (box.CenterY * cos) - (box.CenterX * sin);
        var extent = letter.Rotation switch
        {
            180 => box.Width,
            90 or 270 => box.Height,
            // The enclosing rectangle of slanted text says little; half a square for Latin, a square for the rest.
            _ => letter.FontSize * (letter.Text.Length > 0 && letter.Text[0] < '\u2E80' ? 0.5 : 1),
        };
        return new Glyph(letter, along - (extent / 2), along + (extent / 2), across + (0.35 * letter.FontSize));
    }
}
