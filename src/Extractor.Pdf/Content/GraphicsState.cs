using Extractor.Model;
using Extractor.Pdf.Fonts;

namespace Extractor.Pdf.Content;

/// <summary>The graphics state (ISO 32000-1, 8.4) as far as letters and rulings depend on it. Copied by q.</summary>
internal sealed class GraphicsState
{
    public Matrix Ctm { get; set; }

    /// <summary>The upright rectangle around the clipping path, on the page as displayed.</summary>
    public Box Clip { get; set; }

    public double LineWidth { get; set; } = 1;

    public int LineCap { get; set; }

    public ColorSpace FillSpace { get; set; } = ColorSpace.Gray;

    public ColorSpace StrokeSpace { get; set; } = ColorSpace.Gray;

    public bool IsFillWhite { get; set; }

    public bool IsStrokeWhite { get; set; }

    public bool IsFillTransparent { get; set; }

    public bool IsStrokeTransparent { get; set; }

    public PdfFont? Font { get; set; }

    public double FontSize { get; set; }

    public double CharacterSpacing { get; set; }

    public double WordSpacing { get; set; }

    public double HorizontalScale { get; set; } = 1;

    public double Leading { get; set; }

    public double Rise { get; set; }

    public int RenderMode { get; set; }

    public GraphicsState Clone() => (GraphicsState)MemberwiseClone();
}
