namespace Extractor.Pdf;

/// <summary>
/// How much a file may ask for before it is taken for damaged or hostile. The defaults are far beyond what published reports need.
/// </summary>
public sealed record PdfLimits
{
    /// <summary>The limits used when none are given.</summary>
    public static PdfLimits Default { get; } = new();

    /// <summary>Pages in a file. Default 20,000.</summary>
    public int MaxPages { get; init; } = 20_000;

    /// <summary>Greatest object number, and objects in all cross-reference sections together. Default 8,388,607 (ISO 32000-1, annex C).</summary>
    public int MaxObjects { get; init; } = 8_388_607;

    /// <summary>Arrays and dictionaries inside each other. Default 256.</summary>
    public int MaxNesting { get; init; } = 256;

    /// <summary>Filters of one stream. Default 16.</summary>
    public int MaxFilters { get; init; } = 16;

    /// <summary>Bytes that one stream may yield when its filters are undone. Default 256 MiB.</summary>
    public long MaxStreamBytes { get; init; } = 256L << 20;

    /// <summary>Bytes that all streams of a file, counted each time they are decoded, may yield. Default 4 GiB.</summary>
    public long MaxFileBytes { get; init; } = 4L << 30;

    /// <summary>
    /// Bytes that a stream may yield for each byte stored, when it yields more than 16 MiB. Default 1,100: Deflate cannot exceed 1,032,
    /// so that this catches chains of filters.
    /// </summary>
    public int MaxCompressionRatio { get; init; } = 1_100;

    /// <summary>Operators run for one page, those of its forms included. Default 5,000,000.</summary>
    public int MaxOperators { get; init; } = 5_000_000;

    /// <summary>Form XObjects, patterns and Type 3 glyphs inside each other. Default 24.</summary>
    public int MaxFormNesting { get; init; } = 24;

    /// <summary>Graphics states saved at a time. Default 512; further ones are counted but not kept.</summary>
    public int MaxSavedStates { get; init; } = 512;

    /// <summary>Letters, rulings and images, each, on one page. Default 1,000,000.</summary>
    public int MaxPageItems { get; init; } = 1_000_000;

    /// <summary>Entries of one character map, ranges counted once. Default 1,000,000.</summary>
    public int MaxCMapEntries { get; init; } = 1_000_000;
}
