using Extractor.Model;
using Extractor.Pdf.Tests.Building;

namespace Extractor.Pdf.Tests.Structure;

public class PageTreeTests
{
    [Theory]
    [InlineData("/MediaBox [0 0 300 400]", 300, 400)]
    [InlineData("/MediaBox [300 400 0 0]", 300, 400)]
    [InlineData("/MediaBox [0 0 300 400] /Rotate 90", 400, 300)]
    [InlineData("/MediaBox [0 0 300 400] /Rotate -90", 400, 300)]
    [InlineData("/MediaBox [0 0 300 400] /Rotate 450", 400, 300)]
    [InlineData("/MediaBox [0 0 300 400] /Rotate 3", 300, 400)]
    [InlineData("/MediaBox [0 0 300 400] /CropBox [50 50 900 900]", 250, 350)]
    [InlineData("/MediaBox [0 0 300 400] /CropBox [500 500 900 900]", 300, 400)]
    [InlineData("/MediaBox [0 0 300 400] /UserUnit 2", 600, 800)]
    [InlineData("/MediaBox [0 0 0 0]", 612, 792)]
    [InlineData("", 612, 792)]
    public void A_page_has_the_size_at_which_it_is_shown(string entries, double width, double height)
    {
        var pdf = new PdfBuilder();
        pdf.AddPage("", entries: entries);
        Page page = PdfDocument.Open(pdf.Build()).ReadPage(1);
        Assert.Equal(width, page.Width);
        Assert.Equal(height, page.Height);
    }

    [Fact]
    public void Pages_inherit_what_they_do_not_state()
    {
        var pdf = new PdfBuilder
        {
            PageRootEntries = "/MediaBox [0 0 200 100] /Rotate 90 /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>",
        };
        int content = pdf.AddStream(PdfBuilder.Bytes("BT /F1 12 Tf 10 10 Td (in) Tj ET"));
        pdf.AddRawPage($"/Contents {content} 0 R");
        PdfDocument document = PdfDocument.Open(pdf.Build());
        Assert.Equal("in", Texts.OfPage(document));
        Assert.Equal(100, document.ReadPage(1).Width);
    }

    [Fact]
    public void Content_streams_are_joined_between_tokens()
    {
        var pdf = new PdfBuilder();
        int first = pdf.AddStream(PdfBuilder.Bytes("BT /F1 12 Tf 10 10"));
        int second = pdf.AddStream(PdfBuilder.Bytes("Td (ab) Tj ET"));
        pdf.AddRawPage($"/Contents [{first} 0 R null {second} 0 R] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>");
        Assert.Equal("ab", Texts.OfFirstPage(pdf.Build()));
    }

    [Fact]
    public void Damaged_kids_are_left_out_and_told()
    {
        var pdf = new PdfBuilder();
        int page = pdf.AddTextPage("Kept");
        pdf.PageRoot = $"<< /Kids [null 99 0 R {page} 0 R 7 {pdf.PageRootNumber} 0 R << /MediaBox [0 0 9 9] >>] >>";
        PdfDocument document = PdfDocument.Open(pdf.Build());
        Assert.Equal(2, document.PageCount);
        Assert.Equal("Kept", Texts.OfPage(document));
        Assert.Contains(document.Diagnostics, d => d.Code == "page-missing");
        Assert.Contains(document.Diagnostics, d => d.Code == "page-tree-loop");
    }

    [Fact]
    public void Pages_outside_the_tree_are_found_when_it_is_empty()
    {
        var pdf = new PdfBuilder { PageRoot = "<< /Type /Pages /Kids [] /Count 2 >>" };
        pdf.AddTextPage("One");
        pdf.AddTextPage("Two");
        PdfDocument document = PdfDocument.Open(pdf.Build());
        Assert.Equal(2, document.PageCount);
        Assert.Equal("Two", Texts.OfPage(document, 2));
        Assert.Contains(document.Diagnostics, d => d.Code == "page-tree-missing");
    }

    [Fact]
    public void A_tree_of_10000_levels_is_walked()
    {
        var pdf = new PdfBuilder();
        int page = pdf.AddTextPage("Deep");
        int child = page;
        for (int i = 0; i < 10_000; i++)
            child = pdf.Add($"<< /Type /Pages /Kids [{child} 0 R] >>");
        pdf.PageRoot = $"<< /Type /Pages /Kids [{child} 0 R] >>";
        Assert.Equal("Deep", Texts.OfFirstPage(pdf.Build()));
    }

    [Fact]
    public void Two_thousand_pages_are_read_and_limited()
    {
        var pdf = new PdfBuilder();
        for (int i = 1; i <= 2_000; i++)
            pdf.AddTextPage($"Page {i}");
        byte[] file = pdf.BuildCompressed();
        PdfDocument document = PdfDocument.Open(file);
        Assert.Equal(2_000, document.PageCount);
        Assert.Equal("Page 2000", Texts.OfPage(document, 2_000));
        Assert.Equal("too-large", Texts.CodeOf(file, new PdfLimits { MaxPages = 1_999 }));
    }
}
