namespace Extractor.Reconciliation.Performance;

/// <summary>What a column of a funds block holds.</summary>
internal enum FundsColumn
{
    /// <summary>Why the budget was not spent, or how the score is found.</summary>
    Reason,

    /// <summary>得分.</summary>
    Score,

    /// <summary>执行率.</summary>
    Rate,

    /// <summary>分值.</summary>
    Weight,

    /// <summary>年初预算数.</summary>
    Initial,

    /// <summary>全年预算数.</summary>
    Full,

    /// <summary>预算数, without saying which.</summary>
    Budget,

    /// <summary>全年执行数.</summary>
    Executed,
}
