using System.Text;
using Extractor.Model;
using Extractor.Pdf.Objects;
using Extractor.Pdf.Structure;

namespace Extractor.Pdf;

/// <summary>
/// A PDF file (ISO 32000-1, ISO 32000-2) opened for reading. Objects are loaded when they are needed; the bytes are not copied and must
/// not change meanwhile. Not safe for use by several threads at a time.
/// </summary>
public sealed class PdfDocument
{
    private readonly PdfFile _file;
    private readonly List<PageNode> _pages;
    private readonly PageSourceReader _sources;
    private readonly PageReader _contents;

    private PdfDocument(PdfFile file, List<PageNode> pages, PdfLimits limits)
    {
        _file = file;
        _pages = pages;
        _sources = new PageSourceReader(file, limits);
        _contents = new PageReader(file, limits, file.Catalog);
        Producer = ReadText("Producer") ?? ReadText("Creator");
    }

    /// <summary>How many pages there are; at least 1.</summary>
    public int PageCount => _pages.Count;

    /// <summary>The Producer of the information dictionary, else its Creator (14.3.3); null when it states neither.</summary>
    public string? Producer { get; }

    /// <summary>What is odd about the file as a whole, such as a rebuilt cross-reference table; grows while pages are read.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _file.Log.File;

    /// <summary>Opens a file. An encrypted file is opened if its user or owner password is empty.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="limits">What it may ask for; null for <see cref="PdfLimits.Default"/>.</param>
    /// <exception cref="UnreadableFileException">
    /// With one of the codes empty-file, not-a-pdf, truncated, damaged, needs-password, unsupported-encryption, no-pages, too-large.
    /// </exception>
    public static PdfDocument Open(ReadOnlyMemory<byte> bytes, PdfLimits? limits = null)
    {
        limits ??= PdfLimits.Default;
        if (bytes.IsEmpty)
            throw FileSignature.NoObjects([], hasHeader: false);
        var file = new PdfFile(bytes, limits, new DiagnosticLog());
        List<PageNode> pages = PageTree.Read(file, limits);
        if (pages.Count == 0 && !file.IsRebuilt)
        {
            file.Rebuild(hasHeader: true);
            pages = PageTree.Read(file, limits);
        }

        if (pages.Count == 0)
        {
            pages = PageTree.Search(file, limits);
            if (pages.Count == 0)
                throw FileSignature.NoPages(bytes.Span);
            file.Log.ReportFile(
                DiagnosticSeverity.Warning, "page-tree-missing", "The page tree is missing; pages come in the order of their object numbers.");
        }

        return new PdfDocument(file, pages, limits);
    }

    /// <summary>Reads a page. One that cannot be read comes back empty, with a diagnostic of severity error that says why.</summary>
    /// <param name="number">1-based.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such page.</exception>
    public Page ReadPage(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, PageCount);
        _file.Log.BeginPage(number);
        PageNode node = _pages[number - 1];
        PageSource source = PageSource.Unknown(number);
        Page page;
        try
        {
            source = _sources.ReadShape(number, node);
            source = source with { Content = _sources.ReadContent(node) };
            page = _contents.Read(source);
        }
        catch (UnreadableFileException e)
        {
            _file.Report(DiagnosticSeverity.Error, "page-unreadable", e.Message);
            page = EmptyPage(source);
        }

        IReadOnlyList<Diagnostic> noted = _file.Log.EndPage();
        return noted.Count == 0 ? page : page with { Diagnostics = [.. noted, .. page.Diagnostics] };
    }

    private static Page EmptyPage(PageSource source)
    {
        double width = source.CropBox.Width * source.UserUnit;
        double height = source.CropBox.Height * source.UserUnit;
        return source.Rotate % 180 == 0
            ? new Page(source.Number, width, height, [], [], [], [])
            : new Page(source.Number, height, width, [], [], [], []);
    }

    private string? ReadText(string key)
    {
        if (_file.Resolve(_file.Info?[key]) is not PdfString { Bytes: { Length: > 0 } bytes })
            return null;
        string text = bytes switch
        {
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
            _ => Encoding.Latin1.GetString(bytes),
        };
        text = text.Trim('\0', ' ', '\t', '\r', '\n');
        return text.Length == 0 ? null : text;
    }
}
