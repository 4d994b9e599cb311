using Extractor.Model;

namespace Extractor.Pdf.Content;

/// <summary>The current path (ISO 32000-1, 8.5.2), in display coordinates, as subpaths of points.</summary>
internal sealed class PathBuilder
{
    private readonly List<Point> _points = [];
    private double _startX;
    private double _startY;
    private double _minX;
    private double _minY;
    private double _maxX;
    private double _maxY;

    /// <summary>How a point is reached from the one before.</summary>
    public enum Step
    {
        Move,
        Line,
        Curve,

        /// <summary>A line back to the subpath's start, which closes it.</summary>
        Close,
    }

    /// <summary>A point of a path.</summary>
    /// <param name="X">In display coordinates.</param>
    /// <param name="Y">In display coordinates.</param>
    /// <param name="Step">How the point is reached.</param>
    public readonly record struct Point(double X, double Y, Step Step);

    public int Count => _points.Count;

    public ReadOnlySpan<Point> Points => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_points);

    public Box Bounds => _points.Count == 0 ? default : new Box(_minX, _minY, _maxX, _maxY);

    public (double X, double Y) Current => _points.Count == 0 ? default : (_points[^1].X, _points[^1].Y);

    public void Clear() => _points.Clear();

    public void Move((double X, double Y) to)
    {
        if (_points.Count > 0 && _points[^1].Step == Step.Move)
            _points.RemoveAt(_points.Count - 1);
        (_startX, _startY) = to;
        Add(to.X, to.Y, Step.Move);
    }

    public void Line((double X, double Y) to) => Add(to.X, to.Y, _points.Count == 0 ? Step.Move : Step.Line);

    public void Curve((double X, double Y) control1, (double X, double Y) control2, (double X, double Y) to)
    {
        Extend(control1.X, control1.Y);
        Extend(control2.X, control2.Y);
        Add(to.X, to.Y, _points.Count == 0 ? Step.Move : Step.Curve);
    }

    public void Close()
    {
        if (_points.Count > 0 && _points[^1].Step != Step.Close)
            Add(_startX, _startY, Step.Close);
    }

    public void Rectangle(in Matrix matrix, double x, double y, double width, double height)
    {
        Move(matrix.Apply(x, y));
        Line(matrix.Apply(x + width, y));
        Line(matrix.Apply(x + width, y + height));
        Line(matrix.Apply(x, y + height));
        Close();
    }

    private void Add(double x, double y, Step step)
    {
        // Coordinates that are no numbers would poison every later comparison.
        if (!double.IsFinite(x) || !double.IsFinite(y))
            return;
        if (_points.Count == 0)
        {
            (_minX, _maxX, _minY, _maxY) = (x, x, y, y);
            (_startX, _startY) = (x, y);
        }

        Extend(x, y);
        _points.Add(new Point(x, y, step));
    }

    private void Extend(double x, double y)
    {
        _minX = Math.Min(_minX, x);
        _maxX = Math.Max(_maxX, x);
        _minY = Math.Min(_minY, y);
        _maxY = Math.Max(_maxY, y);
    }
}
