namespace Extractor.Pdf.Objects;

/// <summary>A dictionary (7.3.7). Values are as written: references are not resolved.</summary>
internal sealed class PdfDictionary(IReadOnlyDictionary<string, PdfObject> entries) : PdfObject
{
    public static readonly PdfDictionary Empty = new(new Dictionary<string, PdfObject>(StringComparer.Ordinal));

    public IReadOnlyDictionary<string, PdfObject> Entries { get; } = entries;

    /// <summary>The entry as written; null when there is none.</summary>
    public PdfObject? this[string key] => Entries.GetValueOrDefault(key);
}
