namespace Extractor.Pdf.Structure;

/// <summary>The types of cross-reference entries (table 18).</summary>
internal enum XrefEntryKind
{
    /// <summary>There is no such object.</summary>
    Free,

    /// <summary>The object stands in the file.</summary>
    InFile,

    /// <summary>The object is in an object stream.</summary>
    Compressed,
}
