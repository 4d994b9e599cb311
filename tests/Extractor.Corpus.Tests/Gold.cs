using System.Text.Json;
using System.Text.Json.Serialization;

namespace Extractor.Corpus.Tests;

/// <summary>What is to be read from a report. White space inside cells is removed.</summary>
internal sealed record Gold(
    string Id, string Department, int FiscalYear, string Unit, IReadOnlyList<GoldTable> Tables, IReadOnlyList<GoldObservation> Observations,
    IReadOnlyList<GoldClaim> Narrative)
{
    /// <summary>The contradictions that were put into the report on purpose; empty in a consistent one.</summary>
    public IReadOnlyList<GoldFinding> Findings { get; init; } = [];

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static Gold Read(string path) => JsonSerializer.Deserialize<Gold>(File.ReadAllBytes(path), Options)
        ?? throw new JsonException($"{path} holds no gold.");
}

/// <summary>A table.</summary>
/// <param name="MixedRow">Present where header labels and a total share a printed row: it may be header or body.</param>
internal sealed record GoldTable(
    string Form,
    string? Title,
    string? Unit,
    bool IsEmpty,
    IReadOnlyList<IReadOnlyList<string>> Header,
    IReadOnlyList<IReadOnlyList<string>> Rows,
    JsonElement? MixedRow);

/// <summary>A figure of one of the nine forms.</summary>
internal sealed record GoldObservation(
    string Form, string? Code, string? Item, string Column, decimal Value, [property: JsonPropertyName("col")] int ColumnIndex);

/// <summary>A figure stated in the narrative.</summary>
internal sealed record GoldClaim(decimal Value, string Unit);

/// <summary>A finding that must be there.</summary>
/// <param name="Rule">The identity that is broken: one of the finding's evidence.</param>
/// <param name="Form">Form of the figure at fault; null when the place is in the text.</param>
/// <param name="Row">0-based row of the figure in the body of the form; null when the form as a whole is at fault.</param>
/// <param name="ColumnIndex">0-based column.</param>
/// <param name="Section">Title of the section at fault; null when the place is in a form.</param>
/// <param name="Number">The number at fault as printed; null when it is none.</param>
/// <param name="Flaw">What was done to the report.</param>
internal sealed record GoldFinding(
    string Rule, string? Form, int? Row, [property: JsonPropertyName("col")] int? ColumnIndex, string? Section, string? Number, string Flaw);
