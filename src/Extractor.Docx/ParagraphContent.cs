using System.Text;
using System.Xml.Linq;

namespace Extractor.Docx;

/// <summary>Collects the printed text of a paragraph (or of several that tracked changes joined) line by line.</summary>
/// <param name="dropPageNumbers">Whether the results of page number fields are left out, as in headers and footers.</param>
internal sealed class ParagraphContent(bool dropPageNumbers)
{
    /// <summary>Fields nested deeper than people nest them are a hostile file's; their text is read as if they were not there.</summary>
    private const int DeepestField = 50;

    private readonly StringBuilder _line = new();
    private readonly List<Field> _fields = [];
    private List<string> _lines = [];
    private int _ignoredFields;

    /// <summary>Lines without white space at their ends, divided where a page break divides the paragraph; no division is blank.</summary>
    public List<List<string>> Segments { get; } = [];

    /// <summary>Text boxes that are anchored here, in order.</summary>
    public List<XElement> TextBoxes { get; } = [];

    /// <summary>Text of drawings that has no paragraphs of its own, such as WordArt.</summary>
    public List<string> DrawnTexts { get; } = [];

    /// <summary>Whether a symbol has no known character.</summary>
    public bool HasUnmappedLetters { get; set; }

    /// <summary>Whether it links to a heading, as the lines of a table of contents do.</summary>
    public bool LinksToHeading { get; set; }

    /// <summary>Letters that are hidden.</summary>
    public int HiddenLetters { get; set; }

    public void Append(ReadOnlySpan<char> text)
    {
        foreach (var field in _fields)
        {
            if (!field.InResult)
            {
                field.Suppressed.Append(text);
                return;
            }

            if (field.IsDropped)
            {
                return;
            }
        }

        foreach (var c in text)
        {
            // Zero-width characters and soft hyphens are not printed; stray control characters come from damaged files.
            if (c is '\u200B' or '\uFEFF' or '\u00AD' or '\u200C' or '\u200D' or '\u2060')
            {
                continue;
            }

            _line.Append(char.IsControl(c) ? ' ' : c);
        }
    }

    public void BreakLine()
    {
        if (_fields.Exists(field => !field.InResult))
        {
            return;
        }

        _lines.Add(_line.ToString().Trim());
        _line.Clear();
    }

    public void BreakPage()
    {
        BreakLine();
        if (_lines.Exists(line => line.Length > 0))
        {
            Segments.Add(_lines);
        }

        _lines = [];
    }

    public void BeginField()
    {
        if (_fields.Count < DeepestField)
        {
            _fields.Add(new Field());
        }
        else
        {
            _ignoredFields++;
        }
    }

    public void AppendInstruction(string text)
    {
        if (_fields.Count > 0 && _ignoredFields == 0)
        {
            _fields[^1].Instruction.Append(text);
        }
    }

    public void SeparateField()
    {
        if (_fields.Count == 0 || _ignoredFields > 0)
        {
            return;
        }

        var field = _fields[^1];
        field.InResult = true;
        field.IsDropped = dropPageNumbers && FieldText.IsPageNumber(field.Instruction.ToString());
    }

    public void EndField()
    {
        if (_ignoredFields > 0)
        {
            _ignoredFields--;
            return;
        }

        if (_fields.Count == 0)
        {
            return;
        }

        var field = _fields[^1];
        _fields.RemoveAt(_fields.Count - 1);
        if (!field.InResult && FieldText.Printed(field.Instruction.ToString()) is { } printed)
        {
            Append(printed);
        }
    }

    /// <summary>Ends a paragraph. A field whose instruction never ended here is damaged; what it held back is text.</summary>
    public void EndParagraph()
    {
        var open = _fields.Where(field => !field.InResult).Select(field => field.Suppressed.ToString()).ToList();
        _fields.Clear();
        _ignoredFields = 0;
        foreach (var text in open)
        {
            Append(text);
        }
    }

    /// <summary>Ends the last line; nothing may be appended afterwards.</summary>
    public void Finish() => BreakPage();

    private sealed class Field
    {
        public bool InResult { get; set; }

        public bool IsDropped { get; set; }

        public StringBuilder Instruction { get; } = new();

        public StringBuilder Suppressed { get; } = new();
    }
}
