using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Extractor.Model;

namespace Extractor.Docx;

/// <summary>An opened DOCX whose parts are within their limits.</summary>
internal sealed class DocxPackage : IDisposable
{
    private readonly WordprocessingDocument _document;
    private readonly DocxLimits _limits;
    private readonly DiagnosticLog _log;

    private DocxPackage(WordprocessingDocument document, MainDocumentPart main, DocxLimits limits, DiagnosticLog log)
    {
        _document = document;
        Main = main;
        _limits = limits;
        _log = log;
    }

    /// <summary>The part with the body.</summary>
    public MainDocumentPart Main { get; }

    /// <summary>The part with the name of the program that wrote the file; null when there is none.</summary>
    public OpenXmlPart? Properties => _document.ExtendedFilePropertiesPart;

    /// <summary>Opens a package.</summary>
    /// <exception cref="UnreadableFileException">It is no DOCX, is damaged, or exceeds a limit.</exception>
    public static DocxPackage Open(ReadOnlyMemory<byte> bytes, DocxLimits limits, DiagnosticLog log)
    {
        var stream = PackageGuard.Check(bytes, limits, log);
        try
        {
            try
            {
                return Open(stream, limits, log);
            }
            catch (Exception e) when (IsDamage(e))
            {
                // The failed attempt may have closed the stream.
                var copy = new MemoryStream();
                copy.Write(stream.ToArray());
                var package = Open(PackageRepair.Reduce(copy, limits), limits, log);
                log.Warn("package-repaired", $"The package is damaged, but the parts with text could be read: {e.Message.ReplaceLineEndings(" ")}");
                return package;
            }
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw new UnreadableFileException("damaged-docx", $"The package of the DOCX is damaged: {e.Message.ReplaceLineEndings(" ")}", innerException: e);
        }
    }

    /// <summary>The content of a part that the document can do without; null, with a diagnostic, when it cannot be read.</summary>
    public XElement? Load(OpenXmlPart? part)
    {
        if (part is null)
        {
            return null;
        }

        try
        {
            return LoadRequired(part);
        }
        catch (UnreadableFileException e)
        {
            _log.Fail("damaged-part", e.Message);
            return null;
        }
    }

    /// <summary>The content of a part.</summary>
    /// <exception cref="UnreadableFileException">It cannot be read.</exception>
    public XElement LoadRequired(OpenXmlPart part)
    {
        try
        {
            using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
            var root = PartXml.Load(stream, _limits, out var cut);
            if (cut > 0)
            {
                _log.Fail("nested-too-deeply", $"{cut} elements of {part.Uri} are nested deeper than {_limits.Depth} and were left out with all that they hold.");
            }

            return root;
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException)
        {
            throw new UnreadableFileException("damaged-docx", $"The part {part.Uri} of the DOCX is damaged: {e.Message}", innerException: e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();

    private static DocxPackage Open(MemoryStream stream, DocxLimits limits, DiagnosticLog log)
    {
        WordprocessingDocument? document = null;
        try
        {
            document = WordprocessingDocument.Open(stream, isEditable: false);
            var main = document.MainDocumentPart
                ?? throw new UnreadableFileException("not-a-docx", "The file has no main document part: it is no DOCX.");
            var package = new DocxPackage(document, main, limits, log);
            document = null;
            return package;
        }
        finally
        {
            document?.Dispose();
        }
    }

    /// <summary>What the SDK and the packaging library throw for damaged packages.</summary>
    private static bool IsDamage(Exception e) => e is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException
        or UriFormatException or InvalidOperationException or ArgumentException or IOException or NotSupportedException;
}
