using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Extractor.Model;

namespace Extractor.Docx.Tests;

/// <summary>A DOCX built in memory from the XML of its parts.</summary>
internal sealed class WordFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    public string Body { get; init; } = string.Empty;

    public string? Styles { get; init; }

    public string? Numbering { get; init; }

    public string? Footnotes { get; init; }

    public IReadOnlyList<string> Headers { get; init; } = [];

    public IReadOnlyList<string> Footers { get; init; } = [];

    public WordprocessingDocumentType Type { get; init; } = WordprocessingDocumentType.Document;

    public static SourceFile Source { get; } =
        new("test.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "00", 1, null, null);

    public static Document Read(string body) => new WordFile { Body = body }.Read();

    public static string P(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string TableOf(params string[] rows) => $"<w:tbl><w:tblPr/>{string.Concat(rows)}</w:tbl>";

    public Document Read() => DocxDocument.Read(Build(), Source);

    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, Type))
        {
            var main = document.AddMainDocumentPart();
            Write(main, $"<w:document {Namespaces}><w:body>{Body}<w:sectPr/></w:body></w:document>");
            if (Styles is not null)
            {
                Write(main.AddNewPart<StyleDefinitionsPart>(), $"<w:styles {Namespaces}>{Styles}</w:styles>");
            }

            if (Numbering is not null)
            {
                Write(main.AddNewPart<NumberingDefinitionsPart>(), $"<w:numbering {Namespaces}>{Numbering}</w:numbering>");
            }

            if (Footnotes is not null)
            {
                Write(main.AddNewPart<FootnotesPart>(), $"<w:footnotes {Namespaces}>{Footnotes}</w:footnotes>");
            }

            foreach (var header in Headers)
            {
                Write(main.AddNewPart<HeaderPart>(), $"<w:hdr {Namespaces}>{header}</w:hdr>");
            }

            foreach (var footer in Footers)
            {
                Write(main.AddNewPart<FooterPart>(), $"<w:ftr {Namespaces}>{footer}</w:ftr>");
            }
        }

        return stream.ToArray();
    }

    private static void Write(OpenXmlPart part, string xml)
    {
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(xml));
        part.FeedData(content);
    }
}
