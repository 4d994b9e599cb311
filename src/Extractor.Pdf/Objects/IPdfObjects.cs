namespace Extractor.Pdf.Objects;

/// <summary>What fonts and content streams need of a file: its objects, resolved and decoded, within the limits.</summary>
internal interface IPdfObjects
{
    /// <summary>Follows references to an object that is none; <see cref="PdfNull"/> for null, for nothing, and for a loop.</summary>
    PdfObject Resolve(PdfObject? value);

    /// <summary>
    /// The stream's bytes with all filters undone that yield plain bytes. Stops before an image filter (DCT, JPX, CCITT, JBIG2),
    /// whose name is then given.
    /// </summary>
    /// <exception cref="Model.UnreadableFileException">More decompressed bytes than the limits allow.</exception>
    ReadOnlyMemory<byte> Decode(PdfStream stream, out string imageFilter);

    /// <summary>Notes something odd; repeated codes on one page are noted once.</summary>
    void Report(Model.DiagnosticSeverity severity, string code, string message);
}
