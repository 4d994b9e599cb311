using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Extractor.Pdf.Filters;

/// <summary>FlateDecode (7.4.4): zlib data, RFC 1950 and 1951.</summary>
internal static class FlateFilter
{
    /// <summary>Undoes the filter. Of damaged data everything before the damage is kept.</summary>
    /// <returns>Whether the data was sound.</returns>
    public static bool Decode(ReadOnlyMemory<byte> source, OutputBuffer target)
    {
        ReadOnlySpan<byte> bytes = source.Span;
        if (bytes.IsEmpty)
            return true;
        int start = 0;

        // Where "stream" was followed by an odd end of line, the rest of it stands before the data.
        while (start < bytes.Length && start < 4 && bytes[start] is (byte)'\r' or (byte)'\n')
            start++;
        if (!HasHeader(bytes[start..]))
        {
            start = HasHeader(bytes) ? 0 : start;
            return DecodeWithoutHeader(bytes[start..], target);
        }

        // The checksum is left aside: many files carry a wrong one.
        start += 2;
        return DecodeByFramework(source[start..], target) ?? Recover(bytes[start..], target);
    }

    private static bool HasHeader(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 && (bytes[0] & 0x0F) == 8 && ((bytes[0] << 8) | bytes[1]) % 31 == 0 && (bytes[1] & 0x20) == 0;

    /// <summary>Whether the data reached its end; null when it is damaged and the framework gave up.</summary>
    private static bool? DecodeByFramework(ReadOnlyMemory<byte> source, OutputBuffer target)
    {
        if (!MemoryMarshal.TryGetArray(source, out ArraySegment<byte> segment))
            segment = source.ToArray();
        using var input = new WatchedInput(segment);
        using var inflate = new DeflateStream(input, CompressionMode.Decompress);
        try
        {
            while (true)
            {
                int count = inflate.Read(target.Room(1));
                if (count == 0)
                    return !input.RanOut;
                target.Advance(count);
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The framework does not hand out what it had decoded when it met the damage; so all is decoded again, with patience.</summary>
    private static bool Recover(ReadOnlySpan<byte> bytes, OutputBuffer target)
    {
        target.Clear();
        return new Inflater(bytes).Run(target);
    }

    private static bool DecodeWithoutHeader(ReadOnlySpan<byte> bytes, OutputBuffer target)
    {
        if (!new Inflater(bytes).Run(target) && bytes.Length > 2)
        {
            int length = target.Length;
            target.Clear();
            new Inflater(bytes[2..]).Run(target);
            if (target.Length < length)
            {
                target.Clear();
                new Inflater(bytes).Run(target);
            }
        }

        return false;
    }
}
