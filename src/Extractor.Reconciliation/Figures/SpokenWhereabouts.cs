namespace Extractor.Reconciliation.Figures;

/// <summary>Words that are at hand.</summary>
internal sealed record SpokenWhereabouts(string Chinese, string English) : Whereabouts
{
    /// <inheritdoc/>
    public override string Chinese { get; } = Chinese;

    /// <inheritdoc/>
    public override string English { get; } = English;
}
