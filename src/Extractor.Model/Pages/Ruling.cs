namespace Extractor.Model;

/// <summary>A straight horizontal or vertical line drawn on a page: a stroke, the edge of a rectangle, or a thin filled rectangle.</summary>
/// <param name="Orientation">Its direction.</param>
/// <param name="Position">The y of a horizontal, the x of a vertical ruling: its middle line, in points.</param>
/// <param name="Start">The lesser end along its direction, in points.</param>
/// <param name="End">The greater end along its direction, in points.</param>
/// <param name="Thickness">In points; 0 for a hairline.</param>
public readonly record struct Ruling(Orientation Orientation, double Position, double Start, double End, double Thickness = 0)
{
    /// <summary>Extent along its direction in points.</summary>
    public double Length => End - Start;
}
