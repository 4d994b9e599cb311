using System.Globalization;
using System.Xml.Linq;

namespace Extractor.Docx;

/// <summary>
/// Namespaces and names of WordprocessingML (ISO/IEC 29500-1), transitional form; <see cref="PartXml"/> brings strict
/// documents to it.
/// </summary>
internal static class Names
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace DrawingPlace = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    public static readonly XNamespace VmlOffice = "urn:schemas-microsoft-com:office:office";

    public static readonly XName Val = W + "val";
    public static readonly XName ParagraphProperties = W + "pPr";
    public static readonly XName RunProperties = W + "rPr";
    public static readonly XName TextBoxContent = W + "txbxContent";

    /// <summary>The <c>w:val</c> of a child; null when the child or its value is absent.</summary>
    public static string? ChildValue(XElement? parent, string child) => (string?)parent?.Element(W + child)?.Attribute(Val);

    /// <summary>An on/off property (ISO/IEC 29500-1, 17.17.4): null when absent, true when it stands without a value.</summary>
    public static bool? Toggle(XElement? parent, string child)
    {
        var element = parent?.Element(W + child);
        return element is null ? null : (string?)element.Attribute(Val) is not ("0" or "false" or "off");
    }

    /// <summary>A whole number; null when absent or not a number.</summary>
    public static int? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && value is > -1_000_000_000 and < 1_000_000_000
            ? (int)value
            : null;
}
