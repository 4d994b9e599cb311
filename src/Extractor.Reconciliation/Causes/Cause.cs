using Extractor.Model;

namespace Extractor.Reconciliation.Causes;

/// <summary>A change of a few figures that would explain failed comparisons.</summary>
/// <param name="Kind">What it amounts to.</param>
/// <param name="Changes">The nodes with the amounts that would be right, the likeliest place first.</param>
/// <param name="Explained">Indexes of the failed relations that would hold.</param>
/// <param name="Broken">Relations that hold as printed and would not hold any more.</param>
/// <param name="Score">How well it explains, for comparison with others.</param>
/// <param name="IsUnique">Whether no other amount at the same place explains as well.</param>
internal sealed record Cause(
    FindingKind Kind, IReadOnlyList<(int Node, decimal Amount)> Changes, IReadOnlyList<int> Explained, int Broken, double Score, bool IsUnique)
{
    /// <summary>Other places that explain as well; empty when there are none.</summary>
    public IReadOnlyList<int> Rivals { get; init; } = [];
}
