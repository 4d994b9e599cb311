using Extractor.Pdf.Objects;

namespace Extractor.Pdf;

/// <summary>What a page's contents are read from, inheritance applied (ISO 32000-1, 7.7.3.4).</summary>
/// <param name="Number">1-based.</param>
/// <param name="Resources">Values as written: references are not resolved. Empty when the page has none.</param>
/// <param name="CropBox">The part of the page that is shown, in user space: the crop box within the media box. Never empty.</param>
/// <param name="Rotate">Clockwise: 0, 90, 180 or 270.</param>
/// <param name="UserUnit">Size of a user space unit in points; above 0, as a rule 1.</param>
/// <param name="Content">The decoded content streams, joined by a newline; empty when there is none.</param>
internal sealed record PageSource(
    int Number, PdfDictionary Resources, PdfRectangle CropBox, int Rotate, double UserUnit, ReadOnlyMemory<byte> Content)
{
    /// <summary>A page of which nothing is known: US Letter, empty.</summary>
    public static PageSource Unknown(int number) =>
        new(number, PdfDictionary.Empty, new PdfRectangle(0, 0, 612, 792), 0, 1, ReadOnlyMemory<byte>.Empty);
}
