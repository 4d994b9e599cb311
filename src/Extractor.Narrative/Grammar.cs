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
    private string? _base;
    private string? _comparison;
    private int _comparedAt;
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
                    SeePrior(token);
                    break;
                case TokenKind.Flat:
                    SeeFlat(token);
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
            _base = _base is null ? token.Value : $"{_base}+{token.Value}";
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
            if (_measure == "completion")
            {
                _base = Budget(token);
            }

            return;
        }

        if (IsBudget(token.Value))
        {
            SeeBudget(token);
        }

        _measure = token.Value;
        _isShareBase = token.Value == "share";
        _base = token.Value == "completion" && passage.Text.AsSpan(token.Start, token.End - token.Start).StartsWith("预算", StringComparison.Ordinal) ? "budget" : null;
    }

    /// <summary>比年初预算: the budget is what is compared with; 比上年预算数: it is that of another year.</summary>
    private void SeeBudget(Token token)
    {
        var isPrior = _comparison == "prior-year" && _comparedAt >= _clause && token.Start - _comparedAt <= 2;
        if (isPrior)
        {
            _comparison = "prior-year-budget";
        }
        else if (IsComparedWith(token.Start))
        {
            (_comparison, _comparedAt) = (Budget(token), token.End);
        }
    }

    /// <summary>Whether 比, 与 or the like stands before, with nothing but a year between.</summary>
    private bool IsComparedWith(int at)
    {
        while (at > _clause && (char.IsAsciiDigit(passage.Text[at - 1]) || passage.Text[at - 1] is '年' or '度' or '本' or '当'))
        {
            at--;
        }

        return at > _clause && passage.Text[at - 1] is '比' or '与' or '较' or '和' or '同' or '于';
    }

    /// <summary>The bare 预算 leaves open which one: three-public reports mean the initial, others the full-year budget (reference: narrative, section 3, rate base).</summary>
    private string Budget(Token token) =>
        passage.Text.AsSpan(token.Start, token.End - token.Start).StartsWith("预算", StringComparison.Ordinal) ? "budget" : token.Value;

    private void SeePrior(Token token) =>
        (_comparison, _comparedAt) = (IsBudget(_measure) ? "prior-year-budget" : "prior-year", token.End);

    private void SeeFlat(Token token)
    {
        if (IsComparison(token) && _direction is null && !_isReason && Subject() is { } subject)
        {
            Add(subject, IsDeviation() ? "deviation" : "change", 0m, "", token, "flat", 0m, []);
        }

        if (IsBudget(_measure))
        {
            _measure = null;
        }
    }

    /// <summary>Whether a change is measured against a budget.</summary>
    private bool IsDeviation() => IsBudget(_measure) || IsBudget(_comparison) || _comparison is "budget" or "prior-year-budget";

    /// <summary>What a figure of this measure is measured against; null when nothing is named.</summary>
    private string? BaseOf(string measure) => measure switch
    {
        "share" or "completion" => _base,
        "change" or "deviation" or "growth" => _comparison ?? (IsBudget(_measure) ? _measure : null),
        _ => null,
    };

    private void SeeYear(Token token)
    {
        var before = token.Start > 0 ? passage.Text[token.Start - 1] : ' ';
        if (before is '比' or '与' or '较' or '和' or '同')
        {
            SeeComparedYear(token);
        }

        if (before is not ('比' or '与' or '较' or '于' or '至' or '(') && token.Number is >= 1990 and <= 2100)
        {
            _period = (int)token.Number;
        }
    }

    /// <summary>A year that is not the last one stays what it is: a report of another year left it behind, or it means to look further back.</summary>
    private void SeeComparedYear(Token token)
    {
        if (fiscalYear is not { } year || token.Number == year - 1)
        {
            SeePrior(token);
        }
        else if (token.Number != year)
        {
            (_comparison, _comparedAt) = (token.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), token.End);
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

        (_clauseConcept, _isShareBase, _base) = (null, false, null);
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
            : _direction is not null ? IsDeviation() ? "deviation" : "change"
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
        _comparison is not null || IsBudget(_measure) || !passage.Text.AsSpan(flat.Start, flat.End - flat.Start).ContainsAny('致', '同');

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
            if (IsBudget(_measure))
            {
                _measure = null;
            }

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
        (_isReason, _isShareBase, _isDoubtful) = (false, false, false);
        (_period, _base, _comparison) = (null, null, null);
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
            Add(topic, "initial-budget", 0m, "", none with { End = end }, null, 0m, []);
        }

        foreach (var subject in named)
        {
            Add(subject, "none", 0m, "", none with { End = end }, null, 0m, []);
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

        if (Subject() is not ("personnel-expenses" or "public-expenses") || ListEnd(tokens, at + 1) is not { } end)
        {
            return at;
        }

        var stop = end < tokens.Count ? tokens[end].Start : passage.Text.Length;
        var (names, isOpenEnded) = ItemNames.Read(passage.Text, start, stop, passage.Quote);
        if (names.Count > 1 || (names.Count == 1 && ItemNames.IsKnown(names[0])))
        {
            var place = tokens[at] with { Start = start, End = stop };
            Add(Subject()!, "list", names.Count, "项", place, null, null, isOpenEnded ? [Flags.OpenEnded] : [], names);
            return end - 1;
        }

        return at;
    }

    /// <summary>The token that ends a list: the full stop, or a semicolon after which the subject or the figures go on; null when it is no list.</summary>
    private static int? ListEnd(IReadOnlyList<Token> tokens, int from)
    {
        int? end = null;
        for (var at = from; at < tokens.Count; at++)
        {
            switch (tokens[at].Kind)
            {
                case TokenKind.Stop:
                    return at;
                case TokenKind.Semicolon:
                    end = at;
                    break;
                case TokenKind.Figure or TokenKind.Path or TokenKind.List:
                case TokenKind.Concept when tokens[at].Value is "personnel-expenses" or "public-expenses":
                    return end;
                default:
                    break;
            }
        }

        return tokens.Count;
    }

    private void Add(
        string subject, string measure, decimal value, string unit, Token at, string? direction, decimal? amount, IReadOnlyList<string> flags, IReadOnlyList<string>? items = null)
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
            Base = BaseOf(measure),
            Items = items ?? [],
            Flags = flags,
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
