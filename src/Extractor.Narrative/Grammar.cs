using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>
/// Understands the tokens of one passage: each figure gets the nearest subject before it, the measure that the words between
/// state, and the direction of its verb.
/// </summary>
internal sealed class Grammar(Passage passage, int? fiscalYear, List<Claim> claims)
{
    private const string EitherWay = "either";

    private readonly ClaimWriter _writer = new(passage, claims);
    private readonly SubjectMemory _subjects = new(passage.Context);
    private readonly Comparison _comparison = new(passage.Text, fiscalYear);
    private readonly Evaluation _evaluation = new(passage);
    private readonly Stack<Bracket> _brackets = new();
    private Token? _none;
    private int _namedBeforeNone;
    private Token? _relation;
    private int _relationEnd;
    private string? _measure;
    private int _measureAt;
    private string? _direction;
    private int? _period;
    private string? _whole;
    private bool _isPart;
    private bool _isNamedPart;
    private bool _isReason;
    private bool _isShareBase;
    private int _boundary;
    private int _clause;
    private int _sentence;

    /// <summary>Reads the tokens and adds their claims.</summary>
    public void Read(IReadOnlyList<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            switch (token.Kind)
            {
                case TokenKind.Path when _isReason:
                    // An item that a reason mentions is no heading.
                    break;
                case TokenKind.Path:
                    var isFurther = IsFurtherPath(tokens, at);
                    EndSentence(token.Start, isReasonGoingOn: false);
                    _subjects.Begin(token, isFurther);
                    _clause = token.End;
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
                    _direction = token.Kind == TokenKind.Increase ? "increase" : "decrease";
                    break;
                case TokenKind.Either:
                    _direction = EitherWay;
                    break;
                case TokenKind.Greater or TokenKind.Less or TokenKind.Equal when _measure == "final" && !_isReason:
                    (_relation, _relationEnd) = (token, 0);
                    break;
                case TokenKind.Prior:
                    _comparison.SeePrior(token.End, _measure);
                    _relationEnd = token.End;
                    break;
                case TokenKind.Flat:
                    SeeFlat(token);
                    break;
                case TokenKind.None when !_isReason && _none is null:
                    (_none, _namedBeforeNone) = (token, _subjects.Named.Count);
                    break;
                case TokenKind.Reason:
                    at = SeeReason(tokens, at);
                    break;
                case TokenKind.List:
                    at = SeeList(tokens, at);
                    break;
                case TokenKind.Part:
                    BeginPart(token);
                    (_isReason, _measure, _direction) = (false, null, null);
                    break;
                case TokenKind.Year:
                    SeeYear(token);
                    break;
                case TokenKind.Figure:
                    at = ReadFigures(tokens, at);
                    break;
                case TokenKind.Open:
                    _brackets.Push(new(_subjects.Save(), _measure, _direction, _none));
                    _boundary = token.End;
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
                    (_clause, _sentence, _boundary) = (token.End, token.End, token.End);
                    break;
                default:
                    break;
            }
        }

        EndSentence(passage.Text.Length, isReasonGoingOn: false);
    }

    /// <summary>行政单位医疗（项）、公务员医疗补助（项）: two headings of one sentence.</summary>
    private static bool IsFurtherPath(IReadOnlyList<Token> tokens, int at) =>
        at > 1 && tokens[at - 1].Kind == TokenKind.Comma && tokens[at - 1].End == tokens[at].Start
        && tokens[at - 2].Kind == TokenKind.Path && tokens[at - 2].End == tokens[at - 1].Start;

    /// <summary>An economic item outside the section on basic expenditure; 其他支出 where no classes are listed.</summary>
    private bool Misread(Token concept) =>
        (concept.Value[0] == '3' && !passage.Title.Contains("基本支出", StringComparison.Ordinal))
        || (concept.Value == "229" && _subjects.Context.Id is not ("general-budget" or "fiscal" or "fund"));

    private void SeeSide(Token token, string side)
    {
        if (side.Length > 0 && !_isShareBase && PartName.Find(passage.Text, Math.Max(_boundary, _clause), token.Start) is null)
        {
            _subjects.SeeSide(token, side == "revenue");
        }
    }

    private void SeeConcept(Token token)
    {
        if (token.Value.Length > 0 && Misread(token))
        {
            // Of what the item is a part only the section on basic expenditure says: 机关运行经费…，其中：办公费3万元.
            var code = PartName.Code(passage.Text[token.Start..token.End], _subjects.Current, _subjects.Context, fiscalYear);
            token = token with { Value = code ?? "unknown" };
        }

        if (_isShareBase)
        {
            _subjects.Open(token.Value);
            var meaning = _subjects.Context.BaseMeaning(token.Value);
            // 政府性基金支出占本年支出合计的: nothing is a share of itself.
            _comparison.SeeWhole(meaning == _subjects.Subject ? token.Value : meaning);
            return;
        }

        _subjects.See(token, _measure is null);
        _evaluation.See(token.Value);
    }

    private void SeeMeasure(Token token)
    {
        // 完成年初预算的 and 比年初预算减少 name the base, not what is measured.
        if (_measure is "completion" or "share" && token.Value is "initial-budget" or "full-year-budget" or "final")
        {
            if (_measure == "completion" && Comparison.IsBudget(token.Value))
            {
                _comparison.SeeRateBase(token);
            }

            return;
        }

        if (Comparison.IsBudget(token.Value))
        {
            _evaluation.SeeBudget(token);
            if (_relation is not null)
            {
                _comparison.SeeRelation(token);
                _relationEnd = token.End;
            }
            else
            {
                _comparison.SeeBudget(token, _clause);
            }
        }

        if (token.Value == "final" && _measure is null)
        {
            SeeSide(token, passage.Text[token.Start] == '收' ? "revenue" : passage.Text[token.Start] == '支' ? "expenditure" : "");
        }

        (_measure, _measureAt) = (token.Value, token.Start);
        _isShareBase = token.Value == "share";
        _comparison.ResetWhole();
        if (token.Value == "completion" && passage.Text.AsSpan(token.Start).StartsWith("预算", StringComparison.Ordinal))
        {
            _comparison.SeeRateBase(token);
        }
    }

    private void SeeYear(Token token)
    {
        var before = token.Start > 0 ? passage.Text[token.Start - 1] : ' ';
        if (before is '比' or '与' or '较' or '和' or '同')
        {
            _comparison.SeeYear(token, _measure);
            _relationEnd = token.End;
        }

        if (before is not ('比' or '与' or '较' or '于' or '至' or '(') && token.Number is >= 1990 and <= 2100)
        {
            _period = (int)token.Number;
        }
    }

    /// <summary>一致 and 相同 compare all kinds of things; only beside a year or a budget do they say that a figure has not changed.</summary>
    private void SeeFlat(Token token)
    {
        var isComparison = _comparison.IsNamed || Comparison.IsBudget(_measure)
            || !passage.Text.AsSpan(token.Start, token.End - token.Start).ContainsAny('致', '同');
        if (isComparison && _direction is null && !_isReason && (IsOfEach(token.Start) ? _subjects.Each() : _subjects.Subject) is { } subject)
        {
            AddZero(token, subject, IsDeviation() ? "deviation" : "change", "flat", token.Has(TokenMarks.Approximate) ? [Flags.Approximate] : []);
            _subjects.ClearNames();
        }

        _measure = Comparison.IsBudget(_measure) ? null : _measure;
        _relation = null;
    }

    private int SeeReason(IReadOnlyList<Token> tokens, int at)
    {
        FinishNone(tokens[at].Start);
        FinishRelation();
        // 人员经费5万元，主要是基本工资、奖金: a list, no reason.
        if (ReadList(tokens, at, onlyKnown: true) is { } end)
        {
            return end;
        }

        (_isReason, _direction) = (true, null);
        return at;
    }

    private int SeeList(IReadOnlyList<Token> tokens, int at)
    {
        if (ReadList(tokens, at, onlyKnown: false) is { } end)
        {
            return end;
        }

        BeginPart(tokens[at]);
        return at;
    }

    private void BeginPart(Token token)
    {
        if (!_isPart)
        {
            _whole = _subjects.Subject;
        }

        (_isPart, _boundary) = (true, token.End);
    }

    /// <summary>Reads a figure, or several in a row that are said of several subjects: 各是5万元、6万元, 分别为5、6万元.</summary>
    private int ReadFigures(IReadOnlyList<Token> tokens, int at)
    {
        var figure = tokens[at];
        var isCount = ClaimWriter.MoneyFactor(figure.Value) is null && figure.Value != "%";
        if (figure.Has(TokenMarks.Spelled) && !IsCountable(figure))
        {
            return at;
        }

        TakeRelation(isCount);
        var measure = MeasureOf(figure);
        var isOfEach = IsOfEach(figure.Start);
        if (isOfEach)
        {
            var series = Series.Find(tokens, at, passage.Text);
            if (series.Count > 1 && _subjects.Several(series.Count) is { } several)
            {
                var current = _subjects.Subject;
                for (var n = 0; n < series.Count; n++)
                {
                    State(tokens[series[n]], several[n], measure);
                }

                _subjects.Current = current;
                EndFigure(tokens[series[^1]], measure);
                return series[^1];
            }
        }

        var (subject, exact) = SubjectOf(figure, measure, isOfEach);
        State(figure, subject, exact);
        Remember(subject, exact);
        EndFigure(figure, exact);
        return at;
    }

    private void State(Token figure, string? subject, string measure)
    {
        var flags = FlagsOf(figure, subject);
        var direction = measure is "change" or "deviation" or "growth" && _direction != EitherWay ? _direction : null;
        var isPrior = measure is "total" or "final" && _direction is null && fiscalYear is not null && _comparison.IsOfPriorYear(_clause, figure.Start);
        var statement = new Statement(
            subject ?? "unknown",
            measure,
            _comparison.BaseOf(measure, _measure),
            direction,
            isPrior ? fiscalYear - 1 : _period ?? fiscalYear,
            Math.Max(_clause, _sentence));
        _writer.AddFigure(figure, statement, flags);
        if (measure == "total" && subject is not null && !_isReason)
        {
            _subjects.SeeTotal(subject);
        }
    }

    private void EndFigure(Token figure, string measure)
    {
        _isShareBase = false;
        _comparison.ResetWhole();
        _boundary = figure.End;
        // 无车辆、无单价50万元以上设备: the zero is stated after the price.
        var isPriceOfNone = measure == "threshold" && _none is not null;
        _subjects.EndFigure(isPriceOfNone);
        if (isPriceOfNone)
        {
            (_measure, _direction) = (null, null);
            return;
        }

        (_none, _measure, _clause) = (null, null, figure.End);
    }

    private (string? Subject, string Measure) SubjectOf(Token figure, string measure, bool isOfEach)
    {
        // A price stands before what it is the price of.
        if (measure == "threshold")
        {
            return ("assets.equipment", measure);
        }

        // 剔除科目调整因素，实际完成年初预算的 stands behind a reason and speaks of the item again.
        if (_isReason && measure == "completion" && !_subjects.Context.IsPerformance)
        {
            return (Known(_subjects.Topic ?? _subjects.Current), measure);
        }

        var isPart = (_subjects.Clause is null || _subjects.End <= _boundary)
            && !_isReason && !_subjects.Context.IsPerformance && (measure == "total" || (_isPart && figure.Value is "辆" or "台"));
        if (isPart && PartName.Find(passage.Text, Math.Max(_boundary, _clause), figure.Start) is { } name)
        {
            _isNamedPart = true;
            return (PartName.Subject(name, _whole, _subjects.Current, _subjects.Context, fiscalYear), measure);
        }

        if (_subjects.Clause == "unknown")
        {
            _isNamedPart = true;
            return (null, measure);
        }

        if (_subjects.Context.IsPerformance)
        {
            var isBudget = _comparison.BaseOf("completion", null) is not null || !passage.Text.AsSpan(_measureAt).StartsWith("完成", StringComparison.Ordinal);
            return _evaluation.Read(figure, measure, _subjects.Clause, _clause, _sentence, isBudget);
        }

        var isProjects = measure == "count" && _subjects.Clause is "project-expenditure" or "general-budget-project" or null
            && Evaluation.CountsProjects(passage.Text, figure, _clause);
        if (isProjects)
        {
            return ("performance.projects", measure);
        }

        var subject = Known(isOfEach ? _subjects.Each() : _subjects.Subject);
        return (measure == "count" && !Counts(subject) ? null : subject, measure);
    }

    /// <summary>Whether persons, vehicles or events are counted of it, not only money.</summary>
    private static bool Counts(string? subject) => subject is not null
        && (subject.StartsWith("three-public", StringComparison.Ordinal) || subject.StartsWith("assets.", StringComparison.Ordinal)
            || subject.StartsWith("performance.", StringComparison.Ordinal) || subject is "meeting-expenses" or "training-expenses");

    private static string? Known(string? subject) => subject == "unknown" ? null : subject;

    private bool IsCountable(Token figure) => !_isReason
        && (_subjects.Clause is { } subject
            && (subject.StartsWith("assets.", StringComparison.Ordinal) || subject.StartsWith("three-public.", StringComparison.Ordinal)
                || subject.StartsWith("performance.grade.", StringComparison.Ordinal) || subject == "performance.problems")
            || (_subjects.Context.IsPerformance && Evaluation.CountsProjects(passage.Text, figure, _clause)));

    private List<string> FlagsOf(Token figure, string? subject)
    {
        var flags = new List<string>();
        if (figure.Has(TokenMarks.Normalised))
        {
            flags.Add(Flags.NumberNormalised);
        }

        if (figure.Has(TokenMarks.Doubtful))
        {
            flags.Add(Flags.UnitAssumed);
        }

        if (figure.Has(TokenMarks.Approximate))
        {
            flags.Add(Flags.Approximate);
        }

        if (subject is null)
        {
            flags.Add(Flags.UnresolvedSubject);
        }
        else if (_subjects.IsDoubtful)
        {
            flags.Add(Flags.UnknownCode);
        }

        if (_isReason)
        {
            flags.Add(Flags.InReason);
        }

        var before = figure.Start > 0 ? passage.Text[figure.Start - 1] : ' ';
        if (before == '负' || (before is '-' or '−' && figure.Start > 1 && !char.IsAsciiDigit(passage.Text[figure.Start - 2])))
        {
            flags.Add(Flags.PrintedNegative);
        }

        return flags;
    }

    private string MeasureOf(Token figure)
    {
        if (figure.Value == "%")
        {
            return _measure is "share" or "completion" ? _measure : _direction is not null ? "growth" : "rate";
        }

        if (ClaimWriter.MoneyFactor(figure.Value) is null)
        {
            return figure.Value switch { "分" => "score", "个百分点" => "growth", _ => "count" };
        }

        return _measure == "threshold" ? _measure
            : _direction is not null ? IsDeviation() ? "deviation" : "change"
            : _measure is "initial-budget" or "full-year-budget" or "final" ? _measure
            : IsAverage(figure.Start) ? "average"
            : "total";
    }

    private bool IsAverage(int figure)
    {
        var from = Math.Max(_clause, _boundary);
        var clause = passage.Text.AsSpan(from, Math.Max(0, figure - from));
        foreach (var word in WordList.Averages)
        {
            if (clause.IndexOf(word, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a change is measured against a budget.</summary>
    private bool IsDeviation() => Comparison.IsBudget(_measure) || _comparison.IsWithBudget;

    /// <summary>均, 各 or 分别 between the subjects and the figure: it is said of each. Not 平均 and not 各项.</summary>
    private bool IsOfEach(int figure)
    {
        var from = Math.Max(_clause, Math.Min(_subjects.End, figure));
        var between = passage.Text.AsSpan(from, Math.Max(0, figure - from));
        var at = between.IndexOfAny('均', '各', '别');
        return at >= 0 && between[at] switch
        {
            '均' => at == 0 || between[at - 1] is not ('平' or '人' or '户'),
            '各' => at + 1 == between.Length || between[at + 1] is '增' or '减' or '下' or '上' or '降' or '提' or '为' or '是' or '自',
            _ => at > 0 && between[at - 1] == '分',
        };
    }

    /// <summary>决算数大于预算数5万元: the relation is the direction of the figure.</summary>
    private void TakeRelation(bool isCount)
    {
        if (_relation is { } relation && _relationEnd > 0 && !isCount)
        {
            _direction ??= relation.Kind == TokenKind.Greater ? "increase" : relation.Kind == TokenKind.Less ? "decrease" : null;
        }

        _relation = null;
    }

    /// <summary>决算数大于预算数的主要原因: a comparison without a figure.</summary>
    private void FinishRelation()
    {
        if (_relation is { } relation && _relationEnd > 0 && !_isReason && _subjects.Subject is { } subject)
        {
            var place = relation with { End = Math.Max(relation.End, _relationEnd) };
            if (relation.Kind == TokenKind.Equal)
            {
                AddZero(place, subject, IsDeviation() ? "deviation" : "change", "flat", []);
            }
            else
            {
                AddZero(place, subject, "comparison", relation.Kind == TokenKind.Greater ? "increase" : "decrease", []);
            }

            _measure = null;
        }

        _relation = null;
    }

    private void Remember(string? subject, string measure)
    {
        // What follows in the sentence (占10%) is said of the part.
        if (_isNamedPart)
        {
            _whole ??= _subjects.Current;
            _subjects.Current = subject ?? "unknown";
        }
        else if ((_subjects.Clause is not null || subject?.Contains('+', StringComparison.Ordinal) == true) && !_isReason && measure != "threshold" && subject is not null and not "performance.score")
        {
            _subjects.Current = subject;
        }

        _isNamedPart = false;
    }

    private void CloseBracket(Token token)
    {
        if (!_brackets.TryPop(out var before))
        {
            return;
        }

        if (before.None is null)
        {
            FinishNone(token.Start);
        }

        _subjects.Restore(before.Subjects);
        (_measure, _direction) = (before.Measure, before.Direction);
        _isShareBase = _measure == "share";
        _boundary = token.End;
    }

    private void EndClause(Token comma)
    {
        _boundary = comma.End;
        if (passage.Text[comma.Start] == '、')
        {
            return;
        }

        FinishNone(comma.Start);
        FinishRelation();
        if (!_isReason && _subjects.Clause is not null)
        {
            _subjects.Current = _subjects.Clause;
        }

        if (_subjects.End != comma.Start)
        {
            _subjects.ClearNames();
        }

        (_direction, _isShareBase, _clause) = (null, false, comma.End);
        _measure = Comparison.IsBudget(_measure) ? null : _measure;
    }

    private void EndSibling(Token semicolon)
    {
        var isReason = _isReason && IsReasonGoingOn(semicolon.End);
        EndClause(semicolon);
        (_isReason, _measure, _direction) = (isReason, null, null);
    }

    private void EndSentence(int end, bool isReasonGoingOn)
    {
        FinishNone(end);
        FinishRelation();
        _subjects.EndSentence(_isReason);
        if (_subjects.Topic is null && _whole is not null && (_subjects.Current == "unknown" || (_subjects.Current?.EndsWith(".project", StringComparison.Ordinal) ?? false)))
        {
            _subjects.Current = _whole;
        }

        (_measure, _direction, _period, _whole) = (null, null, null, null);
        (_isReason, _isShareBase, _isPart) = (_isReason && isReasonGoingOn, false, false);
        _comparison.Reset();
        _brackets.Clear();
        _clause = end;
    }

    /// <summary>一是…。二是…: the second reason is no statement. Neither is what stands in the next line behind 主要原因：.</summary>
    private bool IsReasonGoingOn(int next)
    {
        var text = passage.Text.AsSpan();
        return (next + 1 < text.Length && text[next + 1] == '是' && "二三四五六七八九十".Contains(text[next], StringComparison.Ordinal))
            || (next < text.Length && text[next..].StartsWith("另一方面", StringComparison.Ordinal))
            || (next > 1 && text[next - 1] == '\n' && text[next - 2] == ':');
    }

    /// <summary>无…支出: a zero for each subject that the clause names after it, or for the topic when 年初无预算 is said of it.</summary>
    private void FinishNone(int end)
    {
        if (_none is not { } none)
        {
            return;
        }

        _none = null;
        var statement = passage.Text.AsSpan(none.Start, Math.Max(0, end - none.Start));
        if (_isReason || statement.IsEmpty || statement.EndsWith("的部门", StringComparison.Ordinal))
        {
            return;
        }

        var rest = passage.Text.AsSpan(none.End, end - none.End);
        var named = _subjects.Named.Skip(_namedBeforeNone).Distinct(StringComparer.Ordinal).ToArray();
        var isBudget = Comparison.IsBudget(_measure) || rest.StartsWith("预算", StringComparison.Ordinal);
        var place = none with { End = end };
        if (named.Length == 0 && isBudget && (_subjects.Clause ?? _subjects.Current ?? _subjects.Topic) is { } topic)
        {
            var isFullYear = none.Start >= 2 && passage.Text.AsSpan(none.Start - 2, 2) is "全年";
            AddZero(place, topic, isFullYear ? "full-year-budget" : "initial-budget", null, []);
        }

        // “三公”经费、会议费均未发生: what has not happened stands before.
        if (named.Length == 0 && !isBudget && (rest.IsEmpty || WordList.IsBare(rest)))
        {
            named = [.. _subjects.Named.Take(_namedBeforeNone).Distinct(StringComparer.Ordinal)];
        }

        foreach (var subject in named)
        {
            if (!_subjects.Context.IsPerformance || !subject.StartsWith("performance.", StringComparison.Ordinal))
            {
                AddZero(place, subject, "none", null, []);
            }
        }

        _subjects.ClearNames();
    }

    /// <summary>XX局2024年度无…: a template's sentence states nothing.</summary>
    private bool IsSlot(int end) => passage.Text.AsSpan(_sentence, Math.Max(0, end - _sentence)).IndexOf("XX", StringComparison.Ordinal) >= 0;

    private void AddZero(Token place, string subject, string measure, string? direction, IReadOnlyList<string> flags)
    {
        if (subject != "unknown" && !IsSlot(place.End))
        {
            // In a template's slot for a subject it states nothing.
            var statement = new Statement(subject, measure, _comparison.BaseOf(measure, _measure), direction, _period ?? fiscalYear, Math.Max(_clause, _sentence));
            _writer.AddZero(place, statement, flags);
        }
    }

    /// <summary>主要包括：基本工资、津贴补贴…: one claim for the whole list; null when it is none.</summary>
    /// <param name="tokens">All tokens.</param>
    /// <param name="at">The word that announces the list.</param>
    /// <param name="onlyKnown">Whether it is a list only when its first name is on the list of economic items.</param>
    /// <returns>The last token that belongs to it.</returns>
    private int? ReadList(IReadOnlyList<Token> tokens, int at, bool onlyKnown)
    {
        if (_subjects.Subject is not ("personnel-expenses" or "public-expenses") || ItemNames.FindEnd(tokens, at + 1) is not { } end)
        {
            return null;
        }

        var text = passage.Text;
        var start = tokens[at].End;
        start += start < text.Length && text[start] == ':' ? 1 : 0;
        var stop = end < tokens.Count ? tokens[end].Start : text.Length;
        if (stop <= start || text.AsSpan(start, stop - start).IndexOf("…", StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        var (names, isOpenEnded) = ItemNames.Read(text, start, stop, passage.Quote);
        var isList = names.Count > (onlyKnown ? 0 : 1) || names.Count == 1;
        if (!isList || ((onlyKnown || names.Count == 1) && !ItemNames.IsKnown(names[0])))
        {
            return null;
        }

        var statement = new Statement(_subjects.Subject, "list", null, null, _period ?? fiscalYear, start);
        _writer.AddList(tokens[at] with { Start = start, End = stop }, statement, isOpenEnded ? [Flags.OpenEnded] : [], names);
        return end - 1;
    }

    /// <summary>What is known where a bracket opens.</summary>
    private sealed record Bracket(SubjectMemory.Snapshot Subjects, string? Measure, string? Direction, Token? None);
}
