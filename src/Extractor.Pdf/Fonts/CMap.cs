namespace Extractor.Pdf.Fonts;

/// <summary>A character map (ISO 32000-1, 9.7.5): splits strings into codes and finds the CID of each. Immutable.</summary>
internal sealed class CMap
{
    private readonly CidRange[][] _ranges;
    private readonly CodeRange[] _codespaces;
    private readonly CMap? _parent;
    private readonly byte[] _lengths = new byte[256];

    /// <summary>Creates a map from its parts.</summary>
    /// <param name="name">As in /Encoding; empty for an embedded map without name.</param>
    /// <param name="isVertical">Writing mode 1.</param>
    /// <param name="codespaces">In any order; empty: those of the parent, or else two bytes.</param>
    /// <param name="ranges">Four arrays, for codes of 1 to 4 bytes, each sorted by code and free of overlaps.</param>
    /// <param name="parent">The map that this one adds to (usecmap).</param>
    public CMap(string name, bool isVertical, CodeRange[] codespaces, CidRange[][] ranges, CMap? parent)
    {
        Name = name;
        IsVertical = isVertical;
        _ranges = ranges;
        _parent = parent;
        _codespaces = codespaces.Length > 0 ? codespaces : parent?._codespaces ?? [new CodeRange(2, 0, 0xFFFF)];
        for (int first = 0; first < 256; first++)
            _lengths[first] = LengthFor((uint)first);
    }

    public string Name { get; }

    public bool IsVertical { get; }

    /// <summary>Maps each code of two bytes to the CID of the same number.</summary>
    public static CMap Identity(bool vertical) => new(
        vertical ? "Identity-V" : "Identity-H", vertical, [new CodeRange(2, 0, 0xFFFF)], [[], [new CidRange(0, 0xFFFF, 0)], [], []], null);

    /// <summary>
    /// Reads the code that starts the bytes, which must not be empty. A code in no codespace takes as many bytes as the shortest
    /// codespace that its first byte allows (9.7.6.3), a code that the string cuts short what is left.
    /// </summary>
    public uint ReadCode(ReadOnlySpan<byte> bytes, out int length)
    {
        length = _lengths[bytes[0]];
        if (length == 0)
        {
            uint code = 0;
            for (length = 1; length <= Math.Min(4, bytes.Length); length++)
            {
                code = (code << 8) | bytes[length - 1];
                if (InCodespace(code, length))
                    return code;
            }

            length = ShortestFor(bytes[0]);
        }

        length = Math.Min(length, bytes.Length);
        uint value = 0;
        for (int i = 0; i < length; i++)
            value = (value << 8) | bytes[i];
        return value;
    }

    /// <summary>The CID that a code of so many bytes selects; -1 for none.</summary>
    public int FindCid(uint code, int length)
    {
        CidRange[] ranges = _ranges[length - 1];
        int low = 0;
        int high = ranges.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            CidRange range = ranges[middle];
            if (code < range.Low)
                high = middle - 1;
            else if (code > range.High)
                low = middle + 1;
            else
                return range.Cid + (int)(code - range.Low);
        }

        return _parent?.FindCid(code, length) ?? -1;
    }

    private bool InCodespace(uint code, int length)
    {
        foreach (CodeRange range in _codespaces)
        {
            if (range.Bytes == length && range.Contains(code))
                return true;
        }

        return false;
    }

    /// <summary>How many bytes a code with this first byte has; 0 when more than that byte decides.</summary>
    private byte LengthFor(uint first)
    {
        int found = 0;
        foreach (CodeRange range in _codespaces)
        {
            if (!StartsWith(range, first))
                continue;
            if (found != 0 && found != range.Bytes)
                return 0;
            found = range.Bytes;
        }

        return (byte)(found != 0 ? found : ShortestFor((byte)first));
    }

    private int ShortestFor(byte first)
    {
        int shortest = int.MaxValue;
        int any = int.MaxValue;
        foreach (CodeRange range in _codespaces)
        {
            any = Math.Min(any, range.Bytes);
            if (StartsWith(range, first))
                shortest = Math.Min(shortest, range.Bytes);
        }

        return shortest == int.MaxValue ? any : shortest;
    }

    private static bool StartsWith(CodeRange range, uint first)
    {
        int shift = (range.Bytes - 1) * 8;
        return first >= ((range.Low >> shift) & 255) && first <= ((range.High >> shift) & 255);
    }
}
