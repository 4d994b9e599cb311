using System.Text;
using Extractor.Model;
using Extractor.Pdf.Tests.Content;
using static Extractor.Pdf.Tests.Content.TestObjects;
using static Extractor.Pdf.Tests.Content.TestPage;

namespace Extractor.Pdf.Tests.Fonts;

public sealed class SimpleFontTests
{
    [Theory]
    [InlineData("WinAnsiEncoding", "80", "€")]
    [InlineData("MacRomanEncoding", "80", "Ä")]
    [InlineData("StandardEncoding", "27", "’")]
    [InlineData("MacExpertEncoding", "30", "0")]
    public void Named_encoding_tells_the_text(string encoding, string codes, string expected)
    {
        Assert.Equal(expected, Text(ShowCodes(codes, ("Encoding", encoding))));
    }

    [Theory]
    [InlineData("A", "A")]
    [InlineData("uni4E2D", "中")]
    [InlineData("uni4E2D6587", "中文")]
    [InlineData("u2000B", "\U0002000B")]
    [InlineData("A.alt", "A")]
    [InlineData("A_B.alt", "AB")]
    [InlineData("oneoldstyle", "1")]
    [InlineData("g17", "�")]
    [InlineData("cid17", "�")]
    [InlineData("uniE001", "�")]
    public void Differences_tell_glyph_names(string name, string expected)
    {
        Page page = ShowCodes("01", ("Encoding", Dict(("BaseEncoding", "WinAnsiEncoding"), ("Differences", new object[] { 1, name }))));
        Assert.Equal(expected, Text(page));
        Assert.Equal(expected == "�" ? 1 : 0, page.Diagnostics.Count);
    }

    [Theory]
    [InlineData("Symbol", "61", "α")]
    [InlineData("ZapfDingbats", "34", "✔")]
    public void Pictorial_standard_fonts_have_encodings_of_their_own(string name, string codes, string expected)
    {
        Assert.Equal(expected, Text(ShowCodes(codes, ("BaseFont", name))));
    }

    [Theory]
    [InlineData("ABCDEF+Wingdings-Regular", "FE81", "☑①")]
    [InlineData("Wingdings2", "52A3", "☑□")]
    public void Marks_of_wingdings_are_not_letters(string name, string codes, string expected)
    {
        Assert.Equal(expected, Text(ShowCodes(codes, ("BaseFont", name), ("Encoding", "WinAnsiEncoding"))));
    }

    [Theory]
    [InlineData("Times-Roman", 5)]
    [InlineData("Arial,Bold", 5.56)]
    [InlineData("CourierNewPSMT", 6)]
    public void Standard_fonts_need_no_widths(string name, double width)
    {
        Assert.Equal(width, ShowCodes("31", ("BaseFont", name)).Letters[0].Box.Width, 4);
    }

    [Fact]
    public void Widths_of_the_file_win()
    {
        Page page = ShowCodes("3132", ("FirstChar", 0x31), ("Widths", new object[] { 700 }), ("FontDescriptor", Dict(("MissingWidth", 300), ("Ascent", 900), ("Descent", -100))));
        Assert.Equal(7, page.Letters[0].Box.Width, 4);
        Assert.Equal(3, page.Letters[1].Box.Width, 4);
        Assert.Equal(10, page.Letters[0].Box.Height, 4);
    }

    [Fact]
    public void Encoding_of_an_embedded_type_1_font_is_read()
    {
        const string Program = "%!PS-AdobeFont-1.0: X\n/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\ndup 65 /uni4E2D put\ndup 8#102 /B put\nreadonly def\ncurrentfile eexec";
        Assert.Equal("中B", Text(ShowCodes("4142", ("FontDescriptor", Dict(("FontFile", Stream(Program)))))));
    }

    [Fact]
    public void Encoding_of_an_embedded_compact_font_is_read()
    {
        byte[] cff = FontBytes.Cff(["uni4E2D", "uni6587"], [5, 6]);
        Assert.Equal("中文", Text(ShowCodes("0506", ("FontDescriptor", Dict(("FontFile3", Stream(cff)))))));
    }

    [Fact]
    public void Symbolic_true_type_font_is_asked_with_the_code()
    {
        byte[] font = FontBytes.TrueType([(3, 0, FontBytes.Format4((0xF001, 1), (0xF002, 2))), (3, 1, FontBytes.Format4((0x4E2D, 1)))], [".notdef", "x", "uni6587"]);
        Assert.Equal("中文", Text(ShowCodes("0102", ("Subtype", "TrueType"), ("FontDescriptor", Dict(("Flags", 4), ("FontFile2", Stream(font)))))));
    }

    [Fact]
    public void Macintosh_map_leads_to_glyph_names()
    {
        byte[] font = FontBytes.TrueType([(1, 0, FontBytes.Format0((1, 1)))], [".notdef", "uni4E2D"]);
        Assert.Equal("中", Text(ShowCodes("01", ("Subtype", "TrueType"), ("FontDescriptor", Dict(("Flags", 4), ("FontFile2", Stream(font)))))));
    }

    [Fact]
    public void Guess_says_that_it_is_one()
    {
        byte[] font = FontBytes.TrueType([(1, 0, FontBytes.Format0((0x41, 1), (1, 2)))]);
        Page page = ShowCodes("4101", ("Subtype", "TrueType"), ("FontDescriptor", Dict(("Flags", 4), ("FontFile2", Stream(font)))));
        Assert.Equal("A�", Text(page));
        Assert.True(page.Letters[0].Confidence < 1);
    }

    [Fact]
    public void ToUnicode_wins_over_the_encoding_unless_it_says_nothing()
    {
        var map = Stream("2 beginbfchar <41> <4E2D> <42> <FFFD> endbfchar");
        Assert.Equal("中B", Text(ShowCodes("4142", ("Encoding", "WinAnsiEncoding"), ("ToUnicode", map))));
    }

    [Fact]
    public void Type_3_font_uses_its_matrix()
    {
        var page = new TestPage();
        page.Fonts["C"] = Dict(
            ("Subtype", "Type3"),
            ("FontMatrix", new object[] { 0.01, 0, 0, 0.01, 0, 0 }),
            ("FontBBox", new object[] { 0, -20, 100, 80 }),
            ("FirstChar", 65),
            ("Widths", new object[] { 60, 40 }),
            ("Encoding", Dict(("Differences", new object[] { 65, "A", "a1" }))),
            ("ToUnicode", Stream("1 beginbfchar <42> <4E2D> endbfchar")));
        Page read = page.Read("BT /C 10 Tf 20 100 Td (AB) Tj ET");
        Assert.Equal("A中", Text(read));
        Assert.Equal(26, read.Letters[1].Box.Left, 4);
        Assert.Equal(10, read.Letters[0].Box.Height, 4);
        Assert.Equal(10, read.Letters[0].FontSize, 4);
    }

    [Fact]
    public void Type_3_font_with_units_of_its_own_has_the_size_that_it_shows()
    {
        var page = new TestPage();
        page.Fonts["C"] = Dict(
            ("Subtype", "Type3"),
            ("FontMatrix", new object[] { 0.25, 0, 0, 0.25, 0, 0 }),
            ("FontBBox", new object[] { 0, -8, 40, 32 }),
            ("FirstChar", 65),
            ("Widths", new object[] { 24 }),
            ("Encoding", Dict(("Differences", new object[] { 65, "A" }))));
        Letter letter = Assert.Single(page.Read("BT /C 1 Tf 20 100 Td (A) Tj ET").Letters);
        Assert.Equal(10, letter.FontSize, 4);
        Assert.Equal((20.0, 26.0, 192.0, 202.0), (letter.Box.Left, letter.Box.Right, letter.Box.Top, letter.Box.Bottom));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\u0001\0\0\0\u00FF\0\0\0\0\0\0cmap")]
    [InlineData("\u0001\0\u0004\u0004\u00FF\u00FF\u0004\u00FF\u00FF")]
    [InlineData("OTTO\0\u0009")]
    public void Damaged_font_program_leaves_the_encoding(string program)
    {
        Assert.Equal("A", Text(ShowCodes("41", ("Encoding", "WinAnsiEncoding"), ("FontDescriptor", Dict(("FontFile2", Stream(Encoding.Latin1.GetBytes(program))))))));
        Assert.Single(ShowCodes("41", ("FontDescriptor", Dict(("FontFile2", Stream(Encoding.Latin1.GetBytes(program)))))).Letters);
    }

    [Fact]
    public void Damage_anywhere_in_a_font_program_never_ends_the_page()
    {
        byte[][] programs =
        [
            FontBytes.TrueType([(3, 0, FontBytes.Format4((0xF041, 1))), (1, 0, FontBytes.Format0((1, 1)))], [".notdef", "x"], [500, 600], [true, false]),
            FontBytes.OpenType(FontBytes.Cff(["a", "b"], [65, 66])),
            FontBytes.Cff(["a", "b"], [65, 66]),
            FontBytes.CidCff([1, 2]),
        ];
        foreach (byte[] program in programs)
        {
            for (int i = 0; i < program.Length; i++)
            {
                byte[] damaged = [.. program];
                damaged[i] ^= 0xFF;
                var descriptor = Dict(("Flags", 4), ("FontFile2", Stream(damaged)));
                Assert.Equal(2, ShowCodes("4142", ("Subtype", "TrueType"), ("FontDescriptor", descriptor)).Letters.Count);
                descriptor = Dict(("Flags", 4), ("FontFile2", Stream(program[..i])));
                Assert.Equal(2, ShowCodes("4142", ("Subtype", "TrueType"), ("FontDescriptor", descriptor)).Letters.Count);
            }
        }
    }

    private static Page ShowCodes(string codes, params (string Key, object Value)[] entries)
    {
        var page = new TestPage();
        var font = new List<(string Key, object Value)>(entries);
        if (!font.Exists(entry => entry.Key == "Subtype"))
            font.Add(("Subtype", "Type1"));
        if (!font.Exists(entry => entry.Key == "BaseFont"))
            font.Add(("BaseFont", "Test"));
        page.Fonts["C"] = Dict([.. font]);
        return page.Read($"BT /C 10 Tf 20 100 Td <{codes}> Tj ET");
    }
}
