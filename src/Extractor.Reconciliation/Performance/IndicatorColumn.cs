namespace Extractor.Reconciliation.Performance;

/// <summary>What a column of an indicator block holds.</summary>
internal enum IndicatorColumn
{
    /// <summary>Why the target was missed, or remarks.</summary>
    Reason,

    /// <summary>How the score is found.</summary>
    Method,

    /// <summary>得分率: score over weight.</summary>
    ScoreRate,

    /// <summary>一级指标.</summary>
    Level1,

    /// <summary>二级指标.</summary>
    Level2,

    /// <summary>三级指标.</summary>
    Level3,

    /// <summary>四级指标.</summary>
    Level4,

    /// <summary>得分.</summary>
    Score,

    /// <summary>分值: the greatest score.</summary>
    Weight,

    /// <summary>指标性质: the sign that stands before the target.</summary>
    Sign,

    /// <summary>实际完成值.</summary>
    Actual,

    /// <summary>年度指标值.</summary>
    Target,

    /// <summary>完成率.</summary>
    Rate,

    /// <summary>Names of indicators without a level.</summary>
    Leaf,

    /// <summary>Unit of target and actual value.</summary>
    Unit,
}
