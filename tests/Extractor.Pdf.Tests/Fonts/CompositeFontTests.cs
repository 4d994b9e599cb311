using System.Text;
using Extractor.Model;
using Extractor.Pdf.Objects;
using Extractor.Pdf.Tests.Content;
using static Extractor.Pdf.Tests.Content.TestObjects;
using static Extractor.Pdf.Tests.Content.TestPage;

namespace Extractor.Pdf.Tests.Fonts;

public sealed class CompositeFontTests
{
    [Theory]
    [InlineData("1 beginbfchar <0041> <4E2D> endbfchar", "0041", "中")]
    [InlineData("1 beginbfrange <0041> <0043> <4E2D> endbfrange", "00410043", "中丯")]
    [InlineData("1 beginbfrange <0041> <0043> [<4E2D> <6587> <00660069>] endbfrange", "004100420043", "中文fi")]
    [InlineData("1 beginbfchar <0041> <D840DC0B> endbfchar", "0041", "\U0002000B")]
    [InlineData("1 beginbfrange <0041> <0043> <4E2D> 1 beginbfchar <0044> <6587> endbfchar", "00410044", "中文")]
    [InlineData("1 beginbfrange <0041> <0043> [<4E2D> <6587> endbfrange 1 beginbfchar <0044> <6587> endbfchar", "00410044", "中文")]
    [InlineData("1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <4E2D> endbfchar", "0041", "中")]
    [InlineData("1 beginbfchar <0041> <0000> <0042> <FFFD> <0043> <E001> <0044> <D840> endbfchar", "0041004200430044", "����")]
    [InlineData("2 beginbfrange <0001> <00FF> <0001> endbfrange", "0020", " ")]
    public void ToUnicode_tells_the_text(string map, string codes, string expected)
    {
        Assert.Equal(expected, Text(ShowCodes(new TestPage(), "Identity-H", codes, toUnicode: map)));
    }

    [Theory]
    [InlineData("GBK-EUC-H", "D6D0CEC441", "中文A")]
    [InlineData("GBK-EUC-V", "D6D0A3AC", "中，")]
    [InlineData("GBT-EUC-H", "D6D0", "中")]
    [InlineData("GBKp-EUC-H", "D6D02E", "中.")]
    [InlineData("GBpc-EUC-H", "D6D041", "中A")]
    [InlineData("GB-EUC-H", "BACFBCC6", "合计")]
    [InlineData("GBK2K-H", "D6D08139EF3041", "中㐁A")]
    [InlineData("UniGB-UCS2-H", "4E2D0041", "中A")]
    [InlineData("UniGB-UCS2-V", "4E2DFF0C", "中，")]
    [InlineData("UniGB-UTF16-H", "4E2DD840DC0B", "中\U0002000B")]
    [InlineData("UniGB-UTF8-H", "E4B8AD41", "中A")]
    [InlineData("UniGB-UTF32-H", "00004E2D00000041", "中A")]
    [InlineData("GB-H", "5650", "中")]
    [InlineData("UniJIS-UCS2-H", "65E5", "日")]
    [InlineData("90ms-RKSJ-H", "93FA41", "日A")]
    [InlineData("UniCNS-UTF16-H", "4E2D", "中")]
    [InlineData("ETen-B5-H", "A4A4", "中")]
    [InlineData("UniKS-UCS2-H", "AC00", "가")]
    [InlineData("KSCms-UHC-H", "B0A1", "가")]
    public void Predefined_map_tells_the_text_of_a_font_that_is_not_embedded(string map, string codes, string expected)
    {
        Page page = ShowCodes(new TestPage(), map, codes);
        Assert.Equal(expected, Text(page));
        Assert.Empty(page.Diagnostics);
    }

    [Theory]
    [InlineData("GBK-EUC-H", "41D6D0", 5)]
    [InlineData("GBKp-EUC-H", "41D6D0", 6)]
    [InlineData("GBpc-EUC-H", "41D6D0", 6)]
    [InlineData("GB-EUC-H", "41D6D0", 5)]
    public void Widths_are_found_by_the_character_identifiers_of_the_map(string map, string codes, double width)
    {
        // 814 and 34 are the half-width and the proportional capital A less 33; both ranges cover the letters.
        Page page = ShowCodes(new TestPage(), map, codes, widths: [814, 907, 500, 1, new object[] { 600 }, 2, 95, 600]);
        Assert.Equal(width, page.Letters[0].Box.Width, 4);
        Assert.Equal(10, page.Letters[1].Box.Width, 4);
    }

    [Fact]
    public void Collection_tells_the_text_of_identity_codes()
    {
        Page page = ShowCodes(new TestPage(), "Identity-H", "001103F6", ordering: "GB1");
        Assert.Equal("0", page.Letters[0].Text);
        Assert.True(page.Letters[1].Text != Letter.Unmapped);
    }

    [Fact]
    public void Unknown_glyphs_are_marked_and_reported_once_a_font()
    {
        Page page = ShowCodes(new TestPage(), "Identity-H", "001103F60011");
        Assert.All(page.Letters, letter => Assert.Equal(Letter.Unmapped, letter.Text));
        Diagnostic diagnostic = Assert.Single(page.Diagnostics);
        Assert.Equal("unmapped-glyphs", diagnostic.Code);
        Assert.Contains("3 glyphs", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("11, 3F6", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Embedded_map_mixes_lengths_and_builds_on_another()
    {
        var page = new TestPage();
        PdfStream map = Stream(
            "/GBK-EUC-H usecmap /WMode 0 def 2 begincodespacerange <00> <7F> <8140> <FEFE> endcodespacerange 1 begincidrange <D6D0> <D6D0> 17 endcidrange 1 begincidchar <42> 18 endcidchar");
        Assert.Equal("0文1A", Text(ShowCodes(page, map, "D6D0CEC44241", ordering: "GB1")));
    }

    [Fact]
    public void Embedded_font_tells_the_text_by_its_cmap()
    {
        var page = new TestPage();
        byte[] font = FontBytes.TrueType([(3, 1, FontBytes.Format4((0x4E2D, 5), (0x6587, 7), (0x2F00, 8), (0x4E00, 8)))]);
        Assert.Equal("中文一", Text(ShowCodes(page, "Identity-H", "000500070008", fontFile: font)));
        Assert.Equal("文中", Text(ShowCodes(new TestPage(), "Identity-H", "00010002", fontFile: font, glyphOfCid: [0, 0, 0, 7, 0, 5])));
    }

    [Fact]
    public void Embedded_font_refutes_a_collection_that_its_glyphs_contradict()
    {
        byte[] font = FontBytes.TrueType([(3, 1, FontBytes.Format4((0x4E2D, 17)))]);
        Assert.Equal("中", Text(ShowCodes(new TestPage(), "Identity-H", "0011", ordering: "GB1", fontFile: font)));
    }

    [Fact]
    public void Glyph_names_and_blank_glyphs_of_the_embedded_font_help()
    {
        byte[] named = FontBytes.TrueType([], [".notdef", "uni4E2D", "A"]);
        Assert.Equal("中A", Text(ShowCodes(new TestPage(), "Identity-H", "00010002", fontFile: named)));
        byte[] blank = FontBytes.TrueType([], blank: [false, true, false]);
        Assert.Equal(" \uFFFD", Text(ShowCodes(new TestPage(), "Identity-H", "00010002", fontFile: blank)));
        byte[] cff = FontBytes.Cff(["uni4E2D", "uni6587"], []);
        Assert.Equal("中文", Text(ShowCodes(new TestPage(), "Identity-H", "00010002", fontFile: cff)));
        Assert.Equal("中文", Text(ShowCodes(new TestPage(), "Identity-H", "00010002", fontFile: FontBytes.OpenType(cff))));
    }

    [Fact]
    public void Cid_keyed_font_has_no_names_to_offer()
    {
        byte[] cff = FontBytes.CidCff([17, 18]);
        Assert.Equal("01", Text(ShowCodes(new TestPage(), "Identity-H", "00110012", ordering: "GB1", fontFile: cff)));
        Assert.Equal("��", Text(ShowCodes(new TestPage(), "Identity-H", "00110012", fontFile: cff)));
    }

    [Fact]
    public void Vertical_writing_goes_down_and_centres_its_glyphs()
    {
        Page page = ShowCodes(new TestPage(), "GBK-EUC-V", "D6D0CEC4");
        Assert.Equal("中文", Text(page));
        Assert.Equal(15, page.Letters[0].Box.Left, 4);
        Assert.Equal(25, page.Letters[0].Box.Right, 4);
        Assert.Equal(200, page.Letters[0].Box.Top, 4);
        Assert.Equal(210, page.Letters[0].Box.Bottom, 4);
        Assert.Equal(210, page.Letters[1].Box.Top, 4);
        Assert.Equal(0, page.Letters[1].Rotation);
    }

    [Theory]
    [InlineData("ABCDEF+SimSun", "SimSun")]
    [InlineData("\u00CB\u00CE\u00CC\u00E5", "宋体")]
    [InlineData("\u00E5\u00AE\u008B\u00E4\u00BD\u0093", "宋体")]
    [InlineData("Abcdef+X", "Abcdef+X")]
    public void Font_name_is_given_as_people_know_it(string written, string expected)
    {
        Assert.Equal(expected, Extractor.Pdf.Fonts.FontName.Clean(written));
    }

    [Fact]
    public void Unknown_map_is_reported()
    {
        Assert.Contains(ShowCodes(new TestPage(), "Nonsense-H", "0041").Diagnostics, diagnostic => diagnostic.Code == "unknown-cmap");
    }

    private static Page ShowCodes(
        TestPage page,
        object encoding,
        string codes,
        string? toUnicode = null,
        string ordering = "Identity",
        object[]? widths = null,
        byte[]? fontFile = null,
        byte[]? glyphOfCid = null)
    {
        var descendant = new List<(string, object)>
        {
            ("Subtype", "CIDFontType2"),
            ("BaseFont", "Test"),
            ("CIDSystemInfo", Dict(("Registry", "Adobe"u8.ToArray()), ("Ordering", Encoding.ASCII.GetBytes(ordering)), ("Supplement", 0))),
        };
        if (widths is not null)
            descendant.Add(("W", widths));
        if (fontFile is not null)
            descendant.Add(("FontDescriptor", Dict(("FontFile2", Stream(fontFile)))));
        if (glyphOfCid is not null)
            descendant.Add(("CIDToGIDMap", Stream(glyphOfCid)));
        var font = new List<(string, object)>
        {
            ("Subtype", "Type0"), ("Encoding", encoding), ("DescendantFonts", new object[] { Dict([.. descendant]) }),
        };
        if (toUnicode is not null)
            font.Add(("ToUnicode", Stream(toUnicode)));
        page.Fonts["C"] = Dict([.. font]);
        return page.Read($"BT /C 10 Tf 20 100 Td <{codes}> Tj ET");
    }
}
