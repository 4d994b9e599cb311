using System.IO.Compression;
using System.Text;

namespace Extractor.Corpus.Tests.BadInput;

/// <summary>A DOCX written part by part.</summary>
internal static class DocxSketch
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A document of paragraphs and tables.</summary>
    public static byte[] Of(params string[] blocks) => WithBody(string.Concat(blocks));

    public static byte[] WithBody(string body, string doctype = "") =>
        WithMainPart(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?>{doctype}<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>"));

    public static byte[] WithMainPart(byte[] document) => Zip(
        ("[Content_Types].xml", """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
            """u8.ToArray()),
        ("_rels/.rels", """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
            """u8.ToArray()),
        ("word/document.xml", document));

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }

    public static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    public static string Table(params string[][] rows)
    {
        var columns = string.Concat(rows[0].Select(_ => "<w:gridCol w:w=\"1500\"/>"));
        var body = string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc>{Paragraph(cell)}</w:tc>"))}</w:tr>"));
        return $"<w:tbl><w:tblGrid>{columns}</w:tblGrid>{body}</w:tbl>";
    }
}
