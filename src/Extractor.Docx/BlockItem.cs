using System.Xml.Linq;

namespace Extractor.Docx;

/// <summary>A paragraph or table in its container, with wrappers (content controls, custom XML) taken off.</summary>
/// <param name="Element">The <c>w:p</c> or <c>w:tbl</c>.</param>
/// <param name="Index">1-based among the paragraphs or tables of the container.</param>
internal readonly record struct BlockItem(XElement Element, int Index)
{
    public bool IsTable => Element.Name.LocalName == "tbl";

    /// <summary>Its place, such as <c>body/table[3]</c>.</summary>
    public string Path(string container) => $"{container}/{(IsTable ? "table" : "paragraph")}[{Index}]";
}
