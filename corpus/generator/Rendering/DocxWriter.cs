using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Rendering;

/// <summary>Writes a report as WordprocessingML, byte for byte the same each time.</summary>
internal sealed class DocxWriter(ReportDocument report)
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static readonly DateTimeOffset Stamp = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<string> _body = [];

    public byte[] Write()
    {
        var landscape = false;
        foreach (var block in report.Content.Blocks)
        {
            switch (block)
            {
                case Heading h: Heading(h); break;
                case Text t: Text(t); break;
                case FormLine line: Line(line, landscape); break;
                case TableBlock t: _body.Add(Table(t.Table, landscape)); break;
                case PageBreak: _body.Add("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"); break;
                case NewSection s:
                    EndSection(landscape);
                    landscape = s.Landscape;
                    break;
            }
        }
        var document = $"<w:document {Namespaces}><w:body>{string.Concat(_body)}{Section(landscape)}</w:body></w:document>";
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", DocxParts.ContentTypes);
            Add(zip, "_rels/.rels", DocxParts.Relationships);
            Add(zip, "word/_rels/document.xml.rels", DocxParts.DocumentRelationships);
            Add(zip, "word/styles.xml", DocxParts.Styles(report));
            Add(zip, "word/footer1.xml", $"<w:ftr {Namespaces}><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>{PageNumber()}</w:p></w:ftr>");
            Add(zip, "word/header1.xml", $"<w:hdr {Namespaces}><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>{Run(report.RunningHeader ?? "", 9)}</w:p></w:hdr>");
            Add(zip, "word/document.xml", document);
        }
        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string xml)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Stamp;
        using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        writer.Write(xml);
    }

    private string PageNumber()
    {
        const string Field = "<w:fldSimple w:instr=\" PAGE \"><w:r><w:rPr><w:sz w:val=\"18\"/></w:rPr><w:t>1</w:t></w:r></w:fldSimple>";
        if (report.PageOfPages) return $"{Run("第 ", 9)}{Field}{Run(" 页 共 ", 9)}{Field.Replace("PAGE", "NUMPAGES", StringComparison.Ordinal)}{Run(" 页", 9)}";
        return report.DashedPageNumbers ? $"{Run("— ", 9)}{Field}{Run(" —", 9)}" : Field;
    }

    private static string Run(string text, double size, bool bold = false, string? font = null)
    {
        var fonts = font is null ? "" : $"<w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\" w:eastAsia=\"{font}\" w:cs=\"{font}\"/>";
        var weight = bold ? "<w:b/>" : "";
        return $"<w:r><w:rPr>{fonts}{weight}<w:sz w:val=\"{Half(size)}\"/></w:rPr><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";
    }

    private static string Half(double points) => ((int)Math.Round(points * 2)).ToString(CultureInfo.InvariantCulture);

    private static string Twips(double points) => ((int)Math.Round(points * 20)).ToString(CultureInfo.InvariantCulture);

    private void Heading(Heading h)
    {
        if (h.Level == 0)
        {
            var before = _body.Count == 0 ? 160 : 12;
            _body.Add($"<w:p><w:pPr><w:spacing w:before=\"{Twips(before)}\"/><w:jc w:val=\"center\"/></w:pPr>{Run(h.Text, 26, bold: true, report.HeadingFont)}</w:p>");
            return;
        }
        var style = report.HeadingStyles ? $"<w:pStyle w:val=\"Heading{h.Level}\"/>" : "";
        var size = h.Level == 1 ? 18 : report.TextSize;
        var layout = h.Level == 1 ? "<w:spacing w:before=\"240\" w:after=\"200\"/><w:jc w:val=\"center\"/>" : "<w:spacing w:before=\"60\" w:after=\"60\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"560\"/>";
        _body.Add($"<w:p><w:pPr>{style}{layout}</w:pPr>{Run(h.Text, size, bold: h.Level < 3, h.Level < 3 ? report.HeadingFont : null)}</w:p>");
    }

    private void Text(Text t)
    {
        var size = report.TextSize;
        var (properties, run) = t.Style switch
        {
            TextStyle.Body => ("<w:spacing w:line=\"400\" w:lineRule=\"atLeast\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"560\"/><w:jc w:val=\"both\"/>", Run(t.Content, size)),
            TextStyle.Center => ("<w:jc w:val=\"center\"/>", Run(t.Content, size)),
            TextStyle.FormTitle => ("<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/><w:jc w:val=\"center\"/>", Run(t.Content, 15, bold: true, report.HeadingFont)),
            TextStyle.Note => ("<w:spacing w:before=\"20\"/>", Run(t.Content, 9)),
            TextStyle.Contents => ("<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9300\"/></w:tabs><w:spacing w:line=\"360\" w:lineRule=\"atLeast\"/>", Tabbed(t.Content, 12)),
            _ => ("<w:spacing w:before=\"6000\"/><w:jc w:val=\"center\"/>", Run(t.Content, 16)),
        };
        _body.Add($"<w:p><w:pPr>{properties}</w:pPr>{run}</w:p>");
    }

    private static string Tabbed(string text, double size) =>
        string.Join("<w:r><w:tab/></w:r>", text.Split('\t').Select(part => Run(part, size)));

    private void Line(FormLine line, bool landscape)
    {
        var width = Width(landscape);
        var ends = line.End.Split('\n');
        for (var i = 0; i < ends.Length; i++)
        {
            var last = i == ends.Length - 1;
            var text = $"{(last ? line.Start : "")}\t{(last ? line.Middle : "")}\t{ends[i]}";
            _body.Add("<w:p><w:pPr><w:keepNext/><w:tabs>"
                + $"<w:tab w:val=\"center\" w:pos=\"{Twips(width / 2)}\"/><w:tab w:val=\"right\" w:pos=\"{Twips(width)}\"/></w:tabs></w:pPr>{Tabbed(text, 9)}</w:p>");
        }
    }

    private static double Width(bool landscape) => (landscape ? 841.9 : 595.3) - 100;

    private string Section(bool landscape)
    {
        var (w, h) = landscape ? (841.9, 595.3) : (595.3, 841.9);
        var header = report.RunningHeader is null ? "" : "<w:headerReference w:type=\"default\" r:id=\"rId3\"/>";
        return $"<w:sectPr>{header}<w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:type w:val=\"nextPage\"/>"
            + $"<w:pgSz w:w=\"{Twips(w)}\" w:h=\"{Twips(h)}\"{(landscape ? " w:orient=\"landscape\"" : "")}/>"
            + $"<w:pgMar w:top=\"{Twips(50)}\" w:right=\"{Twips(50)}\" w:bottom=\"{Twips(50)}\" w:left=\"{Twips(50)}\" w:header=\"{Twips(28)}\" w:footer=\"{Twips(28)}\" w:gutter=\"0\"/></w:sectPr>";
    }

    /// <summary>The section's properties go into its last paragraph; after a table a tiny one is made.</summary>
    private void EndSection(bool landscape)
    {
        var section = Section(landscape);
        if (_body.Count > 0 && _body[^1].StartsWith("<w:p><w:pPr>", StringComparison.Ordinal))
        {
            var at = _body[^1].IndexOf("</w:pPr>", StringComparison.Ordinal);
            _body[^1] = _body[^1].Insert(at, section);
            return;
        }
        _body.Add($"<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>{section}</w:pPr></w:p>");
    }

    private static string Table(GridTable table, bool landscape)
    {
        var scale = Width(landscape) / table.Widths.Sum();
        var grid = string.Concat(table.Widths.Select(w => $"<w:gridCol w:w=\"{Twips(w * scale)}\"/>"));
        var rows = new StringBuilder();
        var cells = table.Cells();
        var headers = table.Lead.Count + table.Header.Count;
        for (var r = 0; r < cells.Count; r++)
        {
            var header = r < headers && table.RepeatHeader ? "<w:tblHeader/>" : "";
            var split = table.MayBreakRows ? "" : "<w:cantSplit/>";
            var height = table.RowHeight > 0 ? $"<w:trHeight w:val=\"{Twips(table.RowHeight)}\"/>" : "";
            rows.Append(CultureInfo.InvariantCulture, $"<w:tr><w:trPr>{split}{height}{header}</w:trPr>");
            for (var c = 0; c < table.Columns;)
            {
                // A position covered from above needs a continuation cell.
                var cell = cells[r].FirstOrDefault(x => x.Column == c) ?? cells.Take(r).SelectMany(x => x).Last(x => x.Column == c && x.Row + x.RowSpan > r);
                var width = table.Widths.Skip(c).Take(cell.ColumnSpan).Sum() * scale;
                var span = cell.ColumnSpan > 1 ? $"<w:gridSpan w:val=\"{cell.ColumnSpan}\"/>" : "";
                var merge = cell.RowSpan == 1 ? "" : cell.Row == r ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
                var align = cell.Align switch { 'l' => "left", 'r' => "right", _ => "center" };
                var text = cell.Row == r && cell.Text.Length > 0 ? Run(cell.Text, r < table.Lead.Count ? 12 : table.FontSize) : "";
                rows.Append(CultureInfo.InvariantCulture, $"<w:tc><w:tcPr><w:tcW w:w=\"{Twips(width)}\" w:type=\"dxa\"/>{span}{merge}<w:vAlign w:val=\"center\"/></w:tcPr>")
                    .Append(CultureInfo.InvariantCulture, $"<w:p><w:pPr><w:jc w:val=\"{align}\"/></w:pPr>{text}</w:p></w:tc>");
                c += cell.ColumnSpan;
            }
            rows.Append("</w:tr>");
        }
        string[] sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
        var borders = string.Concat(sides.Select(s => $"<w:{s} w:val=\"{(table.OpenSides && s is ("left" or "right") ? "nil" : "single")}\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"));
        return $"<w:tbl><w:tblPr><w:tblW w:w=\"{Twips(Width(landscape))}\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type=\"fixed\"/>"
            + "<w:tblCellMar><w:left w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"40\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
            + $"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>";
    }
}
