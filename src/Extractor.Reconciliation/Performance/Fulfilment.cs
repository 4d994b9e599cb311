namespace Extractor.Reconciliation.Performance;

/// <summary>Whether a result reached its target.</summary>
internal enum Fulfilment
{
    /// <summary>Cannot be told from the two texts.</summary>
    Unknown,

    /// <summary>Reached.</summary>
    Met,

    /// <summary>Not reached.</summary>
    Missed,

    /// <summary>Nothing at all of what was to be done was done.</summary>
    Nothing,
}
