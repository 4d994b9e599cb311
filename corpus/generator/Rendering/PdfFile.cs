using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Extractor.Corpus.Generator.Rendering;

/// <summary>Objects of a PDF file, written with a classic cross-reference table or with a cross-reference stream.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]> _objects = [];

    /// <summary>Reserves an object number.</summary>
    public int Reserve()
    {
        _objects.Add([]);
        return _objects.Count;
    }

    public void Set(int number, string text) => _objects[number - 1] = Encoding.Latin1.GetBytes(text);

    public int Add(string text)
    {
        var number = Reserve();
        Set(number, text);
        return number;
    }

    public int AddStream(byte[] data)
    {
        var number = Reserve();
        _objects[number - 1] = StreamObject("", data);
        return number;
    }

    public byte[] Write(int root, int info, bool xrefStream)
    {
        using var output = new MemoryStream();
        void Put(string text) => output.Write(Encoding.Latin1.GetBytes(text));
        Put(xrefStream ? "%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n" : "%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
        var offsets = new List<long>();
        for (var i = 0; i < _objects.Count; i++)
        {
            offsets.Add(output.Position);
            Put(string.Create(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n"));
            output.Write(_objects[i]);
            Put("\nendobj\n");
        }
        var start = output.Position;
        var trailer = string.Create(CultureInfo.InvariantCulture, $"/Root {root} 0 R /Info {info} 0 R");
        if (xrefStream)
        {
            offsets.Add(start);
            using var table = new MemoryStream();
            table.Write([0, 0, 0, 0, 0, 255]);
            foreach (var offset in offsets) table.Write([1, (byte)(offset >> 24), (byte)(offset >> 16), (byte)(offset >> 8), (byte)offset, 0]);
            var size = offsets.Count + 1;
            Put(string.Create(CultureInfo.InvariantCulture, $"{size - 1} 0 obj\n"));
            output.Write(StreamObject(string.Create(CultureInfo.InvariantCulture, $"/Type /XRef /Size {size} /W [1 4 1] {trailer} "), table.ToArray()));
            Put("\nendobj\n");
        }
        else
        {
            Put(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n"));
            foreach (var offset in offsets) Put(string.Create(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
            Put(string.Create(CultureInfo.InvariantCulture, $"trailer\n<< /Size {offsets.Count + 1} {trailer} >>\n"));
        }
        Put(string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n"));
        return output.ToArray();
    }

    private static byte[] StreamObject(string entries, byte[] data)
    {
        using var packed = new MemoryStream();
        using (var flate = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) flate.Write(data);
        var head = string.Create(CultureInfo.InvariantCulture, $"<< {entries}/Filter /FlateDecode /Length {packed.Length} >>\nstream\n");
        return [.. Encoding.Latin1.GetBytes(head), .. packed.ToArray(), .. Encoding.Latin1.GetBytes("\nendstream")];
    }
}
