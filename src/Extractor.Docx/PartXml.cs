using System.Collections.Frozen;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Extractor.Model;

namespace Extractor.Docx;

/// <summary>
/// Loads a part as a tree. Not through the SDK's typed classes: those read recursively (deep nesting would end the process),
/// and hide elements that stand where the schema does not expect them, although Word shows their text.
/// </summary>
internal static class PartXml
{
    private const string StrictPrefix = "http://purl.oclc.org/ooxml/";
    private const string TransitionalPrefix = "http://schemas.openxmlformats.org/";

    /// <summary>
    /// What only tells how text looks, or how it looked before a change. It is most of a usual part, and none of it is asked for.
    /// </summary>
    private static readonly FrozenSet<string> Looks = FrozenSet.ToFrozenSet(
        [
            "sz", "szCs", "color", "lang", "kern", "b", "bCs", "i", "iCs", "u", "w", "position", "highlight", "spacing", "ind", "jc",
            "snapToGrid", "widowControl", "kinsoku", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "adjustRightInd",
            "textAlignment", "keepNext", "keepLines", "tabs", "pBdr", "shd", "bdr", "tcBorders", "tblBorders", "tcMar", "tblCellMar",
            "vAlign", "noWrap", "textDirection", "trHeight", "cantSplit", "tblHeader", "tblLook", "tblInd", "tblLayout", "proofErr",
            "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak", "rPrChange", "pPrChange", "tcPrChange", "trPrChange", "tblPrChange",
            "tblPrExChange", "tblGridChange", "sectPrChange", "tblPrEx",
        ],
        StringComparer.Ordinal);

    public static XmlReaderSettings Settings { get; } = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    /// <summary>The root element; namespaces of strict documents are replaced by their transitional ones.</summary>
    /// <param name="stream">The part.</param>
    /// <param name="limits">Elements nested deeper are left out.</param>
    /// <param name="cut">How many subtrees were left out.</param>
    /// <exception cref="XmlException">The part is not well-formed or declares a DTD.</exception>
    /// <exception cref="UnreadableFileException">The part has too many elements.</exception>
    public static XElement Load(Stream stream, DocxLimits limits, out int cut)
    {
        // Decoding through a StreamReader replaces bytes that are no UTF-8 instead of giving up the whole part.
        using var text = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        using var reader = XmlReader.Create(text, Settings);
        var namespaces = new Dictionary<string, XNamespace>(StringComparer.Ordinal);
        XElement? root = null;
        XElement? parent = null;
        var depth = 0;
        var count = 0;
        cut = 0;
        var more = reader.Read();
        while (more)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when depth >= limits.Depth || IsLook(reader, namespaces, parent):
                    cut += depth >= limits.Depth ? 1 : 0;
                    reader.Skip();
                    more = !reader.EOF;
                    continue;
                case XmlNodeType.Element:
                    if (++count > limits.Elements)
                    {
                        throw new UnreadableFileException("too-large", $"A part of the DOCX has more than {limits.Elements} elements.");
                    }

                    var isEmpty = reader.IsEmptyElement;
                    var element = ReadStart(reader, namespaces);
                    root ??= element;
                    parent?.Add(element);
                    if (!isEmpty)
                    {
                        parent = element;
                        depth++;
                    }

                    break;
                case XmlNodeType.EndElement:
                    parent = parent?.Parent;
                    depth--;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    parent?.Add(reader.Value);
                    break;
            }

            more = reader.Read();
        }

        return root ?? throw new XmlException("The part has no root element.");
    }

    private static bool IsLook(XmlReader reader, Dictionary<string, XNamespace> namespaces, XElement? parent) =>
        parent is not null && Looks.Contains(reader.LocalName) && Namespace(reader.NamespaceURI, namespaces) == Names.W;

    private static XElement ReadStart(XmlReader reader, Dictionary<string, XNamespace> namespaces)
    {
        var element = new XElement(Namespace(reader.NamespaceURI, namespaces) + reader.LocalName);
        while (reader.MoveToNextAttribute())
        {
            // Revision ids are on nearly every element and mean nothing to a reader.
            if (reader.NamespaceURI == "http://www.w3.org/2000/xmlns/" || reader.LocalName.StartsWith("rsid", StringComparison.Ordinal))
            {
                continue;
            }

            element.SetAttributeValue(Namespace(reader.NamespaceURI, namespaces) + reader.LocalName, reader.Value);
        }

        reader.MoveToElement();
        return element;
    }

    /// <summary>ISO/IEC 29500-4 Annex A: strict names differ in the namespace only, and lack the year of the transitional one.</summary>
    private static XNamespace Namespace(string uri, Dictionary<string, XNamespace> known)
    {
        if (known.TryGetValue(uri, out var found))
        {
            return found;
        }

        var mapped = uri;
        if (uri.StartsWith(StrictPrefix, StringComparison.Ordinal))
        {
            var rest = uri[StrictPrefix.Length..];
            var slash = rest.IndexOf('/', StringComparison.Ordinal);
            mapped = slash < 0
                ? TransitionalPrefix + rest
                : $"{TransitionalPrefix}{rest[..slash]}/2006{rest[slash..]}";
        }

        XNamespace result = mapped;
        known[uri] = result;
        return result;
    }
}
