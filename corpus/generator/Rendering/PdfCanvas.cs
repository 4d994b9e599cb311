using System.Globalization;
using System.Text;

namespace Extractor.Corpus.Generator.Rendering;

/// <summary>
/// One page being drawn. Text goes out in a predefined CMap of simplified Chinese with a font that is not embedded:
/// half-width characters are half an em wide, all others one em. y runs from the top.
/// </summary>
internal sealed class PdfCanvas(double width, double height, string cmap)
{
    private readonly StringBuilder _content = new();
    private readonly Encoding _encoding = cmap.StartsWith("UniGB", StringComparison.Ordinal)
        ? Encoding.BigEndianUnicode
        : CodePagesEncodingProvider.Instance.GetEncoding(936) ?? throw new InvalidOperationException("Code page 936 is missing.");

    private readonly bool _unicode = cmap.StartsWith("UniGB", StringComparison.Ordinal);

    public double Width => width;

    public double Height => height;

    /// <summary>The content stream; on a wide page it is turned so that the page's rotation puts it upright.</summary>
    public byte[] Content => Encoding.ASCII.GetBytes(width > height
        ? string.Create(CultureInfo.InvariantCulture, $"0 1 -1 0 {height:0.#} 0 cm\n{_content}")
        : _content.ToString());

    public static double Measure(string text, double size) => text.Sum(c => c < 128 ? 0.5 : 1) * size;

    /// <summary>Lines no wider than <paramref name="limit"/>; the first may be indented.</summary>
    public static List<string> Wrap(string text, double size, double limit, double indent = 0)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = indent;
        foreach (var c in text)
        {
            var advance = c < 128 ? size / 2 : size;
            // Closing punctuation hangs over the margin instead of starting a line.
            if (used + advance > limit + 0.01 && line.Length > 0 && !"，。；：、）”".Contains(c, StringComparison.Ordinal))
            {
                lines.Add(line.ToString());
                line.Clear();
                used = 0;
            }
            line.Append(c);
            used += advance;
        }
        if (line.Length > 0) lines.Add(line.ToString());
        return lines;
    }

    public void Text(double x, double baseline, double size, string text, string font = "F1")
    {
        if (text.Length == 0) return;
        // Some producers show whole lines, others each character by itself.
        var shown = _unicode ? $"[{string.Concat(text.Select(c => $"<{Hex(c.ToString())}>"))}] TJ" : $"<{Hex(text)}> Tj";
        _content.Append(CultureInfo.InvariantCulture, $"BT /{font} {N(size)} Tf 1 0 0 1 {N(x)} {N(height - baseline)} Tm {shown} ET\n");
    }

    /// <summary>A ruling: stroked, or a thin filled rectangle.</summary>
    public void Box(double x0, double y0, double x1, double y1)
    {
        if (_unicode)
        {
            const double Thick = 0.5;
            Fill(x0, y0, x1 - x0 + Thick, Thick);
            Fill(x0, y1, x1 - x0 + Thick, Thick);
            Fill(x0, y0, Thick, y1 - y0);
            Fill(x1, y0, Thick, y1 - y0);
            return;
        }
        _content.Append(CultureInfo.InvariantCulture, $"0.5 w {N(x0)} {N(height - y1)} {N(x1 - x0)} {N(y1 - y0)} re S\n");
    }

    private void Fill(double x, double y, double w, double h) =>
        _content.Append(CultureInfo.InvariantCulture, $"{N(x)} {N(height - y - h)} {N(w)} {N(h)} re f\n");

    private string Hex(string text) => Convert.ToHexString(_encoding.GetBytes(text));

    private static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
