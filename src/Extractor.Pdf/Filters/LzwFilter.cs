namespace Extractor.Pdf.Filters;

/// <summary>LZWDecode (7.4.4).</summary>
internal static class LzwFilter
{
    private const int ClearTable = 256;
    private const int EndOfData = 257;
    private const int TableSize = 4096;

    /// <summary>Undoes the filter up to the end or the first damage.</summary>
    /// <param name="source">Codes, the highest bit first.</param>
    /// <param name="earlyChange">1 when code lengths grow one code early, which is the default of the format; else 0.</param>
    /// <param name="target">Empty; takes the result.</param>
    /// <returns>Whether the data was sound.</returns>
    public static bool Decode(ReadOnlySpan<byte> source, int earlyChange, OutputBuffer target)
    {
        // An entry is a run of the output: where it begins and how long it is. No strings are built.
        int[] starts = new int[TableSize];
        int[] lengths = new int[TableSize];
        int next = 258;
        int width = 9;
        int previousStart = -1;
        int previousLength = 0;
        uint bits = 0;
        int bitCount = 0;
        for (int position = 0; ;)
        {
            while (bitCount < width)
            {
                // Data without its end marker is common and sound.
                if (position >= source.Length)
                    return true;
                bits = (bits << 8) | source[position++];
                bitCount += 8;
            }

            int code = (int)(bits >> (bitCount - width)) & ((1 << width) - 1);
            bitCount -= width;
            if (code == EndOfData)
                return true;
            if (code == ClearTable)
            {
                next = 258;
                width = 9;
                previousStart = -1;
                continue;
            }

            int start = target.Length;
            if (code < 256)
            {
                target.Add((byte)code);
            }
            else if (code < next)
            {
                target.Repeat(start - starts[code], lengths[code]);
            }
            else if (code == next && previousStart >= 0)
            {
                // The string before and its own first byte.
                target.Repeat(start - previousStart, previousLength);
                target.Repeat(target.Length - start, 1);
            }
            else
            {
                return false;
            }

            if (previousStart >= 0 && next < TableSize)
            {
                // The string before and the first byte of this one follow each other in the output.
                starts[next] = previousStart;
                lengths[next] = previousLength + 1;
                next++;
            }

            previousStart = start;
            previousLength = target.Length - start;
            width = (next + earlyChange) switch
            {
                >= 2048 => 12,
                >= 1024 => 11,
                >= 512 => 10,
                _ => 9,
            };
        }
    }
}
