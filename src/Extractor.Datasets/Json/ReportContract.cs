using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Extractor.Datasets.Findings;
using Extractor.Model;

namespace Extractor.Datasets.Json;

/// <summary>How a report, and what checking came to, map to JSON.</summary>
internal static class ReportContract
{
    /// <summary>
    /// Leaves Chinese as it is. The encoder is called unsafe because its output must not be pasted into HTML; this is a file.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = new(ReportJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = ReportJsonContext.Default,
    };

    public static JsonTypeInfo<Report> TypeInfo { get; } = (JsonTypeInfo<Report>)Options.GetTypeInfo(typeof(Report));

    public static JsonTypeInfo<CheckRun> RunTypeInfo { get; } = (JsonTypeInfo<CheckRun>)Options.GetTypeInfo(typeof(CheckRun));
}
