using System.Text.Json;
using System.Text.Json.Serialization;

namespace Extractor.Corpus.Tests;

/// <summary>What is to be read from a report. White space inside cells is removed.</summary>
internal sealed record Gold(
    string Id, string Department, int FiscalYear, string Unit, IReadOnlyList<GoldTable> Tables, IReadOnlyList<GoldObservation> Observations,
    IReadOnlyList<GoldClaim> Narrative)
{
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
