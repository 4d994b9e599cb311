namespace Extractor.Model;

/// <summary>
/// One cause of failed checks, told once: the place that explains them best, which is the smallest change that would restore
/// consistency. About the disclosure, unless the figures at its place carry other flags: then the reading may be at fault.
/// </summary>
public sealed record Finding
{
    /// <summary>Unique in the report: f1, f2 …</summary>
    public required string Id { get; init; }

    /// <summary>What is wrong.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>error or minor: the gravest of its checks.</summary>
    public required string Severity { get; init; }

    /// <summary>The identity that shows it most directly; all of them are in <see cref="Evidence"/>.</summary>
    public required string Rule { get; init; }

    /// <summary>
    /// Ids of the observations, claims, cells (<c>t3/r5/c2</c>) or tables at fault, the likeliest first, then others that may be at
    /// fault in its place.
    /// </summary>
    public required IReadOnlyList<string> Refs { get; init; }

    /// <summary>One of <see cref="FormId"/> when the first place is in a table; null when it is in the text.</summary>
    public string? Form { get; init; }

    /// <summary>Id of the section when the first place is in the text; null otherwise.</summary>
    public string? Section { get; init; }

    /// <summary>What is printed there, in <see cref="Unit"/>; null when it is no figure or nothing is printed.</summary>
    public decimal? Printed { get; init; }

    /// <summary>The one value that agrees with everything else; null when there is none or more than one. Never put in place of what is printed.</summary>
    public decimal? Suggested { get; init; }

    /// <summary>元, 万元, % …; null when the place is no figure.</summary>
    public string? Unit { get; init; }

    /// <summary>Ids of the failed checks that it explains, the most direct first; never empty.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }

    /// <summary>1-based; null when the source has no pages or it concerns no page.</summary>
    public int? Page { get; init; }

    /// <summary>Null when the source has no pages.</summary>
    public Box? Bbox { get; init; }

    /// <summary>Place in a source without pages; null otherwise.</summary>
    public string? Path { get; init; }

    /// <summary>For people, in Chinese.</summary>
    public required string Message { get; init; }

    /// <summary>For people, in English.</summary>
    public required string MessageEn { get; init; }
}
