using Extractor.Model;
using static Extractor.Pdf.Content.PathBuilder;

namespace Extractor.Pdf.Content;

/// <summary>Finds in painted paths what a reader sees as horizontal and vertical lines. All coordinates are those of the page as displayed.</summary>
/// <param name="maxFragments">No more fragments than this are kept.</param>
internal sealed class RulingCollector(int maxFragments)
{
    /// <summary>A filled rectangle up to this thickness in points is a line.</summary>
    private const double MaxThickness = 3;

    /// <summary>A stroke up to this thickness in points is a line, a wider one an area.</summary>
    private const double MaxStroke = 6;

    /// <summary>A line may deviate from its direction by this many points…</summary>
    private const double MaxSkew = 0.5;

    /// <summary>…and by this part of its length.</summary>
    private const double MaxSlope = 0.02;

    /// <summary>A page needs so many filled rectangles before their edges may stand for missing rulings.</summary>
    private const int MinFills = 4;

    /// <summary>Lesser rectangles are bullets, bars of charts or parts of drawings, not cells.</summary>
    private const double MinFillWidth = 8;
    private const double MinFillHeight = 6;

    /// <summary>A row left white between two shaded ones is at most so many times their height.</summary>
    private const double MaxBridge = 2.2;

    private readonly List<Ruling> _fragments = [];
    private readonly List<Box> _fills = [];
    private readonly List<Box> _subpaths = [];

    /// <summary>Whether fragments were left out because there are too many.</summary>
    public bool IsFull => _fragments.Count >= maxFragments;

    /// <summary>
    /// The page's rulings, merged. Where a page has none at all but shows cells as coloured areas, the edges of these areas are given
    /// as rulings without thickness: any drawn line is better evidence than the border of a background, and the two together would
    /// show lines where the reader sees none.
    /// </summary>
    public IReadOnlyList<Ruling> Finish()
    {
        List<Ruling> rulings = RulingMerger.Merge(_fragments);
        if (rulings.Count > 0 || _fills.Count < MinFills)
            return rulings;

        var edges = new List<Ruling>();
        foreach (Box fill in _fills)
        {
            edges.Add(new Ruling(Orientation.Horizontal, fill.Top, fill.Left, fill.Right));
            edges.Add(new Ruling(Orientation.Horizontal, fill.Bottom, fill.Left, fill.Right));
            edges.Add(new Ruling(Orientation.Vertical, fill.Left, fill.Top, fill.Bottom));
            edges.Add(new Ruling(Orientation.Vertical, fill.Right, fill.Top, fill.Bottom));
        }

        AddBridges(edges);

        return RulingMerger.Merge(edges);
    }

    /// <summary>
    /// Where every other row is shaded, the sides of the shaded cells go on through the row between them: two areas of one width,
    /// one right above the other with room for a row between.
    /// </summary>
    private void AddBridges(List<Ruling> edges)
    {
        foreach (var column in _fills.GroupBy(fill => (Math.Round(fill.Left), Math.Round(fill.Right))).Where(column => column.Count() > 1))
        {
            Box? above = null;
            foreach (Box fill in column.OrderBy(fill => fill.Top))
            {
                if (above is { } upper && fill.Top - upper.Bottom is > 0 and var gap && gap <= MaxBridge * Math.Max(upper.Height, fill.Height))
                {
                    edges.Add(new Ruling(Orientation.Vertical, fill.Left, upper.Bottom, fill.Top));
                    edges.Add(new Ruling(Orientation.Vertical, fill.Right, upper.Bottom, fill.Top));
                }

                above = fill;
            }
        }
    }

    /// <summary>Takes the straight parts of a stroked path.</summary>
    public void Stroke(ReadOnlySpan<Point> points, double width, int cap, Box clip)
    {
        if (points.Length == 5 && IsRectangle(points, out Box box) && Math.Min(box.Width, box.Height) <= MaxThickness - width)
        {
            // The outline of a thin rectangle is one line to the eye.
            Rectangle(new Box(box.Left - (width / 2), box.Top - (width / 2), box.Right + (width / 2), box.Bottom + (width / 2)), clip, isCell: false);
            return;
        }

        for (int i = 1; i < points.Length; i++)
        {
            if (points[i].Step is Step.Line or Step.Close)
                Segment(points[i - 1], points[i], width, cap, clip);
        }
    }

    /// <summary>Takes what a filled path shows as lines, and remembers its rectangles.</summary>
    public void Fill(ReadOnlySpan<Point> points, Box clip)
    {
        _subpaths.Clear();
        bool onlyRectangles = true;
        for (int start = 0; start < points.Length;)
        {
            int end = start + 1;
            while (end < points.Length && points[end].Step != Step.Move)
                end++;
            ReadOnlySpan<Point> subpath = points[start..end];
            start = end;
            if (subpath.Length < 2)
                continue;
            if (IsRectangle(subpath, out Box box))
            {
                _subpaths.Add(box);
            }
            else
            {
                onlyRectangles = false;
                if (IsStraight(subpath))
                    ThinShape(Bounds(subpath), clip);
            }
        }

        if (onlyRectangles && _subpaths.Count == 2 && IsFrame(_subpaths[0], _subpaths[1]))
        {
            Frame(_subpaths[0], _subpaths[1], clip);
            return;
        }

        foreach (Box box in _subpaths)
            Rectangle(box, clip, isCell: true);
    }

    /// <summary>Takes a filled area: a line when it is thin.</summary>
    public void Rectangle(Box box, Box clip, bool isCell)
    {
        Box visible = PageGeometry.Intersect(box, clip);
        if (!Meets(box, clip))
            return;

        bool isFlat = visible.Height <= MaxThickness;
        bool isNarrow = visible.Width <= MaxThickness;
        if (isFlat && (isNarrow || visible.Width > visible.Height))
            Add(new Ruling(Orientation.Horizontal, visible.CenterY, visible.Left, visible.Right, visible.Height));
        if (isNarrow && (isFlat || visible.Height > visible.Width))
            Add(new Ruling(Orientation.Vertical, visible.CenterX, visible.Top, visible.Bottom, visible.Width));
        if (isCell && visible.Width >= MinFillWidth && visible.Height >= MinFillHeight && _fills.Count < maxFragments)
            _fills.Add(visible);
    }

    /// <summary>Borders whose corners are cut at an angle are no rectangles, but thin all the same.</summary>
    private void ThinShape(Box box, Box clip)
    {
        if (Math.Min(box.Width, box.Height) <= MaxThickness && Math.Max(box.Width, box.Height) >= 4 * Math.Min(box.Width, box.Height))
            Rectangle(box, clip, isCell: false);
    }

    private void Segment(Point a, Point b, double width, int cap, Box clip)
    {
        double dx = Math.Abs(b.X - a.X);
        double dy = Math.Abs(b.Y - a.Y);
        double length = Math.Max(dx, dy);
        if (Math.Min(dx, dy) > Math.Min(MaxSkew, length * MaxSlope) && length > 0)
            return;
        if (length == 0 && cap == 0)
            return;

        // What is wider than long and thin is drawn across; what is thick is an area.
        double extend = cap == 0 ? 0 : width / 2;
        double middleX = (a.X + b.X) / 2;
        double middleY = (a.Y + b.Y) / 2;
        bool isHorizontal = dx >= dy;
        Box box = isHorizontal
            ? new Box(Math.Min(a.X, b.X) - extend, middleY - (width / 2), Math.Max(a.X, b.X) + extend, middleY + (width / 2))
            : new Box(middleX - (width / 2), Math.Min(a.Y, b.Y) - extend, middleX + (width / 2), Math.Max(a.Y, b.Y) + extend);
        if (width > MaxStroke || width > length)
        {
            Rectangle(box, clip, isCell: true);
            return;
        }

        if (!Meets(box, clip))
            return;
        if (isHorizontal)
            Add(new Ruling(Orientation.Horizontal, middleY, Math.Max(box.Left, clip.Left), Math.Min(box.Right, clip.Right), width));
        else
            Add(new Ruling(Orientation.Vertical, middleX, Math.Max(box.Top, clip.Top), Math.Min(box.Bottom, clip.Bottom), width));
    }

    private void Add(in Ruling ruling)
    {
        if (_fragments.Count < maxFragments && ruling.End >= ruling.Start)
            _fragments.Add(ruling);
    }

    /// <summary>Whether anything of a box, which may be without width or height, lies within the clip.</summary>
    private static bool Meets(Box box, Box clip) =>
        box.Left <= clip.Right && box.Right >= clip.Left && box.Top <= clip.Bottom && box.Bottom >= clip.Top
        && clip.Width > 0 && clip.Height > 0;

    /// <summary>Whether one rectangle lies within the other so closely that the area between them is a frame of lines.</summary>
    private static bool IsFrame(Box a, Box b)
    {
        (Box outer, Box inner) = a.Width * a.Height >= b.Width * b.Height ? (a, b) : (b, a);
        return inner.Width > MaxThickness && inner.Height > MaxThickness
            && inner.Left - outer.Left is >= -0.01 and <= MaxThickness && inner.Top - outer.Top is >= -0.01 and <= MaxThickness
            && outer.Right - inner.Right is >= -0.01 and <= MaxThickness && outer.Bottom - inner.Bottom is >= -0.01 and <= MaxThickness;
    }

    private void Frame(Box a, Box b, Box clip)
    {
        (Box outer, Box inner) = a.Width * a.Height >= b.Width * b.Height ? (a, b) : (b, a);
        Side(new Box(outer.Left, outer.Top, outer.Right, inner.Top), clip);
        Side(new Box(outer.Left, inner.Bottom, outer.Right, outer.Bottom), clip);
        Side(new Box(outer.Left, outer.Top, inner.Left, outer.Bottom), clip);
        Side(new Box(inner.Right, outer.Top, outer.Right, outer.Bottom), clip);
    }

    private void Side(Box box, Box clip)
    {
        if (box.Width > 0.01 && box.Height > 0.01)
            Rectangle(box, clip, isCell: false);
    }

    private static bool IsStraight(ReadOnlySpan<Point> subpath)
    {
        foreach (Point point in subpath)
        {
            if (point.Step == Step.Curve)
                return false;
        }

        return true;
    }

    private static Box Bounds(ReadOnlySpan<Point> subpath)
    {
        var box = new Box(subpath[0].X, subpath[0].Y, subpath[0].X, subpath[0].Y);
        foreach (Point point in subpath)
            box = box.Union(new Box(point.X, point.Y, point.X, point.Y));
        return box;
    }

    /// <summary>Whether the subpath is an upright rectangle: four corners, the last of which may lead back to the first.</summary>
    private static bool IsRectangle(ReadOnlySpan<Point> subpath, out Box box)
    {
        box = default;
        int count = subpath.Length;
        while (count > 4 && IsSame(subpath[count - 1], subpath[0]))
            count--;
        if (count != 4 || !IsStraight(subpath))
            return false;

        box = Bounds(subpath);
        for (int i = 0; i < 4; i++)
        {
            Point a = subpath[i];
            Point b = subpath[(i + 1) & 3];
            bool isVertical = (i & 1) == 0 ? IsVertical(subpath[0], subpath[1]) : !IsVertical(subpath[0], subpath[1]);
            if (isVertical ? Math.Abs(a.X - b.X) > 0.05 : Math.Abs(a.Y - b.Y) > 0.05)
                return false;
        }

        return true;
    }

    private static bool IsVertical(Point a, Point b) => Math.Abs(a.X - b.X) <= Math.Abs(a.Y - b.Y);

    private static bool IsSame(Point a, Point b) => Math.Abs(a.X - b.X) < 0.01 && Math.Abs(a.Y - b.Y) < 0.01;
}
