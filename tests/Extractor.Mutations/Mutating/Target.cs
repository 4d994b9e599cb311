using Extractor.Model;

namespace Extractor.Mutations.Mutating;

/// <summary>Where a finding must point to be at the changed figure.</summary>
internal sealed record Target
{
    /// <summary>Paths of the changed cells, both ends of a shift and all figures of exchanged rows.</summary>
    public IReadOnlyCollection<string> Cells { get; init; } = [];

    /// <summary>Changed figures of the text.</summary>
    public IReadOnlyList<TextRange> Ranges { get; init; } = [];

    /// <summary>Codes and names of a row or member that was dropped.</summary>
    public IReadOnlyList<string> Dropped { get; init; } = [];

    /// <summary>Paths of the figures of the rows above a dropped one, parents and totals: a missing row is told there.</summary>
    public IReadOnlyCollection<string> Above { get; init; } = [];

    /// <summary>Path of the table or paragraph that lost something; null when nothing was dropped.</summary>
    public string? DroppedFrom { get; init; }
}
