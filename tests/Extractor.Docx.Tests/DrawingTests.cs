using Extractor.Model;
using static Extractor.Docx.Tests.WordFile;

namespace Extractor.Docx.Tests;

public sealed class DrawingTests
{
    private const string Shape = "<w:drawing><wp:anchor><a:graphic><a:graphicData uri=\"x\"><wps:wsp><wps:txbx><w:txbxContent>{0}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>";
    private const string VmlShape = "<w:pict><v:shape><v:textbox><w:txbxContent>{0}</w:txbxContent></v:textbox></v:shape></w:pict>";

    [Fact]
    public void Text_boxes_follow_the_paragraph_that_holds_them()
    {
        var document = Read($"<w:p><w:r><w:t>主</w:t></w:r><w:r>{Fill(Shape, P("框") + TableOf(Row(Cell("1"))))}</w:r></w:p>" + P("后"));

        Assert.Equal("主", ((Paragraph)document.Blocks[0]).Text);
        Assert.Equal("框", ((Paragraph)document.Blocks[1]).Text);
        Assert.Equal("body/paragraph[1]/textbox[1]/paragraph[1]", ((Paragraph)document.Blocks[1]).Source.Path);
        Assert.Equal("body/paragraph[1]/textbox[1]/table[1]", ((Table)document.Blocks[2]).Parts[0].Source.Path);
        Assert.Equal("后", ((Paragraph)document.Blocks[3]).Text);
    }

    [Fact]
    public void Only_one_alternative_is_read()
    {
        var document = Read("<w:p><w:r><mc:AlternateContent>"
            + $"<mc:Choice Requires=\"wps\">{Fill(Shape, P("单位：万元"))}</mc:Choice><mc:Fallback>{Fill(VmlShape, P("单位：万元"))}</mc:Fallback>"
            + "</mc:AlternateContent></w:r></w:p>");

        Assert.Equal("单位：万元", Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Text);
    }

    [Fact]
    public void The_alternative_with_text_is_preferred()
    {
        var document = Read("<w:p><w:r><mc:AlternateContent>"
            + $"<mc:Choice Requires=\"x\"><w:pict/></mc:Choice><mc:Fallback>{Fill(VmlShape, P("文"))}</mc:Fallback>"
            + "</mc:AlternateContent></w:r></w:p>");

        Assert.Equal("文", Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Text);
    }

    [Fact]
    public void A_text_box_in_a_cell_follows_the_table()
    {
        var document = Read(TableOf(Row($"<w:tc><w:p><w:r><w:t>格</w:t></w:r><w:r>{Fill(VmlShape, P("框"))}</w:r></w:p></w:tc>")));

        Assert.Equal("格", ((Table)document.Blocks[0]).Cells[0].Text);
        Assert.Equal("框", ((Paragraph)document.Blocks[1]).Text);
    }

    [Theory]
    [InlineData(4_000_000, 3_000_000, true)]
    [InlineData(300_000, 300_000, false)]
    public void A_picture_larger_than_an_icon_is_told(int width, int height, bool isTold)
    {
        var document = Read($"<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"{width}\" cy=\"{height}\"/><a:graphic><a:graphicData uri=\"x\">"
            + "<pic:pic><pic:blipFill><a:blip r:embed=\"rId9\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");

        Assert.Equal(isTold, document.Diagnostics.Any(d => d.Code == "picture-not-read" && d.Message.Contains("body/paragraph[1]", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_picture_of_the_old_kind_is_told()
    {
        var document = Read("<w:p><w:r><w:pict><v:shape style=\"width:400pt;height:11cm\"><v:imagedata r:id=\"rId9\"/></v:shape></w:pict></w:r></w:p>");

        Assert.Contains(document.Diagnostics, d => d.Code == "picture-not-read" && d.Message.Contains("400 by 312", StringComparison.Ordinal));
    }

    [Fact]
    public void Embedded_objects_and_charts_are_told()
    {
        var document = Read("<w:p><w:r><w:object><v:shape style=\"width:400pt;height:300pt\"><v:imagedata r:id=\"rId8\"/></v:shape>"
            + "<o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object></w:r>"
            + "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/></a:graphic></wp:inline></w:drawing></w:r></w:p>"
            + "<w:altChunk r:id=\"rId7\"/>");

        Assert.Equal(
            ["embedded-object-not-read Warning", "chart-not-read Info", "embedded-object-not-read Warning"],
            document.Diagnostics.OrderBy(d => d.Message.Contains("altChunk", StringComparison.Ordinal)).Select(d => $"{d.Code} {d.Severity}"));
        Assert.Contains(document.Diagnostics, d => d.Message.Contains("Excel.Sheet.12", StringComparison.Ordinal));
    }

    [Fact]
    public void Word_art_is_text()
    {
        var document = Read("<w:p><w:r><w:pict><v:shape><v:textpath string=\"部门决算\"/></v:shape></w:pict></w:r></w:p>");

        Assert.Equal("部门决算", Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Text);
    }

    private static string Fill(string shape, string content) => shape.Replace("{0}", content, StringComparison.Ordinal);
}
