namespace Extractor.Reconciliation.Forms;

/// <summary>What a column of figures states.</summary>
internal enum ColumnRole
{
    /// <summary>合计, 小计, 本年收入合计, 本年支出合计.</summary>
    Total,

    /// <summary>财政拨款收入.</summary>
    Appropriation,

    /// <summary>上级补助收入.</summary>
    SuperiorSubsidy,

    /// <summary>事业收入.</summary>
    Business,

    /// <summary>经营收入.</summary>
    Operating,

    /// <summary>附属单位上缴收入.</summary>
    Affiliated,

    /// <summary>其他收入.</summary>
    Other,

    /// <summary>基本支出.</summary>
    Basic,

    /// <summary>项目支出.</summary>
    Project,

    /// <summary>上缴上级支出.</summary>
    PaidUp,

    /// <summary>经营支出.</summary>
    OperatingCost,

    /// <summary>对附属单位补助支出.</summary>
    Subsidy,

    /// <summary>年初结转和结余.</summary>
    Opening,

    /// <summary>本年收入.</summary>
    Revenue,

    /// <summary>年末结转和结余.</summary>
    Closing,
}
