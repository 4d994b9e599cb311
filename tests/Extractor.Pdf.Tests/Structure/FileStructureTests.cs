using System.Globalization;
using System.Text;
using Extractor.Pdf.Tests.Building;

namespace Extractor.Pdf.Tests.Structure;

public class FileStructureTests
{
    [Fact]
    public void A_plain_file_is_read_without_complaint()
    {
        PdfDocument document = PdfDocument.Open(Texts.OnePage());
        Assert.Equal("Hello", Texts.OfPage(document));
        Assert.Empty(document.Diagnostics);
        Assert.Empty(document.ReadPage(1).Diagnostics);
    }

    [Fact]
    public void Cross_reference_and_object_streams_are_read_without_complaint()
    {
        var pdf = new PdfBuilder();
        pdf.AddTextPage("Packed");
        PdfDocument document = PdfDocument.Open(pdf.BuildCompressed());
        Assert.Equal("Packed", Texts.OfPage(document));
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void Offsets_may_count_from_the_header_or_from_the_start_of_the_file()
    {
        var pdf = new PdfBuilder { Junk = "HTTP/1.1 200 OK\r\n\r\n" };
        pdf.AddTextPage("Junk");
        PdfDocument fromHeader = PdfDocument.Open(pdf.Build());
        Assert.Equal("Junk", Texts.OfPage(fromHeader));
        Assert.Empty(fromHeader.Diagnostics);
        byte[] shifted = [.. PdfBuilder.Bytes("\r\n"), .. Texts.OnePage("Shifted")];
        Assert.Equal("Shifted", Texts.OfFirstPage(shifted));
    }

    [Fact]
    public void The_newest_of_several_updates_wins()
    {
        var pdf = new PdfBuilder();
        int page = pdf.AddTextPage("Old");
        int contents = page - 1;
        byte[] file = pdf.Build();
        foreach (string text in (string[])["Middle", "New"])
        {
            string content = $"BT /F1 12 Tf 72 700 Td ({text}) Tj ET";
            file = PdfBuilder.Update(file, contents, $"<< /Length {content.Length} >>\nstream\n{content}\nendstream", pdf.CatalogNumber);
        }

        PdfDocument document = PdfDocument.Open(file);
        Assert.Equal("New", Texts.OfPage(document));
        Assert.Empty(document.Diagnostics);
        byte[] rebuilt = Texts.Replace(file, "startxref", "startxxxx");
        Assert.Equal("New", Texts.OfFirstPage(rebuilt));
    }

    [Fact]
    public void A_hybrid_file_names_hidden_objects_in_its_stream()
    {
        var pdf = new PdfBuilder();
        int page = pdf.AddTextPage("Hybrid");
        byte[] file = pdf.Build();
        string text = Encoding.Latin1.GetString(file);
        int offset = text.IndexOf($"\n{page} 0 obj", StringComparison.Ordinal) + 1;
        string entry = string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        int table = text.LastIndexOf("xref\n0", StringComparison.Ordinal);
        string row = string.Create(CultureInfo.InvariantCulture, $"01{offset:X6}00>");
        string stream = $"90 0 obj\n<< /Type /XRef /Size {page + 1} /W [1 3 1] /Index [{page} 1] /Filter /ASCIIHexDecode /Length {row.Length} >>\nstream\n{row}\nendstream\nendobj\n";
        string hybrid = text[..table] + stream + text[table..]
            .Replace(entry, "0000000000 00000 f \n", StringComparison.Ordinal)
            .Replace("/Size", $"/XRefStm {table} /Size", StringComparison.Ordinal)
            .Replace($"startxref\n{table}", $"startxref\n{table + stream.Length}", StringComparison.Ordinal);
        PdfDocument document = PdfDocument.Open(PdfBuilder.Bytes(hybrid));
        Assert.Equal("Hybrid", Texts.OfPage(document));
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void A_table_with_short_entries_is_read()
    {
        byte[] file = Texts.Replace(Texts.OnePage(), " n \n", " n\n");
        PdfDocument document = PdfDocument.Open(Texts.Replace(file, " f \n", " f\n"));
        Assert.Equal("Hello", Texts.OfPage(document));
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void A_table_that_counts_from_1_is_read()
    {
        byte[] file = Texts.Replace(Texts.OnePage(), "xref\n0 ", "xref\n1 ");
        PdfDocument document = PdfDocument.Open(file);
        Assert.Equal("Hello", Texts.OfPage(document));
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void Without_a_table_objects_are_searched_for()
    {
        var pdf = new PdfBuilder();
        pdf.AddTextPage("Searched");
        PdfDocument document = PdfDocument.Open(pdf.BuildWithoutTable());
        Assert.Equal("Searched", Texts.OfPage(document));
        Assert.Contains(document.Diagnostics, d => d.Code == "xref-rebuilt");
        Assert.Contains(document.Diagnostics, d => d.Code == "truncated");
    }

    [Fact]
    public void Without_a_table_object_streams_are_opened()
    {
        var pdf = new PdfBuilder();
        pdf.AddTextPage("Unpacked");
        byte[] file = Texts.Replace(pdf.BuildCompressed(), "startxref", "startxxxx");
        Assert.Equal("Unpacked", Texts.OfFirstPage(file));
    }

    [Fact]
    public void A_table_with_wrong_offsets_is_repaired_object_by_object()
    {
        var pdf = new PdfBuilder();
        int page = pdf.AddTextPage("Found");
        string text = Encoding.Latin1.GetString(pdf.Build());
        int offset = text.IndexOf($"\n{page} 0 obj", StringComparison.Ordinal) + 1;
        string wrong = text.Replace(
            string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n"),
            string.Create(CultureInfo.InvariantCulture, $"{offset - 7:D10} 00000 n"),
            StringComparison.Ordinal);
        PdfDocument document = PdfDocument.Open(PdfBuilder.Bytes(wrong));
        Assert.Equal("Found", Texts.OfPage(document));
        Assert.Contains(document.Diagnostics, d => d.Code == "xref-wrong");
    }

    [Theory]
    [InlineData("5")]
    [InlineData("99999")]
    [InlineData("-1")]
    [InlineData("77 0 R")]
    [InlineData("null")]
    public void A_stream_with_a_wrong_length_ends_at_its_keyword(string length)
    {
        var pdf = new PdfBuilder();
        int page = pdf.AddTextPage("Long enough");
        byte[] content = PdfBuilder.Bytes("BT /F1 12 Tf 72 700 Td (Long enough) Tj ET");
        pdf.SetStream(page - 1, content, length: length);
        Assert.Equal("Long enough", Texts.OfFirstPage(pdf.Build()));
    }

    [Fact]
    public void A_length_may_be_indirect_even_to_itself()
    {
        var pdf = new PdfBuilder();
        int page = pdf.AddTextPage("x");
        byte[] content = PdfBuilder.Bytes("BT /F1 12 Tf 72 700 Td (endstream endobj) Tj ET");
        int length = pdf.Add($"{content.Length}");
        pdf.SetStream(page - 1, content, length: $"{length} 0 R");
        Assert.Equal("endstream endobj", Texts.OfFirstPage(pdf.Build()));
        pdf.SetStream(page - 1, PdfBuilder.Bytes("BT /F1 12 Tf (y) Tj ET"), length: $"{page - 1} 0 R");
        Assert.Equal("y", Texts.OfFirstPage(pdf.Build()));
    }

    [Fact]
    public void An_object_is_looked_for_in_the_stream_that_is_extended()
    {
        var pdf = new PdfBuilder();
        pdf.AddTextPage("Extended");
        string text = Encoding.Latin1.GetString(pdf.BuildCompressed());
        Assert.Contains("/ObjStm", text, StringComparison.Ordinal);
        byte[] loop = Texts.Replace(PdfBuilder.Bytes(text), "/Type /ObjStm", $"/Extends {LastContainer(text)} 0 R /Type /ObjStm");
        Assert.Equal("Extended", Texts.OfFirstPage(loop));
    }

    [Fact]
    public void The_producer_is_told()
    {
        var pdf = new PdfBuilder();
        pdf.AddTextPage("x");
        int info = pdf.Add("<< /Producer <FEFF4E2D6587> >>");
        pdf.Trailer = $"/Info {info} 0 R";
        Assert.Equal("中文", PdfDocument.Open(pdf.Build()).Producer);
        Assert.Null(PdfDocument.Open(Texts.OnePage()).Producer);
    }

    private static string LastContainer(string text)
    {
        int type = text.IndexOf("<< /Type /ObjStm", StringComparison.Ordinal);
        return text[..type].Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Split(' ')[0];
    }
}
