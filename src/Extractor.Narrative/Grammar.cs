using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>
/// Understands the tokens of one passage: each figure gets the nearest subject before it, the measure that the words between
/// state, and the direction of its verb. This is what the words do; what the figures say is read by <see cref="FigureReader"/>.
/// </summary>
internal sealed class Grammar
{
    private readonly Sentence _sentence;
    private readonly FigureReader _figures;
    private readonly ListReader _lists;
    private readonly RelationReader _relation;
    private readonly ZeroReader _zeros;
    private readonly Stack<Bracket> _brackets = new();

    /// <summary>A grammar for one passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="fiscalYear">The year accounted for; null when it is not known.</param>
    /// <param name="claims">Takes the claims.</param>
    public Grammar(Passage passage, int? fiscalYear, List<Claim> claims)
    {
        _sentence = new(passage, fiscalYear, claims);
        _lists = new(_sentence);
        _relation = new(_sentence);
        _zeros = new(_sentence);
        _figures = new(_sentence, _relation, _zeros);
    }

    /// <summary>Reads the tokens and adds their claims.</summary>
    public void Read(IReadOnlyList<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            switch (token.Kind)
            {
                case TokenKind.Path when _sentence.IsReason:
                    // An item that a reason mentions is no heading.
                    break;
                case TokenKind.Path:
                    var isFurther = IsFurtherPath(tokens, at);
                    EndSentence(token.Start, isReasonGoingOn: false);
                    _sentence.Subjects.Begin(token, isFurther);
                    _sentence.Clause = token.End;
                    break;
                case TokenKind.Concept:
                    SeeConcept(token);
                    break;
                case TokenKind.Side:
                    SeeSide(token, token.Value);
                    break;
                case TokenKind.Measure:
                    SeeMeasure(token);
                    break;
                case TokenKind.Increase or TokenKind.Decrease:
                    _sentence.Direction = token.Kind == TokenKind.Increase ? "increase" : "decrease";
                    break;
                case TokenKind.Either:
                    _sentence.Direction = Sentence.EitherWay;
                    break;
                case TokenKind.Greater or TokenKind.Less or TokenKind.Equal:
                    _relation.Begin(token);
                    break;
                case TokenKind.Prior:
                    _sentence.Comparison.SeePrior(token.End, _sentence.Measure);
                    _relation.SeeBase(token.End);
                    break;
                case TokenKind.Flat:
                    _zeros.SeeFlat(token);
                    _relation.Drop();
                    break;
                case TokenKind.None:
                    _zeros.Begin(token);
                    break;
                case TokenKind.Reason:
                    at = SeeReason(tokens, at);
                    break;
                case TokenKind.List:
                    at = SeeList(tokens, at);
                    break;
                case TokenKind.Part:
                    BeginPart(token);
                    (_sentence.IsReason, _sentence.Measure, _sentence.Direction) = (false, null, null);
                    break;
                case TokenKind.Year:
                    SeeYear(token);
                    break;
                case TokenKind.Figure:
                    at = _figures.Read(tokens, at);
                    break;
                case TokenKind.Open:
                    _brackets.Push(new(_sentence.Subjects.Save(), _sentence.Measure, _sentence.Direction, _zeros.IsPending));
                    _sentence.Boundary = token.End;
                    break;
                case TokenKind.Close:
                    CloseBracket(token);
                    break;
                case TokenKind.Comma:
                    EndClause(token);
                    break;
                case TokenKind.Semicolon:
                    EndSibling(token);
                    break;
                case TokenKind.Stop:
                    EndSentence(token.Start, IsReasonGoingOn(token.End));
                    (_sentence.Clause, _sentence.Start, _sentence.Boundary) = (token.End, token.End, token.End);
                    break;
                default:
                    break;
            }
        }

        EndSentence(_sentence.Passage.Text.Length, isReasonGoingOn: false);
    }

    /// <summary>行政单位医疗（项）、公务员医疗补助（项）: two headings of one sentence.</summary>
    private static bool IsFurtherPath(IReadOnlyList<Token> tokens, int at) =>
        at > 1 && tokens[at - 1].Kind == TokenKind.Comma && tokens[at - 1].End == tokens[at].Start
        && tokens[at - 2].Kind == TokenKind.Path && tokens[at - 2].End == tokens[at - 1].Start;

    /// <summary>An economic item outside the section on basic expenditure; 其他支出 where no classes are listed.</summary>
    private bool Misread(Token concept) =>
        (concept.Value[0] == '3' && !_sentence.Passage.Title.Contains("基本支出", StringComparison.Ordinal))
        || (concept.Value == "229" && _sentence.Subjects.Context.Id is not ("general-budget" or "fiscal" or "fund"));

    private void SeeSide(Token token, string side)
    {
        if (side.Length > 0 && !_sentence.IsShareBase && PartName.Find(_sentence.Passage.Text, Math.Max(_sentence.Boundary, _sentence.Clause), token.Start) is null)
        {
            _sentence.Subjects.SeeSide(token, side == "revenue");
        }
    }

    private void SeeConcept(Token token)
    {
        if (token.Value == "performance.funds" && !_sentence.Subjects.Context.IsPerformance)
        {
            // 资金 is a subject only where it is evaluated.
            return;
        }

        if (token.Value.Length > 0 && Misread(token))
        {
            // Of what the item is a part only the section on basic expenditure says: 机关运行经费…，其中：办公费3万元.
            var code = PartName.Code(_sentence.Passage.Text[token.Start..token.End], _sentence.Subjects.Current, _sentence.Subjects.Context, _sentence.FiscalYear);
            token = token with { Value = code ?? "unknown" };
        }

        if (_sentence.IsShareBase)
        {
            _sentence.Subjects.Open(token.Value);
            var meaning = _sentence.Subjects.Context.BaseMeaning(token.Value);
            // 政府性基金支出占本年支出合计的: nothing is a share of itself.
            _sentence.Comparison.SeeWhole(meaning == _sentence.Subjects.Subject ? token.Value : meaning);
            return;
        }

        _sentence.Subjects.See(token, _sentence.Measure is null);
        _sentence.Evaluation.See(token.Value);
    }

    private void SeeMeasure(Token token)
    {
        // 完成年初预算的 and 比年初预算减少 name the base, not what is measured.
        if (_sentence.Measure is "completion" or "share" && token.Value is "initial-budget" or "full-year-budget" or "final")
        {
            if (_sentence.Measure == "completion" && Comparison.IsBudget(token.Value))
            {
                _sentence.Comparison.SeeRateBase(token);
            }

            return;
        }

        if (Comparison.IsBudget(token.Value))
        {
            _sentence.Evaluation.SeeBudget(token);
            if (_relation.IsPending)
            {
                _sentence.Comparison.SeeRelation(token);
                _relation.SeeBase(token.End);
            }
            else
            {
                _sentence.Comparison.SeeBudget(token, _sentence.Clause);
            }
        }

        if (token.Value == "final" && _sentence.Measure is null)
        {
            SeeSide(token, _sentence.Passage.Text[token.Start] == '收' ? "revenue" : _sentence.Passage.Text[token.Start] == '支' ? "expenditure" : "");
        }

        (_sentence.Measure, _sentence.MeasureAt) = (token.Value, token.Start);
        _sentence.IsShareBase = token.Value == "share";
        _sentence.Comparison.ResetWhole();
        if (token.Value == "completion" && _sentence.Passage.Text.AsSpan(token.Start).StartsWith("预算", StringComparison.Ordinal))
        {
            _sentence.Comparison.SeeRateBase(token);
        }
    }

    private void SeeYear(Token token)
    {
        var before = token.Start > 0 ? _sentence.Passage.Text[token.Start - 1] : ' ';
        if (before is '比' or '与' or '较' or '和' or '同')
        {
            _sentence.Comparison.SeeYear(token, _sentence.Measure);
            _relation.SeeBase(token.End);
        }

        if (before is not ('比' or '与' or '较' or '于' or '至' or '(') && token.Number is >= 1990 and <= 2100)
        {
            _sentence.Period = (int)token.Number;
        }
    }

    private int SeeReason(IReadOnlyList<Token> tokens, int at)
    {
        _zeros.Finish(tokens[at].Start);
        _relation.Finish();
        // 人员经费5万元，主要是基本工资、奖金: a list, no reason.
        if (_lists.Read(tokens, at, onlyKnown: true) is { } end)
        {
            return end;
        }

        (_sentence.IsReason, _sentence.Direction) = (true, null);
        return at;
    }

    private int SeeList(IReadOnlyList<Token> tokens, int at)
    {
        if (_lists.Read(tokens, at, onlyKnown: false) is { } end)
        {
            return end;
        }

        BeginPart(tokens[at]);
        return at;
    }

    private void BeginPart(Token token)
    {
        if (!_sentence.IsPart)
        {
            _sentence.Whole = _sentence.Subjects.Subject;
        }

        (_sentence.IsPart, _sentence.Boundary) = (true, token.End);
    }

    private void CloseBracket(Token token)
    {
        if (!_brackets.TryPop(out var before))
        {
            return;
        }

        if (!before.IsZeroPending)
        {
            _zeros.Finish(token.Start);
        }

        _sentence.Subjects.Restore(before.Subjects);
        (_sentence.Measure, _sentence.Direction) = (before.Measure, before.Direction);
        _sentence.IsShareBase = _sentence.Measure == "share";
        _sentence.Boundary = token.End;
    }

    private void EndClause(Token comma)
    {
        _sentence.Boundary = comma.End;
        if (_sentence.Passage.Text[comma.Start] == '、')
        {
            return;
        }

        _zeros.Finish(comma.Start);
        _relation.Finish();
        if (!_sentence.IsReason && !IsExplanation() && _sentence.Subjects.Clause is not null)
        {
            _sentence.Subjects.Current = _sentence.Subjects.Clause;
        }

        if (_sentence.Subjects.End != comma.Start)
        {
            _sentence.Subjects.ClearNames();
        }

        (_sentence.Direction, _sentence.IsShareBase, _sentence.Clause) = (null, false, comma.End);
        _sentence.Measure = Comparison.IsBudget(_sentence.Measure) ? null : _sentence.Measure;
    }

    private void EndSibling(Token semicolon)
    {
        var isReason = _sentence.IsReason && IsReasonGoingOn(semicolon.End);
        EndClause(semicolon);
        (_sentence.IsReason, _sentence.Measure, _sentence.Direction) = (isReason, null, null);
    }

    private void EndSentence(int end, bool isReasonGoingOn)
    {
        _zeros.Finish(end);
        _relation.Finish();
        _sentence.Subjects.EndSentence(_sentence.IsReason || IsExplanation());
        if (_sentence.Subjects.Topic is null && _sentence.Whole is not null && (_sentence.Subjects.Current == "unknown" || (_sentence.Subjects.Current?.EndsWith(".project", StringComparison.Ordinal) ?? false)))
        {
            _sentence.Subjects.Current = _sentence.Whole;
        }

        (_sentence.Measure, _sentence.Direction, _sentence.Period, _sentence.Whole) = (null, null, null, null);
        (_sentence.IsReason, _sentence.IsShareBase, _sentence.IsPart) = (_sentence.IsReason && isReasonGoingOn, false, false);
        _sentence.Comparison.Reset();
        _brackets.Clear();
        _sentence.Clause = end;
    }

    /// <summary>事业收入5万元，为开展业务活动取得的收入: what the clause mentions explains the subject and is none.</summary>
    private bool IsExplanation()
    {
        var clause = _sentence.Passage.Text.AsSpan(Math.Min(_sentence.Clause, _sentence.Passage.Text.Length));
        return !clause.IsEmpty && (clause[0] is '为' or '系' or '即' or '指' || clause.StartsWith("主要", StringComparison.Ordinal));
    }

    /// <summary>一是…。二是…: the second reason is no statement. Neither is what stands in the next line behind 主要原因：.</summary>
    private bool IsReasonGoingOn(int next)
    {
        var text = _sentence.Passage.Text.AsSpan();
        return (next + 1 < text.Length && text[next + 1] == '是' && "二三四五六七八九十".Contains(text[next], StringComparison.Ordinal))
            || (next < text.Length && text[next..].StartsWith("另一方面", StringComparison.Ordinal))
            || (next > 1 && text[next - 1] == '\n' && text[next - 2] == ':');
    }

    /// <summary>What is known where a bracket opens.</summary>
    private sealed record Bracket(SubjectMemory.Snapshot Subjects, string? Measure, string? Direction, bool IsZeroPending);
}
