using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using Extractor.Model;
using static Extractor.Docx.Tests.WordFile;

namespace Extractor.Docx.Tests;

public sealed class BadInputTests
{
    private const string MainPart = "word/document.xml";

    [Fact]
    public void An_empty_file_is_named() => Assert.Equal("empty-file", CodeOf([]));

    [Fact]
    public void A_file_that_is_no_archive_is_named()
    {
        Assert.Equal("not-a-docx", CodeOf("%PDF-1.7"u8.ToArray()));
        Assert.Equal("not-a-docx", CodeOf([0xFF, 0xD8, 0xFF, 0xE0]));
    }

    [Fact]
    public void A_truncated_archive_is_damaged()
    {
        var bytes = new WordFile { Body = P("甲") }.Build();

        Assert.Equal("damaged-docx", CodeOf(bytes[..(bytes.Length / 2)]));
        Assert.Equal("damaged-docx", CodeOf(bytes[..^30]));
    }

    [Fact]
    public void An_archive_with_damaged_contents_is_an_error_not_a_crash()
    {
        var bytes = new WordFile { Body = string.Concat(Enumerable.Range(0, 50).Select(i => P($"第{i}段"))) }.Build();
        for (var at = 0; at < bytes.Length; at += 7)
        {
            var damaged = bytes.ToArray();
            damaged[at] ^= 0x5A;
            try
            {
                DocxDocument.Read(damaged, Source);
            }
            catch (UnreadableFileException e)
            {
                Assert.NotEmpty(e.Code);
            }
        }
    }

    [Theory]
    [InlineData("xl/workbook.xml", "Excel")]
    [InlineData("ppt/presentation.xml", "PowerPoint")]
    [InlineData("photo.jpg", "something else")]
    public void Another_kind_of_package_is_named(string part, string kind)
    {
        var e = Assert.Throws<UnreadableFileException>(() => DocxDocument.Read(Zip((part, "<x/>")), Source));

        Assert.Equal("not-a-docx", e.Code);
        Assert.Contains(kind, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_legacy_document_is_told_from_an_encrypted_one()
    {
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

        Assert.Equal("legacy-doc", CodeOf([.. signature, .. Encoding.Unicode.GetBytes("WordDocument")]));
        Assert.Equal("needs-password", CodeOf([.. signature, .. Encoding.Unicode.GetBytes("EncryptedPackage")]));
    }

    [Fact]
    public void A_package_without_main_part_is_no_docx() =>
        Assert.Equal("not-a-docx", CodeOf(Zip(("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"))));

    [Fact]
    public void A_zip_bomb_is_refused_before_it_fills_memory()
    {
        var bytes = Change(new WordFile { Body = P("甲") }.Build(), zip =>
        {
            using var bomb = zip.CreateEntry("word/media/bomb.xml").Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 100; i++)
            {
                bomb.Write(zeros);
            }
        });
        Assert.True(bytes.Length < 1 << 20);

        Assert.Equal("too-large", CodeOf(bytes));
        Assert.Equal("too-large", CodeOf(bytes, new DocxLimits { PartBytes = 1 << 20 }));
        Assert.Equal("too-large", CodeOf(bytes, new DocxLimits { TotalBytes = 1 << 20 }));
        Assert.Equal("too-large", CodeOf(bytes, new DocxLimits { Entries = 3 }));
    }

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")]
    [InlineData("<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>")]
    [InlineData("<!DOCTYPE w SYSTEM \"http://localhost/x.dtd\">")]
    public void A_document_type_declaration_is_refused(string declaration)
    {
        var bytes = Replace(new WordFile { Body = P("甲") }.Build(), MainPart, xml => declaration + xml);

        Assert.Equal("dtd-prohibited", CodeOf(bytes));
    }

    [Fact]
    public void Malformed_xml_names_the_part()
    {
        var bytes = Replace(new WordFile { Body = P("甲") }.Build(), MainPart, xml => xml[..^20]);

        var e = Assert.Throws<UnreadableFileException>(() => DocxDocument.Read(bytes, Source));
        Assert.Equal("damaged-docx", e.Code);
        Assert.Contains(MainPart, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_part_that_can_be_spared_is_a_diagnostic()
    {
        var bytes = Replace(new WordFile { Body = P("甲"), Styles = "<w:style/>" }.Build(), "word/styles.xml", xml => xml[..^5]);

        var document = DocxDocument.Read(bytes, Source);

        Assert.Single(document.Blocks);
        Assert.Contains(document.Diagnostics, d => d.Code == "damaged-part" && d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Invalid_characters_do_not_spoil_the_text()
    {
        var bytes = Replace(new WordFile { Body = P("甲&#x1;乙") }.Build(), MainPart, xml => xml);

        Assert.Equal("甲 乙", ((Paragraph)DocxDocument.Read(bytes, Source).Blocks[0]).Text);
    }

    [Theory]
    [InlineData("http://[bad", "External")]
    [InlineData("mailto:a@b,c@@d e", "External")]
    [InlineData("NULL", "Internal")]
    [InlineData("media/lost.png", "Internal")]
    [InlineData("#_Toc1", "Internal")]
    public void Relationships_that_point_nowhere_are_tolerated(string target, string mode)
    {
        var relationship = $"<Relationship Id=\"rId77\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"{target}\" TargetMode=\"{mode}\"/>";
        var bytes = new WordFile { Body = P("甲"), Styles = "<w:style/>" }.Build();
        bytes = Replace(bytes, "word/_rels/document.xml.rels", xml => xml.Replace("</Relationships>", relationship + "</Relationships>", StringComparison.Ordinal));

        Assert.Single(DocxDocument.Read(bytes, Source).Blocks);
    }

    [Theory]
    [InlineData("wordprocessingml.styles+xml", "wordprocessingml.other+xml")]
    [InlineData("/word/styles.xml", "/word/other.xml")]
    public void Wrong_content_types_cost_no_text(string from, string to)
    {
        var bytes = Replace(
            new WordFile { Body = P("甲", "<w:pStyle w:val=\"s\"/>"), Styles = "<w:style w:type=\"paragraph\" w:styleId=\"s\"><w:name w:val=\"heading 1\"/></w:style>" }.Build(),
            "[Content_Types].xml",
            xml => xml.Replace(from, to, StringComparison.Ordinal));

        var document = DocxDocument.Read(bytes, Source);

        Assert.Equal(ParagraphKind.Heading, Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Kind);
        Assert.Contains(document.Diagnostics, d => d.Code == "package-repaired");
    }

    [Fact]
    public void Templates_and_macro_files_are_read()
    {
        foreach (var type in Enum.GetValues<WordprocessingDocumentType>())
        {
            Assert.Single(new WordFile { Body = P("甲"), Type = type }.Read().Blocks);
        }
    }

    [Fact]
    public void A_strict_document_is_read()
    {
        var bytes = new WordFile { Body = TableOf(Row(Cell("1", "<w:gridSpan w:val=\"2\"/>")), Row(Cell("2"), Cell("3"))), Styles = "<w:style/>" }.Build();
        foreach (var part in new[] { "_rels/.rels", "word/_rels/document.xml.rels", MainPart, "word/styles.xml" })
        {
            bytes = Replace(bytes, part, xml => xml
                .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
                .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal));
        }

        var table = Assert.IsType<Table>(Assert.Single(DocxDocument.Read(bytes, Source).Blocks));
        Assert.Equal(2, table.Cells[0].ColumnSpan);
    }

    [Fact]
    public void Ten_thousand_nested_tables_end_at_the_limit()
    {
        const int Depth = 10_000;
        var body = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p>", Depth))
            + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", Depth));

        var document = Read(body + P("后"));

        Assert.Equal("后", ((Paragraph)document.Blocks[^1]).Text);
        Assert.Contains(document.Diagnostics, d => d.Code == "nested-too-deeply" && d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_table_of_fifty_thousand_rows_is_read()
    {
        var row = Row(Cell("2010101"), Cell("1.00"));
        var table = (Table)Read(TableOf([.. Enumerable.Repeat(row, 50_000)])).Blocks[0];

        Assert.Equal(50_000, table.RowCount);
        Assert.Equal(100_000, table.Cells.Count);
    }

    private static string CodeOf(byte[] bytes, DocxLimits? limits = null) =>
        Assert.Throws<UnreadableFileException>(() => DocxDocument.Read(bytes, Source, limits ?? new DocxLimits())).Code;

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    private static byte[] Change(byte[] bytes, Action<ZipArchive> change)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            change(zip);
        }

        return stream.ToArray();
    }

    private static byte[] Replace(byte[] bytes, string part, Func<string, string> change) => Change(bytes, zip =>
    {
        var entry = zip.GetEntry(part) ?? throw new InvalidOperationException($"{part} is missing.");
        string xml;
        using (var reader = new StreamReader(entry.Open()))
        {
            xml = reader.ReadToEnd();
        }

        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(part).Open());
        writer.Write(change(xml));
    });
}
