using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Structure;

/// <summary>A page with what it inherits (7.7.3.4). Values are as written.</summary>
internal sealed record PageNode(PdfDictionary Dictionary, PdfObject? Resources, PdfObject? MediaBox, PdfObject? CropBox, PdfObject? Rotate)
{
    /// <summary>The node of a dictionary below this one.</summary>
    public PageNode Child(PdfDictionary dictionary) => new(
        dictionary,
        dictionary["Resources"] ?? Resources,
        dictionary["MediaBox"] ?? MediaBox,
        dictionary["CropBox"] ?? CropBox,
        dictionary["Rotate"] ?? Rotate);

    /// <summary>The node of a dictionary that inherits nothing.</summary>
    public static PageNode Root(PdfDictionary dictionary) => new PageNode(dictionary, null, null, null, null).Child(dictionary);
}
