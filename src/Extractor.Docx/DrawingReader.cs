using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Extractor.Docx;

/// <summary>Finds text in drawings (DrawingML, VML), and says what of them cannot be read.</summary>
internal static partial class DrawingReader
{
    /// <summary>English metric units in a point.</summary>
    private const double EmuPerPoint = 12_700;

    /// <summary>Below this a picture is an icon, a logo or a line, not a page or a form.</summary>
    private const double PictureWidth = 72;

    /// <summary>See <see cref="PictureWidth"/>.</summary>
    private const double PictureHeight = 36;

    /// <summary>Reads a <c>w:drawing</c>, <c>w:pict</c> or <c>w:object</c>.</summary>
    public static void Read(XElement drawing, ParagraphContent content, DiagnosticLog log, string path)
    {
        foreach (var ole in drawing.Descendants(Names.VmlOffice + "OLEObject"))
        {
            var program = (string?)ole.Attribute("ProgID") ?? "unknown program";
            log.Warn("embedded-object-not-read", $"An embedded object ({program}) at {path} was not read.");
        }

        if (drawing.Name.LocalName != "object")
        {
            var (width, height) = Size(drawing);
            if (width >= PictureWidth && height >= PictureHeight && HasPicture(drawing))
            {
                log.Inform(
                    "picture-not-read",
                    string.Create(CultureInfo.InvariantCulture, $"A picture of {width:0} by {height:0} points at {path} was not read."));
            }
        }

        Walk(drawing, content, log, path);
    }

    private static void Walk(XElement element, ParagraphContent content, DiagnosticLog log, string path)
    {
        foreach (var child in element.Elements())
        {
            if (child.Name == Names.Compatibility + "AlternateContent")
            {
                if (Alternative.Choose(child) is { } branch)
                {
                    Walk(branch, content, log, path);
                }
            }
            else if (child.Name == Names.TextBoxContent)
            {
                content.TextBoxes.Add(child);
            }
            else if (child.Name == Names.Vml + "textpath" && (string?)child.Attribute("string") is { Length: > 0 } text)
            {
                content.DrawnTexts.Add(text);
            }
            else if (child.Name == Names.Drawing + "p")
            {
                content.DrawnTexts.Add(string.Concat(child.Descendants(Names.Drawing + "t").Select(t => t.Value)));
            }
            else
            {
                if (child.Name == Names.Drawing + "graphicData"
                    && (string?)child.Attribute("uri") is { } uri
                    && (uri.Contains("/chart", StringComparison.Ordinal) || uri.Contains("/diagram", StringComparison.Ordinal)))
                {
                    var kind = uri.Contains("/chart", StringComparison.Ordinal) ? "chart" : "diagram";
                    log.Inform($"{kind}-not-read", $"A {kind} at {path} was not read.");
                }

                Walk(child, content, log, path);
            }
        }
    }

    /// <summary>Pictures inside a text box count where its paragraphs are read.</summary>
    private static bool HasPicture(XElement drawing) =>
        drawing.Descendants().Any(element =>
            (element.Name == Names.Drawing + "blip" || element.Name == Names.Vml + "imagedata")
            && !element.Ancestors().TakeWhile(ancestor => ancestor != drawing).Any(ancestor => ancestor.Name == Names.TextBoxContent));

    private static (double Width, double Height) Size(XElement drawing)
    {
        var extent = drawing.Descendants(Names.DrawingPlace + "extent").FirstOrDefault();
        if (extent is not null)
        {
            return ((Names.Number((string?)extent.Attribute("cx")) ?? 0) / EmuPerPoint, (Names.Number((string?)extent.Attribute("cy")) ?? 0) / EmuPerPoint);
        }

        var style = (string?)drawing.Descendants().FirstOrDefault(e => e.Name.Namespace == Names.Vml && e.Attribute("style") is not null)?.Attribute("style");
        return style is null ? (0, 0) : (Length(style, "width"), Length(style, "height"));
    }

    private static double Length(string style, string name)
    {
        foreach (Match match in LengthPattern().Matches(style))
        {
            if (match.Groups["name"].Value == name && double.TryParse(match.Groups["value"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            {
                return value * match.Groups["unit"].Value switch { "in" => 72, "cm" => 28.35, "mm" => 2.835, "px" => 0.75, _ => 1 };
            }
        }

        return 0;
    }

    [GeneratedRegex(@"(^|;)\s*(?<name>width|height)\s*:\s*(?<value>[0-9.]+)\s*(?<unit>[a-z]*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LengthPattern();
}
