using System.Globalization;
using System.Text;
using Extractor.Model;
using FsCheck;
using FsCheck.Fluent;
using static Extractor.Pdf.Tests.Content.TestObjects;
using static Extractor.Pdf.Tests.Content.TestPage;

namespace Extractor.Pdf.Tests.Content;

public sealed class RulingTests
{
    [Theory]
    [InlineData("10 20 m 110 20 l S", "H 280 10-110 1")]
    [InlineData("0.5 w 10 20 m 10 220 l S", "V 10 80-280 0.5")]
    [InlineData("[3 2] 0 d 10 20 m 110 20 l S", "H 280 10-110 1")]
    [InlineData("10 20 m 110 20 l 110 70 l S", "H 280 10-110 1|V 110 230-280 1")]
    [InlineData("10 20 m 110 60 l S", "")]
    [InlineData("10 20 m 110 20.1 l S", "H 279.95 10-110 1")]
    [InlineData("10 20 100 50 re S", "H 230 10-110 1|H 280 10-110 1|V 10 230-280 1|V 110 230-280 1")]
    [InlineData("10 20 m 110 20 l 110 70 l 10 70 l s", "H 230 10-110 1|H 280 10-110 1|V 10 230-280 1|V 110 230-280 1")]
    [InlineData("10 20 100 0.5 re f", "H 279.75 10-110 0.5")]
    [InlineData("10 20 0.5 -10 re f", "V 10.25 280-290 0.5")]
    [InlineData("10 20 100 2 re B", "H 279 9.5-110.5 3")]
    [InlineData("10 20 m 109 20 l 110 21 l 10 21 l f", "H 279.5 10-110 1")]
    [InlineData("10 20 100 50 re 11 21 98 48 re f*", "H 230.5 10-110 1|H 279.5 10-110 1|V 10.5 230-280 1|V 109.5 230-280 1")]
    [InlineData("1 G 10 20 m 110 20 l S", "")]
    [InlineData("1 1 1 RG 10 20 100 50 re S", "")]
    [InlineData("0 0 0 0 k 10 20 100 1 re f", "")]
    [InlineData("0.9 G 10 20 m 110 20 l S", "H 280 10-110 1")]
    [InlineData("10 20 m 110 20 l n", "")]
    [InlineData("0 1 -1 0 100 0 cm 10 20 m 110 20 l S", "V 80 190-290 1")]
    [InlineData("50 0 40 300 re W n 10 20 m 110 20 l S", "H 280 50-90 1")]
    [InlineData("50 0 40 300 re W n 10 20 m 40 20 l S", "")]
    [InlineData("10 20 100 0.5 re W n 0 0 200 300 re f", "H 279.75 10-110 0.5")]
    [InlineData("60 w 50 20 m 50 21 l S", "H 279.5 20-80 1")]
    [InlineData("10 20 m 10 30 20 30 30 20 c S", "")]
    [InlineData("10 20 0.5 0.5 re f", "")]
    public void Path_shows_these_lines(string content, string expected)
    {
        Assert.Equal(expected, Describe(Show(content)));
    }

    [Theory]
    [InlineData("10 20 m 60 20 l S 60.8 20 m 110 20 l S", "H 280 10-110 1")]
    [InlineData("10 20 m 60 20 l S 40 20.4 m 110 20.4 l S", "H 279.77 10-110 1")]
    [InlineData("10 20 m 60 20 l S 63 20 m 110 20 l S", "H 280 10-60 1|H 280 63-110 1")]
    [InlineData("10 20 m 60 20 l S 10 22 m 60 22 l S", "H 278 10-60 1|H 280 10-60 1")]
    public void Fragments_that_continue_each_other_are_one_ruling(string content, string expected)
    {
        Assert.Equal(expected, Describe(Show(content)));
    }

    [Fact]
    public void Dots_in_a_row_are_a_line()
    {
        string dots = string.Concat(Enumerable.Range(0, 30).Select(i => $"{10 + (i * 2)} 20 0.7 0.7 re f "));
        Ruling ruling = Assert.Single(Show(dots).Rulings);
        Assert.Equal(Orientation.Horizontal, ruling.Orientation);
        Assert.Equal(10, ruling.Start, 6);
        Assert.Equal(68.7, ruling.End, 6);
    }

    [Fact]
    public void Edges_of_backgrounds_stand_in_only_where_nothing_is_drawn()
    {
        const string Cells = "0.8 g 10 10 50 20 re f 60 10 50 20 re f 10 30 50 20 re f 60 30 50 20 re f ";
        Assert.Equal(6, Show(Cells).Rulings.Count);
        Assert.All(Show(Cells).Rulings, ruling => Assert.Equal(0, ruling.Thickness));
        Assert.Equal("H 200 10-110 1", Describe(Show(Cells + "10 100 m 110 100 l S")));
        Assert.Empty(Show("0.8 g 10 10 50 20 re f").Rulings);
        Assert.Empty(Show(Cells.Replace("0.8 g", "1 g", StringComparison.Ordinal)).Rulings);
    }

    [Theory]
    [InlineData("DeviceGray", 0, 1)]
    [InlineData("DeviceGray", 255, 0)]
    public void Image_stretched_to_a_line_is_a_ruling_unless_white(string space, int sample, int count)
    {
        var page = new TestPage();
        page.XObjects["I"] = Stream([(byte)sample], ("Subtype", "Image"), ("Width", 1), ("Height", 1), ("BitsPerComponent", 8), ("ColorSpace", space));
        Page read = page.Read("100 0 0 0.5 10 20 cm /I Do");
        Assert.Equal(count, read.Rulings.Count);
        Assert.Empty(read.Images);
    }

    [Fact]
    public void Sides_of_shaded_rows_go_on_through_the_rows_between()
    {
        const string Rows = "0.8 g 10 10 50 20 re f 60 10 50 20 re f 10 50 50 20 re f 60 50 50 20 re f ";
        Assert.Equal(
            ["V 10 230-290 0", "V 60 230-290 0", "V 110 230-290 0"],
            Describe(Show(Rows)).Split('|').Where(line => line[0] == 'V').OrderBy(line => line.Length).ThenBy(line => line, StringComparer.Ordinal));
        Assert.Equal(6, Describe(Show(Rows.Replace(" 50 50 20 re", " 150 50 20 re", StringComparison.Ordinal))).Split('|').Count(line => line[0] == 'V'));
    }

    [Fact]
    public void White_is_recognised_in_special_colour_spaces()
    {
        var page = new TestPage();
        page.ColorSpaces["Icc"] = new Extractor.Pdf.Objects.PdfArray([new Extractor.Pdf.Objects.PdfName("ICCBased"), Stream(string.Empty, ("N", 3))]);
        page.ColorSpaces["Spot"] = Dict(("A", new object[] { "Separation", "Gold", "DeviceCMYK", 0 }))["A"]!;
        page.ColorSpaces["Table"] = Dict(("A", new object[] { "Indexed", "DeviceGray", 1, new byte[] { 255, 0 } }))["A"]!;
        Assert.Equal(
            "H 270 10-20 1|H 260 10-20 1|H 250 10-20 1",
            string.Join('|', Describe(page.Read(
                "/Icc CS 1 1 1 SC 10 20 m 20 20 l S 0 0 1 SC 10 30 m 20 30 l S " +
                "/Spot CS 0 SCN 10 20 m 20 20 l S 1 SCN 10 40 m 20 40 l S " +
                "/Table CS 0 SC 10 20 m 20 20 l S 1 SC 10 50 m 20 50 l S")).Split('|').Reverse()));
    }

    [Fact]
    public void Transparent_lines_are_none()
    {
        var page = new TestPage();
        page.States["G"] = Dict(("CA", 0), ("ca", 0));
        Page read = page.Read("/G gs 10 20 m 110 20 l S 10 40 100 1 re f BT /F 10 Tf 20 100 Td (A) Tj ET");
        Assert.Empty(read.Rulings);
        Assert.False(read.Letters[0].IsPainted);
    }

    [Fact]
    public void Splitting_a_ruling_keeps_it_one()
    {
        Prop.ForAll(Gen.Choose(11, 189).ListOf().ToArbitrary(), cuts =>
        {
            int[] ends = [10, .. cuts.Distinct().Order(), 190];
            var content = new StringBuilder();
            foreach ((int from, int to) in ends.Zip(ends.Skip(1)).OrderBy(pair => pair.First % 7))
                content.Append(CultureInfo.InvariantCulture, $"{from} 20 m {to} 20 l S ");
            Assert.Equal("H 280 10-190 1", Describe(Show(content.ToString())));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Segments_beyond_counting_merge_into_the_lines_that_they_draw()
    {
        var content = new StringBuilder();
        for (int i = 0; i < 200_000; i++)
            content.Append(CultureInfo.InvariantCulture, $"{i % 199} {i % 293 * 0.99} m {(i % 199) + 5} {i % 293 * 0.99} l ");
        byte[] bytes = Encoding.Latin1.GetBytes(content.Append('S').ToString());

        Assert.InRange(new TestPage().Read(bytes).Rulings.Count, 1, 293);
    }

    private static string Describe(Page page) => string.Join('|', page.Rulings.Select(ruling => string.Create(
        CultureInfo.InvariantCulture,
        $"{ruling.Orientation.ToString()[0]} {Math.Round(ruling.Position, 2)} {Math.Round(ruling.Start, 2)}-{Math.Round(ruling.End, 2)} {Math.Round(ruling.Thickness, 2)}")));
}
