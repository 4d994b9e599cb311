namespace Extractor.Reconciliation.Claims;

/// <summary>What a section of the narrative is about (reference: report metadata, section 2).</summary>
internal enum NarrativePart
{
    /// <summary>Not told by its title.</summary>
    Unknown,

    /// <summary>收入支出决算总体情况.</summary>
    Overall,

    /// <summary>收入决算情况.</summary>
    Revenue,

    /// <summary>支出决算情况.</summary>
    Expenditure,

    /// <summary>财政拨款收入支出决算总体情况.</summary>
    FiscalTotal,

    /// <summary>一般公共预算财政拨款支出决算情况.</summary>
    GeneralBudget,

    /// <summary>一般公共预算财政拨款基本支出决算情况.</summary>
    Basic,

    /// <summary>“三公”经费支出决算情况.</summary>
    ThreePublic,

    /// <summary>政府性基金预算.</summary>
    Fund,

    /// <summary>国有资本经营预算.</summary>
    StateCapital,

    /// <summary>机关运行经费.</summary>
    Operating,

    /// <summary>会议费、培训费 and other 一般性支出.</summary>
    Events,

    /// <summary>政府采购.</summary>
    Procurement,

    /// <summary>国有资产占用.</summary>
    Assets,

    /// <summary>预算绩效.</summary>
    Performance,
}
