using Extractor.Model;

namespace Extractor.Pdf.Content;

/// <summary>From the user space of a page to the page as displayed: crop box, rotation and user unit applied, origin at the top left.</summary>
internal static class PageGeometry
{
    public static Matrix ToDisplay(PageSource page)
    {
        double unit = page.UserUnit;
        double left = page.CropBox.X0 * unit;
        double bottom = page.CropBox.Y0 * unit;
        double right = page.CropBox.X1 * unit;
        double top = page.CropBox.Y1 * unit;
        return page.Rotate switch
        {
            90 => new Matrix(0, unit, unit, 0, -bottom, -left),
            180 => new Matrix(-unit, 0, 0, unit, right, -bottom),
            270 => new Matrix(0, -unit, -unit, 0, top, right),
            _ => new Matrix(unit, 0, 0, -unit, -left, top),
        };
    }

    /// <summary>The page as displayed: from the origin to its width and height.</summary>
    public static Box Bounds(PageSource page)
    {
        double width = page.CropBox.Width * page.UserUnit;
        double height = page.CropBox.Height * page.UserUnit;
        return page.Rotate is 90 or 270 ? new Box(0, 0, height, width) : new Box(0, 0, width, height);
    }

    /// <summary>The upright rectangle around the image of a rectangle.</summary>
    public static Box Transform(in Matrix matrix, double x0, double y0, double x1, double y1)
    {
        (double ax, double ay) = matrix.Apply(x0, y0);
        (double bx, double by) = matrix.Apply(x1, y0);
        (double cx, double cy) = matrix.Apply(x1, y1);
        (double dx, double dy) = matrix.Apply(x0, y1);
        return new Box(
            Math.Min(Math.Min(ax, bx), Math.Min(cx, dx)),
            Math.Min(Math.Min(ay, by), Math.Min(cy, dy)),
            Math.Max(Math.Max(ax, bx), Math.Max(cx, dx)),
            Math.Max(Math.Max(ay, by), Math.Max(cy, dy)));
    }

    /// <summary>What both cover; where they do not meet, an empty rectangle beside them.</summary>
    public static Box Intersect(Box a, Box b)
    {
        double left = Math.Max(a.Left, b.Left);
        double top = Math.Max(a.Top, b.Top);
        return new Box(left, top, Math.Max(left, Math.Min(a.Right, b.Right)), Math.Max(top, Math.Min(a.Bottom, b.Bottom)));
    }
}
