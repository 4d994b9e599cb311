namespace Extractor.Mutations.Measuring;

/// <summary>What a mutation does to the identities.</summary>
internal enum Breakage
{
    /// <summary>A check fails as an error that did not fail before.</summary>
    Error,

    /// <summary>Only checks of minor weight fail.</summary>
    Minor,

    /// <summary>None fails, and the change is no greater than lawful rounding: not counted.</summary>
    WithinRounding,

    /// <summary>None fails although checks look at the figure: bounds, usual correspondences, free sums.</summary>
    OnlyBounded,

    /// <summary>None fails, for no check looks at the figure.</summary>
    Unchecked,
}
