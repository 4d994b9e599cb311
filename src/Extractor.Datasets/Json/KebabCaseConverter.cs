using System.Text.Json;
using System.Text.Json.Serialization;

namespace Extractor.Datasets.Json;

/// <summary>Writes <c>NotApplicable</c> as <c>not-applicable</c>.</summary>
internal sealed class KebabCaseConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
