using Extractor.Model;
using Extractor.Pdf.Fonts;
using Extractor.Pdf.Objects;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>
/// Runs content streams (ISO 32000-1, 7.8.2) and hands what they show to the collectors. An operator that lacks operands does nothing;
/// one that is not known is passed over.
/// </summary>
internal sealed class ContentInterpreter
{
    /// <summary>So many words that are no operators are damage.</summary>
    private const int MaxUnknownOperators = 100;

    private readonly IPdfObjects _objects;
    private readonly PdfLimits _limits;
    private readonly FontCache _fonts;
    private readonly OptionalContent _optional;
    private readonly PageDiagnostics _diagnostics;
    private readonly RulingCollector _rulings;
    private readonly ImageCollector _images;
    private readonly TextPainter _text;
    private readonly MarkedContent _marked;
    private readonly ColorOperators _colors;
    private readonly PathBuilder _path = new();
    private readonly HashSet<PdfStream> _running = [];
    private readonly Dictionary<PdfStream, ReadOnlyMemory<byte>> _forms = [];
    private readonly Stack<GraphicsState> _saved = new();
    private byte[] _bytes = new byte[256];
    private GraphicsState _state;
    private int _unsaved;
    private int _operators;
    private int _unknown;
    private bool _isClipPending;

    public ContentInterpreter(
        IPdfObjects objects,
        PdfLimits limits,
        FontCache fonts,
        FontReader fontReader,
        OptionalContent optional,
        PageDiagnostics diagnostics,
        LetterCollector letters,
        RulingCollector rulings,
        ImageCollector images,
        GraphicsState initial)
    {
        _objects = objects;
        _limits = limits;
        _fonts = fonts;
        _optional = optional;
        _diagnostics = diagnostics;
        _rulings = rulings;
        _images = images;
        _marked = new MarkedContent(letters);
        _text = new TextPainter(letters, diagnostics, fontReader);
        _colors = new ColorOperators(objects, diagnostics);
        _state = initial;
    }

    public void Run(ReadOnlyMemory<byte> content, PdfDictionary resources, int depth = 0)
    {
        int saved = _saved.Count;
        int unsaved = _unsaved;
        int marked = _marked.Depth;
        var operands = new OperandList();
        var tokens = new PdfTokenizer(content.Span);
        _unsaved = 0;
        while (tokens.Read())
        {
            if (tokens.Kind != PdfTokenKind.Keyword)
            {
                operands.Add(ref tokens);
                continue;
            }

            if (++_operators > _limits.MaxOperators)
            {
                _diagnostics.Add(DiagnosticSeverity.Error, "too-many-operators", "The page holds more operators than the limits allow; the rest is left out.");
                break;
            }

            uint code = Operators.Of(tokens.Bytes);
            if (code == Operators.InlineImage)
                ReadInlineImage(ref tokens, content, resources);
            else if (code == Operators.XObject)
                RunXObject(operands, content.Span, resources, depth);
            else if (!RunState(code, operands, content.Span, resources, saved) && !RunPath(code, operands)
                && !_colors.Run(code, _state, operands, content.Span, resources) && !RunText(code, operands, content.Span)
                && !RunMarked(code, operands, content.Span, resources))
            {
                _unknown += IsIgnored(tokens.Bytes) ? 0 : 1;
            }

            operands.Clear();
        }

        while (_marked.Depth > marked)
            EndMarked();
        while (_saved.Count > saved)
            _state = _saved.Pop();
        _unsaved = unsaved;
        if (_unknown > MaxUnknownOperators)
            _diagnostics.Add(DiagnosticSeverity.Warning, "damaged-content", "The page's content holds many words that are no operators; something may be missing.");
    }

    /// <summary>Operators that concern neither letters nor rulings.</summary>
    private static bool IsIgnored(ReadOnlySpan<byte> keyword) =>
        keyword.SequenceEqual("BX"u8) || keyword.SequenceEqual("EX"u8) || keyword.SequenceEqual("MP"u8) || keyword.SequenceEqual("DP"u8)
        || keyword.SequenceEqual("ri"u8) || keyword.SequenceEqual("i"u8) || keyword.SequenceEqual("j"u8) || keyword.SequenceEqual("M"u8)
        || keyword.SequenceEqual("d"u8) || keyword.SequenceEqual("d0"u8) || keyword.SequenceEqual("d1"u8) || keyword.SequenceEqual("EI"u8)
        || keyword.SequenceEqual("true"u8) || keyword.SequenceEqual("false"u8) || keyword.SequenceEqual("null"u8);

    private bool RunState(uint code, OperandList operands, ReadOnlySpan<byte> content, PdfDictionary resources, int floor)
    {
        switch (code)
        {
            case Operators.Save:
                if (_saved.Count < _limits.MaxSavedStates)
                    SaveState();
                else
                    _unsaved++;
                return true;
            case Operators.Restore:
                if (_unsaved > 0)
                    _unsaved--;
                else if (_saved.Count > floor)
                    _state = _saved.Pop();
                return true;
            case Operators.Concat:
                if (operands.TryNumbers(6, out var m))
                    _state.Ctm = new Matrix(m[0], m[1], m[2], m[3], m[4], m[5]).Then(_state.Ctm);
                return true;
            case Operators.LineWidth:
                if (operands.TryNumbers(1, out var width))
                    _state.LineWidth = Math.Abs(width[0]);
                return true;
            case Operators.LineCap:
                if (operands.TryNumbers(1, out var cap))
                    _state.LineCap = (int)cap[0];
                return true;
            case Operators.ExtendedState:
                if (operands.LastName(content) is { } name && _objects.GetDictionary(resources, "ExtGState") is { } states
                    && _objects.GetDictionary(states, name) is { } extended)
                {
                    Apply(extended);
                }

                return true;
            default:
                return false;
        }
    }

    private void SaveState()
    {
        _saved.Push(_state);
        _state = _state.Clone();
    }

    private void Apply(PdfDictionary extended)
    {
        if (_objects.GetNumber(extended, "LW") is { } width)
            _state.LineWidth = Math.Abs(width);
        if (_objects.GetNumber(extended, "LC") is { } cap)
            _state.LineCap = (int)cap;
        if (_objects.GetNumber(extended, "ca") is { } fill)
            _state.IsFillTransparent = fill <= 0.001;
        if (_objects.GetNumber(extended, "CA") is { } stroke)
            _state.IsStrokeTransparent = stroke <= 0.001;
        if (_objects.GetArray(extended, "Font") is { Items.Count: >= 2 } font && _fonts.Find(font.Items[0]) is { } found
            && _objects.Resolve(font.Items[1]) is PdfNumber size)
        {
            _state.Font = found;
            _state.FontSize = size.Value;
        }
    }

    private bool RunPath(uint code, OperandList operands)
    {
        switch (code)
        {
            case Operators.Move:
                if (operands.TryNumbers(2, out var to))
                    _path.Move(_state.Ctm.Apply(to[0], to[1]));
                return true;
            case Operators.Line:
                if (operands.TryNumbers(2, out to))
                    _path.Line(_state.Ctm.Apply(to[0], to[1]));
                return true;
            case Operators.Curve:
                if (operands.TryNumbers(6, out var c))
                    _path.Curve(_state.Ctm.Apply(c[0], c[1]), _state.Ctm.Apply(c[2], c[3]), _state.Ctm.Apply(c[4], c[5]));
                return true;
            case Operators.CurveFromCurrent:
                if (operands.TryNumbers(4, out c))
                    _path.Curve(_path.Current, _state.Ctm.Apply(c[0], c[1]), _state.Ctm.Apply(c[2], c[3]));
                return true;
            case Operators.CurveToControl:
                if (operands.TryNumbers(4, out c))
                    _path.Curve(_state.Ctm.Apply(c[0], c[1]), _state.Ctm.Apply(c[2], c[3]), _state.Ctm.Apply(c[2], c[3]));
                return true;
            case Operators.Close:
                _path.Close();
                return true;
            case Operators.Rectangle:
                if (operands.TryNumbers(4, out var r))
                    _path.Rectangle(_state.Ctm, r[0], r[1], r[2], r[3]);
                return true;
            case Operators.Stroke: Paint(close: false, fill: false, stroke: true); return true;
            case Operators.CloseStroke: Paint(close: true, fill: false, stroke: true); return true;
            case Operators.Fill or Operators.FillOld or Operators.FillEvenOdd: Paint(close: false, fill: true, stroke: false); return true;
            case Operators.FillStroke or Operators.FillStrokeEvenOdd: Paint(close: false, fill: true, stroke: true); return true;
            case Operators.CloseFillStroke or Operators.CloseFillStrokeEvenOdd: Paint(close: true, fill: true, stroke: true); return true;
            case Operators.EndPath: Paint(close: false, fill: false, stroke: false); return true;
            case Operators.Clip or Operators.ClipEvenOdd:
                _isClipPending = true;
                return true;
            case Operators.Shading:
                if (!_marked.IsHidden && !_state.IsFillTransparent)
                    _rulings.Rectangle(_state.Clip, _state.Clip, isCell: false);
                return true;
            default:
                return false;
        }
    }

    private void Paint(bool close, bool fill, bool stroke)
    {
        if (close)
            _path.Close();
        bool fills = fill && !_state.IsFillWhite && !_state.IsFillTransparent && !_marked.IsHidden;
        bool strokes = stroke && !_state.IsStrokeWhite && !_state.IsStrokeTransparent && !_marked.IsHidden;
        if (fills)
            _rulings.Fill(_path.Points, _state.Clip);
        if (strokes)
            _rulings.Stroke(_path.Points, _state.LineWidth * _state.Ctm.Scale, _state.LineCap, _state.Clip);
        if ((fills || strokes) && _rulings.IsFull)
            _diagnostics.Add(DiagnosticSeverity.Error, "too-many-rulings", "The page holds more lines than the limits allow; the rest is left out.");

        // An empty clipping path would hide all that follows; other readers heed it as little.
        if (_isClipPending && _path.Count > 0)
            _state.Clip = PageGeometry.Intersect(_state.Clip, _path.Bounds);
        _isClipPending = false;
        _path.Clear();
    }

    private bool RunText(uint code, OperandList operands, ReadOnlySpan<byte> content)
    {
        switch (code)
        {
            case Operators.BeginText:
                _text.Begin();
                return true;
            case Operators.EndText:
                return true;
            case Operators.Font:
                // Needs the resources of the stream that runs, so that it is handled with marked content.
                return false;
            case Operators.CharacterSpacing:
                if (operands.TryNumbers(1, out var n))
                    _state.CharacterSpacing = n[0];
                return true;
            case Operators.WordSpacing:
                if (operands.TryNumbers(1, out n))
                    _state.WordSpacing = n[0];
                return true;
            case Operators.HorizontalScale:
                if (operands.TryNumbers(1, out n))
                    _state.HorizontalScale = n[0] / 100;
                return true;
            case Operators.Leading:
                if (operands.TryNumbers(1, out n))
                    _state.Leading = n[0];
                return true;
            case Operators.RenderMode:
                if (operands.TryNumbers(1, out n))
                    _state.RenderMode = (int)n[0];
                return true;
            case Operators.Rise:
                if (operands.TryNumbers(1, out n))
                    _state.Rise = n[0];
                return true;
            case Operators.MoveText:
                if (operands.TryNumbers(2, out n))
                    _text.MoveLine(n[0], n[1]);
                return true;
            case Operators.MoveTextLeading:
                if (operands.TryNumbers(2, out n))
                {
                    _state.Leading = -n[1];
                    _text.MoveLine(n[0], n[1]);
                }

                return true;
            case Operators.TextMatrix:
                if (operands.TryNumbers(6, out n))
                    _text.SetMatrix(new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]));
                return true;
            case Operators.NextLine:
                _text.MoveLine(0, -_state.Leading);
                return true;
            case Operators.ShowNextLine:
                _text.MoveLine(0, -_state.Leading);
                Show(operands, content);
                return true;
            case Operators.ShowSpaced:
                if (operands.Count >= 3 && operands.Items[^3].Kind == PdfTokenKind.Number && operands.Items[^2].Kind == PdfTokenKind.Number)
                {
                    _state.WordSpacing = operands.Items[^3].Number;
                    _state.CharacterSpacing = operands.Items[^2].Number;
                }

                _text.MoveLine(0, -_state.Leading);
                Show(operands, content);
                return true;
            case Operators.Show or Operators.ShowAdjusted:
                Show(operands, content);
                return true;
            default:
                return false;
        }
    }

    private void Show(OperandList operands, ReadOnlySpan<byte> content)
    {
        bool inArray = false;
        foreach (Operand operand in operands.Items)
        {
            switch (operand.Kind)
            {
                case PdfTokenKind.ArrayStart:
                    inArray = true;
                    break;
                case PdfTokenKind.Number when inArray:
                    _text.Adjust(_state, operand.Number);
                    break;
                case PdfTokenKind.LiteralString or PdfTokenKind.HexString:
                    PdfTokenizer token = OperandList.Reread(content, operand);
                    if (_bytes.Length < token.MaxStringLength)
                        _bytes = new byte[token.MaxStringLength * 2];
                    int length = token.CopyString(_bytes);
                    _text.Show(_bytes.AsSpan(0, length), _state, _marked.IsHidden);
                    break;
            }
        }
    }

    private bool RunMarked(uint code, OperandList operands, ReadOnlySpan<byte> content, PdfDictionary resources)
    {
        switch (code)
        {
            case Operators.Font:
                SetFont(operands, content, resources);
                return true;
            case Operators.BeginMarked:
                _marked.Begin(isHidden: false, replacement: null);
                return true;
            case Operators.BeginMarkedProperties:
                BeginMarked(operands, content, resources);
                return true;
            case Operators.EndMarked:
                EndMarked();
                return true;
            default:
                return false;
        }
    }

    private void SetFont(OperandList operands, ReadOnlySpan<byte> content, PdfDictionary resources)
    {
        if (operands.TryNumbers(1, out var size))
            _state.FontSize = size[0];
        if (operands.LastName(content) is not { } name)
            return;
        _state.Font = _objects.GetDictionary(resources, "Font") is { } fonts ? _fonts.Find(fonts[name]) : null;
        if (_state.Font is null)
            _diagnostics.Add(DiagnosticSeverity.Warning, "missing-font", $"Font {name} is not in the file; its codes are taken for Latin letters.");
    }

    private void BeginMarked(OperandList operands, ReadOnlySpan<byte> content, PdfDictionary resources)
    {
        string? replacement = null;
        bool isHidden = false;
        ReadOnlySpan<Operand> items = operands.Items;
        if (items.Length >= 2 && items[^1].Kind == PdfTokenKind.Name)
        {
            string name = OperandList.Reread(content, items[^1]).NameText();
            PdfObject? entry = _objects.GetDictionary(resources, "Properties")?[name];
            isHidden = operands.FirstName(content) == "OC" && _optional.IsHidden(entry);
            if (_objects.Resolve(entry) is PdfDictionary properties && _objects.Resolve(properties["ActualText"]) is PdfString text)
                replacement = MarkedContent.TextString(text.Bytes);
        }
        else
        {
            for (int i = 0; i + 1 < items.Length; i++)
            {
                if (items[i].Kind != PdfTokenKind.Name || items[i + 1].Kind is not (PdfTokenKind.LiteralString or PdfTokenKind.HexString))
                    continue;
                PdfTokenizer key = OperandList.Reread(content, items[i]);
                if (key.Bytes.SequenceEqual("ActualText"u8))
                    replacement = MarkedContent.TextString(OperandList.Reread(content, items[i + 1]).StringBytes());
            }
        }

        // Replacement that is itself unusable (U+FFFD for dot leaders has been seen) replaces nothing.
        _marked.Begin(isHidden, string.IsNullOrEmpty(replacement) ? replacement : UsableText.Check(replacement));
    }

    private void EndMarked()
    {
        if (!_marked.End())
            _diagnostics.Add(DiagnosticSeverity.Info, "actual-text-ignored", "A replacement text does not fit the letters that it stands for; the letters are kept.");
    }

    private void ReadInlineImage(ref PdfTokenizer tokens, ReadOnlyMemory<byte> content, PdfDictionary resources)
    {
        if (InlineImage.Read(ref tokens, content) is not { } image)
            _diagnostics.Add(DiagnosticSeverity.Warning, "damaged-content", "An inline image has no end.");
        else if (!_marked.IsHidden)
            _images.Add(image, resources, _state);
    }

    private void RunXObject(OperandList operands, ReadOnlySpan<byte> content, PdfDictionary resources, int depth)
    {
        if (operands.LastName(content) is not { } name || _objects.GetDictionary(resources, "XObject") is not { } objects
            || _objects.Resolve(objects[name]) is not PdfStream stream)
        {
            return;
        }

        bool isHidden = _optional.IsHidden(stream.Dictionary["OC"]);
        switch (_objects.GetName(stream.Dictionary, "Subtype"))
        {
            case "Image":
                if (!isHidden && !_marked.IsHidden)
                    _images.Add(stream, resources, _state);
                break;
            case "Form" or null:
                _marked.Begin(isHidden, replacement: null);
                RunForm(stream, resources, depth);
                _marked.End();
                break;
        }
    }

    private void RunForm(PdfStream form, PdfDictionary resources, int depth)
    {
        if (depth >= _limits.MaxFormNesting || !_running.Add(form))
        {
            _diagnostics.Add(DiagnosticSeverity.Warning, "nested-forms", "Forms contain each other without end; the innermost is left out.");
            return;
        }

        GraphicsState outer = _state;
        _state = outer.Clone();
        try
        {
            double[] m = _objects.GetNumbers(form.Dictionary, "Matrix");
            if (m.Length >= 6)
                _state.Ctm = new Matrix(m[0], m[1], m[2], m[3], m[4], m[5]).Then(_state.Ctm);
            double[] box = _objects.GetNumbers(form.Dictionary, "BBox");
            if (box.Length >= 4)
                _state.Clip = PageGeometry.Intersect(_state.Clip, PageGeometry.Transform(_state.Ctm, box[0], box[1], box[2], box[3]));
            if (!_forms.TryGetValue(form, out ReadOnlyMemory<byte> content))
                _forms[form] = content = _objects.Decode(form, out _);
            Run(content, _objects.GetDictionary(form.Dictionary, "Resources") ?? resources, depth + 1);
        }
        catch (UnreadableFileException exception)
        {
            _diagnostics.Add(DiagnosticSeverity.Error, "unreadable-form", $"A part of the page cannot be decoded: {exception.Message}");
        }
        finally
        {
            _state = outer;
            _running.Remove(form);
        }
    }
}
