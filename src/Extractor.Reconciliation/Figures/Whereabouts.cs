namespace Extractor.Reconciliation.Figures;

/// <summary>Where a figure stands, in words that are put together when they are asked for: most figures are never spoken of.</summary>
internal abstract record Whereabouts
{
    /// <summary>In Chinese.</summary>
    public abstract string Chinese { get; }

    /// <summary>In English.</summary>
    public abstract string English { get; }
}
