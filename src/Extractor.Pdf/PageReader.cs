using Extractor.Model;
using Extractor.Pdf.Content;
using Extractor.Pdf.Fonts;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf;

/// <summary>Reads what pages show: letters, rulings, images. Keeps the fonts of the document between pages.</summary>
internal sealed class PageReader
{
    private readonly IPdfObjects _objects;
    private readonly PdfLimits _limits;
    private readonly FontReader _fontReader;
    private readonly FontCache _fonts;
    private readonly OptionalContent _optional;

    /// <summary>Prepares to read the pages of a file.</summary>
    /// <param name="objects">The file.</param>
    /// <param name="limits">What a page may ask for.</param>
    /// <param name="catalog">The document catalog, which tells what content is hidden; null: nothing is.</param>
    public PageReader(IPdfObjects objects, PdfLimits limits, PdfDictionary? catalog = null)
    {
        _objects = objects;
        _limits = limits;
        _fontReader = new FontReader(objects, limits);
        _fonts = new FontCache(objects, _fontReader);
        _optional = new OptionalContent(objects, catalog);
    }

    /// <summary>Reads a page. What cannot be read becomes a diagnostic of the page; the rest is kept.</summary>
    public Page Read(PageSource source)
    {
        Box bounds = PageGeometry.Bounds(source);
        var diagnostics = new PageDiagnostics(source.Number);
        var letters = new LetterCollector(_limits.MaxPageItems);
        var rulings = new RulingCollector(_limits.MaxPageItems);
        var images = new ImageCollector(_objects, rulings, diagnostics, _limits.MaxPageItems);
        var interpreter = new ContentInterpreter(
            _objects,
            _limits,
            _fonts,
            _fontReader,
            _optional,
            diagnostics,
            letters,
            rulings,
            images,
            new GraphicsState { Ctm = PageGeometry.ToDisplay(source), Clip = bounds });
        interpreter.Run(source.Content, source.Resources);
        if (letters.IsFull)
            diagnostics.Add(DiagnosticSeverity.Error, "too-many-letters", "The page holds more letters than the limits allow; the rest is left out.");

        diagnostics.AddOutside(letters.Letters, bounds);
        return new Page(
            source.Number, bounds.Width, bounds.Height, letters.Letters, rulings.Finish(), images.Images, diagnostics.Finish());
    }
}
