namespace Extractor.Model;

/// <summary>A figure stated in the narrative.</summary>
public sealed record Claim
{
    /// <summary>Unique in the report: c1, c2 …</summary>
    public required string Id { get; init; }

    /// <summary>Id of the section; null before the first heading.</summary>
    public string? Section { get; init; }

    /// <summary>Short exact quote.</summary>
    public required string Text { get; init; }

    /// <summary>What it is about: a concept or a subject code.</summary>
    public required string Subject { get; init; }

    /// <summary>total, change, growth, share, budget, completion, count, none …</summary>
    public required string Measure { get; init; }

    /// <summary>
    /// What a share, rate or change is measured against: a concept or several joined by +; <c>initial-budget</c>,
    /// <c>full-year-budget</c>, or <c>budget</c> where the sentence does not say which; <c>prior-year</c> and
    /// <c>prior-year-budget</c>; the digits of a year that is not the one before. Null when the sentence does not name it or
    /// the measure has no base. Of a contract awarded it is the reserved budget that the contract was paid from.
    /// </summary>
    public string? Base { get; init; }

    /// <summary>The names of a list (measure list), as printed; empty for any other measure.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>The fiscal year that it speaks of; null when not stated.</summary>
    public int? Period { get; init; }

    /// <summary>As printed, unsigned.</summary>
    public required decimal Value { get; init; }

    /// <summary>increase, decrease or flat; null when it has none.</summary>
    public string? Direction { get; init; }

    /// <summary>元, 万元, 亿元, %, 辆, 人次 …</summary>
    public required string Unit { get; init; }

    /// <summary>In yuan; null when it is not money.</summary>
    public decimal? Amount { get; init; }

    /// <summary>1-based; null when the source has no pages.</summary>
    public int? Page { get; init; }

    /// <summary>Null when the source has no pages.</summary>
    public Box? Bbox { get; init; }

    /// <summary>Place in a source without pages; null otherwise.</summary>
    public string? Path { get; init; }

    /// <summary>Doubts; empty when there are none.</summary>
    public required IReadOnlyList<string> Flags { get; init; }

    /// <summary>
    /// Where the digits of the figure stand in the blocks of the document that it was read from, more than one where a break
    /// cuts them; empty for a statement that prints no figure. Not written.
    /// </summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<TextRange> Ranges { get; init; } = [];
}
