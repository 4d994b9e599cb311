namespace Extractor.Model;

/// <summary>
/// A rectangle on a page as displayed: PDF points (1/72 inch), origin at the top left, x to the right, y downwards,
/// page rotation applied.
/// </summary>
/// <param name="Left">Distance of the left edge from the left edge of the page.</param>
/// <param name="Top">Distance of the upper edge from the upper edge of the page.</param>
/// <param name="Right">Distance of the right edge from the left edge of the page; never less than <paramref name="Left"/>.</param>
/// <param name="Bottom">Distance of the lower edge from the upper edge of the page; never less than <paramref name="Top"/>.</param>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Horizontal extent in points.</summary>
    public double Width => Right - Left;

    /// <summary>Vertical extent in points.</summary>
    public double Height => Bottom - Top;

    /// <summary>Horizontal middle in points.</summary>
    public double CenterX => (Left + Right) / 2;

    /// <summary>Vertical middle in points.</summary>
    public double CenterY => (Top + Bottom) / 2;

    /// <summary>The smallest rectangle that holds both.</summary>
    public Box Union(Box other) => new(
        Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>Whether the point lies inside or on the edge.</summary>
    public bool Contains(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    /// <summary>Whether the two share more than an edge.</summary>
    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
