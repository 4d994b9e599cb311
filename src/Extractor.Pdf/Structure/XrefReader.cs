using Extractor.Pdf.Filters;
using Extractor.Pdf.Objects;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>Reads the chain of cross-reference sections (7.5.4, 7.5.8): tables, streams, and both in hybrid files.</summary>
internal sealed class XrefReader(IndirectObjectReader reader, StreamDecoder decoder, PdfLimits limits)
{
    private const int TailLength = 2048;

    /// <summary>Reads the chain that the last "startxref" begins; null when it cannot be read.</summary>
    /// <param name="origin">What offsets in the file count from: where its header begins, or 0.</param>
    public XrefTable? Read(int origin)
    {
        ReadOnlySpan<byte> bytes = reader.File.Span;
        int tail = Math.Max(0, bytes.Length - TailLength);
        int keyword = bytes[tail..].LastIndexOf("startxref"u8);
        if (keyword < 0)
            return null;
        var tokenizer = new PdfTokenizer(bytes) { Position = tail + keyword + 9 };
        if (!tokenizer.Read() || tokenizer.Kind != PdfTokenKind.Number)
            return null;

        var table = new XrefTable();
        var visited = new HashSet<long>();
        long offset = (long)tokenizer.Number;
        bool isFirst = true;
        while (visited.Add(offset))
        {
            if (ReadSection(table, offset + origin, origin) is not { } trailer)
            {
                if (isFirst)
                    return null;
                table.IsIncomplete = true;
                break;
            }

            isFirst = false;
            if (trailer["Prev"] is not PdfNumber previous)
                break;
            offset = previous.Long;
            table.IsIncomplete |= visited.Contains(offset);
        }

        return table;
    }

    private PdfDictionary? ReadSection(XrefTable table, long offset, int origin)
    {
        ReadOnlySpan<byte> bytes = reader.File.Span;
        if (offset < 0 || offset >= bytes.Length)
            return null;
        var tokenizer = new PdfTokenizer(bytes) { Position = (int)offset };
        if (!tokenizer.Read())
            return null;
        return tokenizer.IsKeyword("xref"u8) ? ReadClassicSection(table, tokenizer, origin) : ReadStreamSection(table, (int)offset, origin);
    }

    private PdfDictionary? ReadClassicSection(XrefTable table, PdfTokenizer tokenizer, int origin)
    {
        var free = new List<int>();
        while (tokenizer.Read() && tokenizer.Kind == PdfTokenKind.Number)
        {
            int first = (int)Math.Clamp(tokenizer.Number, 0, limits.MaxObjects);
            if (!tokenizer.Read() || tokenizer.Kind != PdfTokenKind.Number)
                return null;
            ReadEntries(table, ref tokenizer, first, tokenizer.Number, origin, free);
        }

        if (!tokenizer.IsKeyword("trailer"u8) || reader.ParseLimited(ref tokenizer, cipher: null) is not PdfDictionary trailer)
            return null;
        table.AddTrailer(trailer);

        // In a hybrid file the stream names objects that the table calls free; so it goes between the table's two kinds of entries.
        if (trailer["XRefStm"] is PdfNumber hidden && hidden.Long + origin is >= 0 and < int.MaxValue
            && ReadStreamSection(table, (int)(hidden.Long + origin), origin) is null)
        {
            table.IsIncomplete = true;
        }

        foreach (int number in free)
            table.Entries.TryAdd(number, default);
        return trailer;
    }

    private void ReadEntries(XrefTable table, ref PdfTokenizer tokenizer, int first, double count, int origin, List<int> free)
    {
        for (int i = 0; i < count; i++)
        {
            int before = tokenizer.Position;
            if (!tokenizer.Read() || tokenizer.Kind != PdfTokenKind.Number)
            {
                tokenizer.Position = before;
                return;
            }

            double location = tokenizer.Number;
            tokenizer.Read();
            double generation = tokenizer.Number;
            tokenizer.Read();
            if (tokenizer.Kind != PdfTokenKind.Keyword || tokenizer.Bytes is not ([(byte)'n'] or [(byte)'f']))
            {
                // Fewer entries than announced: what was read begins the next subsection.
                tokenizer.Position = before;
                return;
            }

            bool isFree = tokenizer.Bytes[0] == 'f';

            // Some producers count the first section from 1 although it begins with the free entry of object 0.
            if (i == 0 && first == 1 && isFree && generation >= 65535)
                first = 0;
            long number = (long)first + i;
            if (number > limits.MaxObjects)
                return;
            if (isFree)
                free.Add((int)number);
            else if (location + origin < int.MaxValue && location > 0)
                table.Entries.TryAdd((int)number, new XrefEntry(XrefEntryKind.InFile, (int)location + origin, (int)Math.Min(generation, 65535)));
        }
    }

    private PdfDictionary? ReadStreamSection(XrefTable table, int offset, int origin)
    {
        if (reader.Read(offset, (_, _) => null) is not { Value: PdfStream stream })
            return null;
        PdfDictionary dictionary = stream.Dictionary;
        if (dictionary["W"] is not PdfArray { Items: [PdfNumber w0, PdfNumber w1, PdfNumber w2, ..] })
            return null;
        int[] widths = [w0.Int, w1.Int, w2.Int];
        if (widths.Any(width => width is < 0 or > 8) || widths.Sum() == 0)
            return null;

        ReadOnlySpan<byte> data = decoder.Decode(stream, out _).Span;
        table.AddTrailer(dictionary);
        int size = dictionary["Size"] is PdfNumber number ? number.Int : int.MaxValue;
        List<(int First, int Count)> sections = ReadIndex(dictionary["Index"] as PdfArray, size);
        foreach ((int first, int count) in sections)
        {
            for (int i = 0; i < count; i++)
            {
                if (data.Length < widths.Sum() || (long)first + i > limits.MaxObjects)
                    break;
                long kind = widths[0] == 0 ? 1 : Field(ref data, widths[0]);
                long location = Field(ref data, widths[1]);
                long detail = Field(ref data, widths[2]);
                Add(table, first + i, kind, location, detail, origin);
            }
        }

        return dictionary;
    }

    private static void Add(XrefTable table, int number, long kind, long location, long detail, int origin)
    {
        if (kind == 0)
            table.Entries.TryAdd(number, default);
        else if (kind == 1 && location + origin is >= 0 and < int.MaxValue)
            table.Entries.TryAdd(number, new XrefEntry(XrefEntryKind.InFile, (int)location + origin, (int)Math.Clamp(detail, 0, 65535)));
        else if (kind == 2 && location is >= 0 and < int.MaxValue)
            table.Entries.TryAdd(number, new XrefEntry(XrefEntryKind.Compressed, (int)location, (int)Math.Clamp(detail, 0, int.MaxValue)));
    }

    private static List<(int First, int Count)> ReadIndex(PdfArray? index, int size)
    {
        var sections = new List<(int, int)>();
        for (int i = 0; index is not null && i + 1 < index.Items.Count; i += 2)
        {
            if (index.Items[i] is PdfNumber { Value: >= 0 } first && index.Items[i + 1] is PdfNumber { Value: > 0 } count)
                sections.Add((first.Int, count.Int));
        }

        if (sections.Count == 0)
            sections.Add((0, size));
        return sections;
    }

    private static long Field(ref ReadOnlySpan<byte> data, int width)
    {
        long value = 0;
        foreach (byte b in data[..width])
            value = (value << 8) | b;
        data = data[width..];
        return value;
    }
}
