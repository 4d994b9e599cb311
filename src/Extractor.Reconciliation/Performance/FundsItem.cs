namespace Extractor.Reconciliation.Performance;

/// <summary>What a row of a funds block is.</summary>
internal enum FundsItem
{
    /// <summary>年度资金总额, 部门整体支出总额.</summary>
    Total,

    /// <summary>人员经费.</summary>
    Personnel,

    /// <summary>公用经费.</summary>
    Public,

    /// <summary>基本支出.</summary>
    Basic,

    /// <summary>A part of the projects.</summary>
    Share,

    /// <summary>项目支出.</summary>
    Project,

    /// <summary>当年财政拨款: the whole appropriation, or a part of it where 财政拨款 has its own row.</summary>
    CurrentFiscal,

    /// <summary>上年结转资金: a source of its own, or a part of 财政拨款.</summary>
    Carry,

    /// <summary>财政拨款.</summary>
    Fiscal,

    /// <summary>Another source of money, or a level of government.</summary>
    Source,

    /// <summary>A label that no list knows.</summary>
    Unknown,
}
