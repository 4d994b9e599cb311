using System.IO.Compression;
using System.Text;

namespace Extractor.Pdf.Fonts;

/// <summary>
/// The CMaps that a PDF may name without embedding them (ISO 32000-1, 9.7.5.2), and Adobe's lists of what each CID means.
/// Fonts/Data/make_cmaps.py describes the format. Keeps what it has read.
/// </summary>
internal sealed class PredefinedCMaps
{
    private readonly Dictionary<string, CMap?> _maps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]?> _unicode = new(StringComparer.Ordinal);

    /// <summary>A map by its name; null when there is none of that name.</summary>
    public CMap? Find(string name)
    {
        if (_maps.TryGetValue(name, out CMap? map))
            return map;

        map = name switch
        {
            "Identity-H" or "Identity" => CMap.Identity(vertical: false),
            "Identity-V" => CMap.Identity(vertical: true),
            _ => name.EndsWith(".unicode", StringComparison.Ordinal) ? null : Read(name) is { } data ? Parse(name, data) : null,
        };
        _maps[name] = map;
        return map;
    }

    /// <summary>
    /// The code point of each CID of a character collection such as Adobe-GB1, 0 for a CID without one; null for a collection that
    /// is not known.
    /// </summary>
    public int[]? FindUnicode(string collection)
    {
        if (_unicode.TryGetValue(collection, out int[]? points))
            return points;

        if (Read(collection + ".unicode") is { } data)
        {
            int position = 0;
            points = new int[Number(data, ref position)];
            int before = 0;
            for (int i = 0; i < points.Length; i++)
                before = points[i] = before + 1 + Signed(data, ref position);
        }

        _unicode[collection] = points;
        return points;
    }

    private static byte[]? Read(string name)
    {
        using var archive = new ZipArchive(EmbeddedData.Open("cmaps.zip"), ZipArchiveMode.Read);
        if (archive.GetEntry(name) is not { } entry)
            return null;
        byte[] data = new byte[entry.Length];
        using Stream stream = entry.Open();
        stream.ReadExactly(data);
        return data;
    }

    private CMap Parse(string name, byte[] data)
    {
        int position = 0;
        int nameLength = (int)Number(data, ref position);
        string parent = Encoding.ASCII.GetString(data, position, nameLength);
        position += nameLength;
        bool isVertical = Number(data, ref position) == 1;
        var codespaces = new CodeRange[Number(data, ref position)];
        for (int i = 0; i < codespaces.Length; i++)
            codespaces[i] = new CodeRange((int)Number(data, ref position), Number(data, ref position), Number(data, ref position));

        var ranges = new CidRange[4][];
        for (int length = 0; length < 4; length++)
        {
            ranges[length] = new CidRange[Number(data, ref position)];
            uint end = 0;
            int after = 0;
            for (int i = 0; i < ranges[length].Length; i++)
            {
                uint low = end + Number(data, ref position);
                end = low + Number(data, ref position);
                int cid = after + Signed(data, ref position);
                after = cid + (int)(end - low) + 1;
                ranges[length][i] = new CidRange(low, end, cid);
            }
        }

        return new CMap(name, isVertical, codespaces, ranges, parent.Length > 0 ? Find(parent) : null);
    }

    private static uint Number(byte[] data, ref int position)
    {
        uint value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte part = data[position++];
            value |= (uint)(part & 127) << shift;
            if (part < 128)
                return value;
        }
    }

    private static int Signed(byte[] data, ref int position)
    {
        uint value = Number(data, ref position);
        return (value & 1) == 0 ? (int)(value >> 1) : -(int)((value + 1) >> 1);
    }
}
