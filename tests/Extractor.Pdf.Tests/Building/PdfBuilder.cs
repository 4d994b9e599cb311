using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Extractor.Pdf.Tests.Building;

/// <summary>Writes small PDFs. Text is Latin-1, so that any byte can be written.</summary>
internal sealed class PdfBuilder
{
    private readonly List<byte[]?> _bodies = [];
    private readonly List<int> _pages = [];
    private readonly int _catalog;
    private readonly int _pageRoot;

    public PdfBuilder()
    {
        _catalog = Reserve();
        _pageRoot = Reserve();
    }

    /// <summary>Stands before "%PDF-".</summary>
    public string Junk { get; init; } = "";

    /// <summary>Further entries of the trailer.</summary>
    public string Trailer { get; set; } = "";

    /// <summary>Further entries of the root of the page tree, such as an inherited MediaBox.</summary>
    public string PageRootEntries { get; set; } = "";

    /// <summary>Replaces the whole root of the page tree.</summary>
    public string? PageRoot { get; set; }

    /// <summary>Number of the root of the page tree.</summary>
    public int PageRootNumber => _pageRoot;

    public int CatalogNumber => _catalog;

    public int Reserve()
    {
        _bodies.Add(null);
        return _bodies.Count;
    }

    public int Add(string body)
    {
        int number = Reserve();
        Set(number, body);
        return number;
    }

    public void Set(int number, string body) => _bodies[number - 1] = Bytes(body);

    public int AddStream(byte[] data, string entries = "")
    {
        int number = Reserve();
        SetStream(number, data, entries);
        return number;
    }

    public void SetStream(int number, byte[] data, string entries = "", string? length = null) =>
        _bodies[number - 1] =
        [
            .. Bytes($"<< {entries} /Length {length ?? data.Length.ToString(CultureInfo.InvariantCulture)} >>\nstream\n"),
            .. data,
            .. Bytes("\nendstream"),
        ];

    /// <summary>A page with a letter-sized media box.</summary>
    /// <param name="content">Its content stream.</param>
    /// <param name="resources">What stands between the brackets of its resources.</param>
    /// <param name="entries">Further entries of the page.</param>
    public int AddPage(string content, string resources = "", string entries = "/MediaBox [0 0 612 792]")
    {
        int stream = AddStream(Bytes(content));
        return AddRawPage($"/Resources << {resources} >> /Contents {stream} 0 R {entries}");
    }

    public int AddRawPage(string entries)
    {
        int page = Add($"<< /Type /Page /Parent {_pageRoot} 0 R {entries} >>");
        _pages.Add(page);
        return page;
    }

    /// <summary>A page that shows a text in Helvetica, 12 points, at 72, 700.</summary>
    public int AddTextPage(string text) =>
        AddPage($"BT /F1 12 Tf 72 700 Td ({text}) Tj ET", "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >>");

    /// <summary>The file with a classic cross-reference table.</summary>
    public byte[] Build()
    {
        using var output = Begin(out List<int> offsets);
        int start = (int)output.Position - Junk.Length;
        Write(output, $"xref\n0 {_bodies.Count + 1}\n0000000000 65535 f \n");
        foreach (int offset in offsets)
            Write(output, string.Create(CultureInfo.InvariantCulture, $"{offset - Junk.Length:D10} 00000 n \n"));
        Write(output, $"trailer\n<< /Size {_bodies.Count + 1} /Root {_catalog} 0 R {Trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return output.ToArray();
    }

    /// <summary>The file with a cross-reference stream, and with all objects that may be in an object stream in one.</summary>
    public byte[] BuildCompressed()
    {
        FinishTree();
        using var output = new MemoryStream();
        Write(output, "%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n");
        int container = _bodies.Count + 1;
        int xref = container + 1;
        var entries = new (int Kind, int Location, int Detail)[xref + 1];
        var index = new StringBuilder();
        using var packed = new MemoryStream();
        int packedCount = 0;
        for (int number = 1; number <= _bodies.Count; number++)
        {
            byte[] body = _bodies[number - 1] ?? Bytes("null");
            if (body.AsSpan().IndexOf("\nendstream"u8) >= 0)
            {
                entries[number] = (1, (int)output.Position, 0);
                WriteObject(output, number, body);
            }
            else
            {
                entries[number] = (2, container, packedCount++);
                index.Append(CultureInfo.InvariantCulture, $"{number} {packed.Position} ");
                packed.Write(body);
                packed.WriteByte((byte)'\n');
            }
        }

        byte[] head = Bytes(index.ToString());
        entries[container] = (1, (int)output.Position, 0);
        byte[] data = Deflate([.. head, .. packed.ToArray()]);
        WriteObject(
            output,
            container,
            [
                .. Bytes($"<< /Type /ObjStm /N {packedCount} /First {head.Length} /Filter /FlateDecode /Length {data.Length} >>\nstream\n"),
                .. data, .. Bytes("\nendstream"),
            ]);
        int start = (int)output.Position;
        entries[xref] = (1, start, 0);
        byte[] rows = [.. entries.SelectMany(e => (byte[])[(byte)e.Kind, (byte)(e.Location >> 16), (byte)(e.Location >> 8), (byte)e.Location, (byte)e.Detail])];
        byte[] table = Deflate(PngUp(rows, 5));
        WriteObject(
            output,
            xref,
            [
                .. Bytes($"<< /Type /XRef /Size {xref + 1} /W [1 3 1] /Root {_catalog} 0 R {Trailer} /Filter /FlateDecode "),
                .. Bytes($"/DecodeParms << /Predictor 12 /Columns 5 >> /Length {table.Length} >>\nstream\n"),
                .. table, .. Bytes("\nendstream"),
            ]);
        Write(output, $"startxref\n{start}\n%%EOF\n");
        return output.ToArray();
    }

    /// <summary>The file up to its last object: no table, no trailer.</summary>
    public byte[] BuildWithoutTable()
    {
        using var output = Begin(out _);
        return output.ToArray();
    }

    /// <summary>Appends an update (7.5.6): one new body for an object.</summary>
    public static byte[] Update(byte[] file, int number, string body, int catalog)
    {
        string text = Encoding.Latin1.GetString(file);
        int tail = text.LastIndexOf("startxref", StringComparison.Ordinal);
        string previous = text[(tail + 9)..].Split('\n', StringSplitOptions.RemoveEmptyEntries)[0];
        using var output = new MemoryStream();
        output.Write(file);
        int offset = (int)output.Position;
        WriteObject(output, number, Bytes(body));
        int start = (int)output.Position;
        Write(output, string.Create(CultureInfo.InvariantCulture, $"xref\n{number} 1\n{offset:D10} 00000 n \n"));
        Write(output, $"trailer\n<< /Size 1000 /Root {catalog} 0 R /Prev {previous} >>\nstartxref\n{start}\n%%EOF\n");
        return output.ToArray();
    }

    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    public static byte[] Deflate(byte[] data)
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(data);
        return output.ToArray();
    }

    private static byte[] PngUp(byte[] rows, int length)
    {
        var result = new List<byte>();
        for (int i = 0; i < rows.Length; i++)
        {
            if (i % length == 0)
                result.Add(2);
            result.Add((byte)(rows[i] - (i >= length ? rows[i - length] : 0)));
        }

        return [.. result];
    }

    private MemoryStream Begin(out List<int> offsets)
    {
        FinishTree();
        var output = new MemoryStream();
        offsets = [];
        Write(output, Junk + "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        for (int number = 1; number <= _bodies.Count; number++)
        {
            offsets.Add((int)output.Position);
            WriteObject(output, number, _bodies[number - 1] ?? Bytes("null"));
        }

        return output;
    }

    private void FinishTree()
    {
        _bodies[_catalog - 1] ??= Bytes($"<< /Type /Catalog /Pages {_pageRoot} 0 R >>");
        string kids = string.Join(' ', _pages.Select(page => $"{page} 0 R"));
        Set(_pageRoot, PageRoot ?? $"<< /Type /Pages /Count {_pages.Count} /Kids [{kids}] {PageRootEntries} >>");
    }

    private static void WriteObject(Stream output, int number, byte[] body)
    {
        Write(output, $"{number} 0 obj\n");
        output.Write(body);
        Write(output, "\nendobj\n");
    }

    private static void Write(Stream output, string text) => output.Write(Bytes(text));
}
