namespace Extractor.Reconciliation.Accounting;

/// <summary>What a number of the text is for.</summary>
internal enum NumberRole
{
    /// <summary>Nothing tells. The default, and no furniture.</summary>
    Unknown,

    /// <summary>A figure: money, a percentage. No furniture.</summary>
    Quantity,

    /// <summary>The number of a heading or of an item of a list.</summary>
    Item,

    /// <summary>The number of a form, an annex, a chart, an article; an ordinal.</summary>
    Label,

    /// <summary>A year, date, time of day or span of time.</summary>
    Time,

    /// <summary>Part of a name: of a document, a law, a standard, a house, a grade; a code.</summary>
    Name,

    /// <summary>A telephone number, an address of the web or of mail.</summary>
    Contact,

    /// <summary>Part of a formula that explains a form (27行=1+2+…).</summary>
    Formula,

    /// <summary>An amount from which on something counts (1000元以上).</summary>
    Bound,
}
