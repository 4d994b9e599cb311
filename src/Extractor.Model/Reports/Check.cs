namespace Extractor.Model;

/// <summary>A rule that was considered, with its outcome.</summary>
public sealed record Check
{
    /// <summary>Unique in the report: k1, k2 …; empty only in a report that was not checked by this version.</summary>
    public string Id { get; init; } = "";

    /// <summary>Id of the identity.</summary>
    public required string Rule { get; init; }

    /// <summary>What came of it.</summary>
    public required CheckOutcome Outcome { get; init; }

    /// <summary>error or minor for a fail; null otherwise.</summary>
    public string? Severity { get; init; }

    /// <summary>What the rule expects; null when it could not be computed.</summary>
    public decimal? Expected { get; init; }

    /// <summary>What is printed; null when nothing is.</summary>
    public decimal? Actual { get; init; }

    /// <summary>Actual less expected.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The greatest lawful absolute difference.</summary>
    public decimal? Tolerance { get; init; }

    /// <summary>Ids of the observations, claims and cells concerned.</summary>
    public required IReadOnlyList<string> Refs { get; init; }

    /// <summary>Id of the finding that explains a fail; null for any other outcome.</summary>
    public string? Finding { get; init; }

    /// <summary>1-based; null when it concerns no page.</summary>
    public int? Page { get; init; }

    /// <summary>For people, in Chinese.</summary>
    public required string Message { get; init; }

    /// <summary>For people, in English.</summary>
    public required string MessageEn { get; init; }
}
