using System.Text;
using System.Xml.Linq;
using Extractor.Model;

namespace Extractor.Docx;

/// <summary>Reads containers of paragraphs and tables into blocks, in reading order; keeps count of lists.</summary>
internal sealed class BlockReader
{
    private readonly StyleSheet _styles;
    private readonly ListCounters _lists;
    private readonly DiagnosticLog _log;
    private readonly InlineReader _inline;
    private readonly TableReader _tables;
    private int _hiddenLetters;
    private string? _hiddenAt;

    public BlockReader(StyleSheet styles, ListCounters lists, DiagnosticLog log)
    {
        _styles = styles;
        _lists = lists;
        _log = log;
        _inline = new InlineReader(styles, log);
        _tables = new TableReader(this, log);
    }

    /// <summary>Letters that are hidden and were left out.</summary>
    public int HiddenLetters => _hiddenLetters;

    /// <summary>The first place of hidden text; null when there is none.</summary>
    public string? HiddenAt => _hiddenAt;

    /// <summary>Whether page number fields are left out, as in headers and footers.</summary>
    public bool DropPageNumbers { get; set; }

    /// <summary>Appends the blocks of a container.</summary>
    public void Read(XElement container, string path, List<Block> blocks)
    {
        var items = BlockItems.Of(container, _log, path);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].IsTable)
            {
                var first = i;
                while (i + 1 < items.Count && TableReader.Continues(items[i], items[i + 1]))
                {
                    i++;
                }

                _tables.Read(items.GetRange(first, i - first + 1), path, blocks);
                continue;
            }

            var place = items[i].Path(path);
            var content = ReadParagraph(items, ref i, place, out var format);
            Emit(content, format, place, blocks);
        }
    }

    /// <summary>
    /// Reads a cell's text; what a cell's text does not hold (nested tables, text boxes) is appended to the blocks that follow
    /// the table.
    /// </summary>
    public (string Text, bool HasUnmappedLetters) ReadCell(XElement cell, string path, List<Block> following)
    {
        var items = BlockItems.Of(cell, _log, path);
        var text = new StringBuilder();
        var hasUnmapped = false;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].IsTable)
            {
                var first = i;
                while (i + 1 < items.Count && TableReader.Continues(items[i], items[i + 1]))
                {
                    i++;
                }

                _tables.Read(items.GetRange(first, i - first + 1), path, following);
                continue;
            }

            var place = items[i].Path(path);
            var content = ReadParagraph(items, ref i, place, out var format);
            hasUnmapped |= content.HasUnmappedLetters;
            var isFirst = true;
            foreach (var line in content.Segments.SelectMany(lines => lines))
            {
                LineText.Continue(text, isFirst ? format.Number.Prefix + line : line);
                isFirst = false;
            }

            if (isFirst)
            {
                LineText.Continue(text, format.Number.Text);
            }

            EmitAnchored(content, place, following);
        }

        return (text.ToString(), hasUnmapped);
    }

    private ParagraphContent ReadParagraph(List<BlockItem> items, ref int i, string place, out ParagraphFormat format)
    {
        var content = new ParagraphContent(DropPageNumbers);
        var element = items[i].Element;
        _inline.Read(element, StyleOf(element), content, place);

        // Where its end was deleted the next paragraph goes on, and its properties hold for the whole.
        while (i + 1 < items.Count && !items[i + 1].IsTable && Revisions.RemovesEnd(element))
        {
            element = items[++i].Element;
            _inline.Read(element, StyleOf(element), content, place);
        }

        content.Finish();
        if (content.HiddenLetters > 0)
        {
            _hiddenLetters += content.HiddenLetters;
            _hiddenAt ??= place;
        }

        format = FormatOf(element, content);
        return content;
    }

    private ParagraphStyle StyleOf(XElement paragraph) =>
        _styles.Paragraph(Names.ChildValue(paragraph.Element(Names.ParagraphProperties), "pStyle"));

    private ParagraphFormat FormatOf(XElement paragraph, ParagraphContent content)
    {
        var properties = paragraph.Element(Names.ParagraphProperties);
        var style = StyleOf(paragraph);
        var own = properties?.Element(Names.W + "numPr");
        var ownId = Names.ChildValue(own, "numId");
        var numberId = ownId ?? style.NumberingId;
        var level = Names.Number(Names.ChildValue(own, "ilvl")) ?? (ownId is null ? style.NumberingLevel : null);
        var number = numberId is null or "0" ? ListNumber.None : _lists.Next(numberId, level, style.Ids);
        var outline = Names.Number(Names.ChildValue(properties, "outlineLvl")) ?? style.OutlineLevel;
        var (kind, headingLevel) = Outline.Classify(style, outline, content.LinksToHeading);
        return new ParagraphFormat(number, kind, headingLevel);
    }

    private void Emit(ParagraphContent content, ParagraphFormat format, string place, List<Block> blocks)
    {
        var source = SourceRef.AtPath(place);
        var prefix = format.Number.Prefix;
        var any = false;
        foreach (var lines in content.Segments)
        {
            var text = new StringBuilder();
            var spans = new List<TextSpan>();
            foreach (var line in lines)
            {
                var start = text.Length;
                LineText.Continue(text, any ? line : prefix + line);
                if (text.Length > start)
                {
                    any = true;
                    spans.Add(new TextSpan(start, text.Length - start, source));
                }
            }

            if (spans.Count > 0)
            {
                blocks.Add(Outline.Build(text.ToString(), spans, format));
            }
        }

        if (!any && format.Number.Text.Length > 0)
        {
            blocks.Add(Outline.Build(format.Number.Text, [new TextSpan(0, format.Number.Text.Length, source)], format));
        }

        if (content.HasUnmappedLetters)
        {
            _log.Warn("unmapped-symbol", $"A symbol at {place} has no known character.");
        }

        EmitAnchored(content, place, blocks);
    }

    private void EmitAnchored(ParagraphContent content, string place, List<Block> blocks)
    {
        foreach (var text in content.DrawnTexts.Select(text => text.Trim()).Where(text => text.Length > 0))
        {
            blocks.Add(new Paragraph(text, [new TextSpan(0, text.Length, SourceRef.AtPath(place))]));
        }

        for (var i = 0; i < content.TextBoxes.Count; i++)
        {
            Read(content.TextBoxes[i], $"{place}/textbox[{i + 1}]", blocks);
        }
    }
}
