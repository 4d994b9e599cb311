namespace Extractor.Pdf.Filters;

/// <summary>Undoes the predictors of Flate and LZW (7.4.4.4): TIFF 6.0 section 14, and those of PNG.</summary>
/// <param name="Kind">1 none, 2 TIFF, 10 and above PNG.</param>
/// <param name="Colors">Components of a sample.</param>
/// <param name="BitsPerComponent">1, 2, 4, 8 or 16.</param>
/// <param name="Columns">Samples of a row.</param>
internal readonly record struct Predictor(int Kind, int Colors, int BitsPerComponent, int Columns)
{
    /// <summary>Whether there is something to undo and the parameters make sense.</summary>
    public bool IsNeeded => Kind is 2 or >= 10 && IsValid;

    /// <summary>Whether the parameters describe rows of a possible size.</summary>
    public bool IsValid =>
        Colors is >= 1 and <= 1024 && BitsPerComponent is 1 or 2 or 4 or 8 or 16 && Columns >= 1
        && (long)Colors * BitsPerComponent * Columns <= int.MaxValue / 2;

    /// <summary>A last row that is not whole is kept as far as it goes.</summary>
    public byte[] Undo(ReadOnlySpan<byte> source)
    {
        int rowLength = ((Colors * BitsPerComponent * Columns) + 7) / 8;
        if (Kind == 2)
        {
            byte[] copy = source.ToArray();
            for (int start = 0; start < copy.Length; start += rowLength)
                UndoTiffRow(copy.AsSpan(start, Math.Min(rowLength, copy.Length - start)));
            return copy;
        }

        int rows = (int)((source.Length + (long)rowLength) / (rowLength + 1L));
        byte[] target = new byte[source.Length - rows];
        int sampleLength = Math.Max(1, Colors * BitsPerComponent / 8);
        ReadOnlySpan<byte> above = default;
        for (int from = 0, to = 0; from < source.Length;)
        {
            byte filter = source[from++];
            int length = Math.Min(rowLength, source.Length - from);
            Span<byte> row = target.AsSpan(to, length);
            source.Slice(from, length).CopyTo(row);
            UndoPngRow(filter, row, above, sampleLength);
            above = row;
            from += length;
            to += length;
        }

        return target;
    }

    private static void UndoPngRow(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int sampleLength)
    {
        switch (filter)
        {
            case 1:
                for (int i = sampleLength; i < row.Length; i++)
                    row[i] += row[i - sampleLength];
                break;
            case 2:
                for (int i = 0; i < row.Length && i < above.Length; i++)
                    row[i] += above[i];
                break;
            case 3:
                for (int i = 0; i < row.Length; i++)
                {
                    int left = i >= sampleLength ? row[i - sampleLength] : 0;
                    int up = i < above.Length ? above[i] : 0;
                    row[i] += (byte)((left + up) >> 1);
                }

                break;
            case 4:
                for (int i = 0; i < row.Length; i++)
                {
                    int left = i >= sampleLength ? row[i - sampleLength] : 0;
                    int up = i < above.Length ? above[i] : 0;
                    int corner = i >= sampleLength && i < above.Length ? above[i - sampleLength] : 0;
                    row[i] += Paeth(left, up, corner);
                }

                break;
            default:
                // 0 is none; other values do not exist, and common readers take the row as it is.
                break;
        }
    }

    private static byte Paeth(int left, int up, int corner)
    {
        int estimate = left + up - corner;
        int toLeft = Math.Abs(estimate - left);
        int toUp = Math.Abs(estimate - up);
        int toCorner = Math.Abs(estimate - corner);
        return (byte)(toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner);
    }

    private void UndoTiffRow(Span<byte> row)
    {
        switch (BitsPerComponent)
        {
            case 8:
                for (int i = Colors; i < row.Length; i++)
                    row[i] += row[i - Colors];
                return;
            case 16:
                for (int i = 2 * Colors; i + 1 < row.Length; i += 2)
                {
                    int sum = ((row[i] << 8) | row[i + 1]) + ((row[i - (2 * Colors)] << 8) | row[i - (2 * Colors) + 1]);
                    row[i] = (byte)(sum >> 8);
                    row[i + 1] = (byte)sum;
                }

                return;
        }

        int bits = BitsPerComponent;
        int mask = (1 << bits) - 1;
        Span<byte> previous = Colors <= 64 ? stackalloc byte[64] : new byte[Colors];
        previous.Clear();
        long available = Math.Min((long)Columns * Colors, row.Length * 8L / bits);
        for (int i = 0; i < available; i++)
        {
            int bit = i * bits;
            int shift = 8 - bits - (bit & 7);
            int component = i % Colors;
            int value = (((row[bit >> 3] >> shift) & mask) + previous[component]) & mask;
            previous[component] = (byte)value;
            row[bit >> 3] = (byte)((row[bit >> 3] & ~(mask << shift)) | (value << shift));
        }
    }
}
