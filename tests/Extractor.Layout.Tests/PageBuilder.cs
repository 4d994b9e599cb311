using Extractor.Model;

namespace Extractor.Drawing;

/// <summary>Draws a page in code: texts and rulings. Ideographs are one em wide, everything else half an em.</summary>
internal sealed class PageBuilder(int number = 1, double width = 595, double height = 842)
{
    private readonly List<Letter> _letters = [];
    private readonly List<Ruling> _rulings = [];

    public PageBuilder Text(double x, double baseline, string text, double size = 10, double spacing = 0, string font = "SimSun", bool painted = true)
    {
        foreach (var c in text)
        {
            var advance = (c < '\u2E80' ? 0.5 : 1) * size;
            _letters.Add(new Letter(
                c.ToString(), new Box(x, baseline - (0.86 * size), x + advance, baseline + (0.14 * size)), baseline, size, font, 0, painted));
            x += advance + spacing;
        }

        return this;
    }

    /// <summary>Text that ends at <paramref name="right"/>, as figures do.</summary>
    public PageBuilder TextRight(double right, double baseline, string text, double size = 10) =>
        Text(right - text.Sum(c => (c < '\u2E80' ? 0.5 : 1) * size), baseline, text, size);

    /// <summary>Text turned clockwise by a quarter, reading down from <paramref name="top"/>.</summary>
    public PageBuilder TextDown(double x, double top, string text, double size = 10)
    {
        foreach (var c in text)
        {
            var advance = (c < '\u2E80' ? 0.5 : 1) * size;
            _letters.Add(new Letter(c.ToString(), new Box(x, top, x + size, top + advance), top + advance, size, "SimSun", 90));
            top += advance;
        }

        return this;
    }

    public PageBuilder Horizontal(double y, double start, double end, double thickness = 0.5)
    {
        _rulings.Add(new Ruling(Orientation.Horizontal, y, start, end, thickness));
        return this;
    }

    public PageBuilder Vertical(double x, double start, double end, double thickness = 0.5)
    {
        _rulings.Add(new Ruling(Orientation.Vertical, x, start, end, thickness));
        return this;
    }

    /// <summary>All rulings of a grid.</summary>
    public PageBuilder Grid(double[] columns, double[] rows)
    {
        foreach (var x in columns)
        {
            Vertical(x, rows[0], rows[^1]);
        }

        foreach (var y in rows)
        {
            Horizontal(y, columns[0], columns[^1]);
        }

        return this;
    }

    public Page Build() => new(number, width, height, [.. _letters], [.. _rulings], [], []);
}
