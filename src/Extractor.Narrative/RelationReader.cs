namespace Extractor.Narrative;

/// <summary>Reads 决算数大于预算数: a comparison that mostly has no figure of its own.</summary>
internal sealed class RelationReader(Sentence sentence)
{
    private Token? _relation;
    private int _relationEnd;

    /// <summary>Whether a relation waits for what it compares with.</summary>
    public bool IsPending => _relation is not null;

    /// <summary>大于, 小于, 等于 behind the figure that is compared.</summary>
    public void Begin(Token relation)
    {
        if (sentence.Measure == "final" && !sentence.IsReason)
        {
            (_relation, _relationEnd) = (relation, 0);
        }
    }

    /// <summary>What it compares with is named.</summary>
    public void SeeBase(int end) => _relationEnd = end;

    /// <summary>It turns out to be none.</summary>
    public void Drop() => _relation = null;

    /// <summary>决算数大于预算数5万元: the relation is the direction of the figure.</summary>
    public void Take(bool isCount)
    {
        if (_relation is { } relation && _relationEnd > 0 && !isCount)
        {
            sentence.Direction ??= relation.Kind == TokenKind.Greater ? "increase" : relation.Kind == TokenKind.Less ? "decrease" : null;
        }

        _relation = null;
    }

    /// <summary>决算数大于预算数的主要原因: a comparison without a figure.</summary>
    public void Finish()
    {
        if (_relation is { } relation && _relationEnd > 0 && !sentence.IsReason && sentence.Subjects.Subject is { } subject)
        {
            var place = relation with { End = Math.Max(relation.End, _relationEnd) };
            if (relation.Kind == TokenKind.Equal)
            {
                sentence.AddZero(place, subject, sentence.IsDeviation ? "deviation" : "change", "flat", []);
            }
            else
            {
                sentence.AddZero(place, subject, "comparison", relation.Kind == TokenKind.Greater ? "increase" : "decrease", []);
            }

            sentence.Measure = null;
        }

        _relation = null;
    }
}
