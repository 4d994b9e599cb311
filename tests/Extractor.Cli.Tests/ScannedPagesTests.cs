using Extractor.Cli.Reading;
using Extractor.Model;

namespace Extractor.Cli.Tests;

public sealed class ScannedPagesTests
{
    [Fact]
    public void A_page_that_is_an_image_has_no_text()
    {
        var diagnostic = ScannedPages.Find(Page(0, Image(0, 0, 595, 842)));
        Assert.Equal((DiagnosticSeverity.Warning, "page-without-text", 3), (diagnostic!.Severity, diagnostic.Code, diagnostic.Page));
        Assert.Contains("page 3", diagnostic.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_scan_in_strips_with_a_printed_page_number_has_no_text() =>
        Assert.NotNull(ScannedPages.Find(Page(4, Image(0, 0, 595, 300), Image(0, 300, 595, 600))));

    [Fact]
    public void Text_that_is_not_painted_is_no_text()
    {
        var page = Page(100, Image(0, 0, 595, 842));
        Assert.NotNull(ScannedPages.Find(page with { Letters = [.. page.Letters.Select(letter => letter with { IsPainted = false })] }));
    }

    [Fact]
    public void A_picture_beside_text_is_an_illustration() => Assert.Null(ScannedPages.Find(Page(300, Image(0, 0, 595, 842))));

    [Fact]
    public void A_small_picture_under_a_short_title_is_an_illustration() => Assert.Null(ScannedPages.Find(Page(8, Image(100, 100, 300, 300))));

    [Fact]
    public void An_empty_page_is_no_scan() => Assert.Null(ScannedPages.Find(Page(0)));

    [Fact]
    public void Lines_without_letters_hint_at_text_drawn_as_curves() =>
        Assert.NotNull(ScannedPages.Find(Page(0) with { Rulings = [new Ruling(Orientation.Horizontal, 100, 50, 500)] }));

    [Theory]
    [InlineData(5, 0, true)]
    [InlineData(5, 1, false)]
    [InlineData(0, 5, false)]
    [InlineData(0, 0, false)]
    public void A_document_is_a_scan_when_no_page_has_text(int without, int with, bool isScan) =>
        Assert.Equal(isScan, ScannedPages.Find(without, with) is { Severity: DiagnosticSeverity.Error });

    private static Page Page(int letters, params PageImage[] images) => new(
        3, 595, 842, [.. Enumerable.Range(0, letters).Select(i => new Letter("收", new Box(i, 0, i + 1, 1), 1, 10, ""))], [], images, []);

    private static PageImage Image(double left, double top, double right, double bottom) =>
        new(new Box(left, top, right, bottom), 1, 1, "DCTDecode", 8, "DeviceRGB", default);
}
