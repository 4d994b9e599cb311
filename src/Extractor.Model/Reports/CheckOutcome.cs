namespace Extractor.Model;

/// <summary>Outcome of a <see cref="Check"/>. Nothing that could not be checked counts as passed.</summary>
public enum CheckOutcome
{
    /// <summary>Holds.</summary>
    Pass,

    /// <summary>Holds within the printed precision only.</summary>
    Rounding,

    /// <summary>Does not hold.</summary>
    Fail,

    /// <summary>The rule does not concern this report.</summary>
    NotApplicable,

    /// <summary>A figure that the rule needs is missing.</summary>
    InsufficientData,
}
