namespace Extractor.Cli.Reading;

/// <summary>What a file is by its first bytes; its name is not trusted.</summary>
/// <param name="Name">For people.</param>
/// <param name="MediaType">Null when it is none that can be read.</param>
internal sealed record FileFormat(string Name, string? MediaType)
{
    /// <summary>Portable Document Format.</summary>
    public static readonly FileFormat Pdf = new("PDF", "application/pdf");

    /// <summary>A ZIP file: a DOCX as far as the first bytes can tell.</summary>
    public static readonly FileFormat Docx = new("DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    /// <summary>Nothing known. The PDF reader still tries, for it can do with less than a proper header.</summary>
    public static readonly FileFormat Unknown = new("of no known format", null);

    /// <summary>ISO 32000-1, annex H.3.4.1: readers accept the header anywhere within the first 1024 bytes.</summary>
    private const int HeaderWindow = 1024;

    public static FileFormat Of(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, HeaderWindow)];
        if (head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8))
        {
            return Docx;
        }

        if (head.IndexOf("%PDF-"u8) >= 0)
        {
            return Pdf;
        }

        var text = head.TrimStart("\uFEFF"u8).TrimStart(" \t\r\n"u8);
        return 0 switch
        {
            _ when head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => new FileFormat("a JPEG image", null),
            _ when head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) => new FileFormat("a PNG image", null),
            _ when head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8) => new FileFormat("a TIFF image", null),
            _ when head.StartsWith("GIF8"u8) => new FileFormat("a GIF image", null),
            _ when head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) =>
                new FileFormat("an old Word file (.doc) or an encrypted DOCX", null),
            _ when head.StartsWith("Rar!"u8) || head.StartsWith("7z"u8) => new FileFormat("an archive", null),
            _ when text.StartsWith("{\\rtf"u8) => new FileFormat("an RTF file", null),
            _ when text.StartsWith("<"u8) => new FileFormat("an HTML or XML file", null),
            _ => Unknown,
        };
    }
}
