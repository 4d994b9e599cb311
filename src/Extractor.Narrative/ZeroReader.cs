using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>Reads statements that print no figure: 无…支出, 年初无预算, 与上年持平.</summary>
internal sealed class ZeroReader(Sentence sentence)
{
    private Token? _none;
    private int _namedBefore;

    /// <summary>Whether 无 waits for what there is none of.</summary>
    public bool IsPending => _none is not null;

    /// <summary>无, 没有, 未发生.</summary>
    public void Begin(Token none)
    {
        if (!sentence.IsReason && _none is null)
        {
            (_none, _namedBefore) = (none, sentence.Subjects.Named.Count);
        }
    }

    /// <summary>It turns out to be none.</summary>
    public void Drop() => _none = null;

    /// <summary>一致 and 相同 compare all kinds of things; only beside a year or a budget do they say that a figure has not changed.</summary>
    public void SeeFlat(Token token)
    {
        var isComparison = sentence.Comparison.IsNamed || Comparison.IsBudget(sentence.Measure)
            || !sentence.Passage.Text.AsSpan(token.Start, token.End - token.Start).ContainsAny('致', '同');
        if (isComparison && sentence.Direction is null && !sentence.IsReason && (sentence.IsOfEach(token.Start) ? sentence.Subjects.Each() : sentence.Subjects.Subject) is { } subject)
        {
            sentence.AddZero(token, subject, sentence.IsDeviation ? "deviation" : "change", "flat", token.Has(TokenMarks.Approximate) ? [Flags.Approximate] : []);
            sentence.Subjects.ClearNames();
        }

        sentence.Measure = Comparison.IsBudget(sentence.Measure) ? null : sentence.Measure;
    }

    /// <summary>无…支出: a zero for each subject that the clause names after it, or for the topic when 年初无预算 is said of it.</summary>
    public void Finish(int end)
    {
        if (_none is not { } none)
        {
            return;
        }

        _none = null;
        // The name of an item may reach back over the word: 没有小学教育（项）.
        if (sentence.IsReason || end < none.End || sentence.Passage.Text.AsSpan(none.Start, end - none.Start).EndsWith("的部门", StringComparison.Ordinal))
        {
            return;
        }

        var rest = sentence.Passage.Text.AsSpan(none.End, end - none.End);
        var named = sentence.Subjects.Named.Skip(_namedBefore).Distinct(StringComparer.Ordinal).ToArray();
        var isBudget = Comparison.IsBudget(sentence.Measure) || rest.StartsWith("预算", StringComparison.Ordinal);
        var place = none with { End = end };
        if (named.Length == 0 && isBudget && (sentence.Subjects.Clause ?? sentence.Subjects.Current ?? sentence.Subjects.Topic) is { } topic)
        {
            var isFullYear = none.Start >= 2 && sentence.Passage.Text.AsSpan(none.Start - 2, 2) is "全年";
            sentence.AddZero(place, topic, isFullYear ? "full-year-budget" : "initial-budget", null, []);
        }

        // “三公”经费、会议费均未发生: what has not happened stands before.
        if (named.Length == 0 && !isBudget && (rest.IsEmpty || WordList.IsBare(rest)))
        {
            named = [.. sentence.Subjects.Named.Take(_namedBefore).Distinct(StringComparer.Ordinal)];
        }

        // 2023年度无此项收入: what the text has been about.
        if (named.Length == 0 && !isBudget && rest is ['此' or '该', ..] && WordList.IsBare(rest) && sentence.Subjects.Subject is { } current)
        {
            named = [current];
        }

        foreach (var subject in named)
        {
            if (!sentence.Subjects.Context.IsPerformance || !subject.StartsWith("performance.", StringComparison.Ordinal))
            {
                sentence.AddZero(place, subject, "none", null, []);
            }
        }

        sentence.Subjects.ClearNames();
    }
}
