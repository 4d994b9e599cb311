using System.Text;
using Extractor.Model;
using Extractor.Pdf.Objects;
using static Extractor.Pdf.Tests.Content.TestObjects;
using static Extractor.Pdf.Tests.Content.TestPage;

namespace Extractor.Pdf.Tests.Content;

public sealed class FormAndMarkTests
{
    [Fact]
    public void Form_applies_its_matrix_and_box_and_inherits_resources()
    {
        var page = new TestPage();
        page.XObjects["X"] = Stream(
            "BT /F 10 Tf (A) Tj 30 0 Td (B) Tj ET 1 0 0 1 50 50 cm q q",
            ("Subtype", "Form"),
            ("Matrix", new object[] { 1, 0, 0, 1, 20, 30 }),
            ("BBox", new object[] { 0, -5, 20, 20 }));
        Page read = page.Read("/X Do BT /F 10 Tf 5 5 Td (C) Tj ET");
        Assert.Equal("ABC", Text(read));
        Assert.Equal("AC", Painted(read));
        Assert.Equal(20, read.Letters[0].Box.Left, 6);
        Assert.Equal(5, read.Letters[2].Box.Left, 6);
    }

    [Fact]
    public void Form_that_contains_itself_is_reported_and_left_out()
    {
        var page = new TestPage();
        page.XObjects["X"] = Stream("BT /F 10 Tf 20 20 Td (A) Tj ET /X Do", ("Subtype", "Form"));
        Page read = page.Read("/X Do");
        Assert.Equal("A", Text(read));
        Assert.Contains(read.Diagnostics, diagnostic => diagnostic.Code == "nested-forms");
    }

    [Fact]
    public void Form_that_cannot_be_decoded_leaves_the_rest_of_the_page()
    {
        var page = new TestPage();
        page.XObjects["X"] = Stream("x", ("Subtype", "Form"), ("Filter", "Broken"));
        Page read = page.Read("/X Do BT /F 10 Tf 20 20 Td (A) Tj ET");
        Assert.Equal("A", Text(read));
        Assert.Contains(read.Diagnostics, diagnostic => diagnostic is { Code: "unreadable-form", Severity: DiagnosticSeverity.Error });
    }

    [Fact]
    public void Image_keeps_box_filter_and_bytes()
    {
        var page = new TestPage();
        page.XObjects["I"] = Stream(
            [1, 2, 3], ("Subtype", "Image"), ("Width", 40), ("Height", 30), ("BitsPerComponent", 8), ("ColorSpace", "DeviceRGB"), ("Filter", "DCTDecode"));
        PageImage image = Assert.Single(page.Read("100 0 0 50 10 20 cm /I Do").Images);
        Assert.Equal(new Box(10, 230, 110, 280), image.Box);
        Assert.Equal((40, 30, "DCTDecode", 8, "DeviceRGB", 3), (image.Width, image.Height, image.Filter, image.BitsPerComponent, image.ColorSpace, image.Data.Length));
    }

    [Theory]
    [InlineData("/BPC 8 /CS /G", "ab EI  c")]
    [InlineData("/BPC 8 /CS /G /F /Foo", "a EI \u0001\u0002\u0003c")]
    public void Inline_image_ends_at_its_own_end(string entries, string data)
    {
        string content = $"BI /W 4 /H 2 {entries} ID {data}";
        Page page = Show("q 50 0 0 50 10 10 cm " + content + "\nEI Q BT /F 10 Tf 20 100 Td (A) Tj ET");
        Assert.Equal("A", Text(page));
        Assert.Equal(data, Encoding.Latin1.GetString(Assert.Single(page.Images).Data.Span));
    }

    [Fact]
    public void Inline_image_without_end_does_not_swallow_the_page()
    {
        Page page = Show("BI /W 4 ID abc BT /F 10 Tf 20 100 Td (A) Tj ET");
        Assert.Contains("A", Text(page));
        Assert.Contains(page.Diagnostics, diagnostic => diagnostic.Code == "damaged-content");
    }

    [Fact]
    public void Replacement_text_takes_the_place_of_the_letters()
    {
        Page page = Show("BT /F 10 Tf 20 100 Td /Span <</ActualText (12,34)>> BDC (ab) Tj EMC (c) Tj ET");
        Assert.Equal("12,34|c", string.Join('|', page.Letters.Select(letter => letter.Text)));
        Assert.Equal(20, page.Letters[0].Box.Left, 6);
        Assert.Equal(page.Letters[1].Box.Left, page.Letters[0].Box.Right, 6);
    }

    [Fact]
    public void Replacement_of_as_many_characters_keeps_the_boxes()
    {
        Page page = Show("BT /F 10 Tf 20 100 Td /Span <</ActualText <FEFF4E2D6587>>> BDC (ab) Tj EMC ET");
        Assert.Equal("中|文", string.Join('|', page.Letters.Select(letter => letter.Text)));
        Assert.Equal(page.Letters[0].Box.Right, page.Letters[1].Box.Left, 6);
    }

    [Theory]
    [InlineData("/Span <</ActualText <FEFFFFFD>>> BDC (ab) Tj EMC", "ab")]
    [InlineData("/Span <</ActualText ()>> BDC (12) Tj EMC", "12")]
    [InlineData("/Span <</ActualText ()>> BDC (-) Tj EMC (b) Tj", "b")]
    [InlineData("/Span <</ActualText (X)>> BDC /Span <</ActualText (Y)>> BDC (ab) Tj EMC EMC", "X")]
    [InlineData("/Span <</ActualText (XYZ)>> BDC (a) Tj 0 -20 Td (b) Tj EMC", "ab")]
    [InlineData("EMC /P BMC /Span /M1 BDC (a) Tj EMC EMC EMC (b) Tj", "Replacedb")]
    public void Replacement_never_loses_letters(string marked, string expected)
    {
        var page = new TestPage();
        page.Properties["M1"] = Dict(("ActualText", "Replaced"u8.ToArray()));
        Assert.Equal(expected, Text(page.Read($"BT /F 10 Tf 20 100 Td {marked} ET")));
    }

    [Fact]
    public void Optional_content_that_is_off_is_not_painted()
    {
        var page = new TestPage();
        PdfReference off = page.Objects.Add(Dict(("Type", "OCG")));
        PdfReference on = page.Objects.Add(Dict(("Type", "OCG")));
        page.Properties["Off"] = off;
        page.Properties["On"] = on;
        page.Properties["Both"] = Dict(("Type", "OCMD"), ("OCGs", new object[] { off, on }));
        page.Properties["All"] = Dict(("Type", "OCMD"), ("P", "AllOn"), ("OCGs", new object[] { off, on }));
        page.XObjects["X"] = Stream("BT /F 10 Tf 20 20 Td (X) Tj ET", ("Subtype", "Form"), ("OC", off));
        page.Catalog = Dict(("OCProperties", Dict(("D", Dict(("OFF", new object[] { off }))))));
        Page read = page.Read(
            "/OC /Off BDC 10 20 m 110 20 l S BT /F 10 Tf 20 100 Td (A) Tj ET EMC /OC /On BDC BT /F 10 Tf 40 100 Td (B) Tj ET EMC " +
            "/OC /Both BDC BT /F 10 Tf 60 100 Td (C) Tj ET EMC /OC /All BDC BT /F 10 Tf 80 100 Td (D) Tj ET EMC /X Do");
        Assert.Equal("ABCDX", Text(read));
        Assert.Equal("BC", Painted(read));
        Assert.Empty(read.Rulings);
    }
}
