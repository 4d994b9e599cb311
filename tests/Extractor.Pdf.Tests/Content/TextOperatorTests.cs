using Extractor.Model;
using static Extractor.Pdf.Tests.Content.TestObjects;
using static Extractor.Pdf.Tests.Content.TestPage;

namespace Extractor.Pdf.Tests.Content;

public sealed class TextOperatorTests
{
    [Fact]
    public void Letter_has_advance_width_ascent_and_baseline()
    {
        Letter letter = Assert.Single(Show("BT /F 10 Tf 20 100 Td (A) Tj ET").Letters);

        Assert.Equal("A", letter.Text);
        Assert.Equal(20, letter.Box.Left, 6);
        Assert.Equal(26.67, letter.Box.Right, 6);
        Assert.Equal(200, letter.Baseline, 6);
        Assert.True(letter.Box.Top < 193 && letter.Box.Bottom > 200);
        Assert.Equal(10, letter.FontSize, 6);
        Assert.Equal("Helvetica", letter.FontName);
        Assert.Equal(0, letter.Rotation);
        Assert.True(letter.IsPainted);
    }

    [Theory]
    [InlineData("BT /F 10 Tf 2 Tc 0 50 Td (11) Tj ET", 7.56)]
    [InlineData("BT /F 10 Tf 3 Tw 0 50 Td ( 1) Tj ET", 5.78)]
    [InlineData("BT /F 10 Tf 50 Tz 0 50 Td (11) Tj ET", 2.78)]
    [InlineData("BT /F 10 Tf 0 50 Td [(1) -1000 (1)] TJ ET", 15.56)]
    [InlineData("BT /F 10 Tf 50 Tz 2 Tc 0 50 Td (11) Tj ET", 3.78)]
    public void Second_letter_stands_where_spacing_puts_it(string content, double left)
    {
        Assert.Equal(left, Show(content).Letters[1].Box.Left, 6);
    }

    [Theory]
    [InlineData("BT /F 10 Tf 10 50 Td (1) Tj 5 -12 Td (2) Tj ET", 15, 262)]
    [InlineData("BT /F 10 Tf 10 50 Td (1) Tj 0 -12 TD (1) Tj T* (2) Tj ET", 10, 274)]
    [InlineData("BT /F 10 Tf 14 TL 10 50 Td (1) Tj (2) ' ET", 10, 264)]
    [InlineData("BT /F 10 Tf 14 TL 10 50 Td (1) Tj 0 3 (2) \" ET", 10, 264)]
    [InlineData("BT /F 10 Tf 1 0 0 1 30 40 Tm (2) Tj ET", 30, 260)]
    [InlineData("BT /F 10 Tf 4 Ts 10 50 Td (2) Tj ET", 10, 246)]
    [InlineData("BT /F 1 Tf 10 0 0 10 30 40 Tm (2) Tj ET", 30, 260)]
    public void Last_letter_stands_where_positioning_puts_it(string content, double left, double baseline)
    {
        Letter letter = Show(content).Letters[^1];
        Assert.Equal("2", letter.Text);
        Assert.Equal(left, letter.Box.Left, 6);
        Assert.Equal(baseline, letter.Baseline, 6);
        Assert.Equal(10, letter.FontSize, 6);
    }

    [Theory]
    [InlineData("0 1 -1 0 100 100 Tm", 270)]
    [InlineData("0 -1 1 0 100 100 Tm", 90)]
    [InlineData("-1 0 0 -1 100 100 Tm", 180)]
    [InlineData("0.7071 0.7071 -0.7071 0.7071 100 100 Tm", 315)]
    public void Rotated_text_gives_its_clockwise_angle(string matrix, int rotation)
    {
        Letter letter = Assert.Single(Show($"BT /F 10 Tf {matrix} (l) Tj ET").Letters);
        Assert.Equal(rotation, letter.Rotation);
        Assert.Equal(10, letter.FontSize, 3);
    }

    [Theory]
    [InlineData("3 Tr", false)]
    [InlineData("7 Tr", false)]
    [InlineData("0 Tr", true)]
    [InlineData("1 Tr", true)]
    [InlineData("1 1 1 rg", true)]
    public void Only_text_that_leaves_marks_is_painted(string operators, bool isPainted)
    {
        Assert.Equal(isPainted, Assert.Single(Show($"BT /F 10 Tf {operators} 20 100 Td (A) Tj ET").Letters).IsPainted);
    }

    [Fact]
    public void Text_outside_the_page_or_the_clip_is_kept_but_not_painted()
    {
        Page page = Show("BT /F 10 Tf 250 100 Td (A) Tj ET q 0 0 50 50 re W n BT /F 10 Tf 10 20 Td (B) Tj 90 0 Td (C) Tj ET Q BT /F 10 Tf 100 20 Td (D) Tj ET");
        Assert.Equal("ABCD", Text(page));
        Assert.Equal("BD", Painted(page));
    }

    [Fact]
    public void Text_outside_the_page_is_reported()
    {
        Page page = Show("BT /F 10 Tf 20 100 Td (A) Tj 400 0 Td (123.45) Tj ET");
        Diagnostic diagnostic = Assert.Single(page.Diagnostics);
        Assert.Equal("text-outside-page", diagnostic.Code);
        Assert.Contains("\"123.45\"", diagnostic.Message, StringComparison.Ordinal);
        Assert.Empty(Show("BT /F 10 Tf 20 100 Td (A) Tj 400 0 Td ( ) Tj ET").Diagnostics);
    }

    [Theory]
    [InlineData("0.9998 0.0175 -0.0175 0.9998 20 100 Tm", 0)]
    [InlineData("0.0175 0.9998 -0.9998 0.0175 20 100 Tm", 270)]
    [InlineData("0.8192 0.5736 -0.5736 0.8192 20 100 Tm", 325)]
    public void Text_a_little_askew_is_upright_and_slanted_text_is_not(string matrix, int rotation)
    {
        Assert.Equal(rotation, Assert.Single(Show($"BT /F 10 Tf {matrix} (A) Tj ET").Letters).Rotation);
    }

    [Fact]
    public void Glyph_painted_twice_for_boldness_is_one_letter()
    {
        Page page = Show("BT /F 10 Tf 20 100 Td (11) Tj ET BT /F 10 Tf 20.3 100 Td (11) Tj ET");
        Assert.Equal("11", Text(page));
    }

    [Fact]
    public void Narrow_letters_of_a_word_are_not_taken_for_copies()
    {
        Assert.Equal("....llll", Text(Show("BT /F 10 Tf 30 Tz 20 100 Td (....llll) Tj ET")));
    }

    [Fact]
    public void Font_of_an_extended_graphics_state_is_used()
    {
        var page = new TestPage();
        page.States["G"] = Dict(("Font", new object[] { Helvetica, 14 }));
        Letter letter = Assert.Single(page.Read("/G gs BT 20 100 Td (A) Tj ET").Letters);
        Assert.Equal(14, letter.FontSize, 6);
    }

    [Theory]
    [InlineData("BT 20 100 Td (A) Tj ET")]
    [InlineData("BT /None 10 Tf 20 100 Td (A) Tj ET")]
    [InlineData("Q Q BT /F 10 Tf 20 100 Td Tj cm (A) Tj ET Q")]
    [InlineData("BX what ever EX BT /F 10 Tf 20 100 Td (A) Tj ET")]
    [InlineData("q q q BT /F 10 Tf 20 100 Td (A) Tj ET")]
    [InlineData("BT /F 10 Tf 20 100 Td [(A) Tj ET")]
    [InlineData("BT /F 10 Tf 20 100 Td <41 Tj ET > Tj")]
    public void Broken_content_still_yields_its_letters(string content)
    {
        Assert.StartsWith("A", Text(Show(content)));
    }

    [Fact]
    public void Missing_font_is_reported()
    {
        Diagnostic diagnostic = Assert.Single(Show("BT /None 10 Tf (A) Tj (B) Tj ET").Diagnostics);
        Assert.Equal("missing-font", diagnostic.Code);
        Assert.Equal(1, diagnostic.Page);
    }

    [Fact]
    public void Too_many_letters_and_operators_end_with_a_diagnostic()
    {
        var page = new TestPage { Limits = PdfLimits.Default with { MaxPageItems = 2 } };
        Page read = page.Read("BT /F 10 Tf (ABC) Tj ET");
        Assert.Equal(2, read.Letters.Count);
        Assert.Contains(read.Diagnostics, diagnostic => diagnostic.Code == "too-many-letters");

        page = new TestPage { Limits = PdfLimits.Default with { MaxOperators = 3 } };
        read = page.Read("BT /F 10 Tf (A) Tj (B) Tj ET");
        Assert.Equal("A", Text(read));
        Assert.Contains(read.Diagnostics, diagnostic => diagnostic.Code == "too-many-operators");
    }
}
