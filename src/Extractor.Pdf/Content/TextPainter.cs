using Extractor.Model;
using Extractor.Pdf.Fonts;

namespace Extractor.Pdf.Content;

/// <summary>Text objects (ISO 32000-1, 9.4): text matrices, and from strings to letters.</summary>
internal sealed class TextPainter(LetterCollector letters, PageDiagnostics diagnostics, FontReader fonts)
{
    private Matrix _text = Matrix.Identity;
    private Matrix _line = Matrix.Identity;

    public void Begin() => SetMatrix(Matrix.Identity);

    public void SetMatrix(in Matrix matrix)
    {
        _text = matrix;
        _line = matrix;
    }

    public void MoveLine(double x, double y) => SetMatrix(_line.Moved(x, y));

    /// <summary>The number between the strings of TJ: thousandths of the font size, against the direction of writing.</summary>
    public void Adjust(GraphicsState state, double amount)
    {
        double move = -amount / 1000 * state.FontSize;
        _text = state.Font is { IsVertical: true } ? _text.Moved(0, move) : _text.Moved(move * state.HorizontalScale, 0);
    }

    public void Show(ReadOnlySpan<byte> bytes, GraphicsState state, bool isHidden)
    {
        PdfFont font = state.Font ?? fonts.Fallback;
        Matrix matrix = _text.Then(state.Ctm);
        double size = state.FontSize;
        double scaledSize = size * state.HorizontalScale;

        // What an em along the line and an em upwards are on the page.
        double alongX = matrix.A * scaledSize;
        double alongY = matrix.B * scaledSize;
        double upX = matrix.C * size;
        double upY = matrix.D * size;
        double shownSize = Math.Sqrt((upX * upX) + (upY * upY)) * font.SizeFactor;
        double shownWidth = Math.Sqrt((alongX * alongX) + (alongY * alongY));
        int rotation = Rotation(alongX, alongY);
        bool isVisible = !isHidden && shownSize > 0 && shownWidth > 0 && PaintsSomething(state);

        double pen = 0;
        while (!bytes.IsEmpty)
        {
            Glyph glyph = font.Next(bytes, out uint code, out int length);
            bytes = bytes[length..];
            double spacing = state.CharacterSpacing + (glyph.IsWordSpace ? state.WordSpacing : 0);

            double left;
            double right = glyph.Width;
            double top;
            double bottom;
            double originX;
            double originY;
            double advance;
            if (font.IsVertical)
            {
                left = -glyph.OriginX;
                right += left;
                top = 0;
                bottom = glyph.AdvanceY;
                (originX, originY) = matrix.Apply(0, pen + state.Rise);
                pen += (glyph.AdvanceY * size) + spacing;
                advance = Math.Abs(glyph.AdvanceY) * shownSize;
            }
            else
            {
                left = 0;
                top = font.Ascent;
                bottom = font.Descent;
                (originX, originY) = matrix.Apply(pen, state.Rise);
                pen += ((glyph.Width * size) + spacing) * state.HorizontalScale;
                advance = glyph.Width * shownWidth;
            }

            Box box = Around(originX, originY, left, right, bottom, top, alongX, alongY, upX, upY);
            double baseline = font.IsVertical ? originY - (glyph.OriginY * upY) - (glyph.OriginX * alongY) : originY;
            bool isPainted = isVisible && box.Left <= state.Clip.Right && box.Right >= state.Clip.Left
                && box.Top <= state.Clip.Bottom && box.Bottom >= state.Clip.Top && state.Clip.Width > 0 && state.Clip.Height > 0;
            if (isPainted && glyph.IsUnmapped)
                diagnostics.AddUnmapped(font, code);
            letters.Add(
                new Letter(glyph.Text, box, baseline, shownSize, font.Name, rotation, isPainted, glyph.Confidence), originX, originY, Math.Abs(advance));
        }

        _text = font.IsVertical ? _text.Moved(0, pen) : _text.Moved(pen, 0);
        if (font.Problems.Count == 0)
            return;
        foreach ((string problem, string message) in font.Problems)
            diagnostics.Add(DiagnosticSeverity.Warning, problem, message);
    }

    /// <summary>In degrees: text so near to a quarter turn is taken to be meant as one.</summary>
    private const int MaxSkew = 2;

    private static int Rotation(double alongX, double alongY)
    {
        if (alongY == 0 && alongX >= 0)
            return 0;
        int degrees = (int)Math.Round(Math.Atan2(alongY, alongX) * (180 / Math.PI));

        // The text of a page that was scanned a little askew is upright to its reader; only watermarks are slanted on purpose.
        int quarter = (int)Math.Round(degrees / 90.0) * 90;
        degrees = Math.Abs(degrees - quarter) <= MaxSkew ? quarter % 360 : degrees;
        return degrees < 0 ? degrees + 360 : degrees;
    }

    /// <summary>9.3.6: modes 0, 2, 4, 6 fill, 1, 2, 5, 6 stroke, 3 and 7 do neither.</summary>
    private static bool PaintsSomething(GraphicsState state) => state.RenderMode switch
    {
        3 or 7 => false,
        1 or 5 => !state.IsStrokeTransparent,
        2 or 6 => !state.IsFillTransparent || !state.IsStrokeTransparent,
        _ => !state.IsFillTransparent,
    };

    private static Box Around(
        double x, double y, double left, double right, double bottom, double top, double alongX, double alongY, double upX, double upY)
    {
        double x0 = (left * alongX) + (bottom * upX);
        double x1 = (right * alongX) + (bottom * upX);
        double x2 = (left * alongX) + (top * upX);
        double x3 = (right * alongX) + (top * upX);
        double y0 = (left * alongY) + (bottom * upY);
        double y1 = (right * alongY) + (bottom * upY);
        double y2 = (left * alongY) + (top * upY);
        double y3 = (right * alongY) + (top * upY);
        return new Box(
            x + Math.Min(Math.Min(x0, x1), Math.Min(x2, x3)),
            y + Math.Min(Math.Min(y0, y1), Math.Min(y2, y3)),
            x + Math.Max(Math.Max(x0, x1), Math.Max(x2, x3)),
            y + Math.Max(Math.Max(y0, y1), Math.Max(y2, y3)));
    }
}
