namespace Extractor.Forms.Metadata;

/// <summary>What the cover says.</summary>
/// <param name="Title">Its title as printed, lines joined; null when there is none.</param>
/// <param name="Department">Whose report it is, as printed; null when the cover does not say.</param>
/// <param name="Year">The fiscal year of the title; null when it has none.</param>
/// <param name="Scope"><c>department</c> or <c>unit</c>; null when the title does not say.</param>
/// <param name="IsBudget">The title is that of a budget (预算), not of a final account.</param>
internal sealed record Cover(string? Title, string? Department, int? Year, string? Scope, bool IsBudget)
{
    /// <summary>A report without a cover.</summary>
    public static Cover None { get; } = new(null, null, null, null, false);
}
