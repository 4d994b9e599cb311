namespace Extractor.Reconciliation.Claims;

/// <summary>How a statement comes to mean a figure of the forms.</summary>
internal enum ReadingKind
{
    /// <summary>What the prescribed text means; all such readings must agree with the statement.</summary>
    Usual,

    /// <summary>What some places lawfully quote in its place.</summary>
    Variant,

    /// <summary>A total of the year in place of one with balances carried over (reference: identities, NAR-01-T): a slip of presentation.</summary>
    WithoutCarryOver,
}
