using System.Xml.Linq;
using Extractor.Model;

namespace Extractor.Docx;

/// <summary>Reads declared tables.</summary>
internal sealed class TableReader(BlockReader blocks, DiagnosticLog log)
{
    /// <summary>
    /// Whether Word shows the second table as the continuation of the first: nothing between them, both in the text flow, and
    /// the same grid.
    /// </summary>
    public static bool Continues(BlockItem first, BlockItem second) =>
        first.IsTable
        && second.IsTable
        && NextElement(first.Element) == second.Element
        && !Floats(first.Element)
        && !Floats(second.Element)
        && SameGrid(GridColumns(first.Element), GridColumns(second.Element));

    /// <summary>Appends the table, then what is nested in its cells.</summary>
    /// <param name="items">One table, or several that are shown as one.</param>
    /// <param name="container">The place that holds them.</param>
    /// <param name="sink">Receives the blocks.</param>
    public void Read(List<BlockItem> items, string container, List<Block> sink)
    {
        if (items.Count == 1 && Frame(items[0].Element, items[0].Path(container)) is { } frame)
        {
            foreach (var (cell, path) in frame)
            {
                blocks.Read(cell, path, sink);
            }

            return;
        }

        var rows = new List<GridRow>();
        var parts = new List<TablePart>();
        var following = new List<Block>();
        foreach (var item in items)
        {
            var path = item.Path(container);
            var firstRow = rows.Count;
            ReadRows(item.Element, path, rows, following);
            if (rows.Count > firstRow)
            {
                parts.Add(new TablePart(SourceRef.AtPath(path), firstRow, 0));
            }
        }

        if (rows.Count > 0 && TableGrid.IsBeyondMeasure(rows))
        {
            log.Fail("table-beyond-measure", $"The spans of the table at {parts[0].Source.Path} are damaged; its cells are given as paragraphs.");
            sink.AddRange(rows.SelectMany(row => row.Cells).Where(cell => cell.Text.Length > 0).Select(cell =>
                new Paragraph(cell.Text, [new TextSpan(0, cell.Text.Length, SourceRef.AtPath(cell.Path))])));
        }
        else if (rows.Count > 0)
        {
            var covered = new List<string>();
            var (columns, cells) = TableGrid.Settle(rows, GridColumns(items[0].Element), covered);
            foreach (var place in covered)
            {
                log.Warn("covered-cell-text", $"The cell at {place} holds text that a merged cell covers; it is not printed and was left out.");
            }

            if (rows.Exists(row => row.Columns != rows[0].Columns))
            {
                log.Inform("table-rows-disagree", $"Rows of the table at {parts[0].Source.Path} have different numbers of columns.");
            }

            if (cells.Exists(cell => cell.Flags.Contains(Flags.AmbiguousColumn, StringComparer.Ordinal)))
            {
                log.Warn(Flags.AmbiguousColumn, $"Cells of the table at {parts[0].Source.Path} may belong to neighbouring columns: their rows do not add up, and their widths do not settle it.");
            }

            sink.Add(new Table(rows.Count, columns, cells, parts, TableMethod.Declared, []));
        }

        sink.AddRange(following);
    }

    /// <summary>
    /// A table of one column that holds tables is a frame drawn around them; its cells are read as running text. Null for all
    /// other tables.
    /// </summary>
    private static List<(XElement Cell, string Path)>? Frame(XElement table, string path)
    {
        var cells = new List<(XElement Cell, string Path)>();
        var holdsTables = false;
        var index = 0;
        foreach (var row in Unwrapped(table, "tr"))
        {
            index++;
            var own = Unwrapped(row, "tc").Take(2).ToList();
            if (own.Count != 1)
            {
                return null;
            }

            if (!Revisions.RemovesRow(row) && !Revisions.RemovesCell(own[0]) && Names.Toggle(row.Element(Names.W + "trPr"), "hidden") != true)
            {
                holdsTables |= Unwrapped(own[0], "tbl").Any();
                cells.Add((own[0], $"{path}/row[{index}]/cell[1]"));
            }
        }

        return holdsTables ? cells : null;
    }

    private void ReadRows(XElement table, string path, List<GridRow> rows, List<Block> following)
    {
        var index = 0;
        foreach (var row in Unwrapped(table, "tr"))
        {
            var place = $"{path}/row[{++index}]";
            if (Revisions.RemovesRow(row))
            {
                continue;
            }

            var properties = row.Element(Names.W + "trPr");
            if (Names.Toggle(properties, "hidden") == true)
            {
                log.Inform("hidden-text", $"The row at {place} is hidden and was left out.");
                continue;
            }

            var cells = ReadCells(row, place, following);
            if (cells.Count > 0)
            {
                rows.Add(new GridRow(
                    cells,
                    Math.Clamp(Names.Number(Names.ChildValue(properties, "gridBefore")) ?? 0, 0, TableGrid.WidestSpan),
                    Twips(properties?.Element(Names.W + "wBefore")),
                    Math.Clamp(Names.Number(Names.ChildValue(properties, "gridAfter")) ?? 0, 0, TableGrid.WidestSpan),
                    place));
            }
        }
    }

    private List<GridCell> ReadCells(XElement row, string path, List<Block> following)
    {
        var cells = new List<GridCell>();
        var index = 0;
        foreach (var element in Unwrapped(row, "tc"))
        {
            var place = $"{path}/cell[{++index}]";
            if (Revisions.RemovesCell(element))
            {
                continue;
            }

            var properties = element.Element(Names.W + "tcPr");
            var (text, hasUnmapped) = blocks.ReadCell(element, place, following);
            var cell = new GridCell(
                text,
                Math.Clamp(Names.Number(Names.ChildValue(properties, "gridSpan")) ?? 1, 1, TableGrid.WidestSpan),
                VerticalMerge(properties),
                Twips(properties?.Element(Names.W + "tcW")),
                place,
                hasUnmapped);
            if (cells.Count > 0 && properties?.Element(Names.W + "hMerge") is { } merge && (string?)merge.Attribute(Names.Val) != "restart")
            {
                // The old way to merge sideways: the cell before covers this one.
                if (text.Length > 0)
                {
                    log.Warn("covered-cell-text", $"The cell at {place} holds text that a merged cell covers; it is not printed and was left out.");
                }

                var before = cells[^1];
                cells[^1] = before with { Span = before.Span + cell.Span, Width = before.Width + cell.Width };
                continue;
            }

            cells.Add(cell);
        }

        return cells;
    }

    private static MergeKind VerticalMerge(XElement? properties)
    {
        // A tracked merge says what holds when it is accepted.
        if ((string?)properties?.Element(Names.W + "cellMerge")?.Attribute(Names.W + "vMerge") is { } tracked)
        {
            return tracked == "rest" ? MergeKind.Restart : MergeKind.Continue;
        }

        return properties?.Element(Names.W + "vMerge") is not { } merge ? MergeKind.None
            : (string?)merge.Attribute(Names.Val) == "restart" ? MergeKind.Restart
            : MergeKind.Continue;
    }

    private static int? Twips(XElement? width) =>
        width is not null && (string?)width.Attribute(Names.W + "type") is null or "dxa"
            ? Names.Number((string?)width?.Attribute(Names.W + "w"))
            : null;

    private static List<int> GridColumns(XElement table) =>
        table.Element(Names.W + "tblGrid")?.Elements(Names.W + "gridCol")
            .Select(column => Names.Number((string?)column.Attribute(Names.W + "w")) ?? 0).ToList() ?? [];

    private static bool SameGrid(List<int> first, List<int> second)
    {
        // Producers round each width; a fifth of an inch over the whole table is no other grid.
        const int Tolerance = 60;
        return first.Count == second.Count && first.Zip(second).All(pair => Math.Abs(pair.First - pair.Second) <= Tolerance);
    }

    private static bool Floats(XElement table) => table.Element(Names.W + "tblPr")?.Element(Names.W + "tblpPr") is not null;

    /// <summary>The next sibling that shows something; bookmarks and the like do not.</summary>
    private static XElement? NextElement(XElement element) =>
        element.ElementsAfterSelf().FirstOrDefault(next => next.Name.LocalName is "p" or "tbl" or "sdt" or "customXml" or "altChunk" or "AlternateContent");

    /// <summary>Children of that name, also those inside content controls, custom XML and alternatives.</summary>
    private static IEnumerable<XElement> Unwrapped(XElement parent, string name)
    {
        foreach (var child in parent.Elements())
        {
            if (child.Name == Names.W + name)
            {
                yield return child;
            }
            else if (child.Name.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag")
            {
                foreach (var inner in Unwrapped(child, name))
                {
                    yield return inner;
                }
            }
            else if (child.Name == Names.Compatibility + "AlternateContent" && Alternative.Choose(child) is { } branch)
            {
                foreach (var inner in Unwrapped(branch, name))
                {
                    yield return inner;
                }
            }
        }
    }
}
