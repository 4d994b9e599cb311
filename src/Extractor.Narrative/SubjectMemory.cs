namespace Extractor.Narrative;

/// <summary>
/// Remembers what a reader remembers of the subjects: those that the clause names, the one that the sentence has been about, the
/// heading's topic, and the budget that is spoken of.
/// </summary>
internal sealed class SubjectMemory(Context section)
{
    private readonly Context _section = section;
    private readonly List<string> _named = [];
    private readonly List<string> _topics = [];
    private string? _lastTotal;
    private string? _pair;
    private bool _hasBegun;
    private bool _isSide;

    /// <summary>The subjects that the clause names, in order, a subject as often as it is named.</summary>
    public IReadOnlyList<string> Named => _named;

    /// <summary>The last subject that the clause names; null when it names none.</summary>
    public string? Clause { get; private set; }

    /// <summary>What the sentence has been about.</summary>
    public string? Current { get; set; }

    /// <summary>The item that a heading names, for all that follows in the section.</summary>
    public string? Topic { get; private set; }

    /// <summary>Whether the subject is not on the list of codes.</summary>
    public bool IsDoubtful { get; private set; }

    /// <summary>What the sentence is about as a whole.</summary>
    public Context Context { get; private set; } = section;

    /// <summary>Just behind the last subject named.</summary>
    public int End { get; private set; }

    /// <summary>A heading names what follows.</summary>
    /// <param name="path">The heading.</param>
    /// <param name="isFurther">Whether it names one more item beside the one before: then only figures said of each (分别, 均) can be told.</param>
    public void Begin(Token path, bool isFurther)
    {
        if (!isFurther)
        {
            _topics.Clear();
        }

        _topics.Add(path.Value);
        Topic = isFurther ? "unknown" : path.Value;
        (Current, IsDoubtful, End) = (Topic, path.Has(TokenMarks.Doubtful), path.End);
    }

    /// <summary>收入 or 支出 alone names one side of the account that the sentence is about; of anything else it names nothing new.</summary>
    public void SeeSide(Token side, bool isRevenue)
    {
        if (Topic is not null || Current is not { } current || (Clause is not null && !_isSide))
        {
            return;
        }

        var whole = current.StartsWith(Context.Id + "-", StringComparison.Ordinal) ? Context.Id : current;
        if ((ContextList.Side(current, isRevenue) ?? ContextList.Side(whole, isRevenue)) is { } subject)
        {
            _named.Add(subject);
            // 收入、支出分别增加: both sides.
            Clause = Clause is null || Clause == subject ? subject : $"{Clause}+{subject}";
            (End, _isSide) = (side.End, true);
        }
    }

    /// <summary>The first concept of a sentence may say which budget it is about.</summary>
    public void Open(string concept)
    {
        if (!_hasBegun)
        {
            _hasBegun = true;
            Context = _section.IsPerformance ? _section : ContextList.OfConcept(concept) ?? _section;
        }
    }

    /// <summary>The clause names a subject.</summary>
    /// <param name="concept">The token.</param>
    /// <param name="isFurther">Whether it may be one of several; otherwise it only qualifies what is measured.</param>
    public void See(Token concept, bool isFurther)
    {
        Open(concept.Value);
        var subject = Context.Meaning(concept.Value);
        if (Clause is null || isFurther)
        {
            _named.Add(subject);
        }

        (Clause, IsDoubtful, End, _isSide) = (subject, concept.Has(TokenMarks.Doubtful), concept.End, false);
    }

    /// <summary>What a figure is about: the clause's subject, else what the sentence has been about.</summary>
    public string? Subject => Clause ?? Current ?? Topic;

    /// <summary>What a figure is about that is said of each subject (均, 各): all of them, joined by +.</summary>
    public string? Each()
    {
        var subjects = _named.Distinct(StringComparer.Ordinal).ToArray();
        return subjects.Length > 1 ? string.Join('+', subjects)
            : subjects.Length == 0 && _topics.Count > 1 ? string.Join('+', _topics)
            : Clause is null && _pair is not null && Current is not null && (_pair == Current || _pair.EndsWith('+' + Current, StringComparison.Ordinal)) ? _pair
            : Subject;
    }

    /// <summary>The subjects that so many figures in a row are about, one each (分别, 各是); null when they cannot be told.</summary>
    public IReadOnlyList<string>? Several(int count)
    {
        var subjects = _named.Distinct(StringComparer.Ordinal).ToArray();
        if (subjects.Length == count)
        {
            _pair = string.Join('+', subjects);
            return subjects;
        }

        if (subjects.Length <= 1 && Subject is { } subject && ContextList.Sides(subject) is { } sides && sides.Length == count)
        {
            return sides;
        }

        if (subjects.Length == 0 && _topics.Count == count)
        {
            return _topics;
        }

        return subjects.Length == 0 && _pair?.Split('+') is { } pair && pair.Length == count ? pair : null;
    }

    /// <summary>A total is stated; of the two sides of an account both are remembered.</summary>
    public void SeeTotal(string subject)
    {
        if (_lastTotal is not null && ContextList.AreSides(_lastTotal, subject))
        {
            _pair = $"{_lastTotal}+{subject}";
        }

        _lastTotal = subject;
    }

    /// <summary>The figure is stated: the clause's subjects have served.</summary>
    public void EndFigure(bool keepsNames)
    {
        Clause = null;
        if (!keepsNames)
        {
            _named.Clear();
        }
    }

    /// <summary>Forgets the names of the clause.</summary>
    public void ClearNames() => _named.Clear();

    /// <summary>The sentence ends. What the purpose of an item mentions (主要用于人员经费) is not what the next sentence is about.</summary>
    public void EndSentence(bool isReason)
    {
        Current = Topic ?? (isReason ? Current : Clause ?? Current);
        (Clause, IsDoubtful, _hasBegun, Context) = (null, false, false, _section);
        _named.Clear();
    }

    /// <summary>What is remembered before a bracket, for a remark inside does not change what the sentence is about.</summary>
    public Snapshot Save() => new(Clause, Current, IsDoubtful, End, [.. _named]);

    /// <summary>Goes back to what was remembered.</summary>
    public void Restore(Snapshot before)
    {
        (Clause, Current, IsDoubtful, End) = (before.Clause, before.Current, before.IsDoubtful, before.End);
        _named.Clear();
        _named.AddRange(before.Named);
    }

    /// <summary>What is remembered at one place.</summary>
    internal sealed record Snapshot(string? Clause, string? Current, bool IsDoubtful, int End, string[] Named);
}
