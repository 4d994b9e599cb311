using System.Globalization;
using System.Text;

namespace Extractor.Corpus.Tests.BadInput;

/// <summary>A PDF written object by object, so that it can be as wrong as a test wants.</summary>
internal sealed class PdfSketch
{
    private const string Box = "[0 0 595 842]";

    private readonly SortedDictionary<int, byte[]> _objects = [];

    /// <summary>Entries of the trailer beside /Size and /Root.</summary>
    public string Trailer { get; init; } = "";

    /// <summary>A document whose pages hold the given contents; object 3 is the resources of all.</summary>
    public static PdfSketch WithPages(string resources, params string[] contents)
    {
        var sketch = new PdfSketch();
        sketch.AddPages(resources, contents);
        return sketch;
    }

    public void AddPages(string resources, params string[] contents)
    {
        Add(1, "<< /Type /Catalog /Pages 2 0 R >>");
        Add(3, resources);
        const int firstPage = 10;
        var kids = string.Join(' ', contents.Select((_, i) => $"{firstPage + (2 * i)} 0 R"));
        Add(2, $"<< /Type /Pages /Kids [{kids}] /Count {contents.Length} /MediaBox {Box} >>");
        for (var i = 0; i < contents.Length; i++)
        {
            var page = firstPage + (2 * i);
            Add(page, $"<< /Type /Page /Parent 2 0 R /Resources 3 0 R /Contents {page + 1} 0 R >>");
            AddStream(page + 1, "", Encoding.Latin1.GetBytes(contents[i]));
        }
    }

    public void Add(int number, string body) => _objects[number] = Encoding.Latin1.GetBytes(body);

    public void AddStream(int number, string entries, byte[] data) =>
        _objects[number] = [.. Encoding.Latin1.GetBytes($"<< /Length {data.Length} {entries} >>\nstream\n"), .. data, .. "\nendstream"u8];

    public byte[] Bytes()
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var offsets = new Dictionary<int, long>();
        foreach (var (number, body) in _objects)
        {
            offsets[number] = file.Position;
            Text($"{number} 0 obj\n");
            file.Write(body);
            Text("\nendobj\n");
        }

        var xref = file.Position;
        var size = _objects.Keys.Max() + 1;
        Text($"xref\n0 {size}\n0000000000 65535 f \n");
        for (var number = 1; number < size; number++)
        {
            Text(offsets.TryGetValue(number, out var offset)
                ? string.Create(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n")
                : "0000000000 65535 f \n");
        }

        Text($"trailer\n<< /Size {size} /Root 1 0 R {Trailer} >>\nstartxref\n{xref}\n%%EOF\n");
        return file.ToArray();

        void Text(string text) => file.Write(Encoding.Latin1.GetBytes(text));
    }
}
