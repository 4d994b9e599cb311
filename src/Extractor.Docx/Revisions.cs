using System.Xml.Linq;

namespace Extractor.Docx;

/// <summary>What tracked changes take away from structure when all of them are accepted (ISO/IEC 29500-1, 17.13.5).</summary>
internal static class Revisions
{
    /// <summary>Whether the end of the paragraph is gone, so that the next paragraph continues it.</summary>
    public static bool RemovesEnd(XElement paragraph)
    {
        var mark = paragraph.Element(Names.ParagraphProperties)?.Element(Names.RunProperties);
        return mark is not null
            && (mark.Element(Names.W + "del") is not null
                || mark.Element(Names.W + "moveFrom") is not null
                || Names.Toggle(mark, "vanish") == true);
    }

    /// <summary>Whether the row is gone.</summary>
    public static bool RemovesRow(XElement row) => row.Element(Names.W + "trPr")?.Element(Names.W + "del") is not null;

    /// <summary>Whether the cell is gone.</summary>
    public static bool RemovesCell(XElement cell) => cell.Element(Names.W + "tcPr")?.Element(Names.W + "cellDel") is not null;
}
