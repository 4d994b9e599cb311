namespace Extractor.Model;

/// <summary>The file that a report was read from.</summary>
/// <param name="FileName">Without folders.</param>
/// <param name="MediaType"><c>application/pdf</c> or the media type of DOCX.</param>
/// <param name="Sha256">Lower-case hexadecimal digest of the bytes.</param>
/// <param name="ByteLength">Size in bytes.</param>
/// <param name="PageCount">Null when the format has no pages.</param>
/// <param name="Producer">The program that wrote the file, as it says; null when it does not.</param>
public sealed record SourceFile(
    string FileName, string MediaType, string Sha256, long ByteLength, int? PageCount, string? Producer);
