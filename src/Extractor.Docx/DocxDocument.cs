using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Extractor.Model;

namespace Extractor.Docx;

/// <summary>Reads DOCX files (ISO/IEC 29500 WordprocessingML, transitional and strict, templates and macro files included).</summary>
public static class DocxDocument
{
    /// <summary>
    /// Reads a document as it prints when all tracked changes are accepted: body in order, then notes, then headers and footers
    /// as furniture. Follows no reference that leads out of the file.
    /// </summary>
    /// <param name="bytes">The file.</param>
    /// <param name="source">What is known about it; a missing producer is filled in from the file.</param>
    /// <exception cref="UnreadableFileException">
    /// The file cannot be read at all; codes: <c>empty-file</c>, <c>not-a-docx</c>, <c>legacy-doc</c>, <c>needs-password</c>,
    /// <c>damaged-docx</c>, <c>too-large</c>, <c>dtd-prohibited</c>.
    /// </exception>
    public static Document Read(ReadOnlyMemory<byte> bytes, SourceFile source) => Read(bytes, source, new DocxLimits());

    internal static Document Read(ReadOnlyMemory<byte> bytes, SourceFile source, DocxLimits limits)
    {
        ArgumentNullException.ThrowIfNull(source);
        var log = new DiagnosticLog();
        using var package = DocxPackage.Open(bytes, limits, log);
        var root = package.LoadRequired(package.Main);
        var body = root.Element(Names.W + "body")
            ?? throw new UnreadableFileException("damaged-docx", "The main part of the DOCX has no body.");

        var styles = new StyleSheet(package.Load(package.Main.StyleDefinitionsPart));
        var numbering = new Numbering(package.Load(package.Main.NumberingDefinitionsPart), styles);
        var reader = new BlockReader(styles, new ListCounters(numbering), log);
        var blocks = new List<Block>();
        reader.Read(body, "body", blocks);
        ReadNotes(package.Load(package.Main.FootnotesPart), "footnote", reader, blocks);
        ReadNotes(package.Load(package.Main.EndnotesPart), "endnote", reader, blocks);
        ReadFurniture(package, reader, blocks);
        if (reader.HiddenLetters > 0)
        {
            log.Inform("hidden-text", $"{reader.HiddenLetters} hidden letters, the first at {reader.HiddenAt}, are not printed and were left out.");
        }

        return new Document(source with { Producer = source.Producer ?? Producer(package) }, blocks, log.ToList());
    }

    private static void ReadNotes(XElement? notes, string name, BlockReader reader, List<Block> blocks)
    {
        var index = 0;
        foreach (var note in notes?.Elements(Names.W + name) ?? [])
        {
            index++;

            // The other types are the lines that separate notes from the text.
            if ((string?)note.Attribute(Names.W + "type") is null or "normal")
            {
                reader.Read(note, $"{name}s/{name}[{index}]", blocks);
            }
        }
    }

    private static void ReadFurniture(DocxPackage package, BlockReader reader, List<Block> blocks)
    {
        reader.DropPageNumbers = true;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var (headers, footers) = (0, 0);
        foreach (var part in package.Main.HeaderParts.Cast<OpenXmlPart>().Concat(package.Main.FooterParts)
            .OrderBy(part => part.Uri.ToString(), StringComparer.Ordinal))
        {
            var place = part is HeaderPart ? $"header[{++headers}]" : $"footer[{++footers}]";
            if (package.Load(part) is not { } root)
            {
                continue;
            }

            var found = new List<Block>();
            reader.Read(root, place, found);
            foreach (var (text, source) in found.SelectMany(Texts))
            {
                // What remains of "- 3 -" when the number is gone says nothing.
                if (text.Any(char.IsLetterOrDigit) && seen.Add(text))
                {
                    blocks.Add(new Paragraph(text, [new TextSpan(0, text.Length, source)], ParagraphKind.Furniture));
                }
            }
        }
    }

    private static IEnumerable<(string Text, SourceRef Place)> Texts(Block block) => block switch
    {
        Paragraph paragraph => [(paragraph.Text, paragraph.Source)],
        Table table => table.Cells.Select(cell => (cell.Text, cell.Source)),
        _ => [],
    };

    private static string? Producer(DocxPackage package)
    {
        var properties = package.Load(package.Properties);
        var name = properties?.Elements().FirstOrDefault(element => element.Name.LocalName == "Application")?.Value.Trim();
        return string.IsNullOrEmpty(name) ? null : name;
    }
}
