namespace Extractor.Reconciliation.Performance;

/// <summary>What a printed target or result is.</summary>
internal enum IndicatorValueKind
{
    /// <summary>Words, a date, or anything that is no number: 明显, 2021.12.31日前, 按合同金额支付.</summary>
    Text,

    /// <summary>One number, perhaps a bound: ≥98%, 12次, 24小时之内.</summary>
    Quantity,

    /// <summary>From one number to another: 1-2次.</summary>
    Range,

    /// <summary>A band of the points: 100%-80%(含).</summary>
    Band,

    /// <summary>Several numbers in one: 1次≥25人.</summary>
    Compound,
}
