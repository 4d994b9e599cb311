using System.Security.Cryptography;
using Extractor.Docx;
using Extractor.Forms;
using Extractor.Layout;
using Extractor.Model;
using Extractor.Narrative;
using Extractor.Pdf;
using Extractor.Reconciliation;
using Extractor.Tables;

namespace Extractor.Cli.Reading;

/// <summary>The stages, one after the other. Knows their order and nothing of what they do.</summary>
internal sealed class Pipeline : IReportReader
{
    public Report Read(ReadOnlyMemory<byte> bytes, string fileName, ReadingPosition position, Report? prior = null)
    {
        var document = ReadDocument(bytes, fileName, position);
        var report = ReportBuilder.Build(document);
        return Reconciler.Check(report with { Claims = ClaimReader.Read(document, report.Sections, report.Metadata.FiscalYear) }, document, prior);
    }

    /// <summary>The stages up to the assembled document; nobody looks back at the file after them.</summary>
    public static Document ReadDocument(ReadOnlyMemory<byte> bytes, string fileName, ReadingPosition position)
    {
        if (bytes.IsEmpty)
        {
            throw new UnreadableFileException("empty-file", "The file is empty.");
        }

        var format = FileFormat.Of(bytes.Span);
        var source = new SourceFile(
            fileName, format.MediaType ?? "", Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), bytes.Length, PageCount: null, Producer: null);
        if (format == FileFormat.Docx)
        {
            var document = DocxDocument.Read(bytes, source);
            return document with { Blocks = HeadingFinder.Find(document.Blocks) };
        }

        return format == FileFormat.Pdf || format == FileFormat.Unknown
            ? ReadPdf(bytes, source with { MediaType = FileFormat.Pdf.MediaType! }, position)
            : throw new UnreadableFileException("not-a-document", $"The file is {format.Name}, neither a PDF nor a DOCX.");
    }

    private static Document ReadPdf(ReadOnlyMemory<byte> bytes, SourceFile source, ReadingPosition position)
    {
        var pdf = PdfDocument.Open(bytes);
        var contents = new List<PageContent>(pdf.PageCount);
        var diagnostics = new List<Diagnostic>();
        var withoutText = 0;
        for (var number = 1; number <= pdf.PageCount; number++)
        {
            position.Begin(number);
            var page = pdf.ReadPage(number);
            diagnostics.AddRange(page.Diagnostics);
            if (ScannedPages.Find(page) is { } scanned)
            {
                diagnostics.Add(scanned);
                withoutText++;
            }

            var found = TableFinder.Find(page, WordBuilder.Build(page));
            diagnostics.AddRange(found.Diagnostics);
            contents.Add(new PageContent(number, page.Width, page.Height, LineBuilder.Build(number, found.Rest), found.Tables));
            position.End();
        }

        // Diagnostics of the file as a whole grow while its pages are read.
        var wholeFile = pdf.Diagnostics.ToList();
        if (ScannedPages.Find(withoutText, pdf.PageCount - withoutText) is { } scan)
        {
            wholeFile.Add(scan);
        }

        var blocks = BlockBuilder.Build(contents);
        blocks = TableJoiner.Join(blocks, [.. contents.Select(page => (page.Width, page.Height))]);
        return new Document(
            source with { PageCount = pdf.PageCount, Producer = pdf.Producer },
            HeadingFinder.Find(blocks),
            [.. wholeFile, .. diagnostics]);
    }
}
