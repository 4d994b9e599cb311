using Extractor.Forms.Grids;
using Extractor.Forms.Units;

namespace Extractor.Forms.Context;

/// <summary>A table with what stands around it: what belongs to it of the text before and after, and of its own first and last rows.</summary>
internal sealed record TableContext
{
    /// <summary>The table without its caption and note rows.</summary>
    public required Grid Grid { get; init; }

    /// <summary>As printed; null when there is none.</summary>
    public required string? Title { get; init; }

    /// <summary>Nearest heading or short line above; stands in for a missing title. Null when there is none.</summary>
    public required string? Heading { get; init; }

    /// <summary>公开02表, 表3; null when none is printed.</summary>
    public required string? Number { get; init; }

    /// <summary>The unit printed for this table; null when none is.</summary>
    public required MoneyUnit? Unit { get; init; }

    /// <summary>Notes below, as printed.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Lines of digits beside the table that no cell holds, as printed.</summary>
    public required IReadOnlyList<string> StrayLines { get; init; }

    /// <summary>Whether no text stands between this table and the one before.</summary>
    public required bool FollowsTable { get; init; }

    /// <summary>First page; null when the source has no pages.</summary>
    public int? Page => Grid.Table.Parts.Count > 0 ? Grid.Table.Parts[0].Source.Page : null;
}
