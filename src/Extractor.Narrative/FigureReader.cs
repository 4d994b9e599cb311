using Extractor.Model;

namespace Extractor.Narrative;

/// <summary>Says what a figure is about and what it measures, and remembers it for the next one.</summary>
internal sealed class FigureReader(Sentence sentence, RelationReader relation, ZeroReader zeros)
{
    private bool _isNamedPart;
    private int _lastFigure;

    /// <summary>Reads a figure, or several in a row that are said of several subjects: 各是5万元、6万元, 分别为5、6万元.</summary>
    public int Read(IReadOnlyList<Token> tokens, int at)
    {
        var figure = tokens[at];
        var isCount = ClaimWriter.MoneyFactor(figure.Value) is null && figure.Value != "%";
        if (figure.Has(TokenMarks.Spelled) && !IsCountable(figure))
        {
            return at;
        }

        relation.Take(isCount);
        var measure = MeasureOf(figure);
        var isOfEach = sentence.IsOfEach(figure.Start);
        if (isOfEach)
        {
            var series = Series.Find(tokens, at, sentence.Passage.Text);
            if (series.Count > 1 && sentence.Subjects.Several(series.Count) is { } several)
            {
                var current = sentence.Subjects.Subject;
                for (var n = 0; n < series.Count; n++)
                {
                    State(tokens[series[n]], several[n], measure);
                }

                sentence.Subjects.Current = current;
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
        var direction = measure is "change" or "deviation" or "growth" && sentence.Direction != Sentence.EitherWay ? sentence.Direction : null;
        var isPrior = measure is "total" or "final" && sentence.Direction is null && sentence.FiscalYear is not null && sentence.Comparison.IsOfPriorYear(sentence.Clause, figure.Start);
        var statement = new Statement(
            subject ?? "unknown",
            measure,
            subject == "procurement.awarded" ? Reserved(figure) : sentence.Comparison.BaseOf(measure, sentence.Measure),
            direction,
            isPrior ? sentence.FiscalYear - 1 : sentence.Period ?? sentence.FiscalYear,
            sentence.QuoteStart);
        sentence.Writer.AddFigure(figure, statement, flags);
        if (measure == "total" && subject is not null && !sentence.IsReason)
        {
            sentence.Subjects.SeeTotal(subject);
        }
    }

    /// <summary>The reserved budget that an award was made from: 面向中小企业预留的项目中，由中小企业中标的，采购金额5万元; null when none is named.</summary>
    private string? Reserved(Token figure)
    {
        var from = Math.Max(Math.Max(sentence.Start, _lastFigure), figure.Start - Sentence.Longest);
        var words = sentence.Passage.Text.AsSpan(from, figure.Start - from);
        return words.IndexOf("小微企业预留", StringComparison.Ordinal) >= 0 ? "procurement.reserved-micro"
            : words.IndexOf("中小企业预留", StringComparison.Ordinal) >= 0 ? "procurement.reserved-sme"
            : null;
    }

    private void EndFigure(Token figure, string measure)
    {
        _lastFigure = figure.End;
        if (sentence.Measure == "completion" && ClaimWriter.MoneyFactor(figure.Value) is not null && sentence.Comparison.RateBudget is not null)
        {
            // 完成预算25万元的80%: the rate follows, of the same subject.
            (sentence.Clause, sentence.Boundary) = (figure.End, figure.End);
            return;
        }

        sentence.IsShareBase = false;
        sentence.Comparison.ResetWhole();
        sentence.Boundary = figure.End;
        // 无车辆、无单价50万元以上设备: the zero is stated after the price.
        var isPriceOfNone = measure == "threshold" && zeros.IsPending;
        sentence.Subjects.EndFigure(isPriceOfNone);
        if (isPriceOfNone)
        {
            (sentence.Measure, sentence.Direction) = (null, null);
            return;
        }

        zeros.Drop();
        (sentence.Measure, sentence.Clause) = (null, figure.End);
    }

    private (string? Subject, string Measure) SubjectOf(Token figure, string measure, bool isOfEach)
    {
        // A price stands before what it is the price of.
        if (measure == "threshold")
        {
            return ("assets.equipment", measure);
        }

        // 剔除科目调整因素，实际完成年初预算的 stands behind a reason and speaks of the item again.
        if (sentence.IsReason && measure == "completion" && !sentence.Subjects.Context.IsPerformance)
        {
            return (Known(sentence.Subjects.Topic ?? sentence.Subjects.Current), measure);
        }

        var isPart = (sentence.Subjects.Clause is null || sentence.Subjects.End <= sentence.Boundary)
            && !sentence.IsReason && !sentence.Subjects.Context.IsPerformance && (measure == "total" || (sentence.IsPart && figure.Value is "辆" or "台"));
        if (isPart && PartName.Find(sentence.Passage.Text, Math.Max(sentence.Boundary, sentence.Clause), figure.Start) is { } name)
        {
            _isNamedPart = true;
            return (PartName.Subject(name, sentence.Whole, sentence.Subjects.Current, sentence.Subjects.Context, sentence.FiscalYear), measure);
        }

        if (sentence.Subjects.Clause == "unknown")
        {
            _isNamedPart = true;
            return (null, measure);
        }

        if (sentence.Subjects.Context.IsPerformance)
        {
            var isBudget = sentence.Comparison.BaseOf("completion", null) is not null || !sentence.Passage.Text.AsSpan(sentence.MeasureAt).StartsWith("完成", StringComparison.Ordinal);
            return sentence.Evaluation.Read(figure, measure, sentence.Subjects.Clause, Math.Max(sentence.Clause, figure.Start - Sentence.Longest), Math.Max(sentence.Start, figure.Start - Sentence.Longest), isBudget);
        }

        var isProjects = measure == "count" && sentence.Subjects.Clause is "project-expenditure" or "general-budget-project" or null
            && Evaluation.CountsProjects(sentence.Passage.Text, figure, sentence.Clause);
        if (isProjects)
        {
            return ("performance.projects", measure);
        }

        var subject = Known(isOfEach ? sentence.Subjects.Each() : sentence.Subjects.Subject);
        return (measure == "count" && !Counts(subject) ? null : subject, measure);
    }

    /// <summary>Whether persons, vehicles or events are counted of it, not only money.</summary>
    private static bool Counts(string? subject) => subject is not null
        && (subject.StartsWith("three-public", StringComparison.Ordinal) || subject.StartsWith("assets.", StringComparison.Ordinal)
            || subject.StartsWith("performance.", StringComparison.Ordinal) || subject is "meeting-expenses" or "training-expenses");

    private static string? Known(string? subject) => subject == "unknown" ? null : subject;

    private bool IsCountable(Token figure) => !sentence.IsReason
        && (sentence.Subjects.Clause is { } subject
            && (subject.StartsWith("assets.", StringComparison.Ordinal) || subject.StartsWith("three-public.", StringComparison.Ordinal)
                || subject.StartsWith("performance.grade.", StringComparison.Ordinal) || subject == "performance.problems")
            || (sentence.Subjects.Context.IsPerformance && Evaluation.CountsProjects(sentence.Passage.Text, figure, sentence.Clause)));

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
        else if (sentence.Subjects.IsDoubtful)
        {
            flags.Add(Flags.UnknownCode);
        }

        if (sentence.IsReason)
        {
            flags.Add(Flags.InReason);
        }

        var before = figure.Start > 0 ? sentence.Passage.Text[figure.Start - 1] : ' ';
        if (before == '负' || (before is '-' or '−' && figure.Start > 1 && !char.IsAsciiDigit(sentence.Passage.Text[figure.Start - 2])))
        {
            flags.Add(Flags.PrintedNegative);
        }

        return flags;
    }

    private string MeasureOf(Token figure)
    {
        if (figure.Value == "%")
        {
            return sentence.Measure is "share" or "completion" ? sentence.Measure : sentence.Direction is not null ? "growth" : "rate";
        }

        if (ClaimWriter.MoneyFactor(figure.Value) is null)
        {
            return figure.Value switch { "分" => "score", "个百分点" => "growth", _ => "count" };
        }

        return sentence.Measure == "threshold" ? sentence.Measure
            : sentence.Measure == "completion" && sentence.Comparison.RateBudget is { } budget ? budget
            : sentence.Direction is not null ? sentence.IsDeviation ? "deviation" : "change"
            : sentence.Measure is "initial-budget" or "full-year-budget" or "final" ? sentence.Measure
            : IsAverage(figure.Start) ? "average"
            : "total";
    }

    private bool IsAverage(int figure)
    {
        var from = Math.Max(sentence.Clause, sentence.Boundary);
        var clause = sentence.Passage.Text.AsSpan(from, Math.Max(0, figure - from));
        foreach (var word in WordList.Averages)
        {
            if (clause.IndexOf(word, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private void Remember(string? subject, string measure)
    {
        // What follows in the sentence (占10%) is said of the part.
        if (_isNamedPart)
        {
            sentence.Whole ??= sentence.Subjects.Current;
            sentence.Subjects.Current = subject ?? "unknown";
        }
        else if ((sentence.Subjects.Clause is not null || subject?.Contains('+', StringComparison.Ordinal) == true) && !sentence.IsReason && measure != "threshold" && subject is not null and not "performance.score")
        {
            sentence.Subjects.Current = subject;
        }

        _isNamedPart = false;
    }
}
