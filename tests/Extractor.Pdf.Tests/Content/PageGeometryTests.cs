using Extractor.Model;
using Extractor.Pdf.Objects;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Pdf.Tests.Content;

public sealed class PageGeometryTests
{
    private const string Content = "BT /F 10 Tf 20 30 Td (A) Tj ET 2 w 10 20 m 110 20 l S";

    [Theory]
    [InlineData(0, 200, 300, 20, 270, 0)]
    [InlineData(90, 300, 200, 30, 20, 90)]
    [InlineData(180, 200, 300, 180, 30, 180)]
    [InlineData(270, 300, 200, 270, 180, 270)]
    public void Rotation_turns_page_and_letters(int rotate, double width, double height, double x, double y, int rotation)
    {
        Page page = new TestPage { Rotate = rotate }.Read(Content);
        Letter letter = Assert.Single(page.Letters);
        Assert.Equal((width, height), (page.Width, page.Height));
        Assert.Equal(rotation, letter.Rotation);
        Assert.InRange(x, letter.Box.Left - 0.001, letter.Box.Right + 0.001);
        Assert.InRange(y, letter.Box.Top - 0.001, letter.Box.Bottom + 0.001);
        Assert.Equal(rotate % 180 == 0 ? Orientation.Horizontal : Orientation.Vertical, Assert.Single(page.Rulings).Orientation);
    }

    [Fact]
    public void Crop_box_moves_the_origin_and_hides_what_lies_outside()
    {
        Page page = new TestPage { CropBox = new PdfRectangle(15, 25, 115, 75) }.Read(Content + " BT /F 10 Tf 150 30 Td (B) Tj ET");
        Assert.Equal((100.0, 50.0), (page.Width, page.Height));
        Assert.Equal(5, page.Letters[0].Box.Left, 6);
        Assert.Equal(45, page.Letters[0].Baseline, 6);
        Assert.False(page.Letters[1].IsPainted);
        Assert.Empty(page.Rulings);
    }

    [Fact]
    public void User_unit_scales_everything()
    {
        Page page = new TestPage { UserUnit = 2 }.Read(Content);
        Letter letter = Assert.Single(page.Letters);
        Ruling ruling = Assert.Single(page.Rulings);
        Assert.Equal((400.0, 600.0), (page.Width, page.Height));
        Assert.Equal((40.0, 540.0, 20.0), (letter.Box.Left, letter.Baseline, letter.FontSize));
        Assert.Equal((560.0, 20.0, 220.0, 4.0), (ruling.Position, ruling.Start, ruling.End, ruling.Thickness));
    }

    [Fact]
    public void Moving_the_page_moves_boxes_not_text()
    {
        Prop.ForAll(Gen.Choose(-5000, 5000).Two().ToArbitrary(), shift =>
        {
            (double dx, double dy) = (shift.Item1 / 10.0, shift.Item2 / 10.0);
            Page still = new TestPage().Read(Content);
            Page moved = new TestPage { CropBox = new PdfRectangle(dx, dy, dx + 200, dy + 300) }
                .Read(FormattableString.Invariant($"1 0 0 1 {dx} {dy} cm ") + Content);
            Assert.Equal(TestPage.Painted(still), TestPage.Painted(moved));
            Assert.Equal(still.Letters[0].Box.Left, moved.Letters[0].Box.Left, 6);
            Assert.Equal(still.Letters[0].Baseline, moved.Letters[0].Baseline, 6);
            Assert.Equal(still.Rulings[0].Position, moved.Rulings[0].Position, 6);

            Page shifted = new TestPage { CropBox = new PdfRectangle(-500, -500, 700, 800) }
                .Read(FormattableString.Invariant($"1 0 0 1 {dx} {dy} cm ") + Content);
            Assert.Equal(TestPage.Text(still), TestPage.Text(shifted));
            Assert.Equal(still.Letters[0].Box.Left + 500 + dx, shifted.Letters[0].Box.Left, 6);
        }).QuickCheckThrowOnFailure();
    }
}
