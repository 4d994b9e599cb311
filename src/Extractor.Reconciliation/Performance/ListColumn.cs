namespace Extractor.Reconciliation.Performance;

/// <summary>What a column of a list of projects holds.</summary>
internal enum ListColumn
{
    /// <summary>项目名称.</summary>
    Name,

    /// <summary>预算金额.</summary>
    Budget,

    /// <summary>实际支出.</summary>
    Executed,

    /// <summary>执行率.</summary>
    Rate,

    /// <summary>自评得分.</summary>
    Score,

    /// <summary>自评等级.</summary>
    Grade,
}
