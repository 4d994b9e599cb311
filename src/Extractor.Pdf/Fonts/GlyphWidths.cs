using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Fonts;

/// <summary>Horizontal and vertical metrics of a CIDFont (ISO 32000-1, 9.7.4.3): W, DW, W2, DW2. Lengths in em.</summary>
internal sealed class GlyphWidths
{
    private const int MaxCid = 65_535;

    private readonly double _default;
    private readonly double _defaultOriginY;
    private readonly double _defaultAdvance;
    private readonly Dictionary<int, (double Advance, double X, double Y)> _vertical = [];
    private float[] _widths = [];

    public GlyphWidths(IPdfObjects objects, PdfDictionary font)
    {
        _default = (objects.GetNumber(font, "DW") ?? 1000) / 1000;
        double[] defaults = objects.GetNumbers(font, "DW2");
        _defaultOriginY = (defaults.Length > 0 ? defaults[0] : 880) / 1000;
        _defaultAdvance = (defaults.Length > 1 ? defaults[1] : -1000) / 1000;
        Read(objects, objects.GetArray(font, "W"), 1, (cid, values) => SetWidth(cid, values[0]));
        Read(objects, objects.GetArray(font, "W2"), 3, (cid, values) => _vertical[cid] = (values[0] / 1000, values[1] / 1000, values[2] / 1000));
    }

    public double WidthOf(int cid) => (uint)cid < (uint)_widths.Length && !float.IsNaN(_widths[cid]) ? _widths[cid] : _default;

    /// <summary>The vertical advance, and where the vertical origin lies, seen from the horizontal one.</summary>
    public (double Advance, double X, double Y) VerticalOf(int cid) =>
        _vertical.TryGetValue(cid, out var metrics) ? metrics : (_defaultAdvance, WidthOf(cid) / 2, _defaultOriginY);

    /// <summary>Both arrays hold "first [values …]" and "first last values".</summary>
    private static void Read(IPdfObjects objects, PdfArray? array, int count, Action<int, double[]> set)
    {
        if (array is null)
            return;

        IReadOnlyList<PdfObject> items = array.Items;
        var values = new double[count];
        for (int i = 0; i + 1 < items.Count;)
        {
            if (objects.Resolve(items[i]) is not PdfNumber first)
            {
                i++;
                continue;
            }

            PdfObject second = objects.Resolve(items[i + 1]);
            if (second is PdfArray list)
            {
                for (int k = 0; k + count <= list.Items.Count && first.Int + (k / count) <= MaxCid; k += count)
                {
                    for (int n = 0; n < count; n++)
                        values[n] = Number(objects, list.Items[k + n]);
                    if (first.Int >= 0)
                        set(first.Int + (k / count), values);
                }

                i += 2;
            }
            else if (second is PdfNumber last && i + 1 + count < items.Count)
            {
                for (int n = 0; n < count; n++)
                    values[n] = Number(objects, items[i + 2 + n]);
                for (int cid = Math.Max(0, first.Int); cid <= Math.Min(last.Int, MaxCid); cid++)
                    set(cid, values);
                i += 2 + count;
            }
            else
            {
                i++;
            }
        }
    }

    private static double Number(IPdfObjects objects, PdfObject item) =>
        objects.Resolve(item) is PdfNumber number && double.IsFinite(number.Value) ? number.Value : 0;

    private void SetWidth(int cid, double width)
    {
        if (cid >= _widths.Length)
        {
            int length = _widths.Length;
            Array.Resize(ref _widths, Math.Min(MaxCid + 1, Math.Max(cid + 1, length * 2)));
            _widths.AsSpan(length).Fill(float.NaN);
        }

        _widths[cid] = (float)(width / 1000);
    }
}
