using System.Globalization;
using Extractor.Corpus.Generator.Tables;

namespace Extractor.Corpus.Generator.Rendering;

/// <summary>Lays a report out and writes it as a PDF whose Chinese fonts are not embedded.</summary>
internal sealed class PdfWriter(ReportDocument report, string cmap)
{
    private const double Margin = 50;

    private readonly List<PdfCanvas> _pages = [];
    private PdfCanvas _page = new(595.3, 841.9, cmap);
    private double _y = Margin;

    private double Width => _page.Width - (2 * Margin);

    private double Bottom => _page.Height - Margin;

    public byte[] Write()
    {
        _pages.Add(_page);
        foreach (var block in report.Content.Blocks)
        {
            switch (block)
            {
                case Heading { Level: 0 } h: Lines(h.Text, 26, 'c', before: _y <= Margin ? 150 : 10, font: "F2"); break;
                case Heading { Level: 1 } h: Lines(h.Text, 18, 'c', before: 8, font: "F2"); break;
                case Heading h: Lines(h.Text, report.TextSize, 'l', indent: true, font: "F2"); break;
                case Text t: Text(t); break;
                case FormLine f: Line(f); break;
                case TableBlock t: Table(t.Table); break;
                case PageBreak: NewPage(_page.Width > _page.Height); break;
                case NewSection s: NewPage(s.Landscape); break;
            }
        }
        return File();
    }

    private byte[] File()
    {
        var file = new PdfFile();
        int root = file.Reserve(), tree = file.Reserve();
        var fonts = $"/Font << /F1 {Font(file, "SimSun")} 0 R /F2 {Font(file, "SimHei")} 0 R >>";
        var kids = new List<string>();
        for (var i = 0; i < _pages.Count; i++)
        {
            var page = _pages[i];
            var number = report.DashedPageNumbers ? $"— {i + 1} —" : $"{i + 1}";
            page.Text((page.Width - PdfCanvas.Measure(number, 9)) / 2, page.Height - 28, 9, number);
            var content = file.AddStream(page.Content);
            kids.Add(string.Create(CultureInfo.InvariantCulture, $"{file.Add(string.Create(CultureInfo.InvariantCulture,
                $"<< /Type /Page /Parent {tree} 0 R {Box(page)} /Resources << {fonts} >> /Contents {content} 0 R >>"))} 0 R"));
        }
        file.Set(tree, $"<< /Type /Pages /Count {kids.Count} /Kids [{string.Join(' ', kids)}] >>");
        file.Set(root, $"<< /Type /Catalog /Pages {tree} 0 R >>");
        var info = file.Add("<< /Producer (Extractor corpus) >>");
        return file.Write(root, info, xrefStream: cmap.StartsWith("UniGB", StringComparison.Ordinal));
    }

    /// <summary>A wide page is a sheet in portrait format that is shown turned by 90 degrees.</summary>
    private static string Box(PdfCanvas page) => page.Width > page.Height
        ? string.Create(CultureInfo.InvariantCulture, $"/MediaBox [0 0 {page.Height:0.#} {page.Width:0.#}] /Rotate 90")
        : string.Create(CultureInfo.InvariantCulture, $"/MediaBox [0 0 {page.Width:0.#} {page.Height:0.#}]");

    private int Font(PdfFile file, string name)
    {
        var descriptor = file.Add($"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [0 -141 1000 859] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 683 /StemV 80 >>");
        // Half-width forms have the CIDs 814 to 939, proportional Latin 1 to 95; both are half an em in these fonts.
        var descendant = file.Add($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor {descriptor} 0 R /DW 1000 /W [1 95 500 814 939 500] >>");
        return file.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /{cmap} /DescendantFonts [{descendant} 0 R] >>");
    }

    private void NewPage(bool landscape)
    {
        _page = landscape ? new PdfCanvas(841.9, 595.3, cmap) : new PdfCanvas(595.3, 841.9, cmap);
        _pages.Add(_page);
        _y = Margin;
    }

    private void Lines(string text, double size, char align, double before = 0, bool indent = false, string font = "F1", double leading = 1.6)
    {
        _y += before;
        var first = indent ? 2 * size : 0;
        foreach (var line in PdfCanvas.Wrap(text, size, Width, first))
        {
            if (_y + (size * leading) > Bottom) NewPage(_page.Width > _page.Height);
            var x = align == 'c' ? Margin + ((Width - PdfCanvas.Measure(line, size)) / 2) : Margin + first;
            _page.Text(x, _y + size, size, line, font);
            _y += size * leading;
            first = 0;
        }
    }

    private void Text(Text t)
    {
        switch (t.Style)
        {
            case TextStyle.Body: Lines(t.Content, report.TextSize, 'l', indent: true); break;
            case TextStyle.FormTitle:
                if (_y + 110 > Bottom) NewPage(_page.Width > _page.Height);
                Lines(t.Content, 15, 'c', before: 6, font: "F2");
                break;
            case TextStyle.Note: Lines(t.Content, 9, 'l', leading: 1.4); break;
            case TextStyle.Contents: Contents(t.Content); break;
            case TextStyle.CoverLine: Lines(t.Content, 16, 'c', before: 280); break;
            default: Lines(t.Content, report.TextSize, 'c'); break;
        }
    }

    private void Contents(string text)
    {
        const double Size = 12;
        var parts = text.Split('\t');
        if (parts.Length > 1)
        {
            // The leader is made of dots, as older word processors write it.
            var room = Width - PdfCanvas.Measure(parts[0], Size) - PdfCanvas.Measure(parts[1], Size);
            text = $"{parts[0]}{new string('.', Math.Max(2, (int)(room / (Size / 2))))}{parts[1]}";
        }
        Lines(text, Size, 'l');
    }

    private void Line(FormLine f)
    {
        const double Size = 9;
        var ends = f.End.Split('\n');
        for (var i = 0; i < ends.Length; i++)
        {
            var baseline = _y + Size;
            if (i == ends.Length - 1)
            {
                _page.Text(Margin, baseline, Size, f.Start);
                _page.Text(Margin + ((Width - PdfCanvas.Measure(f.Middle, Size)) / 2), baseline, Size, f.Middle);
            }
            _page.Text(Margin + Width - PdfCanvas.Measure(ends[i], Size), baseline, Size, ends[i]);
            _y += Size * 1.4;
        }
        _y += 2;
    }

    private void Table(GridTable table)
    {
        var scale = Width / table.Widths.Sum();
        var x = new double[table.Columns + 1];
        x[0] = Margin;
        for (var c = 0; c < table.Columns; c++) x[c + 1] = x[c] + (table.Widths[c] * scale);
        var rows = table.Cells();
        var heights = Heights(table, rows, x);
        var headers = table.Lead.Count + table.Header.Count;
        var start = 0;
        while (start < rows.Count)
        {
            var repeat = start > 0 && table.RepeatHeader ? headers : 0;
            var top = heights.Take(repeat).Sum();
            var end = start;
            var used = top;
            while (end < rows.Count && _y + used + heights[end] <= Bottom) used += heights[end++];
            if (end == start && _y > Margin)
            {
                NewPage(_page.Width > _page.Height);
                continue;
            }
            // A row taller than a page is drawn over the margin.
            if (end == start) end++;
            if (repeat > 0) Part(table, rows, heights, x, 0, repeat);
            Part(table, rows, heights, x, start, end);
            start = end;
            if (start < rows.Count) NewPage(_page.Width > _page.Height);
        }
        _y += 4;
    }

    private static double[] Heights(GridTable table, IReadOnlyList<IReadOnlyList<PlacedCell>> rows, double[] x)
    {
        var size = table.FontSize;
        var heights = Enumerable.Repeat(Math.Max(table.RowHeight, size * 1.5), rows.Count).ToArray();
        foreach (var cell in rows.SelectMany(r => r).OrderBy(c => c.RowSpan))
        {
            var lines = PdfCanvas.Wrap(cell.Text, size, x[cell.Column + cell.ColumnSpan] - x[cell.Column] - 4).Count;
            var need = (lines * size * 1.2) + 4;
            var have = heights.Skip(cell.Row).Take(cell.RowSpan).Sum();
            if (need > have) heights[cell.Row + cell.RowSpan - 1] += need - have;
        }
        return heights;
    }

    /// <summary>Draws the rows from start to end; a cell that began on the page before gets a box without text.</summary>
    private void Part(GridTable table, IReadOnlyList<IReadOnlyList<PlacedCell>> rows, double[] heights, double[] x, int start, int end)
    {
        var size = table.FontSize;
        foreach (var cell in rows.Take(end).SelectMany(r => r).Where(c => c.Row + c.RowSpan > start))
        {
            int from = Math.Max(cell.Row, start), to = Math.Min(cell.Row + cell.RowSpan, end);
            var y0 = _y + heights.Skip(start).Take(from - start).Sum();
            var y1 = y0 + heights.Skip(from).Take(to - from).Sum();
            double x0 = x[cell.Column], x1 = x[cell.Column + cell.ColumnSpan];
            _page.Box(x0, y0, x1, y1);
            if (cell.Row < start) continue;
            var lines = PdfCanvas.Wrap(cell.Text, size, x1 - x0 - 4);
            var baseline = y0 + ((y1 - y0 - (lines.Count * size * 1.2)) / 2) + size;
            foreach (var line in lines)
            {
                var width = PdfCanvas.Measure(line, size);
                var at = cell.Align switch { 'l' => x0 + 2, 'r' => x1 - 2 - width, _ => x0 + ((x1 - x0 - width) / 2) };
                _page.Text(at, baseline, size, line);
                baseline += size * 1.2;
            }
        }
        _y += heights.Skip(start).Take(end - start).Sum();
    }
}
