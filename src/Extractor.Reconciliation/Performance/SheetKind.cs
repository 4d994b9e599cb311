namespace Extractor.Reconciliation.Performance;

/// <summary>What a performance sheet is about.</summary>
internal enum SheetKind
{
    /// <summary>项目支出绩效自评表: one project.</summary>
    Project,

    /// <summary>整体支出绩效自评表: all that a department or unit spends.</summary>
    Overall,

    /// <summary>A table of scores in a report of evaluation.</summary>
    Scores,
}
