using System.Xml.Linq;

namespace Extractor.Docx;

/// <summary>Chooses one branch of an <c>mc:AlternateContent</c> (ISO/IEC 29500-3): they show the same in different words.</summary>
internal static class Alternative
{
    /// <summary>
    /// The first branch that holds text, else the first that holds anything; null when all are empty. Requirements need not be
    /// weighed: whatever a branch requires, only its text and its picture's size are read.
    /// </summary>
    public static XElement? Choose(XElement alternatives) =>
        alternatives.Elements().FirstOrDefault(HasText) ?? alternatives.Elements().FirstOrDefault(branch => branch.HasElements);

    private static bool HasText(XElement branch) =>
        branch.Descendants().Any(element => element.Name.LocalName is "t" or "txbxContent" or "textpath");
}
