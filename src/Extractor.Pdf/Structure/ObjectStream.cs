using Extractor.Pdf.Objects;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>A decoded object stream (7.5.7). Its objects are parsed when they are asked for.</summary>
internal sealed class ObjectStream
{
    private readonly ReadOnlyMemory<byte> _data;
    private readonly (int Number, int Offset)[] _objects;
    private readonly Dictionary<int, int> _indexes = [];

    public ObjectStream(IPdfObjects objects, PdfDictionary dictionary, ReadOnlyMemory<byte> data)
    {
        _data = data;
        Extends = dictionary["Extends"] as PdfReference;
        int first = objects.ResolveNumber(dictionary["First"])?.Int ?? 0;
        int count = objects.ResolveNumber(dictionary["N"])?.Int ?? 0;
        var found = new List<(int, int)>();
        var tokenizer = new PdfTokenizer(data.Span);
        while (found.Count < count && tokenizer.Read() && tokenizer.Kind == PdfTokenKind.Number)
        {
            double number = tokenizer.Number;
            if (!tokenizer.Read() || tokenizer.Kind != PdfTokenKind.Number)
                break;
            double offset = first + tokenizer.Number;
            if (number is < 0 or > int.MaxValue || offset < 0 || offset > data.Length)
                offset = data.Length;
            _indexes[(int)Math.Clamp(number, 0, int.MaxValue)] = found.Count;
            found.Add(((int)Math.Clamp(number, 0, int.MaxValue), (int)offset));
        }

        _objects = [.. found];
    }

    /// <summary>An older object stream that this one continues; null when there is none.</summary>
    public PdfReference? Extends { get; }

    /// <summary>The numbers of its objects, in their order.</summary>
    public IEnumerable<int> Numbers => _objects.Select(o => o.Number);

    /// <summary>The object with this number; null when it is not in the stream.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="index">Where the cross-reference stream says it is; heeded if the number is right.</param>
    /// <param name="reader">Parses it.</param>
    public PdfObject? Read(int number, int index, IndirectObjectReader reader)
    {
        if (index < 0 || index >= _objects.Length || _objects[index].Number != number)
        {
            if (!_indexes.TryGetValue(number, out index))
                return null;
        }

        var tokenizer = new PdfTokenizer(_data.Span) { Position = _objects[index].Offset };
        return reader.ParseLimited(ref tokenizer, cipher: null);
    }
}
