using Extractor.Pdf.Objects;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>Finds the objects of a file whose cross-reference table is missing or wrong, by searching for "n g obj".</summary>
internal sealed class FileScanner
{
    private readonly IndirectObjectReader _reader;

    public FileScanner(IndirectObjectReader reader)
    {
        _reader = reader;
        ScanObjects();
        ScanTrailers();
    }

    /// <summary>What was found; of several objects with one number the last in the file. Object streams are not opened.</summary>
    public XrefTable Table { get; } = new();

    /// <summary>Offsets and numbers of object streams, in the order of the file.</summary>
    public List<(int Offset, int Number)> ObjectStreams { get; } = [];

    /// <summary>Numbers of objects that call themselves the catalog, in the order of the file.</summary>
    public List<int> Catalogs { get; } = [];

    private void ScanObjects()
    {
        ReadOnlySpan<byte> bytes = _reader.File.Span;
        int open = -1;
        int bodyStart = 0;
        for (int position = 0; ;)
        {
            int next = bytes[position..].IndexOf("obj"u8);
            if (next < 0)
                break;
            int keyword = position + next;
            position = keyword + 3;
            if (!IsHeader(bytes, keyword, out int offset, out int number, out int generation))
                continue;
            if (open >= 0)
                Inspect(open, bytes[bodyStart..Math.Max(bodyStart, offset)]);
            Table.Entries[number] = new XrefEntry(XrefEntryKind.InFile, offset, generation);
            open = number;
            bodyStart = position;
        }

        if (open >= 0)
            Inspect(open, bytes[bodyStart..]);
    }

    private static bool IsHeader(ReadOnlySpan<byte> bytes, int keyword, out int offset, out int number, out int generation)
    {
        offset = keyword;
        number = 0;
        return ReadBackwards(bytes, ref offset, 0, out generation) && ReadBackwards(bytes, ref offset, 1, out number);
    }

    private static bool ReadBackwards(ReadOnlySpan<byte> bytes, ref int position, int leastSpace, out int value)
    {
        value = 0;
        int end = position;
        while (end > 0 && PdfCharacters.IsWhiteSpace(bytes[end - 1]) && position - end < 16)
            end--;
        if (position - end < leastSpace)
            return false;
        int start = end;
        while (start > 0 && end - start < 10 && PdfCharacters.IsDigit(bytes[start - 1]))
            start--;
        long sum = 0;
        foreach (byte digit in bytes[start..end])
            sum = (sum * 10) + (digit - '0');
        value = (int)Math.Min(sum, int.MaxValue);
        position = start;
        return end > start;
    }

    /// <summary>Looks at what stands between an object's header and the next header, so that the whole file is passed once.</summary>
    private void Inspect(int number, ReadOnlySpan<byte> body)
    {
        int head = body.IndexOf("stream"u8);
        ReadOnlySpan<byte> dictionaryBytes = head < 0 ? body : body[..head];
        bool mayMatter = dictionaryBytes.IndexOf("XRef"u8) >= 0 || dictionaryBytes.IndexOf("ObjStm"u8) >= 0 || dictionaryBytes.IndexOf("Catalog"u8) >= 0;
        if (!mayMatter)
            return;
        var tokenizer = new PdfTokenizer(body);
        if (_reader.ParseLimited(ref tokenizer, cipher: null) is not PdfDictionary dictionary)
            return;
        switch ((dictionary["Type"] as PdfName)?.Value)
        {
            case "XRef":
                TakeTrailer(dictionary);
                break;
            case "ObjStm":
                ObjectStreams.Add((Table.Entries[number].Location, number));
                break;
            case "Catalog":
                Catalogs.Add(number);
                break;
        }
    }

    private void ScanTrailers()
    {
        ReadOnlySpan<byte> bytes = _reader.File.Span;
        for (int position = 0; ;)
        {
            int next = bytes[position..].IndexOf("trailer"u8);
            if (next < 0)
                return;
            position += next + 7;
            int following = bytes[position..].IndexOf("trailer"u8);
            ReadOnlySpan<byte> body = following < 0 ? bytes[position..] : bytes.Slice(position, following);
            var tokenizer = new PdfTokenizer(body);
            if (_reader.ParseLimited(ref tokenizer, cipher: null) is PdfDictionary dictionary)
                TakeTrailer(dictionary);
        }
    }

    /// <summary>Later trailers are newer, but one without Root (as in the first part of a linearized file) replaces nothing.</summary>
    private void TakeTrailer(PdfDictionary dictionary)
    {
        bool replaces = dictionary["Root"] is PdfReference;
        foreach (string key in (string[])["Root", "Info", "Encrypt", "ID"])
        {
            if (dictionary[key] is not { } value)
                continue;
            if (replaces)
                Table.Trailer[key] = value;
            else
                Table.Trailer.TryAdd(key, value);
        }
    }
}
