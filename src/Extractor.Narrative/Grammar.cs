using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>
/// Understands the tokens of one passage: each figure gets the nearest subject before it, the measure that the words between
/// state, and the direction of its verb. Its state is what a reader remembers: the topic, the subject, the base.
/// </summary>
internal sealed class Grammar(Passage passage, int? fiscalYear, List<Claim> claims)
{
    private readonly List<string> _subjects = [];
    private readonly List<Token> _pending = [];
    private string? _topic;
    private string? _current;
    private string? _clauseConcept;
    private string? _measure;
    private string? _direction;
    private int? _period;
    private bool _isDoubtful;
    private bool _isReason;
    private bool _isCompared;
    private bool _isShareBase;
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
                    EndSentence(token.Start);
                    (_topic, _current, _isDoubtful) = (token.Value, token.Value, token.IsDoubtful);
                    _clause = token.End;
                    break;
                case TokenKind.Concept:
                    SeeConcept(token);
                    break;
                case TokenKind.Measure:
                    SeeMeasure(token);
                    break;
                case TokenKind.Increase or TokenKind.Decrease:
                    _direction = token.Kind == TokenKind.Increase ? "increase" : "decrease";
                    break;
                case TokenKind.Prior:
                    _isCompared = true;
                    break;
                case TokenKind.Flat when IsComparison(token) && _direction is null && !_isReason && Subject() is { } flat:
                    Add(flat, IsBudget(_measure) ? "deviation" : "change", 0m, "", token, "flat", 0m);
                    break;
                case TokenKind.None when !_isReason:
                    _pending.Add(token);
                    break;
                case TokenKind.Reason:
                    FinishNone(token.Start);
                    _isReason = true;
                    _direction = null;
                    break;
                case TokenKind.List:
                    at = ReadList(tokens, at);
                    break;
                case TokenKind.Part:
                    (_isReason, _measure, _direction) = (false, null, null);
                    break;
                case TokenKind.Year:
                    SeeYear(token);
                    break;
                case TokenKind.Figure:
                    SeeFigure(token);
                    break;
                case TokenKind.Comma:
                    EndClause(token);
                    break;
                case TokenKind.Semicolon:
                    FinishNone(token.Start);
                    EndClause(token);
                    (_isReason, _measure, _direction) = (false, null, null);
                    break;
                case TokenKind.Stop:
                    EndSentence(token.Start);
                    _clause = token.End;
                    _sentence = token.End;
                    break;
                default:
                    break;
            }
        }

        EndSentence(passage.Text.Length);
    }

    private void SeeConcept(Token token)
    {
        if (_isShareBase)
        {
            return;
        }

        if (_clauseConcept is null || _measure is null)
        {
            _subjects.Add(token.Value);
        }

        (_clauseConcept, _isDoubtful) = (token.Value, token.IsDoubtful);
    }

    private void SeeMeasure(Token token)
    {
        // 完成年初预算的 and 比年初预算减少 name the base, not what is measured.
        var isBase = _measure is "completion" or "share";
        if (isBase && token.Value is "initial-budget" or "full-year-budget" or "final")
        {
            return;
        }

        _measure = token.Value;
        _isShareBase = token.Value == "share";
    }

    private void SeeYear(Token token)
    {
        var before = token.Start > 0 ? passage.Text[token.Start - 1] : ' ';
        _isCompared |= before is '比' or '与' or '较' or '和' or '同';
        if (before is not ('比' or '与' or '较' or '于' or '至' or '(') && token.Number is >= 1990 and <= 2100)
        {
            _period = (int)token.Number;
        }
    }

    private void SeeFigure(Token token)
    {
        var measure = MeasureOf(token);
        // 剔除科目调整因素，实际完成年初预算的 stands behind a reason and speaks of the item again; a price stands before what it is the price of.
        var subject = measure == "threshold" ? "assets.equipment"
            : _isReason && measure == "completion" ? _topic ?? _current
            : Subject();
        if (subject == "unknown")
        {
            subject = null;
        }

        var isMoney = MoneyFactor(token.Value) is not null;
        var flags = new List<string>();
        if (passage.HasGap(token.Start, DigitsEnd(token)))
        {
            flags.Add(Flags.NumberNormalised);
        }

        if (token.IsDoubtful)
        {
            flags.Add(Flags.UnitAssumed);
        }

        if (subject is null)
        {
            flags.Add(Flags.UnresolvedSubject);
        }
        else if (_isDoubtful)
        {
            flags.Add(Flags.UnknownCode);
        }

        if (_isReason)
        {
            flags.Add(Flags.InReason);
        }

        if (token.Start > 1 && passage.Text[token.Start - 1] is '-' or '−' && !char.IsAsciiDigit(passage.Text[token.Start - 2]))
        {
            flags.Add(Flags.PrintedNegative);
        }

        var direction = measure is "change" or "deviation" or "growth" ? _direction : null;
        Add(subject ?? "unknown", measure, token.Number, token.Value, token, direction, isMoney ? token.Number * MoneyFactor(token.Value) : null, flags);
        if (_clauseConcept is not null && !_isReason && measure is not "threshold")
        {
            Remember(subject);
        }

        (_clauseConcept, _isShareBase) = (null, false);
        if (measure == "threshold" && _pending.Count > 0)
        {
            // 无车辆、无单价50万元以上设备: the zero is stated after the price.
            (_measure, _direction) = (null, null);
            return;
        }

        _subjects.Clear();
        _pending.Clear();
        _measure = null;
        _clause = token.End;
    }

    private int DigitsEnd(Token figure)
    {
        var end = figure.End;
        while (end > figure.Start + 1 && !char.IsAsciiDigit(passage.Text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private string MeasureOf(Token figure)
    {
        if (figure.Value == "%")
        {
            return _measure is "share" or "completion" ? _measure : _direction is not null ? "growth" : "rate";
        }

        if (MoneyFactor(figure.Value) is null)
        {
            return figure.Value switch { "分" => "score", "个百分点" => "growth", _ => "count" };
        }

        return _measure == "threshold" ? _measure
            : _direction is not null ? IsBudget(_measure) ? "deviation" : "change"
            : _measure is "initial-budget" or "full-year-budget" or "final" ? _measure
            : "total";
    }

    /// <summary>What the words of this clause name, several joined by +; else what the sentence has been about.</summary>
    private string? Subject() => _clauseConcept is null ? _current ?? _topic
        : _subjects.Count > 1 && passage.Text.AsSpan(_clause, Math.Max(0, passage.Text.Length - _clause)).StartsWith("均", StringComparison.Ordinal)
            ? string.Join('+', _subjects.Distinct(StringComparer.Ordinal))
        : _clauseConcept;

    /// <summary>一致 and 相同 compare all kinds of things; only beside a year or a budget do they say that a figure has not changed.</summary>
    private bool IsComparison(Token flat) =>
        _isCompared || IsBudget(_measure) || !passage.Text.AsSpan(flat.Start, flat.End - flat.Start).ContainsAny('致', '同');

    private static bool IsBudget(string? measure) => measure is "initial-budget" or "full-year-budget";

    private void Remember(string? subject)
    {
        if (subject is not null and not "performance.score")
        {
            _current = subject;
        }
    }

    private void EndClause(Token comma)
    {
        if (passage.Text[comma.Start] == '、' && _pending.Count > 0)
        {
            return;
        }

        if (passage.Text[comma.Start] != '、')
        {
            FinishNone(comma.Start);
            if (!_isReason)
            {
                Remember(_clauseConcept);
            }

            _direction = null;
            _clause = comma.End;
        }
    }

    private void EndSentence(int end)
    {
        FinishNone(end);
        // What the purpose of an item mentions (主要用于人员经费) is not what the next sentence is about.
        if (_topic is not null)
        {
            _current = _topic;
        }
        else if (!_isReason)
        {
            Remember(_clauseConcept);
        }

        (_clauseConcept, _measure, _direction) = (null, null, null);
        (_isReason, _isShareBase, _isDoubtful, _isCompared) = (false, false, false, false);
        _period = null;
        _subjects.Clear();
        _clause = end;
    }

    /// <summary>无…支出: a zero for each subject that the clause names after it, or for the topic when 年初无预算 is said of it.</summary>
    private void FinishNone(int end)
    {
        if (_pending.Count == 0)
        {
            return;
        }

        var none = _pending[0];
        _pending.Clear();
        var isInstruction = end >= 3 && passage.Text.AsSpan(none.Start, end - none.Start).EndsWith("的部门", StringComparison.Ordinal);
        if (_isReason || end <= none.Start || isInstruction)
        {
            return;
        }

        var isBudget = _measure is "full-year-budget" || passage.Text.AsSpan(none.End, end - none.End).StartsWith("预算", StringComparison.Ordinal);
        var named = _subjects.Distinct(StringComparer.Ordinal).ToArray();
        if (named.Length == 0 && isBudget && (_current ?? _topic) is { } topic)
        {
            Add(topic, "initial-budget", 0m, "", none with { End = end }, null, 0m);
        }

        foreach (var subject in named)
        {
            Add(subject, "none", 0m, "", none with { End = end }, null, 0m);
        }

        _subjects.Clear();
    }

    /// <summary>主要包括：基本工资、津贴补贴…: one claim for the whole list, its value the number of items.</summary>
    private int ReadList(IReadOnlyList<Token> tokens, int at)
    {
        var start = tokens[at].End;
        if (start < passage.Text.Length && passage.Text[start] == ':')
        {
            start++;
        }

        var end = at + 1;
        var items = 1;
        while (end < tokens.Count && tokens[end].Kind is not (TokenKind.Stop or TokenKind.Semicolon or TokenKind.Figure or TokenKind.Path))
        {
            items += tokens[end].Kind == TokenKind.Comma ? 1 : 0;
            end++;
        }

        var isList = items > 1 && Subject() is "personnel-expenses" or "public-expenses"
            && (end == tokens.Count || tokens[end].Kind is TokenKind.Stop or TokenKind.Semicolon);
        if (!isList)
        {
            return at;
        }

        var stop = end < tokens.Count ? tokens[end].Start : passage.Text.Length;
        if (stop > start)
        {
            Add(Subject()!, "list", items, "项", tokens[at] with { Start = start, End = stop }, null, null);
        }

        return end - 1;
    }

    private void Add(
        string subject, string measure, decimal value, string unit, Token at, string? direction, decimal? amount, IReadOnlyList<string>? flags = null)
    {
        if (subject == "unknown" && unit.Length == 0)
        {
            // A statement without a figure and without a subject, in a template's slot for one, states nothing.
            return;
        }

        var from = measure is "list" ? at.Start : Math.Min(at.Start, Math.Max(_clause, _sentence));
        var place = passage.Place(at.Start);
        claims.Add(new Claim
        {
            Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"c{claims.Count + 1}"),
            Section = passage.Section,
            Text = passage.Quote(from, Math.Max(at.End, from + 1)),
            Subject = subject,
            Measure = measure,
            Period = _period ?? fiscalYear,
            Value = value,
            Direction = direction,
            Unit = unit,
            Amount = amount,
            Page = place.Page,
            Bbox = place.Box,
            Path = place.Path,
            Flags = flags ?? [],
            Ranges = at.Kind == TokenKind.Figure ? passage.Ranges(at.Start, DigitsEnd(at)) : [],
        });
    }

    private static decimal? MoneyFactor(string unit) => unit switch
    {
        "元" => 1m,
        "千元" => 1_000m,
        "万元" => 10_000m,
        "百万元" => 1_000_000m,
        "亿元" => 100_000_000m,
        _ => null,
    };
}
