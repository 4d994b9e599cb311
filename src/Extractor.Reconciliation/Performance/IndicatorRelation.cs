namespace Extractor.Reconciliation.Performance;

/// <summary>How a result must stand to a target.</summary>
internal enum IndicatorRelation
{
    /// <summary>Not said.</summary>
    None,

    /// <summary>≥, 以上, 不低于.</summary>
    AtLeast,

    /// <summary>≤, 以内, 不超过.</summary>
    AtMost,

    /// <summary>=.</summary>
    Equal,
}
