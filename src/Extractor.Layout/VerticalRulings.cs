using Extractor.Model;

namespace Extractor.Layout;

/// <summary>Answers whether a vertical ruling stands between two letters.</summary>
internal sealed class VerticalRulings
{
    private readonly double[] _positions;
    private readonly Ruling[] _rulings;

    public VerticalRulings(IEnumerable<Ruling> rulings)
    {
        _rulings = [.. rulings.Where(ruling => ruling.Orientation == Orientation.Vertical).OrderBy(ruling => ruling.Position)];
        _positions = [.. _rulings.Select(ruling => ruling.Position)];
    }

    /// <summary>Whether one crosses height <paramref name="y"/> between the two places.</summary>
    public bool Between(double left, double right, double y)
    {
        var at = Array.BinarySearch(_positions, left);
        if (at < 0)
        {
            at = ~at;
        }

        // A search among equal positions may end at any of them; several rulings share one when a line is drawn in pieces.
        while (at > 0 && _positions[at - 1] == left)
        {
            at--;
        }

        for (; at < _positions.Length && _positions[at] <= right; at++)
        {
            if (_rulings[at].Start <= y && y <= _rulings[at].End)
            {
                return true;
            }
        }

        return false;
    }
}
