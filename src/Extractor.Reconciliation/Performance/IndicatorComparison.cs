namespace Extractor.Reconciliation.Performance;

/// <summary>Holds the result of an indicator against its target, where both are numbers that can be compared.</summary>
internal static class IndicatorComparison
{
    /// <summary>Up to here a bare number may be a share (0.95) as well as a percentage.</summary>
    private const decimal GreatestShare = 1.5m;

    private const decimal NearlyAll = 80m;

    /// <summary>Whether the target was reached.</summary>
    public static Fulfilment Of(IndicatorRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var target = row.TargetValue;
        var actual = row.ActualValue;
        if (actual.Kind != IndicatorValueKind.Quantity)
        {
            return Fulfilment.Unknown;
        }

        var isLowerBetter = PerformanceWords.Has("lower", row.Label) || PerformanceWords.Has("lower", row.Group);
        if (target.Kind == IndicatorValueKind.Compound)
        {
            return actual.Low == 0 && target.Low > 0 && !isLowerBetter ? Fulfilment.Nothing : Fulfilment.Unknown;
        }

        if (target.Kind != IndicatorValueKind.Quantity || !AreAlike(target, actual, row.Unit))
        {
            return Fulfilment.Unknown;
        }

        var (wanted, reached) = (target.Low, actual.Low);
        if (actual.Relation is IndicatorRelation.AtLeast or IndicatorRelation.AtMost)
        {
            // ≤48小时 for ≤48小时 repeats the target; any other bound tells no number.
            return actual.Relation == target.Relation && wanted == reached ? Fulfilment.Met : Fulfilment.Unknown;
        }

        var less = reached == 0 ? Fulfilment.Nothing : Fulfilment.Missed;

        // Without a sign more is better only where the kind of indicator says so, or where nearly all was to be reached.
        var isHigherBetter = !isLowerBetter && (PerformanceWords.Has("higher", row.Group) || PerformanceWords.Has("higher", row.Label) || (target.Unit == "%" && wanted >= NearlyAll));
        return target.Relation switch
        {
            IndicatorRelation.AtLeast => reached >= wanted ? Fulfilment.Met : isLowerBetter ? Fulfilment.Missed : less,
            IndicatorRelation.AtMost => reached <= wanted ? Fulfilment.Met : Fulfilment.Missed,
            IndicatorRelation.Equal when reached < wanted && !isLowerBetter => less,
            _ => reached == wanted ? Fulfilment.Met : !isHigherBetter || reached > wanted ? Fulfilment.Unknown : less,
        };
    }

    /// <summary>How much of the target was reached, at most 1; null when it cannot be told.</summary>
    public static decimal? Share(IndicatorRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var target = row.TargetValue;
        var actual = row.ActualValue;
        if (target.Kind != IndicatorValueKind.Quantity || actual.Kind != IndicatorValueKind.Quantity || target.Low <= 0 || actual.Low < 0 || !AreAlike(target, actual, row.Unit))
        {
            return null;
        }

        var isInverse = target.Relation == IndicatorRelation.AtMost;
        return isInverse && actual.Low == 0 ? 1 : Math.Min(1, isInverse ? target.Low / actual.Low : actual.Low / target.Low);
    }

    private static bool AreAlike(IndicatorValue target, IndicatorValue actual, string column) =>
        target.Unit == actual.Unit
        || ((target.Unit.Length == 0 || actual.Unit.Length == 0)
            && !((target.Unit == "%" || actual.Unit == "%") && column != "%" && (target.Unit == "%" ? actual.Low : target.Low) <= GreatestShare));
}
