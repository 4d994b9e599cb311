using System.Globalization;
using Extractor.Corpus.Generator.Rendering;
using Extractor.Corpus.Generator.Tables;
using Extractor.Layout;
using Extractor.Model;
using Block = Extractor.Model.Block;

namespace Extractor.Mutations.Assembly;

/// <summary>
/// Turns a generated report into a document without a file: block for block what reading the DOCX of <see cref="DocxWriter"/>
/// gives. Thousands of reports can so be held against the stages that follow the reading.
/// </summary>
internal sealed class DocumentAssembler
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly List<Block> _blocks = [];
    private readonly Dictionary<GridTable, int> _tables = [];
    private readonly Dictionary<int, int> _said = [];
    private int _paragraph;
    private int _table;

    private DocumentAssembler()
    {
    }

    public static AssembledReport Assemble(ReportDocument report)
    {
        var assembler = new DocumentAssembler();
        assembler.AddAll(report);
        var source = new SourceFile(report.Id + ".docx", MediaType, new string('0', 64), 0, PageCount: null, Producer: null);
        return new AssembledReport(
            report, new Document(source, HeadingFinder.Find(assembler._blocks), []), assembler._tables, assembler._said);
    }

    private void AddAll(ReportDocument report)
    {
        // Whether the last thing in the body can take the properties of a section that ends: else a paragraph is made for them.
        var takesSection = false;
        foreach (var block in report.Content.Blocks)
        {
            switch (block)
            {
                case Heading { Level: > 0 } heading when report.HeadingStyles:
                    Add(heading.Text, ParagraphKind.Heading, heading.Level);
                    break;
                case Heading heading:
                    Add(heading.Text);
                    break;
                case Text text:
                    Add(text.Content);
                    if (text.Said is { } said)
                    {
                        _said.Add(said, _blocks.Count - 1);
                    }

                    break;
                case FormLine line:
                    Add(line);
                    break;
                case TableBlock table:
                    _tables.Add(table.Table, _blocks.Count);
                    Add(table.Table);
                    break;
                case PageBreak:
                    _paragraph++;
                    break;
                case NewSection when !takesSection:
                    _paragraph++;
                    break;
            }

            takesSection = block is not (TableBlock or PageBreak);
        }

        // Parts of the file in the order of their names; what page numbers leave of a footer counts when it has letters.
        if (report.PageOfPages)
        {
            Furniture("第  页 共  页", "footer[1]");
        }

        if (report.RunningHeader is { } header)
        {
            Furniture(header, "header[1]");
        }
    }

    private void Furniture(string text, string part) =>
        _blocks.Add(new Paragraph(text, [new TextSpan(0, text.Length, SourceRef.AtPath($"{part}/paragraph[1]"))], ParagraphKind.Furniture));

    private void Add(FormLine line)
    {
        var ends = line.End.Split('\n');
        for (var i = 0; i < ends.Length; i++)
        {
            var isLast = i == ends.Length - 1;
            Add(isLast ? $"{line.Start} {line.Middle} {ends[i]}" : ends[i]);
        }
    }

    private void Add(string printed, ParagraphKind kind = ParagraphKind.Body, int level = 0)
    {
        _paragraph++;
        var text = printed.Replace('\t', ' ').Trim();
        if (text.Length > 0)
        {
            var place = SourceRef.AtPath(string.Create(CultureInfo.InvariantCulture, $"body/paragraph[{_paragraph}]"));
            _blocks.Add(new Paragraph(text, [new TextSpan(0, text.Length, place)], kind, level));
        }
    }

    private void Add(GridTable table)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"body/table[{++_table}]");
        var rows = table.Cells();
        var cells = new List<Cell>();
        for (var r = 0; r < rows.Count; r++)
        {
            // The row's own cells and those that go on from above are numbered together.
            var starts = rows[r].Select(cell => cell.Column)
                .Concat(rows.Take(r).SelectMany(row => row).Where(cell => cell.Row + cell.RowSpan > r).Select(cell => cell.Column))
                .Order().ToList();
            cells.AddRange(rows[r].Select(cell => new Cell(
                r,
                cell.Column,
                cell.RowSpan,
                cell.ColumnSpan,
                cell.Text.Trim(),
                SourceRef.AtPath(string.Create(CultureInfo.InvariantCulture, $"{path}/row[{r + 1}]/cell[{starts.IndexOf(cell.Column) + 1}]")),
                ReadMethod.Docx,
                1,
                [])));
        }

        _blocks.Add(new Table(rows.Count, table.Columns, cells, [new TablePart(SourceRef.AtPath(path), 0, 0)], TableMethod.Declared, []));
    }
}
