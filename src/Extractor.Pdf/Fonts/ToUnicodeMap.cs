using System.Text;

namespace Extractor.Pdf.Fonts;

/// <summary>
/// A ToUnicode map (ISO 32000-1, 9.10.3): from code to text. Codes are compared by value, whatever number of bytes the map declares,
/// because producers get that wrong.
/// </summary>
internal sealed class ToUnicodeMap(Dictionary<uint, string> single, List<(uint Low, uint High, string Text)> ranges)
{
    private readonly (uint Low, uint High, string Text)[] _ranges = [.. ranges.OrderBy(range => range.Low)];

    public bool IsEmpty => single.Count == 0 && _ranges.Length == 0;

    /// <summary>The text of a code as written; null when the map does not hold it.</summary>
    public string? Find(uint code)
    {
        if (single.TryGetValue(code, out string? text))
            return text;

        int low = 0;
        int high = _ranges.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            if (_ranges[middle].Low <= code)
                low = middle + 1;
            else
                high = middle - 1;
        }

        // Ranges may overlap in broken maps: the nearest start that reaches the code wins.
        for (int i = high; i >= 0 && i > high - 8; i--)
        {
            if (code <= _ranges[i].High)
                return Offset(_ranges[i].Text, code - _ranges[i].Low);
        }

        return null;
    }

    private static string? Offset(string text, uint offset)
    {
        if (offset == 0)
            return text;
        if (text.Length == 0)
            return null;

        Rune.DecodeLastFromUtf16(text, out Rune last, out int length);
        long point = last.Value + (long)offset;
        return point <= 0x10FFFF && Rune.IsValid((int)point) ? string.Concat(text.AsSpan(0, text.Length - length), char.ConvertFromUtf32((int)point)) : null;
    }
}
