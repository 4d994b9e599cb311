using Extractor.Model;

namespace Extractor.Pdf.Structure;

/// <summary>Tells a PDF by its first bytes, and names what a file is that is none.</summary>
internal static class FileSignature
{
    private const int HeaderSearch = 1024;

    /// <summary>Offset of "%PDF-" within the first 1,024 bytes (implementation note 13 of PDF 1.7); -1 when it is not there.</summary>
    public static int FindHeader(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(bytes.Length, HeaderSearch + 5)].IndexOf("%PDF-"u8);

    /// <summary>The reason why a file without any object cannot be read.</summary>
    public static UnreadableFileException NoObjects(ReadOnlySpan<byte> bytes, bool hasHeader)
    {
        if (bytes.IsEmpty)
            return new UnreadableFileException("empty-file", "The file is empty.");
        if (!hasHeader)
            return new UnreadableFileException("not-a-pdf", $"The file is no PDF; it looks like {Describe(bytes)}.");
        return IsCutOff(bytes)
            ? new UnreadableFileException("truncated", "The file begins like a PDF but breaks off before anything that can be read.")
            : new UnreadableFileException("damaged", "The file begins like a PDF but holds no object that can be read.");
    }

    /// <summary>The reason why a file with objects but without pages cannot be read.</summary>
    public static UnreadableFileException NoPages(ReadOnlySpan<byte> bytes)
    {
        if (FindHeader(bytes) < 0)
            return NoObjects(bytes, hasHeader: false);
        return IsCutOff(bytes)
            ? new UnreadableFileException("truncated", "The file breaks off before any page that can be read.")
            : new UnreadableFileException("no-pages", "The file has no pages.");
    }

    /// <summary>Whether the end of the file is missing: nothing near it says where the cross-reference table is.</summary>
    public static bool IsCutOff(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> tail = bytes[^Math.Min(HeaderSearch, bytes.Length)..];
        return tail.IndexOf("startxref"u8) < 0 && tail.IndexOf("%%EOF"u8) < 0;
    }

    private static string Describe(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return "a JPEG image";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]))
            return "a PNG image";
        if (bytes.StartsWith("GIF8"u8))
            return "a GIF image";
        if (bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8))
            return "a TIFF image";
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return DescribeZip(bytes);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return "an old Office file (OLE, such as .doc or .xls)";
        if (bytes.StartsWith("Rar!"u8))
            return "a RAR archive";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF]))
            return "a 7z archive";
        if (bytes.StartsWith("{\\rtf"u8))
            return "a rich text file";
        if (bytes.StartsWith("%!PS"u8))
            return "PostScript";
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, HeaderSearch)];
        Span<byte> lower = stackalloc byte[head.Length];
        System.Text.Ascii.ToLower(head, lower, out int length);
        lower = lower[..length];
        if (lower.IndexOf("<html"u8) >= 0 || lower.IndexOf("<!doctype html"u8) >= 0)
            return "a web page (HTML)";
        if (head.IndexOf("<?xml"u8) >= 0)
            return "XML";
        return head.IndexOfAnyExceptInRange((byte)9, (byte)126) < 0 ? "plain text" : "a file of another kind";
    }

    private static string DescribeZip(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, 64 << 10)];
        if (head.IndexOf("word/"u8) >= 0)
            return "a Word document (DOCX)";
        if (head.IndexOf("xl/"u8) >= 0)
            return "a workbook (XLSX)";
        return head.IndexOf("OFD.xml"u8) >= 0 ? "an OFD document" : "a ZIP archive";
    }
}
