namespace Extractor.Docx;

/// <summary>What a DOCX may cost before it is refused. The defaults are far beyond any report that people publish.</summary>
internal sealed record DocxLimits
{
    /// <summary>Parts in the package. Default 10,000.</summary>
    public int Entries { get; init; } = 10_000;

    /// <summary>Bytes of one part after inflating. Default 256 MiB.</summary>
    public long PartBytes { get; init; } = 256L << 20;

    /// <summary>Bytes of all parts after inflating. Default 512 MiB.</summary>
    public long TotalBytes { get; init; } = 512L << 20;

    /// <summary>Inflated bytes for each stored byte of a part, judged from <see cref="RatioFrom"/> on. Default 500; deflate ends at 1,032.</summary>
    public int Ratio { get; init; } = 500;

    /// <summary>Inflated size from which <see cref="Ratio"/> is judged. Default 64 MiB.</summary>
    public long RatioFrom { get; init; } = 64L << 20;

    /// <summary>Elements of one part. Default 10,000,000, which need about a gigabyte.</summary>
    public int Elements { get; init; } = 10_000_000;

    /// <summary>Nesting of XML elements; what is deeper is left out with a diagnostic. Default 400: about 90 nested tables.</summary>
    public int Depth { get; init; } = 400;
}
