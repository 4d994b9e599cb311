using System.Collections.Frozen;
using System.IO.Compression;
using System.Xml.Linq;

namespace Extractor.Docx;

/// <summary>
/// Reduces a package to the parts that are read, with the content types that they must have. The SDK refuses a whole file for
/// a picture without content type; other programs open such files.
/// </summary>
internal static class PackageRepair
{
    private const string ContentTypesName = "[Content_Types].xml";
    private const string Prefix = "application/vnd.openxmlformats-officedocument.";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>By the last word of the relationship's type, which transitional and strict files share.</summary>
    private static readonly FrozenDictionary<string, string> ContentTypes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["officeDocument"] = Prefix + "wordprocessingml.document.main+xml",
        ["styles"] = Prefix + "wordprocessingml.styles+xml",
        ["numbering"] = Prefix + "wordprocessingml.numbering+xml",
        ["footnotes"] = Prefix + "wordprocessingml.footnotes+xml",
        ["endnotes"] = Prefix + "wordprocessingml.endnotes+xml",
        ["header"] = Prefix + "wordprocessingml.header+xml",
        ["footer"] = Prefix + "wordprocessingml.footer+xml",
        ["extended-properties"] = Prefix + "extended-properties+xml",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Rewrites the package in place and returns it at its beginning.</summary>
    /// <exception cref="System.Xml.XmlException">A list of relationships is not well-formed.</exception>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public static MemoryStream Reduce(MemoryStream package, DocxLimits limits)
    {
        package.Position = 0;
        using (var zip = new ZipArchive(package, ZipArchiveMode.Update, leaveOpen: true))
        {
            var types = new XElement(
                Types + "Types",
                new XElement(Types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
                new XElement(Types + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")));
            var declared = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).ToList())
            {
                XElement root;
                using (var stream = entry.Open())
                {
                    root = PartXml.Load(stream, limits, out _);
                }

                var folder = PackageGuard.SourceFolder(entry.FullName);
                foreach (var relationship in root.Elements(Relationships + "Relationship").ToList())
                {
                    var kind = ((string?)relationship.Attribute("Type"))?.Split('/')[^1];
                    if (kind is null
                        || !ContentTypes.TryGetValue(kind, out var type)
                        || (string?)relationship.Attribute("TargetMode") == "External"
                        || !Uri.TryCreate(folder, (string?)relationship.Attribute("Target"), out var target))
                    {
                        relationship.Remove();
                    }
                    else if (declared.Add(target.AbsolutePath))
                    {
                        types.Add(new XElement(Types + "Override", new XAttribute("PartName", target.AbsolutePath), new XAttribute("ContentType", type)));
                    }
                }

                Write(zip, entry.FullName, root);
            }

            Write(zip, ContentTypesName, types);
        }

        package.Position = 0;
        return package;
    }

    private static void Write(ZipArchive zip, string name, XElement content)
    {
        zip.GetEntry(name)?.Delete();
        using var target = zip.CreateEntry(name).Open();
        content.Save(target);
    }
}
