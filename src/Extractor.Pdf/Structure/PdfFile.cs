using System.Runtime.InteropServices;
using Extractor.Model;
using Extractor.Pdf.Encryption;
using Extractor.Pdf.Filters;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Structure;

/// <summary>The objects of a file: found through its cross-reference table or by search, loaded when they are asked for.</summary>
internal sealed class PdfFile : IPdfObjects
{
    /// <summary>Loading an object may need others: a stream's length, an object stream. Sound files need three.</summary>
    private const int MaxLoadDepth = 16;

    private const int MaxReferenceChain = 32;
    private const int CachedStreamBytes = 256 << 10;
    private const int CachedBytes = 16 << 20;

    private readonly PdfLimits _limits;
    private readonly IndirectObjectReader _reader;
    private readonly StreamDecoder _decoder;
    private readonly Dictionary<int, PdfObject> _loaded = [];
    private readonly Dictionary<int, ObjectStream?> _objectStreams = [];
    private readonly Dictionary<PdfStream, ReadOnlyMemory<byte>> _decoded = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<int> _loading = [];
    private readonly Func<int, int, ObjectCipher?> _cipherOf;
    private XrefTable _table = new();
    private FileScanner? _scanner;
    private SecurityHandler? _security;
    private int _decodedBytes;

    /// <summary>Opens the file.</summary>
    /// <exception cref="UnreadableFileException">It is no PDF, needs a password, or is damaged beyond use.</exception>
    public PdfFile(ReadOnlyMemory<byte> bytes, PdfLimits limits, DiagnosticLog log)
    {
        _limits = limits;
        Log = log;
        if (!MemoryMarshal.TryGetArray(bytes, out _))
            bytes = bytes.ToArray();
        _reader = new IndirectObjectReader(bytes, limits, this);
        _decoder = new StreamDecoder(this, limits);
        _cipherOf = (number, generation) => _security is null ? null : new ObjectCipher(_security, number, generation);
        int header = FileSignature.FindHeader(bytes.Span);
        if (!OpenByTable(Math.Max(header, 0)))
            Rebuild(header >= 0);
    }

    public DiagnosticLog Log { get; }

    /// <summary>The document catalog; null when there is none, and pages must be searched for.</summary>
    public PdfDictionary? Catalog { get; private set; }

    public PdfDictionary? Info => this.ResolveDictionary(_table.Trailer.GetValueOrDefault("Info"));

    /// <summary>Numbers of all objects, ascending.</summary>
    public IEnumerable<int> ObjectNumbers => _table.Entries.Where(e => e.Value.Kind != XrefEntryKind.Free).Select(e => e.Key).Order();

    public PdfObject Resolve(PdfObject? value)
    {
        for (int i = 0; i < MaxReferenceChain; i++)
        {
            if (value is not PdfReference reference)
                return value ?? PdfNull.Instance;
            value = Load(reference.Number);
        }

        return PdfNull.Instance;
    }

    public ReadOnlyMemory<byte> Decode(PdfStream stream, out string imageFilter)
    {
        if (_decoded.TryGetValue(stream, out ReadOnlyMemory<byte> known))
        {
            imageFilter = "";
            return known;
        }

        ReadOnlyMemory<byte> data = _decoder.Decode(stream, out imageFilter);
        if (imageFilter.Length == 0 && data.Length <= CachedStreamBytes)
        {
            // Forms and fonts are asked for again and again. The oldest are not worth finding out: all go at once.
            if (_decodedBytes + data.Length > CachedBytes)
            {
                _decoded.Clear();
                _decodedBytes = 0;
            }

            _decodedBytes += data.Length + 64;
            _decoded[stream] = data;
        }

        return data;
    }

    public void Report(DiagnosticSeverity severity, string code, string message) => Log.Report(severity, code, message);

    /// <summary>Searches the whole file for objects and goes on with what is found.</summary>
    public void Rebuild(bool hasHeader)
    {
        FileScanner scanner = Scan();
        if (scanner.Table.Entries.Count == 0)
            throw FileSignature.NoObjects(_reader.File.Span, hasHeader);
        Log.ReportFile(
            DiagnosticSeverity.Warning,
            "xref-rebuilt",
            "The cross-reference table is missing or wrong; the objects of the file were searched for.");
        if (FileSignature.IsCutOff(_reader.File.Span))
            Log.ReportFile(DiagnosticSeverity.Warning, "truncated", "The end of the file is missing; later pages may be missing with it.");
        _table = scanner.Table;
        _table.IsIncomplete = false;
        Forget();
        OpenEncryption();
        AddCompressedObjects(scanner);
        FindCatalog(scanner);
    }

    /// <summary>Whether the objects were searched for and nothing better can be had.</summary>
    public bool IsRebuilt => _scanner is not null && ReferenceEquals(_table, _scanner.Table);

    private bool OpenByTable(int header)
    {
        var xref = new XrefReader(_reader, _decoder, _limits);
        foreach (int origin in header == 0 ? (int[])[0] : [header, 0])
        {
            if (xref.Read(origin) is not { } table)
                continue;
            _table = table;
            Forget();
            OpenEncryption();
            if (this.ResolveDictionary(table.Trailer.GetValueOrDefault("Root")) is { } catalog
                && this.ResolveDictionary(catalog["Pages"]) is not null)
            {
                Catalog = catalog;
                if (table.IsIncomplete)
                    Log.ReportFile(
                        DiagnosticSeverity.Warning,
                        "xref-incomplete",
                        "A part of the chain of cross-reference tables is missing, damaged or names an earlier part; objects that are not listed are searched for.");
                return true;
            }
        }

        return false;
    }

    private void OpenEncryption()
    {
        _security = null;
        if (this.ResolveDictionary(_table.Trailer.GetValueOrDefault("Encrypt")) is not { } dictionary)
            return;
        byte[] id = Resolve(_table.Trailer.GetValueOrDefault("ID")) is PdfArray { Items: [var first, ..] } && Resolve(first) is PdfString text
            ? text.Bytes
            : [];
        _security = new SecurityHandler(this, dictionary, id);

        // What was loaded so far was taken as not encrypted, and had to be.
        Forget();
    }

    private void Forget()
    {
        _loaded.Clear();
        _objectStreams.Clear();
        _decoded.Clear();
        _decodedBytes = 0;
        Catalog = null;
    }

    private FileScanner Scan() => _scanner ??= new FileScanner(_reader);

    private void AddCompressedObjects(FileScanner scanner)
    {
        foreach ((int offset, int number) in scanner.ObjectStreams)
        {
            if (_table.Entries.GetValueOrDefault(number) is not { Kind: XrefEntryKind.InFile } entry || entry.Location != offset
                || OpenObjectStream(number) is not { } stream)
            {
                continue;
            }

            int index = 0;
            foreach (int member in stream.Numbers)
            {
                // What stands later in the file is newer.
                if (!_table.Entries.TryGetValue(member, out XrefEntry other) || other.Kind != XrefEntryKind.InFile || other.Location < offset)
                    _table.Entries[member] = new XrefEntry(XrefEntryKind.Compressed, number, index);
                index++;
            }
        }
    }

    private void FindCatalog(FileScanner scanner)
    {
        IEnumerable<PdfObject> candidates =
            [_table.Trailer.GetValueOrDefault("Root") ?? PdfNull.Instance, .. scanner.Catalogs.AsEnumerable().Reverse().Select(n => new PdfReference(n, 0))];
        Catalog = candidates.Select(this.ResolveDictionary).FirstOrDefault(IsCatalog)
            ?? ObjectNumbers.Where(n => _table.Entries[n].Kind == XrefEntryKind.Compressed).ToList()
                .Select(n => Load(n) as PdfDictionary).FirstOrDefault(d => (d?["Type"] as PdfName)?.Value == "Catalog" && IsCatalog(d));
    }

    private bool IsCatalog(PdfDictionary? dictionary) => dictionary is not null && this.ResolveDictionary(dictionary["Pages"]) is not null;

    private PdfObject Load(int number)
    {
        if (_loaded.TryGetValue(number, out PdfObject? known))
            return known;
        if (_loading.Count >= MaxLoadDepth || !_loading.Add(number))
            return PdfNull.Instance;
        try
        {
            PdfObject value = ReadEntry(number) ?? PdfNull.Instance;
            _loaded[number] = value;
            return value;
        }
        finally
        {
            _loading.Remove(number);
        }
    }

    private PdfObject? ReadEntry(int number)
    {
        if (!_table.Entries.TryGetValue(number, out XrefEntry entry))
            return _table.IsIncomplete ? ReadScanned(number) : null;
        switch (entry.Kind)
        {
            case XrefEntryKind.InFile:
                if (_reader.Read(entry.Location, _cipherOf) is { } found && found.Number == number)
                    return found.Value;
                return ReadScanned(number);
            case XrefEntryKind.Compressed:
                return ReadCompressed(number, entry) ?? (IsRebuilt ? null : ReadScanned(number));
            default:
                return null;
        }
    }

    /// <summary>The table is wrong about this object, so it is searched for; what the table says of others still holds.</summary>
    private PdfObject? ReadScanned(int number)
    {
        if (IsRebuilt || !Scan().Table.Entries.TryGetValue(number, out XrefEntry entry) || entry.Kind != XrefEntryKind.InFile)
            return null;
        Log.ReportFile(
            DiagnosticSeverity.Warning, "xref-wrong", "The cross-reference table gives wrong places; some objects were searched for.");
        return _reader.Read(entry.Location, _cipherOf)?.Value;
    }

    private PdfObject? ReadCompressed(int number, XrefEntry entry)
    {
        var visited = new HashSet<int>();
        for (int container = entry.Location; visited.Add(container) && visited.Count <= MaxLoadDepth;)
        {
            if (OpenObjectStream(container) is not { } stream)
                return null;
            if (stream.Read(number, entry.Detail, _reader) is { } value)
                return value;
            if (stream.Extends is not { } older)
                return null;
            container = older.Number;
        }

        return null;
    }

    private ObjectStream? OpenObjectStream(int number)
    {
        if (_objectStreams.TryGetValue(number, out ObjectStream? known))
            return known;

        // An object stream must not be in an object stream; this also ends loops.
        ObjectStream? opened = null;
        if (_table.Entries.GetValueOrDefault(number).Kind == XrefEntryKind.InFile && Load(number) is PdfStream stream)
            opened = new ObjectStream(this, stream.Dictionary, _decoder.Decode(stream, out _));
        _objectStreams[number] = opened;
        return opened;
    }
}
