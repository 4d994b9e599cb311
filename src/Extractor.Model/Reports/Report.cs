namespace Extractor.Model;

/// <summary>Everything that is known about one report: the content of a <c>*.report.json</c>.</summary>
public sealed record Report
{
    /// <summary>Version of the JSON Schema that this content obeys.</summary>
    public required string SchemaVersion { get; init; }

    /// <summary>The file.</summary>
    public required SourceFile Source { get; init; }

    /// <summary>Whose report it is, and of which year.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("report")]
    public required ReportMetadata Metadata { get; init; }

    /// <summary>The outline, in reading order.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>Every table, in reading order.</summary>
    public required IReadOnlyList<ReportTable> Tables { get; init; }

    /// <summary>Every printed figure of the nine forms, one each.</summary>
    public required IReadOnlyList<Observation> Observations { get; init; }

    /// <summary>Every figure stated in the narrative.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>Every rule that was considered, with its outcome.</summary>
    public required IReadOnlyList<Check> Checks { get; init; }

    /// <summary>What the failed checks come down to: one entry for each cause, errors first, then in reading order.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The outcomes counted, one entry for each part of the report that has any.</summary>
    public IReadOnlyList<CheckSummary> CheckSummary { get; init; } = [];

    /// <summary>What became of every printed number; null when the document was not at hand.</summary>
    public Ledger? Ledger { get; init; }

    /// <summary>What was odd about the document.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }
}
