using System.Text;

namespace Extractor.Pdf.Tests.Filters;

/// <summary>The encoders of the filters, written plainly.</summary>
internal static class FilterEncoding
{
    public static byte[] Ascii85(byte[] data)
    {
        var text = new StringBuilder();
        for (int i = 0; i < data.Length; i += 4)
        {
            int count = Math.Min(4, data.Length - i);
            uint group = 0;
            for (int k = 0; k < 4; k++)
                group = (group << 8) | (k < count ? data[i + k] : 0u);
            if (group == 0 && count == 4)
            {
                text.Append('z');
                continue;
            }

            var digits = new char[5];
            for (int k = 4; k >= 0; k--, group /= 85)
                digits[k] = (char)('!' + (group % 85));
            text.Append(digits, 0, count + 1);
        }

        return Encoding.ASCII.GetBytes(text.Append("~>").ToString());
    }

    public static byte[] RunLength(byte[] data)
    {
        var result = new List<byte>();
        for (int i = 0; i < data.Length;)
        {
            int run = 1;
            while (run < 128 && i + run < data.Length && data[i + run] == data[i])
                run++;
            if (run > 1)
                result.AddRange([(byte)(257 - run), data[i]]);
            else
                result.AddRange([0, data[i]]);
            i += run;
        }

        result.Add(128);
        return [.. result];
    }

    public static byte[] Lzw(byte[] data, int earlyChange)
    {
        var bits = new List<bool>();
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        int width = 9;
        int next = 258;
        Clear();
        string current = "";
        foreach (byte b in data)
        {
            string longer = current + (char)b;
            if (longer.Length == 1 || table.ContainsKey(longer))
            {
                current = longer;
                continue;
            }

            Put(Code(current));
            table[longer] = next++;
            // The encoder's table is one entry ahead of the decoder's.
            width = next - 1 + earlyChange >= 2048 ? 12 : next - 1 + earlyChange >= 1024 ? 11 : next - 1 + earlyChange >= 512 ? 10 : 9;
            if (next == 4094)
                Clear();
            current = ((char)b).ToString();
        }

        if (current.Length > 0)
        {
            Put(Code(current));
            next++;
            width = next - 1 + earlyChange >= 2048 ? 12 : next - 1 + earlyChange >= 1024 ? 11 : next - 1 + earlyChange >= 512 ? 10 : 9;
        }

        Put(257);
        var result = new byte[(bits.Count + 7) / 8];
        for (int i = 0; i < bits.Count; i++)
            result[i >> 3] |= (byte)(bits[i] ? 128 >> (i & 7) : 0);
        return result;

        int Code(string s) => s.Length == 1 ? s[0] : table[s];
        void Put(int code)
        {
            for (int i = width - 1; i >= 0; i--)
                bits.Add((code >> i & 1) == 1);
        }

        void Clear()
        {
            Put(256);
            table.Clear();
            next = 258;
            width = 9;
        }
    }

    /// <summary>Each row by another of the five PNG filters.</summary>
    public static byte[] Png(byte[] data, int rowLength, int sampleLength)
    {
        var result = new List<byte>();
        for (int row = 0; row * rowLength < data.Length; row++)
        {
            int filter = row % 5;
            result.Add((byte)filter);
            for (int i = 0; i < rowLength; i++)
            {
                int at = (row * rowLength) + i;
                int left = i >= sampleLength ? data[at - sampleLength] : 0;
                int up = row > 0 ? data[at - rowLength] : 0;
                int corner = row > 0 && i >= sampleLength ? data[at - rowLength - sampleLength] : 0;
                int estimate = left + up - corner;
                int nearest = new[] { left, up, corner }.MinBy(v => Math.Abs(estimate - v));
                int prediction = filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => nearest, _ => 0 };
                result.Add((byte)(data[at] - prediction));
            }
        }

        return [.. result];
    }

    public static byte[] Tiff(byte[] data, int rowLength, int bits, int colors, int columns)
    {
        byte[] result = new byte[data.Length];
        for (int start = 0; start < data.Length; start += rowLength)
        {
            for (int i = 0; i < columns * colors; i++)
            {
                int value = Sample(data, start, i, bits);
                int previous = i >= colors ? Sample(data, start, i - colors, bits) : 0;
                int difference = value - previous;
                for (int bit = 0; bit < bits; bit++)
                {
                    int at = (i * bits) + bit;
                    if ((difference >> (bits - 1 - bit) & 1) == 1)
                        result[start + (at >> 3)] |= (byte)(128 >> (at & 7));
                }
            }
        }

        return result;
    }

    /// <summary>Bits behind the last sample of a row carry nothing.</summary>
    public static void ClearRest(byte[] data, int rowLength, int usedBits)
    {
        for (int start = 0; start < data.Length; start += rowLength)
        {
            for (int bit = usedBits; bit < rowLength * 8; bit++)
                data[start + (bit >> 3)] &= (byte)~(128 >> (bit & 7));
        }
    }

    private static int Sample(byte[] data, int start, int index, int bits)
    {
        int value = 0;
        for (int bit = 0; bit < bits; bit++)
        {
            int at = (index * bits) + bit;
            value = (value << 1) | (data[start + (at >> 3)] >> (7 - (at & 7)) & 1);
        }

        return value;
    }
}
