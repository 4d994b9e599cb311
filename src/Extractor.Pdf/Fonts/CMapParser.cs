using System.Text;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Fonts;

/// <summary>
/// Reads an embedded CMap or ToUnicode map (ISO 32000-1, 9.7.5.4 and 9.10.3; Adobe Technical Note 5014). Missing "end" operators, wrong
/// counts and entries cut short are tolerated: what can be read is kept.
/// </summary>
internal sealed class CMapParser(int maxEntries)
{
    private enum Section
    {
        None,
        CodeSpace,
        CidChar,
        CidRange,
        BfChar,
        BfRange,
    }

    private readonly List<CodeRange> _codespaces = [];
    private readonly List<CidRange>[] _cids = [[], [], [], []];
    private readonly Dictionary<uint, string> _single = [];
    private readonly List<(uint Low, uint High, string Text)> _ranges = [];
    private readonly List<Operand> _operands = [];
    private Section _section;
    private int _entries;
    private bool _isVertical;

    private readonly record struct Operand(PdfTokenKind Kind, uint Code, int Bytes, string Text);

    /// <summary>The name that stands before usecmap; empty when there is none.</summary>
    public string ParentName { get; private set; } = string.Empty;

    /// <summary>The map's own name; empty when it has none.</summary>
    public string Name { get; private set; } = string.Empty;

    public ToUnicodeMap ToUnicode => new(_single, _ranges);

    public void Parse(ReadOnlySpan<byte> data)
    {
        var tokens = new PdfTokenizer(data);
        while (tokens.Read() && _entries < maxEntries)
        {
            switch (tokens.Kind)
            {
                case PdfTokenKind.Keyword:
                    Keyword(Encoding.Latin1.GetString(tokens.Bytes));
                    break;
                case PdfTokenKind.ArrayStart:
                    ReadArray(ref tokens);
                    break;
                case PdfTokenKind.HexString or PdfTokenKind.LiteralString or PdfTokenKind.Number or PdfTokenKind.Name:
                    _operands.Add(ToOperand(ref tokens));
                    Entry();
                    break;
            }
        }
    }

    public CMap ToCMap(CMap? parent, bool? isVertical) => new(
        Name, isVertical ?? _isVertical, [.. _codespaces], [.. _cids.Select(Disjoint)], parent);

    private void Keyword(string word)
    {
        switch (word)
        {
            case "begincodespacerange": Begin(Section.CodeSpace); break;
            case "begincidchar": Begin(Section.CidChar); break;
            case "begincidrange": Begin(Section.CidRange); break;
            case "beginbfchar": Begin(Section.BfChar); break;
            case "beginbfrange": Begin(Section.BfRange); break;
            case "usecmap":
                ParentName = _operands.Count > 0 ? _operands[^1].Text : string.Empty;
                Begin(Section.None);
                break;
            case "def":
                Define();
                Begin(Section.None);
                break;
            default:
                if (word.StartsWith("end", StringComparison.Ordinal) || word.StartsWith("begin", StringComparison.Ordinal))
                    Begin(Section.None);
                break;
        }
    }

    private void Begin(Section section)
    {
        _section = section;
        _operands.Clear();
    }

    private void Define()
    {
        if (_operands.Count < 2 || _operands[^2].Kind != PdfTokenKind.Name)
            return;
        Operand value = _operands[^1];
        switch (_operands[^2].Text)
        {
            case "WMode": _isVertical = value.Code == 1; break;
            case "CMapName": Name = value.Kind == PdfTokenKind.Name ? value.Text : string.Empty; break;
        }
    }

    /// <summary>Takes an entry as soon as its operands are complete.</summary>
    private void Entry()
    {
        switch (_section)
        {
            case Section.CodeSpace when _operands.Count == 2:
                if (_operands[0].Bytes is >= 1 and <= 4)
                    _codespaces.Add(new CodeRange(_operands[0].Bytes, _operands[0].Code, _operands[1].Code));
                break;
            case Section.CidChar when _operands.Count == 2:
                AddCid(_operands[0], _operands[0], _operands[1]);
                break;
            case Section.CidRange when _operands.Count == 3:
                AddCid(_operands[0], _operands[1], _operands[2]);
                break;
            case Section.BfChar when _operands.Count == 2:
                _single[_operands[0].Code] = TextOf(_operands[1]);
                break;
            case Section.BfRange when _operands.Count == 3:
                AddRange(_operands[0].Code, _operands[1].Code, TextOf(_operands[2]));
                break;
            case Section.None:
                if (_operands.Count > 8)
                    _operands.RemoveRange(0, 4);
                return;
            default:
                return;
        }

        _entries++;
        _operands.Clear();
    }

    private void AddCid(Operand low, Operand high, Operand cid)
    {
        if (low.Bytes is >= 1 and <= 4 && high.Code >= low.Code && cid.Kind == PdfTokenKind.Number)
            _cids[low.Bytes - 1].Add(new CidRange(low.Code, high.Code, (int)Math.Min(cid.Code, 0x10FFFF)));
    }

    private void AddRange(uint low, uint high, string text)
    {
        if (high <= low)
            _single[low] = text;
        else
            _ranges.Add((low, high, text));
    }

    /// <summary>The array of a bfrange: one text for each code.</summary>
    private void ReadArray(ref PdfTokenizer tokens)
    {
        bool isTarget = _section == Section.BfRange && _operands.Count == 2;
        uint code = isTarget ? _operands[0].Code : 0;
        while (tokens.Read() && tokens.Kind != PdfTokenKind.ArrayEnd)
        {
            if (tokens.Kind == PdfTokenKind.Keyword)
            {
                // The closing bracket is missing.
                Keyword(Encoding.Latin1.GetString(tokens.Bytes));
                return;
            }

            if (isTarget && ++_entries < maxEntries)
                _single[code++] = TextOf(ToOperand(ref tokens));
        }

        if (isTarget)
            _operands.Clear();
    }

    private static Operand ToOperand(ref PdfTokenizer tokens)
    {
        switch (tokens.Kind)
        {
            case PdfTokenKind.Number:
                return new Operand(tokens.Kind, (uint)Math.Clamp(tokens.Number, 0, uint.MaxValue), 0, string.Empty);
            case PdfTokenKind.Name:
                return new Operand(tokens.Kind, 0, 0, tokens.NameText());
            case PdfTokenKind.HexString or PdfTokenKind.LiteralString:
                byte[] bytes = tokens.StringBytes();
                uint code = 0;
                foreach (byte value in bytes)
                    code = (code << 8) | value;
                return new Operand(tokens.Kind, code, bytes.Length, Utf16(bytes));
            default:
                return default;
        }
    }

    private static string TextOf(Operand operand) => operand.Kind switch
    {
        PdfTokenKind.Number => UsableText.FromCodePoint((int)Math.Min(operand.Code, 0x10FFFF)) ?? string.Empty,
        PdfTokenKind.Name => GlyphNames.ToText(operand.Text) ?? string.Empty,
        _ => operand.Text ?? string.Empty,
    };

    private static string Utf16(byte[] bytes) =>
        bytes.Length == 1 ? ((char)bytes[0]).ToString() : Encoding.BigEndianUnicode.GetString(bytes, 0, bytes.Length & ~1);

    /// <summary>Sorted by code; where ranges overlap, the one that starts later wins.</summary>
    private static CidRange[] Disjoint(List<CidRange> ranges)
    {
        var result = new List<CidRange>(ranges.Count);
        foreach (CidRange range in ranges.OrderBy(range => range.Low))
        {
            if (result.Count == 0 || result[^1].High < range.Low)
            {
                result.Add(range);
                continue;
            }

            CidRange last = result[^1];
            result.RemoveAt(result.Count - 1);
            if (last.Low < range.Low)
                result.Add(last with { High = range.Low - 1 });
            result.Add(range);
            if (last.High > range.High)
                result.Add(new CidRange(range.High + 1, last.High, last.Cid + (int)(range.High + 1 - last.Low)));
        }

        return [.. result];
    }
}
