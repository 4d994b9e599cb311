using System.Text;
using Extractor.Model;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Tests.Content;

/// <summary>A file of objects made in code: streams are stored plain, but for image filters.</summary>
internal sealed class TestObjects : IPdfObjects
{
    private readonly Dictionary<int, PdfObject> _objects = [];

    /// <summary>Stores an object and returns a reference to it.</summary>
    public PdfReference Add(PdfObject value)
    {
        _objects.Add(_objects.Count + 1, value);
        return new PdfReference(_objects.Count, 0);
    }

    public PdfObject Resolve(PdfObject? value) =>
        value is PdfReference reference ? _objects.GetValueOrDefault(reference.Number) ?? PdfNull.Instance : value ?? PdfNull.Instance;

    public ReadOnlyMemory<byte> Decode(PdfStream stream, out string imageFilter)
    {
        imageFilter = string.Empty;
        if (Resolve(stream.Dictionary["Filter"]) is PdfName { Value: var filter })
        {
            if (filter == "Broken")
                throw new UnreadableFileException("too-large", "Too many bytes.");
            imageFilter = filter;
        }

        return stream.Raw;
    }

    public void Report(DiagnosticSeverity severity, string code, string message) =>
        throw new InvalidOperationException("Page contents report through the page.");

    public static PdfDictionary Dict(params (string Key, object Value)[] entries) =>
        new(entries.ToDictionary(entry => entry.Key, entry => Object(entry.Value), StringComparer.Ordinal));

    public static PdfStream Stream(string content, params (string Key, object Value)[] entries) =>
        Stream(Encoding.Latin1.GetBytes(content), entries);

    public static PdfStream Stream(byte[] content, params (string Key, object Value)[] entries) => new(Dict(entries), content);

    /// <summary>Strings are names, byte arrays strings.</summary>
    private static PdfObject Object(object value) => value switch
    {
        PdfObject done => done,
        string name => new PdfName(name),
        int number => new PdfNumber(number),
        double number => new PdfNumber(number),
        bool flag => new PdfBoolean(flag),
        byte[] bytes => new PdfString(bytes),
        object[] items => new PdfArray([.. items.Select(Object)]),
        _ => throw new ArgumentException("No PDF object.", nameof(value)),
    };
}
