using System.Text.Json.Serialization;
using Extractor.Datasets.Findings;
using Extractor.Model;

namespace Extractor.Datasets.Json;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters =
    [
        typeof(BoxConverter),
        typeof(KebabCaseConverter<CellStatus>),
        typeof(KebabCaseConverter<ReadMethod>),
        typeof(KebabCaseConverter<CheckOutcome>),
        typeof(KebabCaseConverter<DiagnosticSeverity>),
        typeof(KebabCaseConverter<FindingKind>),
        typeof(KebabCaseConverter<PlaceKind>),
    ])]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(CheckRun))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
