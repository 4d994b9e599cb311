namespace Extractor.Datasets.Findings;

/// <summary>The two severities of a finding.</summary>
public static class FindingSeverity
{
    /// <summary>The lesser of the two: presentation, or a usual correspondence that need not hold.</summary>
    public const string Minor = "minor";

    /// <summary>The greater of the two: an identity that must hold does not.</summary>
    public const string Error = "error";

    /// <summary>Whether it is the lesser one. A word that this version does not know counts as an error: a gate must not open for it.</summary>
    public static bool IsMinor(string severity) => string.Equals(severity, Minor, StringComparison.Ordinal);
}
