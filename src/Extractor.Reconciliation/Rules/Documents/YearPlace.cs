namespace Extractor.Reconciliation.Rules.Documents;

/// <summary>Where a report names the year that it accounts for, in the order of the messages.</summary>
internal enum YearPlace
{
    /// <summary>Entries of the contents.</summary>
    Contents,

    /// <summary>The cover, headings and titles of forms.</summary>
    Heading,

    /// <summary>The lines above a form.</summary>
    FormHeader,

    /// <summary>纳入…2024年度部门决算编制范围.</summary>
    Overview,

    /// <summary>Sentences that state what was received or spent.</summary>
    Narrative,

    /// <summary>截至2024年12月31日.</summary>
    AsOf,

    /// <summary>与2023年度相比: the year before.</summary>
    Comparison,
}
