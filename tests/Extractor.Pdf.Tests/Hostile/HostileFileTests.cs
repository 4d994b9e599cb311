using System.Text;
using Extractor.Model;
using Extractor.Pdf.Tests.Building;

namespace Extractor.Pdf.Tests.Hostile;

public class HostileFileTests
{
    [Theory]
    [InlineData("", "empty-file", "empty")]
    [InlineData("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF", "not-a-pdf", "JPEG")]
    [InlineData("\u0089PNG\r\n\u001a\n", "not-a-pdf", "PNG")]
    [InlineData("PK\u0003\u0004.....word/document.xml", "not-a-pdf", "DOCX")]
    [InlineData("PK\u0003\u0004.....xl/workbook.xml", "not-a-pdf", "XLSX")]
    [InlineData("PK\u0003\u0004.....other", "not-a-pdf", "ZIP")]
    [InlineData("<!DOCTYPE HTML><html>404</html>", "not-a-pdf", "HTML")]
    [InlineData("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "not-a-pdf", "OLE")]
    [InlineData("Dear all,", "not-a-pdf", "plain text")]
    [InlineData("%PDF-1.4\n", "truncated", "breaks off")]
    [InlineData("%PDF-1.4\nstartxref\n0\n%%EOF", "damaged", "no object")]
    [InlineData("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\nstartxref\n0\n%%EOF", "no-pages", "no pages")]
    [InlineData("%PDF-1.4\n1 0 obj\n<< /Type /Cata", "truncated", "breaks off")]
    public void What_cannot_be_read_is_refused_by_name(string content, string code, string words)
    {
        var error = Assert.Throws<UnreadableFileException>(() => PdfDocument.Open(PdfBuilder.Bytes(content)));
        Assert.Equal(code, error.Code);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Loops_in_the_chain_of_tables_end()
    {
        var pdf = new PdfBuilder();
        pdf.AddTextPage("Loop");
        string text = Encoding.Latin1.GetString(pdf.Build());
        int table = text.LastIndexOf("xref\n0", StringComparison.Ordinal);
        Assert.Equal("Loop", Texts.OfFirstPage(Texts.Replace(PdfBuilder.Bytes(text), "/Size", $"/Prev {table} /XRefStm {table} /Size")));
    }

    [Fact]
    public void A_loop_in_the_chain_of_tables_is_said()
    {
        var pdf = new PdfBuilder();
        pdf.AddTextPage("Loop");
        string text = Encoding.Latin1.GetString(pdf.Build());
        int table = text.LastIndexOf("xref\n0", StringComparison.Ordinal);
        PdfDocument document = PdfDocument.Open(Texts.Replace(PdfBuilder.Bytes(text), "/Size", $"/Prev {table} /Size"));
        Assert.Contains(document.Diagnostics, d => d.Code == "xref-incomplete");
    }

    [Fact]
    public void References_in_a_circle_are_null()
    {
        var pdf = new PdfBuilder();
        int a = pdf.Reserve();
        int b = pdf.Add($"{a} 0 R");
        pdf.Set(a, $"{b} 0 R");
        pdf.AddRawPage($"/Contents {a} 0 R /MediaBox {b} 0 R /Resources {a} 0 R");
        Page page = PdfDocument.Open(pdf.Build()).ReadPage(1);
        Assert.Empty(page.Letters);
        Assert.Contains(page.Diagnostics, d => d.Code == "contents-missing" && d.Severity == DiagnosticSeverity.Error && d.Page == 1);
    }

    [Fact]
    public void An_object_stream_inside_itself_is_no_object_stream()
    {
        const string Body = "%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Extends 1 0 R /Length 20 >>\nstream\n1 0 << /Type /Page >>\nendstream\nendobj\n";
        const string Rows = "02000001000200000100>";
        string xref = $"2 0 obj\n<< /Type /XRef /Size 2 /W [1 3 1] /Root 1 0 R /Filter /AHx /Length {Rows.Length} >>\nstream\n{Rows}\nendstream\nendobj\n";
        string file = $"{Body}{xref}startxref\n{Body.Length}\n%%EOF\n";
        Assert.Throws<UnreadableFileException>(() => PdfDocument.Open(PdfBuilder.Bytes(file)));
    }

    [Fact]
    public void A_page_that_decompresses_without_end_is_empty_and_the_next_is_read()
    {
        var pdf = new PdfBuilder();
        byte[] bomb = PdfBuilder.Deflate(PdfBuilder.Deflate(new byte[64 << 20]));
        int stream = pdf.AddStream(bomb, "/Filter [/FlateDecode /FlateDecode]");
        pdf.AddRawPage($"/Contents {stream} 0 R /MediaBox [0 0 100 200]");
        pdf.AddTextPage("After");
        PdfDocument document = PdfDocument.Open(pdf.Build(), new PdfLimits { MaxStreamBytes = 8 << 20 });
        Page page = document.ReadPage(1);
        Assert.Empty(page.Letters);
        Assert.Equal(100, page.Width);
        Assert.Contains(page.Diagnostics, d => d.Severity == DiagnosticSeverity.Error && d.Code == "page-unreadable");
        Assert.Equal("After", Texts.OfPage(document, 2));
    }

    [Fact]
    public void Ten_thousand_nested_arrays_do_no_harm()
    {
        var pdf = new PdfBuilder();
        pdf.AddTextPage("Flat");
        int deep = pdf.Add(new string('[', 10_000) + new string(']', 10_000));
        pdf.AddRawPage($"/Contents {deep} 0 R /Resources {deep} 0 R /MediaBox {new string('[', 10_000)}");
        PdfDocument document = PdfDocument.Open(pdf.Build());
        Assert.Equal(2, document.PageCount);
        Assert.Equal("Flat", Texts.OfPage(document));
        Assert.Empty(document.ReadPage(2).Letters);
    }

    [Fact]
    public void A_chain_of_lengths_does_not_exhaust_the_stack()
    {
        var pdf = new PdfBuilder();
        int page = pdf.AddTextPage("x");
        int length = page - 1;
        for (int i = 0; i < 20_000; i++)
        {
            int next = pdf.Reserve();
            pdf.SetStream(length, PdfBuilder.Bytes("BT ET"), length: $"{next} 0 R");
            length = next;
        }

        Assert.Equal("", Texts.OfFirstPage(pdf.Build()));
    }

    [Fact]
    public void Objects_that_all_reach_to_the_end_of_the_file_are_refused_or_read_in_time()
    {
        var text = new StringBuilder("%PDF-1.4\n");
        for (int i = 1; i < 30_000; i++)
            text.Append(i).Append(" 0 obj << /Type /Catalog /Pages (");
        Assert.Throws<UnreadableFileException>(() => PdfDocument.Open(PdfBuilder.Bytes(text.ToString())));
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_read_or_refused()
    {
        var pdf = new PdfBuilder();
        pdf.AddTextPage("First");
        pdf.AddTextPage("Second");
        foreach (byte[] file in (byte[][])[pdf.Build(), pdf.BuildCompressed()])
        {
            for (int length = 0; length < file.Length; length++)
                ReadAll(file[..length]);
        }
    }

    [Fact]
    public void A_file_with_flipped_bytes_is_read_or_refused()
    {
        var pdf = new PdfBuilder();
        pdf.AddTextPage("First");
        pdf.AddTextPage("Second");
        var random = new Random(20_240_101);
        foreach (byte[] file in (byte[][])[pdf.Build(), pdf.BuildCompressed(), Encryption.EncryptedFiles.Aes128()])
        {
            for (int i = 0; i < 1_500; i++)
            {
                byte[] damaged = (byte[])file.Clone();
                for (int n = random.Next(1, 6); n > 0; n--)
                    damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                ReadAll(damaged);
            }
        }
    }

    private static void ReadAll(byte[] file)
    {
        try
        {
            PdfDocument document = PdfDocument.Open(file);
            for (int page = 1; page <= Math.Min(document.PageCount, 50); page++)
                document.ReadPage(page);
        }
        catch (UnreadableFileException e)
        {
            Assert.NotEmpty(e.Code);
        }
    }
}
