namespace Extractor.Reconciliation.Documents;

/// <summary>What a stretch of a report is for (reference: report metadata, section 2).</summary>
internal enum ReportPart
{
    /// <summary>Before the contents and the first heading.</summary>
    Cover,

    /// <summary>目录.</summary>
    Contents,

    /// <summary>概况: duties, units, staff.</summary>
    Overview,

    /// <summary>The prescribed forms with the lines around them.</summary>
    Forms,

    /// <summary>情况说明, without its part on performance.</summary>
    Narrative,

    /// <summary>预算绩效情况.</summary>
    Performance,

    /// <summary>名词解释.</summary>
    Glossary,

    /// <summary>附件: evaluation reports, self-evaluation sheets.</summary>
    Annex,

    /// <summary>Anything else, such as 重点工作完成情况.</summary>
    Other,
}
