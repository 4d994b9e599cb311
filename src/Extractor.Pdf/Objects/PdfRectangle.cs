namespace Extractor.Pdf.Objects;

/// <summary>A rectangle (7.9.5) in user space, normalised: <paramref name="X0"/>, <paramref name="Y0"/> is its lower left corner.</summary>
internal readonly record struct PdfRectangle(double X0, double Y0, double X1, double Y1)
{
    public double Width => X1 - X0;

    public double Height => Y1 - Y0;

    /// <summary>Whether it has no area, or none that is a number.</summary>
    public bool IsEmpty => !(X1 > X0 && Y1 > Y0);

    /// <summary>The rectangle between any two opposite corners.</summary>
    public static PdfRectangle FromCorners(double x0, double y0, double x1, double y1) =>
        new(Math.Min(x0, x1), Math.Min(y0, y1), Math.Max(x0, x1), Math.Max(y0, y1));

    /// <summary>What both cover; empty when they do not meet.</summary>
    public PdfRectangle Intersect(PdfRectangle other) =>
        new(Math.Max(X0, other.X0), Math.Max(Y0, other.Y0), Math.Min(X1, other.X1), Math.Min(Y1, other.Y1));
}
