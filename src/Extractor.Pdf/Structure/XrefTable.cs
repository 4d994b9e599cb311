using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Structure;

/// <summary>What all cross-reference sections of a file say together; the newest section wins.</summary>
internal sealed class XrefTable
{
    public Dictionary<int, XrefEntry> Entries { get; } = [];

    /// <summary>The newest trailer's entries, and of older trailers those that it lacks.</summary>
    public Dictionary<string, PdfObject> Trailer { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a part of the chain could not be read, so that objects may be missing.</summary>
    public bool IsIncomplete { get; set; }

    public void AddTrailer(PdfDictionary trailer)
    {
        foreach ((string key, PdfObject value) in trailer.Entries)
            Trailer.TryAdd(key, value);
    }
}
