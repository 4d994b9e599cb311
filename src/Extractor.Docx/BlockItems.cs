using System.Xml.Linq;

namespace Extractor.Docx;

/// <summary>Lists what a container of paragraphs and tables holds, in order.</summary>
internal static class BlockItems
{
    /// <summary>The paragraphs and tables of a body, cell, text box, note, header or footer.</summary>
    public static List<BlockItem> Of(XElement container, DiagnosticLog log, string path)
    {
        var items = new List<BlockItem>();
        var paragraphs = 0;
        var tables = 0;
        Collect(container);
        return items;

        void Collect(XElement parent)
        {
            foreach (var child in parent.Elements())
            {
                if (child.Name == Names.Compatibility + "AlternateContent")
                {
                    if (Alternative.Choose(child) is { } branch)
                    {
                        Collect(branch);
                    }

                    continue;
                }

                if (child.Name.Namespace == Names.Math)
                {
                    // A formula that stands between paragraphs is a paragraph by itself.
                    items.Add(new BlockItem(new XElement(Names.W + "p", child), ++paragraphs));
                    continue;
                }

                if (child.Name.Namespace != Names.W)
                {
                    continue;
                }

                switch (child.Name.LocalName)
                {
                    case "p":
                        items.Add(new BlockItem(child, ++paragraphs));
                        break;
                    case "tbl":
                        items.Add(new BlockItem(child, ++tables));
                        break;
                    case "altChunk":
                        log.Warn("embedded-object-not-read", $"A part of the text in {path} stands in another file (altChunk) and was not read.");
                        break;
                    case "r" or "hyperlink":
                        // Not allowed here, yet written by some converters.
                        items.Add(new BlockItem(new XElement(Names.W + "p", child), ++paragraphs));
                        break;
                    case "del" or "moveFrom" or "sdtPr" or "sdtEndPr" or "customXmlPr" or "pPr" or "tcPr" or "sectPr":
                        break;
                    default:
                        Collect(child);
                        break;
                }
            }
        }
    }
}
