using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Extractor.Model;

namespace Extractor.Docx;

/// <summary>
/// Looks at a package before the SDK does: refuses what is no DOCX, what inflates without measure and what declares a DTD, and
/// repairs relationships that the SDK stumbles over.
/// </summary>
internal static class PackageGuard
{
    private static readonly byte[] OleSignature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The package, repaired where needed, at its beginning.</summary>
    /// <exception cref="UnreadableFileException">It cannot be read; the code says why.</exception>
    public static MemoryStream Check(ReadOnlyMemory<byte> bytes, DocxLimits limits, DiagnosticLog log)
    {
        RefuseOtherFormats(bytes.Span);
        var stream = new MemoryStream(bytes.Length);
        stream.Write(bytes.Span);
        stream.Position = 0;
        try
        {
            Dictionary<string, byte[]> repaired;
            using (var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
            {
                RefuseOtherPackages(zip);
                repaired = Inspect(zip, limits, log);
            }

            if (repaired.Count > 0)
            {
                Replace(stream, repaired);
            }
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw new UnreadableFileException("damaged-docx", $"The zip archive of the DOCX is damaged or cut off: {e.Message}", innerException: e);
        }

        stream.Position = 0;
        return stream;
    }

    /// <summary>The folder against which the targets of a relationships part are resolved.</summary>
    public static Uri SourceFolder(string relationshipsPart)
    {
        var slash = relationshipsPart.LastIndexOf("_rels/", StringComparison.OrdinalIgnoreCase);
        return new Uri("pack://package/" + (slash < 0 ? string.Empty : relationshipsPart[..slash]));
    }

    private static void RefuseOtherFormats(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            throw new UnreadableFileException("empty-file", "The file is empty.");
        }

        if (bytes.StartsWith(OleSignature))
        {
            // Names in an OLE directory are UTF-16.
            throw bytes.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0
                ? new UnreadableFileException("needs-password", "The document is encrypted and needs a password.")
                : new UnreadableFileException("legacy-doc", "The file is a document of Word 97 to 2003 (.doc), not a DOCX; save it as DOCX first.");
        }

        if (bytes.StartsWith("%PDF-"u8))
        {
            throw new UnreadableFileException("not-a-docx", "The file is a PDF, not a DOCX.");
        }

        if (bytes.StartsWith("{\\rtf"u8))
        {
            throw new UnreadableFileException("not-a-docx", "The file is RTF, not a DOCX; save it as DOCX first.");
        }

        if (!bytes.StartsWith("PK"u8))
        {
            throw new UnreadableFileException("not-a-docx", "The file is no DOCX: it is no zip archive.");
        }
    }

    private static void RefuseOtherPackages(ZipArchive zip)
    {
        var names = zip.Entries.Take(10_000).Select(entry => entry.FullName.Replace('\\', '/').TrimStart('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.Contains("[Content_Types].xml") && !names.Contains("xl/workbook.xml") && !names.Contains("ppt/presentation.xml"))
        {
            return;
        }

        var kind = names.Contains("xl/workbook.xml") ? "an Excel workbook (.xlsx)"
            : names.Contains("ppt/presentation.xml") ? "a PowerPoint presentation (.pptx)"
            : names.Contains("mimetype") ? "an OpenDocument file"
            : "a zip archive of something else";
        throw new UnreadableFileException("not-a-docx", $"The file is {kind}, not a DOCX.");
    }

    private static Dictionary<string, byte[]> Inspect(ZipArchive zip, DocxLimits limits, DiagnosticLog log)
    {
        if (zip.Entries.Count > limits.Entries)
        {
            throw new UnreadableFileException("too-large", $"The package has {zip.Entries.Count} parts, more than {limits.Entries}.");
        }

        var repaired = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var names = zip.Entries.Select(entry => Uri.UnescapeDataString("/" + entry.FullName)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var buffer = new byte[81_920];
        long total = 0;
        foreach (var entry in zip.Entries)
        {
            // The sizes that the archive declares may lie: count what comes out.
            long size = 0;
            using (var part = entry.Open())
            {
                int read;
                while ((read = part.Read(buffer)) > 0)
                {
                    size += read;
                    total += read;
                    if (size > limits.PartBytes || total > limits.TotalBytes
                        || (size > limits.RatioFrom && size / limits.Ratio > entry.CompressedLength))
                    {
                        throw new UnreadableFileException("too-large", $"The package inflates beyond measure at {entry.FullName}: it looks like a zip bomb.");
                    }
                }
            }

            var isRelationships = entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
            if (isRelationships || entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            {
                RefuseDtd(entry);
            }

            if (isRelationships && RepairRelationships(entry, names, limits, log) is { } content)
            {
                repaired.TryAdd(entry.FullName, content);
            }
        }

        return repaired;
    }

    /// <summary>A DTD can only stand before the root element. Other faults show when the part is read, if it is.</summary>
    private static void RefuseDtd(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, PartXml.Settings);
        try
        {
            while (reader.Read() && reader.NodeType != XmlNodeType.Element)
            {
            }
        }
        catch (XmlException e)
        {
            // The reader's message for a DTD is not to be relied on; whether the same text passes without one is.
            if (HasDtd(entry))
            {
                throw new UnreadableFileException("dtd-prohibited", $"The part {entry.FullName} declares a DTD, which no DOCX may do.", innerException: e);
            }
        }
    }

    private static bool HasDtd(ZipArchiveEntry entry)
    {
        using var text = new StreamReader(entry.Open());
        var head = new char[65_536];
        var length = text.ReadBlock(head);
        return head.AsSpan(0, length).IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>
    /// Drops what would make the SDK refuse the whole file: targets that are no URI, and targets inside the package that do not
    /// exist (WPS writes <c>Target="NULL"</c> for lost pictures). Null when nothing is wrong.
    /// </summary>
    private static byte[]? RepairRelationships(ZipArchiveEntry entry, HashSet<string> names, DocxLimits limits, DiagnosticLog log)
    {
        XElement root;
        try
        {
            using var stream = entry.Open();
            root = PartXml.Load(stream, limits, out _);
        }
        catch (XmlException)
        {
            // The SDK says what is wrong when it opens the package.
            return null;
        }

        var folder = SourceFolder(entry.FullName);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var bad = root.Elements(Relationships + "Relationship").Where(r => !IsSound(r, folder, names) || !ids.Add((string?)r.Attribute("Id") ?? string.Empty)).ToList();
        if (bad.Count == 0)
        {
            return null;
        }

        foreach (var relationship in bad)
        {
            log.Inform("relationship-dropped", $"A relationship of {entry.FullName} points nowhere: {(string?)relationship.Attribute("Target")}.");
            relationship.Remove();
        }

        using var repaired = new MemoryStream();
        root.Save(repaired);
        return repaired.ToArray();
    }

    private static bool IsSound(XElement relationship, Uri folder, HashSet<string> names)
    {
        var target = (string?)relationship.Attribute("Target");
        if (target is null || !Uri.TryCreate(target, UriKind.RelativeOrAbsolute, out _))
        {
            return false;
        }

        if ((string?)relationship.Attribute("TargetMode") == "External")
        {
            return true;
        }

        return Uri.TryCreate(folder, target, out var uri)
            && uri.Scheme == folder.Scheme
            && names.Contains(Uri.UnescapeDataString(uri.AbsolutePath));
    }

    private static void Replace(MemoryStream stream, Dictionary<string, byte[]> parts)
    {
        stream.Position = 0;
        using var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true);
        foreach (var (name, content) in parts)
        {
            zip.GetEntry(name)?.Delete();
            using var target = zip.CreateEntry(name).Open();
            target.Write(content);
        }
    }
}
